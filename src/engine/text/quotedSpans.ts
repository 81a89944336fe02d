import type { Span } from '../annotation.js';
import { EMPTY_LINE } from './positions.js';
import { findQuotations } from './quotationMarks.js';

const BETWEEN_PARAGRAPHS = new RegExp(EMPTY_LINE, 'g');

/** The quotations of a text, marks included, in its order; nothing is carried over an empty line. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const read = (from: number, to: number): void => {
    for (const { start, end } of findQuotations(text.slice(from, to)).quotations)
      spans.push({ start: from + start, end: from + end });
  };
  let from = 0;
  for (const {
    index,
    0: { length },
  } of text.matchAll(BETWEEN_PARAGRAPHS)) {
    read(from, index);
    from = index + length;
  }
  read(from, text.length);
  return spans;
}
