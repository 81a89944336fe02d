import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/forms.js';
import { type GivenMatch, isSameGiven, matchGiven } from '../variants/givenNames.js';
import type { Lexicon } from '../variants/lexicon.js';
import { isFamilyNameFirst } from '../variants/personName.js';
import { isSlip, soundOf } from '../variants/sound.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isOrigin } from '../../english/countries.js';
import {
  isFrequentSurname,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import type { ScannedText } from './hit.js';
import type { Lead } from './lead.js';
import { beginsSentence, type Neighbour, wordAfter, wordBefore } from './neighbours.js';

/** A full name: where it begins and ends, and whose it is. */
export interface FullName {
  readonly start: number;
  readonly end?: number;
  readonly ways: readonly Way[];
  readonly evidence: readonly Evidence[];
}

const INITIAL: Evidence = {
  verdict: 'doubt',
  said: 'The given name is an initial here, which others of that family name have too.',
  untilNamed: true,
};
const LETTER: Evidence = {
  verdict: 'doubt',
  said: 'The name is spelled otherwise than in the registry: a slip, or somebody else.',
};

const NICKNAME: Evidence = {
  verdict: 'doubt',
  said: 'The given name is a short form of the one in the registry, and many bear the family name.',
  untilNamed: true,
};
const FORGIVEN = { initial: INITIAL, letter: LETTER, nickname: NICKNAME };

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
    const match = matchGiven(words, way.person!);
    if (!match || contradictsFuller(words.slice(match.skipped).flat(), way)) continue;
    const from = names[match.skipped].start;
    if (from < start) found = [];
    if (from > start) continue;
    start = from;
    found.push({ match, way });
  }
  if (found.length === 0) return undefined;
  const before = beforeName(scanned, names.slice(0, found[0].match.skipped), found[0].way, lexicon);
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
        loose: match.loose,
        evidence: forgivenOf(match, way),
      })),
    evidence: before ? [before] : [],
  };
}

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
function forgivenOf({ forgiven, agreeing }: GivenMatch, { text }: Way): readonly Evidence[] {
  if (forgiven === null || isRareFamily(text) || (forgiven === 'initial' && agreeing > 0))
    return [];
  return [FORGIVEN[forgiven]];
}

/** Whether few people bear a family name, as far as the lists of frequent ones tell. */
export function isRareFamily(name: string): boolean {
  const word = fold(name.split(/[\s-]/).at(-1)!).replace(/['’]/g, '');
  return (
    word.length > 3 &&
    !isFrequentSurname(word) &&
    !isGivenName(word) &&
    !isOrdinaryWord(word) &&
    !isPlace(word)
  );
}

function partsOf(word: Neighbour): string[] {
  if (word.initial) return fold(word.text).split('.');
  return word.folded.split('-').filter((part) => part !== '');
}

const STANDS_BEHIND_CAPITAL: Evidence = {
  verdict: 'slight',
  said: 'A word with a capital stands directly before the name and may belong to it.',
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

/** The people whose family name, at `end` of which they follow, stands before their given names: "Abe Shinzo", "Orbán Viktor", "Kim Jung-un". */
export function namesFamilyFirst(
  text: string,
  span: { readonly start: number; readonly end: number },
  surnames: readonly Way[],
): FullName | undefined {
  const next = wordAfter(text, span.end);
  if (!next?.capital || next.initial) return undefined;
  const second = wordAfter(text, next.end);
  const one = next.folded.split('-');
  const readings: (readonly [words: readonly string[], end: number])[] = [[one, next.end]];
  if (second?.capital) readings.unshift([[...one, ...second.folded.split('-')], second.end]);
  for (const [words, end] of readings) {
    const ways = surnames.filter(({ person }) => isGivenOf(words, person!.given));
    if (ways.length === 0) continue;
    return {
      start: span.start,
      end,
      ways: ways.map((way) => ({ ...way, form: 'variant', grounds: 'name', loose: true })),
      evidence: [],
    };
  }
  return undefined;
}

function isGivenOf(words: readonly string[], given: readonly string[]): boolean {
  return (
    words.length === given.length &&
    words.every(
      (word, i) => word === given[i] || (word.length > 1 && soundOf(word) === soundOf(given[i])),
    )
  );
}

/** The people whose given names stand before a family name that the registry spells otherwise. */
export function respelledNames(
  scanned: ScannedText,
  lead: Lead,
  written: string,
  lexicon: Lexicon,
): FullName | undefined {
  const folded = fold(written);
  const sound = soundOf(written);
  const near = lexicon.spellings.find(written).filter(({ text }) => {
    const last = fold(text.split(' ').at(-1)!);
    return (
      last !== folded &&
      (soundOf(last) === sound ||
        isMisspelled(folded, last, lexicon) ||
        isOtherGender(folded, last))
    );
  });
  if (near.length === 0) return undefined;
  const named = fullNames(scanned, lead, near, lexicon);
  if (!named || named === 'longer') return undefined;
  const same = named.ways.filter((way) => soundOf(way.text.split(' ').at(-1)!) === sound);
  if (same.length > 0) return { ...named, ways: respelled(same, folded) };
  const own = named.ways.filter((way) => isOtherGender(folded, fold(way.text.split(' ').at(-1)!)));
  if (own.length > 0) return { ...named, ways: own.map((way) => ({ ...way, loose: true })) };
  // One slip in a name is its bearer's; another given name besides is somebody else's.
  const ways = named.ways.filter((way) => way.evidence.length === 0 && isOwnGiven(lead, way));
  if (ways.length === 0) return undefined;
  return {
    ...named,
    ways: ways.map((way) => ({
      ...way,
      loose: true,
      evidence:
        isRareFamily(way.text) && folded.length > 5 && !lexicon.isFamilyName(folded)
          ? []
          : [LETTER],
    })),
  };
}

/** Whether a Slavic family name is a woman's and the man's of the same family: "Yeltsin" and "Yeltsina", as English-language news mix them up. */
function isOtherGender(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long === `${short}a` && /(?:[oe]v|in|yn)a$/.test(long);
}

/** Whether a family name that nobody is known to bear is another's with a slip of the pen. */
function isMisspelled(written: string, known: string, lexicon: Lexicon): boolean {
  return (
    (isSlip(written, known) || dutch(written) === dutch(known)) &&
    !isFrequentSurname(written) &&
    !isPlace(written) &&
    !lexicon.isGivenName(written)
  );
}

/** The sound with the Dutch oe as u: Soekarno and Sukarno. */
const dutch = (name: string): string => soundOf(name.replace(/oe/g, 'u'));

function isOwnGiven({ names }: Lead, { person }: Way): boolean {
  return names.some((name) => partsOf(name).some((part) => person!.given.includes(part)));
}

/** Of a name that many bear another spelling of the same sound may be another's, unless it is the umlaut's: Haris and Harris, but Mueller and Müller. */
function respelled(ways: readonly Way[], written: string): readonly Way[] {
  const usual = (name: string): string => fold(name).replace(/([aou])e/g, '$1');
  if (isFrequentSurname(written)) return ways.map((way) => ({ ...way, loose: true }));
  return closest(ways).map((way) =>
    isRareFamily(way.text) || usual(way.text) === usual(written)
      ? way
      : { ...way, loose: true, evidence: [LETTER] },
  );
}

/** Those for whom nothing had to be forgiven, if there are any. */
export function closest(ways: readonly Way[]): readonly Way[] {
  const exact = ways.filter((way) => !way.loose);
  return exact.length > 0 ? exact : ways;
}
