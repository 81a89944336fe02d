import type { Span } from '../annotation.js';
import { findQuotations } from './quotationMarks.js';

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
  } of text.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g)) {
    read(from, index);
    from = index + length;
  }
  read(from, text.length);
  return spans;
}
