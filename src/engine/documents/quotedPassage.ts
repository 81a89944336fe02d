import type { Span } from '../annotation.js';
import { type ComparedWord, comparedWords } from './comparedWords.js';
import { labelEnd } from './sourceText.js';

/** The words of a quotation, and what its writer marked as left out or put in. */
export interface QuotedPassage {
  readonly words: readonly ComparedWord[];
  /** Before which of the words an ellipsis or brackets stand: what is left out there is marked. */
  readonly marks: ReadonlySet<number>;
  readonly hasEllipsis: boolean;
  readonly hasBrackets: boolean;
}

const ELLIPSIS = /…|\.(?:\s?\.){2,3}/g;
const BRACKETS = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/g;

/** Reads the words between quotation marks; what stands in brackets is the writer's and no part of what was said. */
export function readQuotedPassage(text: string): QuotedPassage {
  const brackets = spansOf(text, BRACKETS);
  const ellipses = spansOf(text, ELLIPSIS);
  const label = { start: 0, end: labelEnd(text) };
  const words = comparedWords(text, label.end > 0 ? [label, ...brackets] : brackets);
  const marks = new Set<number>();
  for (const { start } of [...brackets, ...ellipses]) {
    const before = words.findIndex((word) => word.start > start);
    marks.add(before < 0 ? words.length : before);
  }
  return { words, marks, hasEllipsis: ellipses.length > 0, hasBrackets: brackets.length > 0 };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
