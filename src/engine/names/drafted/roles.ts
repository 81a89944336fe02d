import type { Span } from '../../annotation.js';
import { genderOfTitle, type Gender } from '../../english/gender.js';
import { isPersonTitle, isShortTitle } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import { apposedRole, leadingRole } from './apposedRole.js';
import { isKindOfBody } from './draftedBodies.js';
import type { DraftedParty } from './draftedParty.js';
import type { RawName } from './rawName.js';
import { seatAlone, withSeat } from './seatBehind.js';
import { wholeTitleStart } from './wholeTitle.js';

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
  let less: string | undefined;
  for (const { raw, paragraph } of uses) {
    const text = textOf(paragraph);
    for (const { words, apposed } of rolesSaidAt(text, raw, titlesOf(paragraph))) {
      const bare = fold(words).replace(/\.$/, '');
      if (isHonorific(bare)) continue;
      const seated = apposed ? words : withSeat(words, text, raw);
      // "Sen.", where the draft says more behind the name.
      if (apposed || seated !== words || !(tellsLittle(bare) || BARE_OFFICE.test(bare)))
        return seated;
      less ??= words;
    }
    // "President Lee", and further on "Lee, an admirer of Bach": the office is the role.
    if (raw.kind !== 'person' || (less !== undefined && BARE_OFFICE.test(less))) continue;
    const role = furtherRole(text, raw);
    if (role !== undefined) return role;
  }
  return less;
}

/** All that `roleOf` reads of a paragraph beside one use of a name, to be compared. @param titles those of the paragraph */
export function toldOfRole(text: string, raw: RawName, titles: readonly Span[]): unknown {
  return [
    Array.from(rolesSaidAt(text, raw, titles), (one) => [one, withSeat(one.words, text, raw)]),
    raw.kind === 'person' && furtherRole(text, raw),
  ];
}

/** What is said of a person where no title stands beside the name. */
function furtherRole(text: string, raw: RawName): string | undefined {
  return apposedRole(text, raw.end) ?? leadingRole(text, raw.start) ?? seatAlone(text, raw);
}

/** Offices of which the state or country may stand elsewhere: "Senator Lee", then "Senator Ann Lee of Texas". */
const BARE_OFFICE =
  /^(?:senator|representative|congress(?:man|woman)|governor|president|(?:prime |foreign )?minister|chancellor)$/i;

/** Titles of courtesy and degrees, which say nothing of what somebody does. */
function isHonorific(title: string): boolean {
  if (/^(?:dr|hon|st|saint)$/.test(title)) return true;
  return genderOfTitle(title) !== null && !/man$|woman$/.test(title);
}

/** "Sen." and "Republican" tell less than what may stand elsewhere. */
function tellsLittle(title: string): boolean {
  return isShortTitle(title) || /^(?:republicans?|democrats?|tory|independent)$/.test(title);
}

/** What the draft says beside one use of a name that somebody is. @param titles those of the paragraph */
function* rolesSaidAt(text: string, name: RawName, titles: readonly Span[]): Generator<SaidRole> {
  const { start, end, kind } = name;
  for (let i = firstEndingAt(titles, start - MAX_BETWEEN); i < titles.length; i++) {
    const title = titles[i];
    if (title.start > end + 8) return;
    const own = ownWords(text, name, title);
    const words = own && withoutMargins(text.slice(own.start, own.end));
    if (!own || !words || isSeat(words) || ENDS_OPEN.test(words)) continue;
    if (kind === 'person' && isBodyWord(words)) continue;
    // "A spokesman for the mayor, Ann Lee, said": hers may be either office.
    const mayBeAnothers = text[own.end] === ',' && BESIDE_SOMEBODY.exec(text.slice(0, own.start));
    if (mayBeAnothers && isSomebody(fold(mayBeAnothers[1]))) continue;
    if (own.end <= start && BETWEEN.test(text.slice(own.end, start)))
      yield { words: withoutArticle(words), apposed: text[own.end] === ',' };
    else if (isApposed(text, end, title)) yield { words: withoutArticle(words), apposed: true };
  }
}

/** What is no part of a role at the beginning and end of words that hold one: "Earlier", "left", "Cllr". */
function withoutMargins(words: string): string {
  const [outsideQuotation] = words.split(/''|[“"]/, 1);
  const behindDash = outsideQuotation.slice(outsideQuotation.lastIndexOf(' -- ') + 1);
  return behindDash
    .replace(/^-- /, '')
    .trimEnd()
    .replace(/ (?:Cllr|Mr|Mrs|Ms|Dr)$/, '')
    .replace(/^(?:Earlier|Later|Yesterday|Meanwhile|Today|left|leaves|made|makes|new) /, '');
}

/** What may stand between a title and the name: "the Attorney General, Lord Lee". */
const BETWEEN = /^(?: |, )(?:(?:Lord|Lady|Sir|Dame|Dr|Mr|Mrs|Ms|Baroness|Baron)\.? )?$/;
/** The longest of it, in characters. */
const MAX_BETWEEN = 12;
/** The end of words of which the field is missing. */
const ENDS_OPEN = /(?:^| )(?:of|for|to|at|with|in|from|on|by|and|an?|the)$/;

/** The part of a title that is said of whoever is named; undefined where the title is somebody else's. */
function ownWords(text: string, { start, end, kind }: RawName, title: Span): Span | undefined {
  if (title.end - title.start > MAX_ROLE_CHARS) return undefined;
  if (kind !== 'person') return title;
  const isHeld = title.start < start && title.end >= end;
  // "Secretary-General Ann Lee": of a title that ends with the name what stands before it.
  const own = isHeld ? { start: title.start, end: start - 1 } : title;
  if (isHeld && title.end > end) return undefined;
  const isBefore = own.end < start && text[own.end] === ' ';
  return isBefore ? { start: wholeTitleStart(text, own.start), end: own.end } : own;
}

/** Whether a title stands behind a name, between commas. */
function isApposed(text: string, end: number, title: Span): boolean {
  return (
    title.start >= end &&
    /^, (?:an? |the )?$/.test(text.slice(end, title.start)) &&
    // "…, Foreign Secretary David Lammy": the next one's.
    !/^ \p{Lu}/u.test(text.slice(title.end, title.end + 2))
  );
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
