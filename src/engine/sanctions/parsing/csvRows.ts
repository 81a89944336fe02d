import type { ListFile } from './listReading.js';

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

/**
 * The rows of a CSV file, in pieces of any length, in time linear in the file, whatever it holds; quotation marks inside
 * a cell are read as they stand, and a mark that is never closed costs its own line only. (Papa Parse looks for the end
 * of the file from each such mark.)
 * @param delimiter what stands between two cells
 */
export async function* readRows(file: ListFile, delimiter: Delimiter): AsyncGenerator<Row> {
  const buffer = new CsvRowReader(delimiter);
  let carriageReturn = '';
  let first = true;
  for await (const chunk of file.chunks) {
    // A break may lie between two pieces.
    const text = carriageReturn + chunk;
    carriageReturn = text.endsWith('\r') ? '\r' : '';
    const lines = text.slice(0, text.length - carriageReturn.length).replace(/\r\n?/g, '\n');
    yield* buffer.add(first ? lines.replace(/^\uFEFF/, '') : lines);
    first &&= text === '';
  }
  yield* buffer.end();
}

interface Record {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly end: number;
  readonly unclosed?: true;
}

/** How often a file may be read again on the whole. */
const MOST_READ_AGAIN = 4;
const QUOTE = 34;
const LINE_FEED = 10;

/** Reads rows out of pieces of a text, whose line breaks are LF; holds what is not a whole row yet. */
export class CsvRowReader {
  private text = '';
  /** Where the next row begins in the text, and on which line. */
  private at = 0;
  private line = 1;
  private isLast = false;
  /** A row that goes on and on is not read again with every piece, but when as much has come once more. */
  private enough = 0;
  /** Between these places in the text no mark closes a cell: known since one was looked for. */
  private noneFrom = 0;
  private noneBefore = 0;
  /** Characters that came, and that were read once more. */
  private read = 0;
  private readAgain = 0;
  private readonly delimiterCode: number;

  constructor(private readonly delimiter: string) {
    this.delimiterCode = delimiter.charCodeAt(0);
  }

  /** Takes the next piece. @returns the rows that are whole now */
  *add(piece: string): Generator<Row> {
    this.text += piece;
    this.read += piece.length;
    if (this.text.length < this.enough) return;
    yield* this.rows();
    this.text = this.text.slice(this.at);
    this.noneFrom = Math.max(0, this.noneFrom - this.at);
    this.noneBefore = Math.max(0, this.noneBefore - this.at);
    this.at = 0;
    this.enough = Math.min(2 * this.text.length, LONGEST_RECORD);
  }

  /** No more pieces come. @returns the rows that are left */
  *end(): Generator<Row> {
    this.isLast = true;
    yield* this.rows();
  }

  private *rows(): Generator<Row> {
    const { text } = this;
    while (this.at < text.length) {
      const record = this.record();
      if (!record) return;
      const { cells, end, unclosed } = record;
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
    const { text, at: start } = this;
    const isRunaway = this.isLast || text.length - start > LONGEST_RECORD;
    const cells: string[] = [];
    for (let at = start; ; at++) {
      let end: number;
      if (text.charCodeAt(at) === QUOTE) {
        const closing = this.closing(at);
        if (closing - start > LONGEST_RECORD || (closing < 0 && isRunaway))
          return this.mayReadAgain(at) ? this.lineFrom(start, []) : this.lineFrom(at, cells);
        if (closing < 0) return undefined;
        cells.push(text.slice(at + 1, closing).replaceAll('""', '"'));
        end = this.behindBlanks(closing + 1);
      } else {
        end = this.endOfPlain(at);
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
    if ((own - open) % 2 === 0 && this.endsCell(own)) return own - 1;
    if (own < this.noneFrom || own > this.noneBefore) this.noneFrom = this.noneBefore = own;
    for (let run = text.indexOf('"', this.noneBefore); run >= 0;) {
      const behind = behindMarks(text, run);
      this.noneBefore = run;
      if ((behind - run) % 2 === 1 && this.endsCell(behind)) return behind - 1;
      // What comes next may decide.
      if (!this.isLast && this.behindBlanks(behind) >= text.length) return -1;
      run = text.indexOf('"', behind);
    }
    this.noneBefore = text.length;
    return -1;
  }

  /** Whether a cell in quotation marks may end before a place. */
  private endsCell(at: number): boolean {
    const next = this.behindBlanks(at);
    if (next >= this.text.length) return this.isLast && at >= this.text.length;
    const code = this.text.charCodeAt(next);
    return code === this.delimiterCode || code === LINE_FEED;
  }

  /**
   * Whether a row that began lines before the mark at `at` is read again from its second line: one of its marks is the
   * wrong one, and it may be the first. Only so often that the whole stays linear.
   */
  private mayReadAgain(at: number): boolean {
    const isOneLine = this.text.lastIndexOf('\n', at) < this.at;
    if (isOneLine) return false;
    this.readAgain += this.text.length - this.at;
    return this.readAgain <= MOST_READ_AGAIN * this.read + LONGEST_RECORD;
  }

  /** A row whose next cell would swallow all that follows it: the rest of its line is read without quotation marks. */
  private lineFrom(at: number, before: readonly string[]): Record {
    const lineBreak = this.text.indexOf('\n', at);
    const end = lineBreak < 0 ? this.text.length : lineBreak + 1;
    const rest = this.text.slice(at, end).trimEnd().replaceAll('"', '').split(this.delimiter);
    return { cells: [...before, ...rest], end, unclosed: true };
  }

  /** Where a cell without quotation marks around it ends: at a delimiter, a line break or the end of the text. */
  private endOfPlain(at: number): number {
    const { text, delimiterCode } = this;
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === delimiterCode || code === LINE_FEED) break;
    }
    return end;
  }

  /** What stands behind the blanks at a place; line breaks are none, and neither is a tab that parts cells. */
  private behindBlanks(at: number): number {
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

function behindMarks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === QUOTE) end++;
  return end;
}
