import type { Span } from '../../annotation.js';
import { isEverydayCompound, isEverydayOccupation } from '../../english/occupations.js';
import { countriesOfPlace } from '../../english/states.js';
import { fold } from '../matching/fold.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { isRenown } from './nationalities.js';
import { wordBefore } from './neighbours.js';

/** What a draft says directly beside a name of the one who bears it. */
export interface Description {
  /** What the person does for a living, folded, where it is what ordinary people do: "nurse"; null where it says nothing of the kind. */
  readonly occupation: string | null;
  /** Where the person is from or lives, as written: "Fresno", "Leeds". */
  readonly homes: readonly string[];
}

/** So much is looked at behind a name, in UTF-16 code units. */
const REACH = 120;
/** An age between a name and what is said of its bearer: ", 34, of Fresno". */
const AGE = /^(?:, (?:aged )?\d{1,2}(?=[,.;])| \(\d{1,2}\))/u;
/** What opens an apposition: ", a nurse", ", the boxer", ", Boston's mayor". */
const OPENS =
  /^, (?:(?:an?|the|his|her|their|our|my|one of|now|then|once|also) ){0,2}(?:\d{1,2}-year-old )?/u;
/** "of Fresno", ", from Leeds". */
const HOME =
  /^,? (?:of|from) (?:the (?=Bronx|Hague|Netherlands|Philippines|Bahamas))?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)/u;
/** Words that end the part of an apposition that says what somebody is. */
const ENDS =
  /^(?:of|in|at|from|for|on|with|by|to|who|whose|which|that|is|was|are|were|has|had|said|says|and)$/;
/** Places behind what somebody is: "a plumber from Leeds", "a dentist in Ohio". */
const PLACE_BEHIND =
  /^ (?:of|from|in|at|near) (?:the (?=Bronx|Hague|Netherlands|Philippines|Bahamas))?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)/u;
/** More words than these stand in no such description. */
const MOST_WORDS = 7;
/** "who teaches piano", "who runs a bakery". */
const DOES =
  /^(?: teaches|, who (?:teaches|drives a|sings|plays|coaches|runs an?|owns an?|works (?:as|at|in) an?|(?:bakes|brews|cleans|cooks|delivers|fixes|grows|mends|repairs|sells (?!arms|drones|gas|influence|missiles|oil|weapons))))(?: \p{Ll}[\p{Ll}-]*){0,2}/u;

const NOTHING: Description = { occupation: null, homes: [] };

/**
 * What is said directly beside a name of who bears it: what ordinary people do, and places. Empty where the draft says nothing of the kind: offices, ranks
 * and business are not among it.
 * @param text the draft
 */
export function describedBeside(text: string, span: Span): Description {
  const before = occupationBefore(text, span.start);
  const behind = describedBehind(text, span.end);
  return before === null && behind === NOTHING
    ? NOTHING
    : { occupation: before ?? behind.occupation, homes: behind.homes };
}

/** "the midfielder Sergei Ivanov", "Nurse Maria Garcia", "a chef called Chen Wei". */
function occupationBefore(text: string, start: number): string | null {
  const nearest = wordBefore(text, start);
  const isCalled = nearest && /^(?:called|named)$/.test(nearest.text);
  const word = isCalled ? wordBefore(text, nearest.start) : nearest;
  if (!word) return null;
  if (isEverydayOccupation(word.folded)) return word.folded;
  const first = wordBefore(text, word.start);
  return first && isEverydayCompound(first.folded, word.folded)
    ? `${first.folded} ${word.folded}`
    : null;
}

function describedBehind(text: string, end: number): Description {
  const line = text.slice(end, end + REACH);
  const age = AGE.exec(line)?.[0] ?? '';
  const behind = line.slice(age.length);
  const home = HOME.exec(behind);
  if (home)
    return isName(home[1]) || isRenown(behind.slice(home[0].length))
      ? NOTHING
      : { occupation: null, homes: [home[1]] };
  const does = DOES.exec(behind);
  if (does) return { occupation: 'resident', homes: placesBehind(behind.slice(does[0].length)) };
  const opening = OPENS.exec(behind);
  return opening
    ? appositionIn(behind.slice(opening[0].length), opening[0] !== ', ' || age !== '')
    : NOTHING;
}

/** @param isOpen whether an article or an age says that it is an apposition, so that a word with a capital in it may be a place ("a Leeds councillor") */
function appositionIn(words: string, isOpen: boolean): Description {
  let at = 0;
  let occupation: string | null = null;
  let last = '';
  const homes: string[] = [];
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = /^ ?([\p{L}\p{M}'’-]+)/u.exec(words.slice(at));
    if (!word || ENDS.test(word[1])) break;
    at += word[0].length;
    const bare = word[1].replace(/['’]s?$/u, '');
    const folded = fold(bare);
    if (isEverydayOccupation(folded) || isEverydayOccupation(folded.split('-').at(-1)!))
      occupation = folded;
    else if (isEverydayCompound(last, folded)) occupation = `${last} ${folded}`;
    else if ((isOpen || bare !== word[1]) && /^\p{Lu}\p{Ll}/u.test(bare) && !isTitleWord(folded))
      homes.push(bare);
    last = folded;
  }
  if (at === 0) return NOTHING;
  homes.push(...placesBehind(words.slice(at)));
  return occupation === null && homes.length === 0 ? NOTHING : { occupation, homes };
}

/** The place that stands behind a name with "in", "of" and the like, as written; undefined where none does. */
export function placeBehind(text: string, end: number): string | undefined {
  return placesBehind(text.slice(end, end + REACH))[0];
}

function placesBehind(words: string): string[] {
  const place = PLACE_BEHIND.exec(words)?.[1];
  return place === undefined || isName(place) ? [] : [place];
}

/** "of the Treasury", "of Hezbollah" are no homes; what is known as none is left to the lists' own words. */
function isName(place: string): boolean {
  return /(?:Party|Ministry|Treasury|Bank|Council|Army|Force|Forces|Corps|Front|Group|Cartel|Government|Parliament|Congress|Senate|Brigade|Police|University|Hezbollah|Hamas|Gazprom|Rosneft)$/u.test(
    place,
  );
}

/** The ISO 3166-1 codes of the countries that a place, as written, may be or lie in; empty where that is not known. */
export function countriesOfHome(place: string): readonly string[] {
  return countriesOfPlace(fold(place).replace(/\.$/, ''));
}
