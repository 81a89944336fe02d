/**
 * The first index from 0 for which something holds, of `length` indices for which it holds from some index on to the last.
 * @returns `length` where it holds for none
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
