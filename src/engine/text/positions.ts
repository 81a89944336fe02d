/** A place in a text as people count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The end of a line, in a regular expression; the two characters of Windows are one, and never half of one. */
export const LINE_BREAK = '(?:\\r\\n|\\n|\\r(?!\\n))';
/** A line that holds nothing but spaces and tabs, with both of its ends, in a regular expression. */
export const EMPTY_LINE = `${LINE_BREAK}[ \\t]*${LINE_BREAK}`;
/** The same without its second end, or at the end of the text. */
export const BLANK_LINE = `${LINE_BREAK}[ \\t]*(?=[\\r\\n]|$)`;

/** Tells the places of many offsets of one text; reading the text once, it finds each of them by halving. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const breaks = /\r\n|\r|\n/g;
    while (breaks.exec(text)) this.starts.push(breaks.lastIndex);
  }

  /** The line, counted from 1, and the column of an offset. */
  positionOf(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.starts[low] + 1 };
  }
}
