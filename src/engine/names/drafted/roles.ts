import type { Span } from '../../annotation.js';
import { genderOfTitle, type Gender } from '../../english/gender.js';
import { isPersonTitle, isTitleAbbreviation } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import { isKindOfBody } from './draftedBodies.js';
import type { DraftedParty } from './draftedParty.js';
import type { RawName } from './rawName.js';

/** What the draft says that somebody is, at one mention. */
interface SaidRole {
  readonly words: string;
  /** Behind the name, between commas. */
  readonly apposed: boolean;
}

/** Longer ones are clauses. */
const MAX_ROLE_CHARS = 120;

/**
 * What the draft says that a party is: the title before its name or the apposition behind it, at the first mention that has one.
 * @param textOf the reading of a paragraph
 * @param titlesOf the titles found in a paragraph, in offsets of its reading, ascending and apart
 */
export function roleOf(
  { uses }: DraftedParty,
  textOf: (paragraph: number) => string,
  titlesOf: (paragraph: number) => readonly Span[],
): string | undefined {
  let abbreviated: string | undefined;
  for (const { raw, paragraph } of uses) {
    for (const { words, apposed } of rolesSaidAt(textOf(paragraph), raw, titlesOf(paragraph))) {
      const bare = fold(words).replace(/\.$/, '');
      if (genderOfTitle(bare) !== null && !/man$|woman$/.test(bare)) continue;
      // "Sen.", where the draft says more behind the name.
      if (apposed || !isTitleAbbreviation(bare)) return words;
      abbreviated ??= words;
    }
  }
  return abbreviated;
}

/** What the draft says beside one use of a name that somebody is. @param titles those of the paragraph */
export function* rolesSaidAt(
  text: string,
  { start, end, kind }: RawName,
  titles: readonly Span[],
): Generator<SaidRole> {
  for (let i = firstEndingAt(titles, start - 2); i < titles.length; i++) {
    const title = titles[i];
    if (title.start > end + 8) return;
    if (title.end - title.start > MAX_ROLE_CHARS) continue;
    // "Secretary-General Ann Lee": of a title that holds the name what stands before it.
    const own =
      kind === 'person' && title.start < start && title.end >= end
        ? { start: title.start, end: start - 1 }
        : title;
    const words = text.slice(own.start, own.end);
    if (isSeat(words) || (kind === 'person' && isBodyWord(words))) continue;
    // "A spokesman for the mayor, Ann Lee, said": hers may be either office.
    const mayBeAnothers = text[own.end] === ',' && BESIDE_SOMEBODY.exec(text.slice(0, own.start));
    if (mayBeAnothers && isSomebody(fold(mayBeAnothers[1]))) continue;
    if (own.end <= start && /^[ ,]{1,2}$/.test(text.slice(own.end, start)))
      yield { words: withoutArticle(words), apposed: text[own.end] === ',' };
    else if (
      title.start >= end &&
      /^, (?:an? |the )?$/.test(text.slice(end, title.start)) &&
      // "…, Foreign Secretary David Lammy": the next one's.
      !/^ \p{Lu}/u.test(text.slice(title.end, title.end + 2))
    )
      yield { words: withoutArticle(words), apposed: true };
  }
}

/** "D-Toledo", "R-Ohio": whether words begin with a party and a place, which are no office and no name. */
export function isSeat(words: string): boolean {
  return /^[RDI]-\p{Lu}/u.test(words);
}

/** Somebody, and whom they speak or work for, up to the title of the latter. */
const BESIDE_SOMEBODY =
  /(?<![\p{L}-])([\p{L}-]{3,20}) (?:for|of|to|with) (?:an?|the|his|her|its|their)? ?$/u;

/** Whether a folded word is what a person is to another: "spokesman", "friend". */
function isSomebody(word: string): boolean {
  return isPersonTitle(word) || RELATIONS.has(word);
}

const RELATIONS = wordSet(
  'friend ally critic opponent supporter donor member official relative neighbor neighbour partner ex-wife ex-husband girlfriend boyfriend assistant secretary',
);

/** Whether a title says what a body is and nobody's office: "consultancy", "opposition party", and not "Bank of England Governor". */
function isBodyWord(words: string): boolean {
  if (words.split(' ').some((word) => isPersonTitle(fold(word)))) return false;
  const [phrase] = words.split(/ (?:of|at|for|in|to|on|with) /, 1);
  return isKindOfBody(fold(phrase.slice(phrase.lastIndexOf(' ') + 1)));
}

/** The first of the spans that ends at `at` or behind. */
function firstEndingAt(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const withoutArticle = (words: string): string => words.replace(/^(?:an?|the) /i, '');

/** The pronoun that the draft's titles tell ("Mrs.", "spokeswoman"), where they tell one and no other. */
export function genderOfUses({ uses }: DraftedParty): Gender | undefined {
  const told = new Set(
    uses.flatMap(({ raw }) => raw.titles.map(genderOfTitle)).filter((one) => one !== null),
  );
  return told.size === 1 ? [...told][0] : undefined;
}
