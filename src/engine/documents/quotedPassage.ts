import type { Span } from '../annotation.js';
import { type ComparedWord, comparedWords } from './comparedWords.js';
import { labelEnd } from './sourceText.js';

/** The words of a quotation, and what its writer marked as left out or put in. */
export interface QuotedPassage {
  readonly words: readonly ComparedWord[];
  /** Before which of the words an ellipsis or brackets stand, and what is in the brackets: what is left out there is marked. */
  readonly marks: ReadonlyMap<number, string>;
  /** Which of the words have brackets among their letters: "[t]he", "rais[ed]". */
  readonly lettered: ReadonlySet<number>;
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
  const marks = new Map<number, string>();
  const lettered = new Set<number>();
  for (const { start, end } of [...brackets, ...ellipses]) {
    const behind = words.findIndex((word) => word.start > start);
    const at = behind < 0 ? words.length : behind;
    const inside = text[start] === '[' ? text.slice(start + 1, end - 1) : '';
    marks.set(at, `${marks.get(at) ?? ''} ${inside}`.trim());
    if (text[start] !== '[') continue;
    if (words[at]?.start === end) lettered.add(at);
    if (words[at - 1]?.end === start) lettered.add(at - 1);
  }
  return {
    words,
    marks,
    lettered,
    hasEllipsis: ellipses.length > 0,
    hasBrackets: brackets.length > 0,
  };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
