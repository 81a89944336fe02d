import type { Span } from '../annotation.js';
import { sentenceAround, sentenceStarts } from '../text/sentences.js';
import { isSameFigure } from './agreeingFigures.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import { locatorOf } from './documentPlaces.js';
import { type QuantityStatement, readStatement } from './quantityStatements.js';
import { saysItInTheSameWords, saysTheSame } from './sameStatements.js';

/** What a draft says of a quantity: the words around a figure, and where the figure stands in them. */
export interface WordsAroundFigure {
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

/** "employs 1,200 people, most of them in Ostrava": what follows is of some of them. */
const MORE_OF_THEM =
  /, (?:many|most|some|half|all|few|several|both|none|\d{1,9}) of (?:them|which|whom)\b/;
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
  { words, figure }: WordsAroundFigure,
): OtherFigure | null {
  const more = MORE_OF_THEM.exec(words.slice(figure.end));
  const ours = readStatement(more ? words.slice(0, figure.end + more.index) : words);
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
    if (same.some((one) => isSameFigure(one, counted))) return null;
    if (same.length !== 1) continue;
    // "Prices rose by 9 percent and wages by 4": theirs is what the draft has for the other.
    if (ours.figures.some((one) => one !== counted && isSameFigure(one, same[0]))) continue;
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

/** The sentences of the documents that have the rarest of the draft's names, or else of its other words, each once. */
function* sentencesWith(
  index: DocumentIndex,
  statement: QuantityStatement,
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
function rarestOf(index: DocumentIndex, { names, leading, matter }: QuantityStatement): number[] {
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
