import type { Span } from '../../annotation.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';

/** What a paragraph reports as said, but for whole turns: spans in order and apart. */
export function reportedIn(found: readonly Attribution[]): Span[] {
  return union(found.flatMap((one) => (one.pattern === 'turn' ? [] : one.content)));
}

/** The one of the spans, which do not overlap, that a place lies in. */
export function around(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstAfter(spans, at) - 1];
  return span && at < span.end ? span : undefined;
}

/** Spans without overlaps, in order, that cover the same characters. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
