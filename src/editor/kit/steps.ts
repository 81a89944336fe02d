import type { Span } from '../../engine/annotation.js';

/** Where a step through spans leads. */
export interface Step<S> {
  readonly to: S;
  /** Its place among all, from 0. */
  readonly index: number;
  /** The end of the draft was passed, and the walk began anew. */
  readonly wrapped: boolean;
}

/**
 * The next or the previous span, seen from a selection; undefined where there is none at all.
 * @param spans ascending by start; of equal starts the outer one first
 * @param selection what is selected now, or the cursor; the span around it counts as the present one
 */
export function step<S extends Span>(
  spans: readonly S[],
  selection: Span,
  direction: 'next' | 'previous',
): Step<S> | undefined {
  if (spans.length === 0) return undefined;
  const selected = spans.findIndex(
    ({ start, end }) => start === selection.start && end === selection.end,
  );
  const after = firstFrom(spans, selection.start + 1);
  const index =
    direction === 'next'
      ? selected >= 0
        ? selected + 1
        : after
      : (selected >= 0 ? selected : present(spans, selection, after)) - 1;
  const at = (index + spans.length) % spans.length;
  return { to: spans[at], index: at, wrapped: at !== index };
}

/** The last span around the selection, else the first one behind its start. */
function present(spans: readonly Span[], { start, end }: Span, after: number): number {
  for (let i = after - 1; i >= 0; i--) if (spans[i].start <= start && spans[i].end >= end) return i;
  return firstFrom(spans, start);
}

/** The index of the first span that starts at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
