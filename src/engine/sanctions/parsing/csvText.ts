export const QUOTE = 34;
export const LINE_FEED = 10;

/** A cell of a table, and where it ends. */
interface TableCell {
  readonly words: string;
  readonly end: number;
  /** Where the cell only begins with a quotation mark: whether one of its marks is left without a second. */
  readonly stray?: 'closed' | 'open';
}

/** The text of a CSV file as far as it has come, and what stands where in it. Line breaks are LF. */
export class CsvText {
  text = '';
  /** Whether no more text comes. */
  isLast = false;
  private readonly delimiterCode: number;

  constructor(delimiter: string) {
    this.delimiterCode = delimiter.charCodeAt(0);
  }

  /**
   * The cell that begins at a place: in quotation marks that end it, or as it stands.
   * @returns undefined where a mark begins it and no other has come yet
   */
  tableCell(at: number): TableCell | undefined {
    const { text } = this;
    const closing = text.charCodeAt(at) === QUOTE ? this.firstMark(at) : undefined;
    if (closing === 'none') return undefined;
    if (typeof closing === 'number')
      return {
        words: text.slice(at + 1, closing).replaceAll('""', '"'),
        end: this.behindBlanks(closing + 1),
      };
    const end = this.endOfPlain(at);
    const words = text.slice(at, end);
    if (closing === undefined) return { words, end };
    const isOpen = words.split('"').length % 2 === 0;
    return { words: strayCell(words), end, stray: isOpen ? 'open' : 'closed' };
  }

  /**
   * The first mark inside a cell that one at `open` begins, doubled ones left out, where it closes the cell; `stray` where neither a delimiter nor a
   * line break follows it, and `none` where no mark has come yet.
   */
  private firstMark(open: number): number | 'stray' | 'none' {
    const { text } = this;
    for (let run = open; run >= 0;) {
      const behind = behindMarks(text, run);
      if (!this.isLast && this.behindBlanks(behind) >= text.length) return 'none';
      // The marks right behind the one that opens stand in one run with it.
      if ((behind - run) % 2 === (run === open ? 0 : 1))
        return this.endsCell(behind) ? behind - 1 : 'stray';
      run = text.indexOf('"', behind);
    }
    return 'none';
  }

  /** Whether a cell in quotation marks may end before a place. */
  endsCell(at: number): boolean {
    const next = this.behindBlanks(at);
    if (next >= this.text.length) return this.isLast && at >= this.text.length;
    const code = this.text.charCodeAt(next);
    return code === this.delimiterCode || code === LINE_FEED;
  }

  /** Where a cell without quotation marks around it ends: at a delimiter, a line break or the end of the text. */
  endOfPlain(at: number): number {
    const { text, delimiterCode } = this;
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === delimiterCode || code === LINE_FEED) break;
    }
    return end;
  }

  /** What stands behind the blanks at a place; line breaks are none, and neither is a tab that parts cells. */
  behindBlanks(at: number): number {
    const { text, delimiterCode } = this;
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === LINE_FEED || code === delimiterCode) break;
      if ((code > 32 && code < 127) || text[end].trim() !== '') break;
    }
    return end;
  }
}

/** Where a run of quotation marks ends that may begin at a place. */
export function behindMarks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === QUOTE) end++;
  return end;
}

/** A cell that begins with a quotation mark and goes on behind the next one; marks around the whole of it, and one that is alone, say nothing. */
function strayCell(cell: string): string {
  const words = cell.trimEnd();
  if (words.indexOf('"', 1) < 0) return words.slice(1);
  return words.endsWith('"') ? words.slice(1, -1).replaceAll('""', '"') : words;
}
