import type { Span } from '../annotation.js';

/** A span as a key of maps: other spans may begin where it does. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The index of the first of spans in ascending order that begins behind an offset; their number where none does. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
