import type { ReadAs, Span } from '../../annotation.js';

/**
 * A stretch of a draft as it is read rather than as it is written: the one way to the words of a claim for whoever does not have the
 * draft before them. In Markdown, what stands between the first and the last of its characters holds comments and the addresses of links, too.
 * @param replaced what is read otherwise than it is written, in reading order
 */
export function asRead(
  text: string,
  { start, end }: Span,
  replaced: readonly ReadAs[] = [],
): string {
  let words = '';
  let from = start;
  for (const one of replaced) {
    if (one.end <= from || one.start >= end) continue;
    words += text.slice(from, Math.max(from, one.start)) + one.as;
    from = Math.min(one.end, end);
  }
  return words + text.slice(from, end);
}

/** In the order of the text; where two begin together the longer one first. */
export function inReadingOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
