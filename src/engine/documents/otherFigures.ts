import type { Span } from '../annotation.js';
import { sentenceAround, sentenceStarts } from '../text/sentences.js';
import { type ComparedWord, comparedWords } from './comparedWords.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import { locatorOf } from './documentPlaces.js';
import { FUNCTION_WORDS, HEDGES, isFigure, MODALS, NEGATIONS } from './functionWords.js';

/** What a draft says of a quantity: the words around a figure, and where the figure stands in them. */
export interface QuantityStatement {
  readonly words: string;
  /** In `words`. */
  readonly figure: Span;
}

/** A sentence of a document that gives another figure for the same thing. */
export interface OtherFigure {
  readonly document: string;
  readonly locator: string;
  /** The figure with what it counts, as the document writes it. */
  readonly written: string;
  /** The document's sentence, line ends as blanks. */
  readonly sentence: string;
}

/** How much of the longer of both sentences the shorter one must say again; all of the shorter must be in the longer. */
const SAME_MATTER = 0.6;
/** Names and other words. */
const MIN_SAME_WORDS = 3;
const MAX_PLACES = 200;
const REACH_CHARS = 500;
const MAX_SENTENCE_CHARS = 500;

/**
 * A sentence of the documents that names the same things as the draft and gives another figure for what the draft counts; null
 * where there is none. The names must be the same on both sides, and so must years and months; a document that has the
 * draft's figure for it anywhere is not held against it. Time is linear in the places of the names.
 */
export function otherFigure(
  index: DocumentIndex,
  { words, figure }: QuantityStatement,
): OtherFigure | null {
  const ours = readStatement(words);
  const counted = ours.figures.find(({ start, end }) => start < figure.end && figure.start < end);
  if (!counted) return null;
  let other: OtherFigure | null = null;
  let number: string | undefined;
  for (const [document, sentence] of sentencesWith(index, ours)) {
    const shown = document.text.slice(sentence.start, sentence.end);
    const theirs = readStatement(shown);
    const isUnnamed = saysItInTheSameWords(ours, theirs);
    if (!isUnnamed && !saysTheSame(ours, theirs)) continue;
    const same = theirs.figures.filter(({ unit }) => unit === counted.unit);
    if (same.some((one) => one.number === counted.number)) return null;
    if (same.length !== 1) continue;
    // Without names, a sentence that the documents have with several figures is a phrase of theirs.
    if (isUnnamed && number !== undefined && number !== same[0].number) return null;
    number = same[0].number;
    other ??= {
      document: document.name,
      locator: locatorOf(document, sentence.start),
      written: shown.slice(same[0].start, same[0].end).replace(/\s+/g, ' '),
      sentence: shown.replace(/\s+/g, ' ').trim(),
    };
  }
  return other;
}

/** A figure with what it counts: "$14 million", "8.2 million tons". */
export interface CountedFigure extends Span {
  readonly number: string;
  /** The sign of a currency before it, or else the stem of the word behind it: what is counted. */
  readonly unit: string;
}

interface Statement {
  readonly names: ReadonlySet<string>;
  /** A word with a capital at the head of a sentence: a name where the other side has it as one. */
  readonly leading: ReadonlySet<string>;
  /** Years, months and days of the week. */
  readonly dates: ReadonlySet<string>;
  /** The stems of what else it says, each with one of its forms. */
  readonly matter: ReadonlyMap<string, string>;
  /** Numbers and ordinals, whether or not it says what they count. */
  readonly numbers: readonly string[];
  readonly negations: number;
  readonly figures: readonly CountedFigure[];
}

const DATE =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:1[5-9]|20)\d\d)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|mn|bn|tn)$/;
const SHORT_SCALES = new Map([
  ['mn', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

function readStatement(text: string): Statement {
  const words = comparedWords(text);
  const names = new Set<string>();
  const leading = new Set<string>();
  const dates = new Set<string>();
  const matter = new Map<string, string>();
  const numbers: string[] = [];
  const figures: CountedFigure[] = [];
  for (const [i, word] of words.entries()) {
    const { norm } = word;
    if (isFigure(norm) && !DATE.test(norm) && !SCALE.test(norm)) numbers.push(norm);
    if (DATE.test(norm)) dates.add(norm);
    else if (/^\d/.test(norm)) figures.push(...countedAt(text, words, i));
    else if (word.proper) names.add(norm);
    else if (isMatter(word)) {
      if (word.capital) leading.add(norm);
      else matter.set(stemOf(norm), norm);
    }
  }
  const negations = words.filter(({ norm }) => NEGATIONS.has(norm)).length;
  return { names, leading, dates, matter, numbers, negations, figures };
}

/** The figure at a word, as a list of one; none where nothing says what it counts. */
export function countedAt(
  text: string,
  words: readonly ComparedWord[],
  at: number,
): CountedFigure[] {
  let end = at + 1;
  while (words[end] !== undefined && SCALE.test(words[end].norm)) end++;
  const number = words
    .slice(at, end)
    .map(({ norm }) => SHORT_SCALES.get(norm) ?? norm)
    .join(' ');
  const { start } = words[at];
  const sign = /(\p{Sc}) ?$/u.exec(text.slice(Math.max(0, start - 2), start));
  if (sign)
    return [{ start: start - sign[0].length, end: words[end - 1].end, number, unit: sign[1] }];
  const unit = words[end];
  if (!unit || FUNCTION_WORDS.has(unit.norm) || (isFigure(unit.norm) && unit.norm !== 'percent'))
    return [];
  return [{ start, end: unit.end, number, unit: stemOf(unit.norm) }];
}

function isMatter({ norm, contracted }: ComparedWord): boolean {
  return (
    !contracted &&
    norm.length > 2 &&
    ![FUNCTION_WORDS, HEDGES, MODALS, NEGATIONS].some((set) => set.has(norm)) &&
    !isFigure(norm)
  );
}

function stemOf(norm: string): string {
  const stem = norm.replace(/(?:ings?|ed|es|s)$/, '').replace(/e$/, '');
  return stem.length >= 3 ? stem : norm;
}

function saysTheSame(ours: Statement, theirs: Statement): boolean {
  const [names, otherNames] = [namesBeside(ours, theirs), namesBeside(theirs, ours)];
  if (names.size === 0 || !isSame(names, otherNames) || !isSame(ours.dates, theirs.dates))
    return false;
  const [matter, otherMatter] = [matterBeside(ours, names), matterBeside(theirs, otherNames)];
  const shared = [...matter].filter((word) => otherMatter.has(word)).length;
  return (
    names.size + shared >= MIN_SAME_WORDS &&
    shared >= Math.min(matter.size, otherMatter.size) &&
    shared >= SAME_MATTER * Math.max(matter.size, otherMatter.size)
  );
}

/**
 * Whether two sentences without names say the same in the same words, apart from one number. Any other word, date or number
 * makes it another thing: another year, the young among the workers, imports for exports.
 */
function saysItInTheSameWords(ours: Statement, theirs: Statement): boolean {
  if (ours.names.size > 0 || theirs.names.size > 0 || ours.negations !== theirs.negations)
    return false;
  const matter = matterBeside(ours, new Set());
  return (
    matter.size >= MIN_PLAIN_WORDS &&
    isSame(matter, matterBeside(theirs, new Set())) &&
    isSame(ours.dates, theirs.dates) &&
    ours.numbers.length === theirs.numbers.length &&
    ours.numbers.filter((one) => !theirs.numbers.includes(one)).length <= 1
  );
}

/** So many words in common without a name are no chance. */
const MIN_PLAIN_WORDS = 6;

/** The names of a sentence beside another: a leading word is one where the other has it as one, or leads with it, too. */
function namesBeside({ names, leading }: Statement, other: Statement): ReadonlySet<string> {
  return new Set([
    ...names,
    ...[...leading].filter((word) => other.names.has(word) || other.leading.has(word)),
  ]);
}

/** What a sentence says beside its names. */
function matterBeside(
  { matter, leading }: Statement,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([
    ...matter.keys(),
    ...[...leading].filter((word) => !names.has(word)).map(stemOf),
  ]);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** The sentences of the documents that have the rarest of the draft's names, or else of its other words, each once. */
function* sentencesWith(
  index: DocumentIndex,
  statement: Statement,
): Generator<[IndexedDocument, Span]> {
  const places: number[] = [];
  for (const id of rarestOf(index, statement))
    index.places(id, MAX_PLACES, (at) => places.push(at));
  const seen = new Set<string>();
  for (const place of places) {
    const document = index.documentAt(place);
    const sentence = sentenceAt(document.text, document.words.start(place - document.from));
    const key = `${document.name}\n${sentence.start}`;
    if (seen.has(key) || sentence.end - sentence.start > MAX_SENTENCE_CHARS) continue;
    seen.add(key);
    yield [document, sentence];
  }
}

/** The word by which sentences are looked up; where a draft names nobody, three of its rarest, as it may write one of them otherwise. */
function rarestOf(index: DocumentIndex, { names, leading, matter }: Statement): number[] {
  const rarest = (words: Iterable<string>): number[] =>
    [...words].map((word) => index.idOf(word)).sort((a, b) => index.countOf(a) - index.countOf(b));
  if (names.size > 0) {
    const ids = rarest(names);
    return ids.some((id) => id < 0) ? [] : ids.slice(0, 1);
  }
  const lead = rarest(leading).filter((id) => id >= 0);
  const plain = rarest(matter.values()).filter((id) => id >= 0 && index.countOf(id) <= MAX_PLACES);
  return [...lead.slice(0, 1), ...plain.slice(0, 3)];
}

function sentenceAt(text: string, at: number): Span {
  const line = text.lastIndexOf('\n\n', at);
  const from = Math.max(0, at - REACH_CHARS, line < 0 ? 0 : line + 2);
  const behind = text.indexOf('\n\n', at);
  const to = Math.min(text.length, at + REACH_CHARS, behind < 0 ? text.length : behind);
  const near = text.slice(from, to);
  const { start, end } = sentenceAround(near, sentenceStarts(near), at - from);
  const label = /^[ \t]*[\p{Lu} .’'-]{2,60}:[ \t]*/u.exec(near.slice(start, end))?.[0].length ?? 0;
  return { start: from + start + label, end: from + end };
}
