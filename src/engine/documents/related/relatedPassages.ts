import type { Span } from '../../annotation.js';
import type { DocumentIndex, IndexedDocument } from '../documentIndex.js';
import { locatorOf } from '../documentPlaces.js';
import { speakerAt } from '../sourceText.js';
import { wantedWords, type WantedWord } from './tellingWords.js';
import { type DifferingFigure, inFull, differingFigures } from './sharedFigures.js';

/** A passage of a document that speaks of the same names and figures as words of a draft. */
export interface RelatedPassage {
  readonly document: string;
  /** In the document's text. */
  readonly passage: Span;
  readonly locator: string;
  /** The passage, line ends as blanks. */
  readonly words: string;
  readonly speaker?: string;
  /** Names and figures that both have, as the draft writes them. */
  readonly agrees: readonly string[];
  /** Figures of the same unit that differ. */
  readonly differs: readonly DifferingFigure[];
}

const WINDOW_WORDS = 40;
const MAX_PASSAGES = 5;
const MAX_PASSAGE_CHARS = 600;

/**
 * The passages that speak of the same names and figures as words of a draft, the likeliest first; at most five. Where no document
 * has any of those, passages that say the same with another figure.
 * Time is linear in the documents.
 * @param words the draft's
 * @param names the names in them, each with its variants: one variant in the passage is the name in the passage
 */
export function relatedPassages(
  index: DocumentIndex,
  words: string,
  names: readonly (readonly string[])[],
): RelatedPassage[] {
  const targets = wantedWords(index, words, names);
  const least = leastTargets([...targets.values()]);
  if (targets.size < least.words) return [];
  return index.documents
    .flatMap((document) => bestWindows(index, document, targets, least))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_PASSAGES)
    .map(({ document, from, to }) => passageOf(index, document, { from, to, targets, words }))
    .filter(({ differs }) => least.telling > 0 || differs.length > 0);
}

/** What a passage must have of the words of a draft. */
interface Least {
  readonly telling: number;
  readonly words: number;
}

/** A name or a figure and one more word; where the documents have neither of the draft's, most of its other words, and another figure. */
function leastTargets(targets: readonly WantedWord[]): Least {
  return targets.some(({ isTelling }) => isTelling)
    ? { telling: 1, words: 2 }
    : { telling: 0, words: Math.max(MIN_PLAIN_WORDS, Math.ceil(0.7 * targets.length)) };
}

const MIN_PLAIN_WORDS = 5;

interface Window {
  readonly document: IndexedDocument;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The best windows of a document that do not overlap. */
function bestWindows(
  index: DocumentIndex,
  document: IndexedDocument,
  targets: ReadonlyMap<number, WantedWord>,
  least: Least,
): Window[] {
  const hits: { at: number; target: WantedWord }[] = [];
  for (let at = 0; at < document.words.length; at++) {
    const target = targets.get(index.wordAt(document.from + at));
    if (target) hits.push({ at, target });
  }
  const windows: Window[] = [];
  const inside = new Map<number, number>();
  let score = 0;
  let telling = 0;
  let distinct = 0;
  let last = 0;
  for (const { at, target } of hits) {
    const count = inside.get(target.id) ?? 0;
    inside.set(target.id, count + 1);
    if (count === 0) {
      distinct++;
      score += target.weight;
      if (target.isTelling) telling++;
    }
    for (; hits[last].at <= at - WINDOW_WORDS; last++) {
      const left = hits[last].target;
      const rest = inside.get(left.id)! - 1;
      inside.set(left.id, rest);
      if (rest === 0) {
        distinct--;
        score -= left.weight;
        if (left.isTelling) telling--;
      }
    }
    if (telling >= least.telling && distinct >= least.words)
      windows.push({ document, from: hits[last].at, to: at, score });
  }
  return apart(windows);
}

function apart(windows: Window[]): Window[] {
  const best: Window[] = [];
  for (const window of windows.sort(
    (a, b) => b.score - a.score || a.to - a.from - (b.to - b.from),
  )) {
    if (
      best.every(
        ({ from, to }) => window.to < from - WINDOW_WORDS || window.from > to + WINDOW_WORDS,
      )
    )
      best.push(window);
    if (best.length === MAX_PASSAGES) break;
  }
  return best;
}

interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly targets: ReadonlyMap<number, WantedWord>;
  readonly words: string;
}

function passageOf(
  index: DocumentIndex,
  document: IndexedDocument,
  { from, to, targets, words }: Wanted,
): RelatedPassage {
  const { text, labels, name } = document;
  const passage = sentencesAround(text, document.words.start(from), document.words.at(to)!.end);
  const first = document.words.firstFrom(passage.start);
  const end = document.words.firstFrom(passage.end);
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const target = targets.get(index.wordAt(document.from + at));
    if (target?.isTelling) found.add(writtenIn(target, text.slice(passage.start, passage.end)));
  }
  const shown = text.slice(passage.start, passage.end);
  const speaker = speakerAt(labels, passage.start);
  return {
    document: name,
    passage,
    locator: locatorOf(document, passage.start),
    words: shown.replace(/\s+/g, ' ').trim(),
    ...(speaker && { speaker }),
    agrees: inFull([...found], words, shown),
    differs: differingFigures(words, shown),
  };
}

/** A name as far as a passage has it: all of "Capitol Hill", or its last word alone. */
function writtenIn({ written }: WantedWord, passage: string): string {
  const words = written.split(/\s+/);
  return words.every((word) => passage.includes(word)) ? written : words[words.length - 1];
}

const SENTENCE_END = /[.!?…]["”’)]?\s+|\n/g;
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Prof)$/u;

/** From the beginning of the first sentence to the end of the last one, within reason. */
function sentencesAround(text: string, start: number, end: number): Span {
  const from = Math.max(0, start - MAX_PASSAGE_CHARS / 2);
  const before = text.slice(from, start);
  const opening = [...before.matchAll(SENTENCE_END)]
    .filter(({ index }) => !ABBREVIATION.test(before.slice(Math.max(0, index - 6), index)))
    .at(-1);
  const after = text.slice(end, end + MAX_PASSAGE_CHARS / 2);
  const tail = /^[^.!?…\n]*(?:[.!?…]["”’)]?|\n|$)/.exec(after);
  return {
    start: opening ? from + opening.index + opening[0].length : from === 0 ? 0 : start,
    end: end + (tail ? tail[0].trimEnd().length : 0),
  };
}
