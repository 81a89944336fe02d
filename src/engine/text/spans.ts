import type { Span } from '../annotation.js';
import { firstIndex } from './binarySearch.js';

/** A span as a key of maps: other spans may begin where it does. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/**
 * Those of spans that have a character in common with another one.
 * @param spans in the order of the text; none overlaps another
 */
export function overlapping<T extends Span>(
  spans: readonly T[],
  { start, end }: Span,
): readonly T[] {
  const from = firstIndex(spans.length, (i) => spans[i].end > start);
  return spans.slice(
    from,
    firstIndex(spans.length, (i) => i >= from && spans[i].start >= end),
  );
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
