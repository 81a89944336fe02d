/** The one stretch in which two texts differ: `before.slice(from, beforeEnd)` became `after.slice(from, afterEnd)`. */
export interface Change {
  readonly from: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** Compares whole blocks first: equal slices are compared by the machine, not character by character. */
const BLOCK = 4096;

/** Where two texts differ; a text that did not change has an empty change at its end. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (
    from + BLOCK <= most &&
    before.slice(from, from + BLOCK) === after.slice(from, from + BLOCK)
  )
    from += BLOCK;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  const room = most - from;
  let tail = 0;
  while (
    tail + BLOCK <= room &&
    before.slice(beforeEnd - BLOCK, beforeEnd) === after.slice(afterEnd - BLOCK, afterEnd)
  ) {
    tail += BLOCK;
    beforeEnd -= BLOCK;
    afterEnd -= BLOCK;
  }
  while (tail < room && before.charCodeAt(beforeEnd - 1) === after.charCodeAt(afterEnd - 1)) {
    tail++;
    beforeEnd--;
    afterEnd--;
  }
  return { from, beforeEnd, afterEnd };
}
