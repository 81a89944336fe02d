import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/way.js';
import { type Hit, type JoinedName, PLAIN_HIT, type ScannedText } from './hit.js';
import { leadOf } from './lead.js';
import { isJoinedBefore } from './longerNames.js';
import { wordBefore } from './neighbours.js';
import { isSurname } from './bareHits.js';
import { relativesByGivenName } from './relatives.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import { isMetonym } from '../../english/metonyms.js';
import { isCalendarWord, isFunctionWord, isPlace } from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { isFamilyNameFirst } from '../variants/easternNames.js';
import { isWidespreadFamily } from '../variants/frequentNames.js';
import { isKnownSurname } from '../variants/knownSurnames.js';
import type { Lexicon } from '../variants/lexicon.js';
import type { PersonName } from '../variants/personName.js';

const JOINED_ON = /^[-‑](\p{Lu}[\p{L}\p{M}'’]*)(?![-‑\p{L}\p{M}\p{N}])/u;
const JOINED_BEFORE = /(?<![-‑\p{L}\p{M}\p{N}'’])(\p{Lu}[\p{L}\p{M}'’]*)[-‑]$/u;
/** The longest name that is looked for at a hyphen. */
const LONGEST = 40;
/** What stands before "Putin-Trump summit" and before no person's name. */
const DETERMINERS = wordSet(
  'the a an this that these those no any each every another next last latest recent first second third previous',
);

/**
 * A hit on one of two family names that a hyphen joins, as in "the Putin-Trump summit". Whether they are two people's or
 * the name of one who is none of them ("Merkel-Schmidt") the whole draft tells.
 * @param fitting the people's ways to be written that the words are
 */
export function joinedHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
): Hit | undefined {
  const { text } = scanned;
  const on = JOINED_ON.exec(text.slice(span.end, span.end + LONGEST));
  const before = on
    ? null
    : JOINED_BEFORE.exec(text.slice(Math.max(0, span.start - LONGEST), span.start));
  if (!on && !(before && isJoinedBefore(text, span))) return undefined;
  const bearers = fitting.filter(isSurname);
  const start = span.start - (before?.[0].length ?? 0);
  const { names, particle, title } = leadOf(text, start);
  const determined = isDetermined(text, start);
  // Given names or a title before them make both one name; "second" is a title in other places.
  if (
    bearers.length === 0 ||
    names.length > 0 ||
    particle !== null ||
    (title !== null && !determined)
  )
    return undefined;
  const joined: JoinedName = { word: (on ?? before!)[1].replace(/['’]s?$/, ''), determined };
  return {
    ...PLAIN_HIT,
    ...span,
    bearers,
    surname: fold(text.slice(span.start, span.end)),
    opens: true,
    joined,
  };
}

function isDetermined(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && (DETERMINERS.has(before.folded) || /['’]s?$/.test(before.text));
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

/** So much is looked at before a name for others that share its family name. */
const REACH = 80;
/** "Arkady and ", "Boris, Arkady and ": given names alone, before another name. */
const GIVEN_BEFORE =
  /(?<![\p{L}\p{M}'’-])((?:\p{Lu}\p{Ll}+, ){0,3}\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?),? (?:and|or|&) $/u;

/** A word with a capital that stands before a name as one given name more. */
export interface GivenAlone extends Span {
  readonly written: string;
}

/** The words that stand before a name as given names alone would, from right to left: "Arkady" and "Igor" of "Igor, Arkady and Boris Rotenberg". */
export function givenAloneBefore(text: string, start: number): GivenAlone[] {
  const from = Math.max(0, start - REACH);
  const given = GIVEN_BEFORE.exec(text.slice(from, start));
  if (!given) return [];
  let end = from + given.index + given[1].length;
  return given[1]
    .split(', ')
    .reverse()
    .map((written) => {
      const one = { written, start: end - written.length, end };
      end = one.start - ', '.length;
      return one;
    });
}

/**
 * Those whom a paragraph names by a given name alone, because the family name follows once for several: "Arkady and Boris Rotenberg". They are the actors of
 * that name; others leave it open whose the bare family name is.
 * @param hits the names of actors and of strangers in the paragraph, ascending
 */
function sharersOfFamily(text: string, hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  if (!/ (?:and|or|&) /.test(text)) return [];
  return hits.flatMap((hit, i) => {
    const name = wholeNameOf(text, hit);
    if (name === undefined) return [];
    return sharersBefore(text, { ...name, end: hit.end }, lexicon).filter((one) => {
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

/** @param name the name before which they stand, and where it ends */
function sharersBefore(
  text: string,
  { start, end, family }: WholeName & Span,
  lexicon: Lexicon,
): Hit[] {
  const found: Hit[] = [];
  for (const { written, ...span } of givenAloneBefore(text, start)) {
    // "Vladimir Putin and Boris Rotenberg"
    const before = wordBefore(text, span.start);
    if (before?.capital && !SAYS_NO_NAME.some((isSuch) => isSuch(before.folded))) break;
    const areParties =
      BETWEEN.test(text.slice(Math.max(0, span.start - REACH), span.start)) ||
      DO_TOGETHER.test(text.slice(end, end + REACH));
    const hit = sharerHit(written, span, { family, areParties }, lexicon);
    if (!hit) break;
    found.push(hit);
  }
  return found;
}

/** "A call between Leo and Vladimir Putin": what two parties have, each of whom news call as they always do. */
const BETWEEN =
  /(?:^|[^\p{L}])(?:[Bb]etween|(?:[Cc]all|[Mm]eeting|[Ss]ummit|[Tt]alks|[Tt]ies) (?:of|with)) $/u;
/** … and do. */
const DO_TOGETHER = /^ (?:(?:had|have|will) )?(?:meet|met|spoke|spoken|talked)(?!\p{L})/u;

/** What stands with a capital before a given name alone without being part of it: "On Monday Arkady", "Brothers Arkady"; "King Charles" has no family name. */
const SAYS_NO_NAME = [
  isFunctionWord,
  isCalendarWord,
  (word: string) => /s$/.test(word) && isTitleWord(word.slice(0, -1)),
];

function sharerHit(
  written: string,
  span: Span,
  { family, areParties }: { readonly family: string; readonly areParties: boolean },
  lexicon: Lexicon,
): Hit | undefined {
  const name = lexicon.index.lookup(`${written} ${family}`);
  const ways = (name < 0 ? [] : lexicon.waysOf(name))
    .filter(({ person, grounds }) => person !== null && grounds === 'name')
    .map((way) => ({ ...way, form: 'first-name' as const, loose: true }));
  if (ways.length > 0) return { ...PLAIN_HIT, ...span, opens: false, ways };
  const given = fold(written);
  return !areParties && isGivenAlone(given, lexicon)
    ? { ...PLAIN_HIT, ...span, opens: false, stranger: given, isGiven: true, surname: fold(family) }
    : undefined;
}

/** Whether a word is a given name, no place and nobody's family name: in "Sofia and Vladimir Putin", "Xi and Vladimir Putin" each has a name of his own. */
function isGivenAlone(word: string, lexicon: Lexicon): boolean {
  return (
    (lexicon.isGivenName(word) || genderAbroad(word) !== null) &&
    !isPlace(word) &&
    !isMetonym(word) &&
    !isFamilyNameFirst(word) &&
    !isWidespreadFamily(word) &&
    !isKnownSurname(word) &&
    !lexicon.isFamilyName(word)
  );
}
