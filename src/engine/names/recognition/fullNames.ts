import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/way.js';
import { type GivenMatch, isSameGiven, matchGiven } from '../variants/givenNames.js';
import type { Lexicon } from '../variants/lexicon.js';
import { isWidespreadFamily } from '../variants/frequentNames.js';
import { isFamilyNameFirst } from '../variants/easternNames.js';
import { isPatronymic } from '../variants/spokenOrder.js';
import { tellingLetters } from '../variants/tellingLetters.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isOrigin } from '../../english/countries.js';
import { isFunctionWord, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import type { ScannedText } from './hit.js';
import type { Lead } from './lead.js';
import { beginsSentence, type Neighbour, wordBefore } from './neighbours.js';

/** A full name: where it begins and ends, and whose it is. */
export interface FullName {
  readonly start: number;
  readonly end?: number;
  readonly ways: readonly Way[];
  readonly evidence: readonly Evidence[];
  /** Whether the first of the person's given names is left out. */
  readonly headless?: boolean;
}

const INITIAL: Evidence = {
  verdict: 'doubt',
  said: 'The given name is an initial here, which others with that family name share.',
  untilNamed: true,
};
/** Another spelling than the registry's. */
export const LETTER: Evidence = {
  verdict: 'doubt',
  said: 'The name is spelled differently from the registry: a slip, or somebody else.',
};

const OTHER_OF_FAMILY: Evidence = {
  verdict: 'slight',
  said: 'The name differs from the registry’s in a letter that may make it somebody else’s.',
};

const NICKNAME: Evidence = {
  verdict: 'doubt',
  said: 'The given name is a short form of the one in the registry, and the family name is common.',
  untilNamed: true,
};
const MIDDLE: Evidence = {
  verdict: 'slight',
  said: 'The draft has a middle initial that the registry does not have, and the name without it is common.',
  untilNamed: true,
};
/** "Hassan Ali" after "Ahmed Hassan Ali"; "Javad Zarif" is Mohammad Javad Zarif. */
const FIRST_LEFT_OUT: Evidence = {
  verdict: 'slight',
  said: 'The first given name is left out here, and what remains may be somebody else’s full name.',
};
const FORGIVEN = { initial: INITIAL, letter: LETTER, nickname: NICKNAME, middle: MIDDLE };

/** The people whose given names stand before their family name; 'longer' where their whole name is a part of somebody else's. */
export function fullNames(
  scanned: ScannedText,
  lead: Lead,
  surnames: readonly Way[],
  lexicon: Lexicon,
): FullName | 'longer' | undefined {
  if (lead.names.length === 0) return refusedName(lead, surnames);
  const { names } = lead;
  const words = names.map(partsOf);
  let found: { match: GivenMatch; way: Way }[] = [];
  let start = Infinity;
  for (const way of surnames) {
    const match = matchGiven(words, way.person!, tellingLetters(way));
    if (!match || contradictsFuller(words.slice(match.skipped).flat(), way)) continue;
    const from = names[match.skipped].start;
    if (from < start) found = [];
    if (from > start) continue;
    start = from;
    found.push({ match, way });
  }
  if (found.length === 0) return undefined;
  const { skipped, headless } = found[0].match;
  // Another first name stands where the person's own is left out.
  if (headless && skipped > 0 && !isEveryday(names[skipped - 1].folded)) return 'longer';
  const before = beforeName(scanned, names.slice(0, skipped), found[0].way, lexicon);
  if (before === 'longer') return 'longer';
  const most = Math.max(...found.map(({ match }) => match.agreeing));
  return {
    start,
    ways: found
      .filter(({ match }) => match.agreeing === most)
      .map(({ match, way }) => ({
        ...way,
        form: 'variant',
        grounds: 'name',
        // A family name that stands first in the registry and last in the draft is often somebody else's who lives abroad.
        loose: match.loose || way.person!.familyFirst,
        evidence: forgivenOf(match, way, isPointless(scanned.text, names.slice(match.skipped))),
      })),
    evidence: [
      ...(before ? [before] : []),
      ...(headless && mayBeWhole(names[skipped], found[0].way) ? [FIRST_LEFT_OUT] : []),
    ],
    headless,
  };
}

/** Whether a later given name and the family name may be another's whole name; "Sergeevich Petrov" is nobody's. */
function mayBeWhole(given: Neighbour, { text }: Way): boolean {
  return !isRareFamily(text) && !isPatronymic(given.folded);
}

/** Whether given names are initials without a point, as line-ups and lists of scorers have them: "N Pryce". */
function isPointless(text: string, names: readonly Neighbour[]): boolean {
  return names.every(({ initial, end }) => initial && text[end - 1] !== '.');
}

const isEveryday = (word: string): boolean => isFunctionWord(word) || isOrdinaryWord(word);

/** Words that are mostly no given names are one where they are exactly the person's: "JD Vance", "Jinping Xi", "April Ryan". */
function refusedName({ refused }: Lead, surnames: readonly Way[]): FullName | undefined {
  if (!refused) return undefined;
  const ways = surnames.filter(({ person }) => {
    const given = person!.given.join('');
    return given.length > 1 && given === refused.folded;
  });
  return ways.length === 0
    ? undefined
    : {
        start: refused.start,
        ways: ways.map((way) => ({ ...way, form: 'variant', grounds: 'name' })),
        evidence: [],
      };
}

/** Whether a middle name or initial is none of those that the registry gives the person under another name. */
function contradictsFuller(words: readonly string[], { fuller }: Way): boolean {
  const middle = words.slice(1);
  return (
    middle.length > 0 &&
    fuller.length > 0 &&
    !fuller.some(({ given }) =>
      middle.every((word) => given.some((name) => isSameGiven(word, name))),
    )
  );
}

/** What had to be forgiven of the given names; nothing where the family name alone tells them from nearly everybody. */
function forgivenOf(
  { forgiven, agreeing }: GivenMatch,
  { text }: Way,
  pointless: boolean,
): readonly Evidence[] {
  if (forgiven === 'initial' && pointless) return [INITIAL];
  if (forgiven === 'other') return [otherNameEvidence(text)];
  const isBacked = agreeing > 0 && (forgiven === 'initial' || forgiven === 'letter');
  if (forgiven === null || isRareFamily(text) || isBacked) return [];
  return [FORGIVEN[forgiven]];
}

/** What leaves it open that a name is spelled as another one is: brothers may be called so, and among many of a family name anybody. */
export function otherNameEvidence(family: string): Evidence {
  return isRareFamily(family) ? OTHER_OF_FAMILY : LETTER;
}

/** Whether few people bear a family name, as far as the lists of frequent ones tell. */
export function isRareFamily(name: string): boolean {
  const word = fold(name.split(/[\s-]/).at(-1)!).replace(/['’]/g, '');
  return (
    word.length > 3 &&
    !isWidespreadFamily(word) &&
    !isGivenName(word) &&
    !isOrdinaryWord(word) &&
    !isPlace(word)
  );
}

/** The parts of a given name as it is written: of a hyphenated one, or of a run of initials; folded. */
export function partsOf(word: Neighbour): string[] {
  if (word.initial) return fold(word.text).split(/\.-?/);
  return word.folded.split('-').filter((part) => part !== '');
}

const STANDS_BEHIND_CAPITAL: Evidence = {
  verdict: 'slight',
  said: 'A capitalized word directly before the name may belong to it.',
};

/**
 * What the words with a capital directly before a whole name make of it: 'longer' where they are given names, so that it is somebody else's
 * ("John Mark Taylor"); evidence where they may be.
 */
export function beforeName(
  { text, headline }: ScannedText,
  before: readonly Neighbour[],
  { person }: Pick<Way, 'person'>,
  lexicon: Lexicon,
): 'longer' | Evidence | null {
  const nearest = before.at(-1);
  if (!nearest) return null;
  const { folded } = nearest;
  const opens = beginsSentence(text, nearest.start);
  if (nearest.initial) return 'longer';
  if (person?.familyFirst && isFamilyNameFirst(folded)) return 'longer';
  const isWord = isFunctionWord(folded) || isOrdinaryWord(folded);
  if (lexicon.isGivenName(folded) && !(isWord && (opens || headline))) return 'longer';
  if (opens || headline || isPlace(folded) || isOrigin(folded)) return null;
  // "Secretary of State Mark Taylor", "Chancellor of the Exchequer Rachel Reeves".
  const of = wordBefore(text, before[0].start);
  return of && /^(?:of|the|for)$/.test(of.text) ? null : STANDS_BEHIND_CAPITAL;
}
