import type { KnownPerson } from '../../annotation.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../../names/matching/fold.js';
import { parsePersonName } from '../../names/variants/personName.js';
import { officeKind } from '../officeKinds.js';
import { isOpenVerdict, mayHaveBegun } from './personEvidence.js';

/** The given names that most people of English-speaking countries bear, with their short forms. */
const MOST_USUAL = wordSet(`
  james jim jimmy john johnny jack robert rob bob bobby michael mike william bill billy david dave richard rick dick joseph joe thomas tom charles chuck charlie chris christopher daniel
  dan danny matthew matt mark anthony tony steven stephen steve paul andrew andy kenneth ken kevin brian george tim timothy jason jeff jeffrey ryan gary eric scott larry frank adam al
  alan sam peter ben greg don donald ron ronald ed edward mary patricia pat jennifer linda elizabeth liz barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kim emily
  donna michelle carol amanda melissa deborah ann anne jane kelly laura julie maria`);

/** How many others are likely to bear a name. */
export type NameCommonness = 'rare' | 'usual' | 'everyday';

/**
 * How common a person's names are, by the commonest: `everyday` where one of the most usual given names stands before a
 * family name that very many bear ("Mike Rogers"), `usual` where either is to be expected of others ("Bernie Sanders").
 */
export function nameCommonness({ name, names }: KnownPerson): NameCommonness {
  let most: NameCommonness = 'rare';
  for (const one of [name, ...names]) {
    const { given, surnames } = parsePersonName(one);
    const family = fold(surnames[0] ?? '');
    const isFrequent = isFrequentSurname(family) || isGivenName(family);
    if (isFrequent && given.some((word) => MOST_USUAL.has(word))) return 'everyday';
    if (
      given.some((word) => isGivenName(word)) &&
      (isFrequent || isOrdinaryWord(family) || isPlace(family))
    )
      most = 'usual';
  }
  return most;
}

/** Whether a name has between given and family name a word that is no given name: "Wasserman". */
export function isSecondFamilyTold(name: string): boolean {
  const { given, secondFamily } = parsePersonName(name);
  return (
    secondFamily !== null && given.length > 1 && given.slice(1).every((word) => !isGivenName(word))
  );
}

/** Offices whose holders a whole country knows. */
const PROMINENT = new Set(['president', 'vice-president', 'prime-minister', 'senator', 'governor']);
/** Words of stories about politics, national or of a council; two different ones make a story such a one. */
const POLITICS =
  /\b(?:Senate|[Ss]enators?|Sen\.|Republicans?|Democrat(?:s|ic)?|GOP|presidential|White House|Congress|governors?|primary|primaries|caucus(?:es)?|nominee|nomination|Parliament|prime minister|[Cc]ouncil+ors?|[Cc]ouncil leader|[Mm]ayor|MPs?|MEPs?|MSPs?|Labour|Conservatives?|Tor(?:y|ies)|Lib Dems?|Liberal Democrats?|[Mm]inisters?|(?:by-)?elections?|lawmakers|legislature|legislators?|opposition leader|Downing Street|Westminster|Holyrood|Senedd|Stormont|Bundestag|Knesset)\b/g;
/** What no story about anything else speaks of. */
const PRESIDENTIAL_RACE =
  /\bpresidential (?:candidate|nominee|hopeful|contender|campaign|primar(?:y|ie)|race)s?\b/;
/** As much of a draft as tells what it is about, in characters. */
const BEGINNING = 20_000;

/** Whether a draft is about politics. */
export function isAboutPolitics(draft: string): boolean {
  const beginning = draft.slice(0, BEGINNING);
  return PRESIDENTIAL_RACE.test(beginning) || new Set(beginning.match(POLITICS)).size > 1;
}

/** What a story speaks of that speaks of a country's presidents. */
const PRESIDENTS =
  /\b(?:White House|Oval Office|[Pp]residency|[Pp]residential|(?:[Ff]ormer|[Vv]ice|U\.?S\.?) [Pp]residents?|President (?=\p{Lu}\p{Ll}))\b/u;

/** Whether a draft speaks of a country's presidents, or of who would be one. */
export function isAboutPresidents(draft: string): boolean {
  return PRESIDENTS.test(draft.slice(0, BEGINNING));
}

/** Whether a person holds an office on a day that makes the person known to everybody who reads about politics. */
export function isProminent({ offices }: KnownPerson, date: string): boolean {
  return (
    date !== '' &&
    offices.some((office) => {
      const kind = officeKind(office.title);
      return (
        kind !== undefined &&
        PROMINENT.has(kind) &&
        office.since &&
        mayHaveBegun(office, date) &&
        isOpenVerdict(office, date)
      );
    })
  );
}
