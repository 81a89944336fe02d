import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import { isCalendarWord, isFunctionWord } from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { isFamilyNameFirst } from '../variants/easternNames.js';
import { isWidespreadFamily } from '../variants/frequentNames.js';
import { isKnownSurname } from '../variants/knownSurnames.js';
import type { Lexicon } from '../variants/lexicon.js';
import type { PersonName } from '../variants/personName.js';
import { type Hit, PLAIN_HIT } from './hit.js';
import { wordBefore } from './neighbours.js';

/** Relatives, as news call them. */
const KIN =
  '(?:grand|step|half-|ex-)?(?<kin>son|daughter|wife|husband|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt|widow|widower|twin)(?:-in-law)?';
/** "'s son Viktor", "'s eldest son, Viktor". */
const RELATIVE_BEHIND = new RegExp(
  `^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN}(?: and \\p{Ll}+(?: \\p{Ll}+)?)?,? (?=\\p{Lu})`,
  'u',
);
/** "Viktor Lukashenko, the son of ", "Viktor Lukashenko, a brother of ". */
const RELATIVE_BEFORE = new RegExp(
  `, (?:(?:the|a|an) )?(?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN} of (?:President |Mr\\.? )?$`,
  'u',
);
/** "Viktor Lukashenko, Lukashenko's son": what stands behind the second name. */
const KIN_BEHIND = new RegExp(`^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN}(?![\\p{L}-])`, 'u');
/** So much is looked at beside a name. */
const REACH = 48;

/**
 * Where the relative's name begins or ends, in offsets of the text, where a family name is said to be a relative's of somebody: two people, so that
 * the bare name is not the relative's. Null where nothing of the kind is said.
 */
export function relativeOf(text: string, { start, end }: Span): number | null {
  const after = text.slice(end, end + REACH);
  const behind = RELATIVE_BEHIND.exec(after);
  if (behind) return end + behind[0].length;
  const from = Math.max(0, start - REACH);
  const before = RELATIVE_BEFORE.exec(text.slice(from, start));
  if (before) return from + before.index;
  return text.endsWith(', ', start) && KIN_BEHIND.test(after) ? start - 2 : null;
}

/** The hits of a paragraph, in order, with those whom it names by a given name alone: relatives, and those who share a family name that stands behind. */
export function withGivenAlone(
  text: string,
  hits: readonly Hit[],
  lexicon: Lexicon,
): readonly Hit[] {
  const known = inOrder(hits, relativesByGivenName(text, hits));
  return inOrder(known, sharersOfFamily(text, known, lexicon));
}

function inOrder(hits: readonly Hit[], more: readonly Hit[]): readonly Hit[] {
  return more.length === 0 ? hits : [...hits, ...more].sort((a, b) => a.start - b.start);
}

/** A given name alone, as a relative's is written: "Oleg" in "his brother Oleg runs", but not in "his brother Oleg Sidorov". */
const GIVEN_ALONE = `(?<given>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)?)(?=[,.;:)]| (?:and |or )?\\p{Ll}|$)`;
/** "his brother Oleg", "her eldest son, Pavel,". */
const KIN_OF_PRONOUN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<pronoun>[Hh]is|[Hh]er) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN},? ${GIVEN_ALONE}`,
  'gu',
);
/** What stands behind a name: "’s brother Oleg". */
const KIN_OF_NAME = new RegExp(`^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN},? ${GIVEN_ALONE}`, 'u');

/**
 * The relatives whom a paragraph names by a given name alone, and who most likely bear the family name of the one whose relatives they are: "His brother
 * Oleg runs the farm. Mr Petrov said". Their hits are strangers' to that family name.
 * @param hits the names of actors in the paragraph
 */
function relativesByGivenName(text: string, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const match of /\b[Hh](?:is|er) /.test(text) ? text.matchAll(KIN_OF_PRONOUN) : []) {
    const relativeOf = match.groups!.pronoun.toLowerCase() === 'his' ? 'he' : 'she';
    found.push(relativeHit(match, match.index, { relativeOf }));
  }
  for (const { end, surname, bearers, ways } of hits) {
    const behind = KIN_OF_NAME.exec(text.slice(end, end + REACH));
    const [own] = [...ways, ...bearers].flatMap(({ person }) => person?.surnames ?? []);
    const family = bearers.length > 0 ? surname : own && fold(own);
    if (behind && family)
      found.push(relativeHit(behind, end, { surname: family, relativeOf: 'named' }));
  }
  return found.filter((one) => !hits.some(({ start, end }) => start < one.end && one.start < end));
}

/** @param at where the match begins, in offsets of the paragraph's reading */
function relativeHit(
  { 0: all, groups }: RegExpMatchArray,
  at: number,
  whose: Pick<Hit, 'relativeOf'> & Partial<Pick<Hit, 'surname'>>,
): Hit {
  const { given, kin } = groups!;
  const end = at + all.length;
  const start = end - given.length;
  return { ...PLAIN_HIT, start, end, opens: false, stranger: fold(given), title: kin, ...whose };
}

/** "Arkady and ", "Boris, Arkady and ": given names alone, before another name. */
const GIVEN_BEFORE =
  /(?<![\p{L}\p{M}'’-])((?:\p{Lu}\p{Ll}+, ){0,3}\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?),? (?:and|&) $/u;

/**
 * Those whom a paragraph names by a given name alone, because the family name follows once for several: "Arkady and Boris Rotenberg". They are the actors of
 * that name; others leave it open whose the bare family name is.
 * @param hits the names of actors and of strangers in the paragraph, ascending
 */
function sharersOfFamily(text: string, hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  if (!/ (?:and|&) /.test(text)) return [];
  return hits.flatMap((hit, i) => {
    const name = wholeNameOf(text, hit);
    if (name === undefined) return [];
    return sharersBefore(text, name, lexicon).filter((one) => {
      let before = i - 1;
      while (before >= 0 && hits[before].start >= one.end) before--;
      return before < 0 || hits[before].end <= one.start;
    });
  });
}

const NOBODY: Pick<PersonName, 'single' | 'familyFirst' | 'surnames'> = {
  single: true,
  familyFirst: false,
  surnames: [],
};

interface WholeName {
  readonly start: number;
  readonly family: string;
}

/** Where the given names of a hit begin that stand before a family name, and that name; undefined where none do. */
function wholeNameOf(
  text: string,
  { start, end, ways, surname, stranger, isGiven, relativeOf }: Hit,
): WholeName | undefined {
  if (stranger === null) {
    const way = ways.find(({ person, grounds }) => grounds === 'name' && person !== null);
    const { single, familyFirst, surnames } = way?.person ?? NOBODY;
    const family = single || familyFirst ? undefined : surnames.at(0);
    return family !== undefined && text.slice(start, end).includes(' ')
      ? { start, family }
      : undefined;
  }
  if (surname === null || isGiven || relativeOf !== null) return undefined;
  let at = start;
  for (const given of stranger.split(' ').reverse()) {
    const word = wordBefore(text, at);
    if (word?.folded !== given) return undefined;
    at = word.start;
  }
  return { start: at, family: surname };
}

function sharersBefore(text: string, { start, family }: WholeName, lexicon: Lexicon): Hit[] {
  const from = Math.max(0, start - REACH);
  const given = GIVEN_BEFORE.exec(text.slice(from, start));
  if (!given) return [];
  const found: Hit[] = [];
  let end = from + given.index + given[1].length;
  for (const written of given[1].split(', ').reverse()) {
    const at = end - written.length;
    // "Vladimir Putin and Boris Rotenberg"
    const before = wordBefore(text, at);
    if (before?.capital && !SAYS_NO_NAME.some((isSuch) => isSuch(before.folded))) break;
    const hit = sharerHit(written, { start: at, end }, family, lexicon);
    if (!hit) break;
    found.push(hit);
    end = at - ', '.length;
  }
  return found;
}

/** What stands with a capital before a given name alone without being part of it: "On Monday Arkady", "Brothers Arkady"; "King Charles" has no family name. */
const SAYS_NO_NAME = [
  isFunctionWord,
  isCalendarWord,
  (word: string) => /s$/.test(word) && isTitleWord(word.slice(0, -1)),
];

function sharerHit(written: string, span: Span, family: string, lexicon: Lexicon): Hit | undefined {
  const name = lexicon.index.lookup(`${written} ${family}`);
  const ways = (name < 0 ? [] : lexicon.waysOf(name))
    .filter(({ person, grounds }) => person !== null && grounds === 'name')
    .map((way) => ({ ...way, form: 'first-name' as const, loose: true }));
  if (ways.length > 0) return { ...PLAIN_HIT, ...span, opens: false, ways };
  const given = fold(written);
  return isGivenAlone(given, lexicon)
    ? { ...PLAIN_HIT, ...span, opens: false, stranger: given, isGiven: true, surname: fold(family) }
    : undefined;
}

/** Whether a word is a given name and nobody's family name: in "Xi and Vladimir Putin", "Graham and Boris Johnson" each has a name of his own. */
function isGivenAlone(word: string, lexicon: Lexicon): boolean {
  return (
    (lexicon.isGivenName(word) || genderAbroad(word) !== null) &&
    !isFamilyNameFirst(word) &&
    !isWidespreadFamily(word) &&
    !isKnownSurname(word) &&
    !lexicon.isFamilyName(word)
  );
}
