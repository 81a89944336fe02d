import { behindMarks, CsvText, LINE_FEED, QUOTE } from './csvText.js';

/** A row of a CSV file and the line, counted from 1, on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** True where a quotation mark of the row is never closed: it was read without its quotation marks. */
  readonly unclosed?: true;
  /** True for the last row of a file where no line break ends it: whole, or cut off. */
  readonly unended?: true;
}

/** What stands between two cells: a comma as it is published; a semicolon or a tab in the EU's files, and where a spreadsheet has saved one again. */
export type Delimiter = ',' | ';' | '\t';

/** A record longer than this is a quotation mark that nobody closed. */
const LONGEST_RECORD = 2_000_000;

interface Record {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly end: number;
  readonly unclosed?: true;
}

/** How often a file may be read again on the whole. */
const MOST_READ_AGAIN = 4;

/**
 * Reads rows out of pieces of a text, whose line breaks are LF; holds what is not a whole row yet. Below the header of a table a cell that only
 * begins with a quotation mark (`"Abu Ali" Hasan`) is read as it stands where the row then has the header's width: as one in quotation marks it would
 * take in the rows below.
 */
export class CsvRowReader {
  /** Where the next row begins in the text, and on which line. */
  private at = 0;
  private line = 1;
  /** A row that goes on and on is not read again with every piece, but when as much has come once more. */
  private enough = 0;
  /** Between these places in the text no mark closes a cell: known since one was looked for. */
  private noneFrom = 0;
  private noneBefore = 0;
  /** Characters that came, and that were read once more. */
  private read = 0;
  private readAgain = 0;
  private readonly places: CsvText;
  /** How many cells the header has, once it was read. */
  private width: number | undefined;

  constructor(
    private readonly delimiter: string,
    private readonly isHeader?: (cells: readonly string[]) => boolean,
  ) {
    this.places = new CsvText(delimiter);
  }

  private get text(): string {
    return this.places.text;
  }

  private get isLast(): boolean {
    return this.places.isLast;
  }

  /** Takes the next piece. @returns the rows that are whole now */
  *add(piece: string): Generator<Row> {
    this.places.text += piece;
    this.read += piece.length;
    if (this.text.length < this.enough) return;
    yield* this.rows();
    this.places.text = this.text.slice(this.at);
    this.noneFrom = Math.max(0, this.noneFrom - this.at);
    this.noneBefore = Math.max(0, this.noneBefore - this.at);
    this.at = 0;
    this.enough = Math.min(2 * this.text.length, LONGEST_RECORD);
  }

  /** No more pieces come. @returns the rows that are left */
  *end(): Generator<Row> {
    this.places.isLast = true;
    yield* this.rows();
  }

  private *rows(): Generator<Row> {
    const { text } = this;
    while (this.at < text.length) {
      const record = this.record();
      if (!record) return;
      const { cells, end, unclosed } = record;
      if (this.width === undefined && this.isHeader?.(cells)) this.width = cells.length;
      const unended = this.isLast && end === text.length && text.charCodeAt(end - 1) !== LINE_FEED;
      if (unclosed) yield { cells, line: this.line, unclosed };
      else if (cells.some((cell) => cell.trim() !== ''))
        yield { cells, line: this.line, ...(unended && { unended }) };
      for (let i = this.at; i < end; i++) if (text.charCodeAt(i) === LINE_FEED) this.line++;
      this.at = end;
    }
  }

  /** The next row; undefined where it does not end in the text that has come. */
  private record(): Record | undefined {
    const plain = this.width === undefined ? null : this.rowOfTable(this.width);
    return plain === null ? this.quotedRow() : plain;
  }

  /** Whether no more text is waited for: the file ends, or the row is longer than any. */
  private get isRunaway(): boolean {
    return this.isLast || this.text.length - this.at > LONGEST_RECORD;
  }

  /**
   * The next row of a table, cells that only begin with a quotation mark read as they stand.
   * @returns undefined where more text must come; null where the row is to be read by its quotation marks alone
   */
  private rowOfTable(width: number): Record | undefined | null {
    const { text, at: start, isRunaway } = this;
    if (this.readAgain > this.mostReadAgain) return null;
    const cells: string[] = [];
    let stray: 'closed' | 'open' | undefined;
    for (let at = start; ; at++) {
      const cell = this.places.tableCell(at);
      const end = cell?.end ?? text.length;
      if (!isRunaway && end >= text.length) return undefined;
      if (!cell || end - start > LONGEST_RECORD) return null;
      cells.push(cell.words);
      if (stray !== 'open') stray = cell.stray ?? stray;
      const isEnd = end >= text.length || text.charCodeAt(end) === LINE_FEED;
      if (stray && (isEnd ? cells.length !== width : cells.length >= width))
        return this.notOfTable(end - start);
      if (isEnd) return this.ended({ cells, end: end + 1 }, stray === 'open' ? width : undefined);
      at = end;
    }
  }

  private notOfTable(length: number): null {
    this.readAgain += length;
    return null;
  }

  /**
   * A row of a table that ends before a line break, or where the text does.
   * @param followed how many cells the next line must have: a row with an odd mark may go on in it
   */
  private ended(record: Record, followed: number | undefined): Record | undefined | null {
    const { text, isLast } = this;
    if (record.end > text.length)
      return isLast && !followed ? { ...record, end: text.length } : null;
    if (!followed) return record;
    const lineBreak = text.indexOf('\n', record.end);
    if (lineBreak < 0 && !this.isRunaway) return undefined;
    const next = text.slice(record.end, lineBreak < 0 ? text.length : lineBreak);
    return next.split(this.delimiter).length === followed
      ? record
      : this.notOfTable(record.end - this.at);
  }

  /** The next row by its quotation marks, which may stand inside of a cell as well. */
  private quotedRow(): Record | undefined {
    const { text, at: start, isRunaway } = this;
    const cells: string[] = [];
    for (let at = start; ; at++) {
      let end: number;
      if (text.charCodeAt(at) === QUOTE) {
        const closing = this.closing(at);
        if (closing - start > LONGEST_RECORD || (closing < 0 && isRunaway))
          return this.mayReadAgain(at) ? this.lineFrom(start, []) : this.lineFrom(at, cells);
        if (closing < 0) return undefined;
        cells.push(text.slice(at + 1, closing).replaceAll('""', '"'));
        end = this.places.behindBlanks(closing + 1);
      } else {
        end = this.places.endOfPlain(at);
        cells.push(text.slice(at, end));
      }
      if (end >= text.length) {
        if (this.isLast) return { cells, end };
        return isRunaway ? { cells, end, unclosed: true } : undefined;
      }
      if (text.charCodeAt(end) === LINE_FEED) return { cells, end: end + 1 };
      at = end;
    }
  }

  /** Which mark closes the cell that one at `open` begins; -1 where none does in the text. A doubled mark closes nothing. */
  private closing(open: number): number {
    const { text } = this;
    // The marks right behind the one that opens are counted from there, all others from the first of their run.
    const own = behindMarks(text, open + 1);
    if ((own - open) % 2 === 0 && this.places.endsCell(own)) return own - 1;
    if (own < this.noneFrom || own > this.noneBefore) this.noneFrom = this.noneBefore = own;
    for (let run = text.indexOf('"', this.noneBefore); run >= 0;) {
      const behind = behindMarks(text, run);
      this.noneBefore = run;
      if ((behind - run) % 2 === 1 && this.places.endsCell(behind)) return behind - 1;
      // What comes next may decide.
      if (!this.isLast && this.places.behindBlanks(behind) >= text.length) return -1;
      run = text.indexOf('"', behind);
    }
    this.noneBefore = text.length;
    return -1;
  }

  /**
   * Whether a row that began lines before the mark at `at` is read again from its second line: one of its marks is the
   * wrong one, and it may be the first. Only so often that the whole stays linear.
   */
  private mayReadAgain(at: number): boolean {
    const isOneLine = this.text.lastIndexOf('\n', at) < this.at;
    if (isOneLine) return false;
    this.readAgain += this.text.length - this.at;
    return this.readAgain <= this.mostReadAgain;
  }

  private get mostReadAgain(): number {
    return MOST_READ_AGAIN * this.read + LONGEST_RECORD;
  }

  /** A row whose next cell would swallow all that follows it: the rest of its line is read without quotation marks. */
  private lineFrom(at: number, before: readonly string[]): Record {
    const lineBreak = this.text.indexOf('\n', at);
    const end = lineBreak < 0 ? this.text.length : lineBreak + 1;
    const rest = this.text.slice(at, end).trimEnd().replaceAll('"', '').split(this.delimiter);
    return { cells: [...before, ...rest], end, unclosed: true };
  }
}
