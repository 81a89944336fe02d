/** Counts a text in Unicode code points, as other standards do, from offsets in UTF-16 code units. */
export class CodePoints {
  /** Where the second halves of surrogate pairs stand, ascending. */
  private readonly halves: number[] = [];

  constructor(private readonly text: string) {
    for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) this.halves.push(index + 1);
  }

  /** The number of code points before an offset; half a pair counts as a whole one. */
  before(offset: number): number {
    let low = 0;
    let high = this.halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.halves[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  /** The text between two offsets, without half a pair at either end. */
  slice(start: number, end: number): string {
    return this.text.slice(
      this.isInside(start) ? start + 1 : start,
      this.isInside(end) ? end - 1 : end,
    );
  }

  private isInside(offset: number): boolean {
    return (
      /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(this.text.slice(offset - 1, offset + 1)) && offset > 0
    );
  }
}
