import Papa from 'papaparse';
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

/** A record longer than this is a quotation mark that nobody closed. */
const LONGEST_RECORD = 2_000_000;

/**
 * The rows of a CSV file, in pieces of any length; quotation marks inside a cell are read as they stand, and a mark that
 * is never closed costs its own line only.
 * @param delimiter what stands between two cells
 */
export async function* readRows(file: ListFile, delimiter: ',' | ';'): AsyncGenerator<Row> {
  let rest = '';
  let line = 1;
  const take = function* (isLast: boolean): Generator<Row> {
    for (;;) {
      const { rows, consumed } = parse(rest, delimiter, isLast);
      const unended = isLast && consumed === rest.length && !rest.endsWith('\n');
      for (const [i, { cells, length }] of rows.entries()) {
        if (cells.some((cell) => cell.trim() !== ''))
          yield { cells, line, ...(unended && i === rows.length - 1 && { unended }) };
        line += countLines(rest, length.from, length.to);
      }
      rest = rest.slice(consumed);
      const runaway = rest.length > LONGEST_RECORD || (isLast && rest !== '');
      if (!runaway) return;
      // The first line of what is left swallowed all the rest: read it by itself, without its quotation marks.
      const end = rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n') + 1;
      yield {
        cells: rest.slice(0, end).trimEnd().replaceAll('"', '').split(delimiter),
        line,
        unclosed: true,
      };
      line++;
      rest = rest.slice(end);
    }
  };
  let carriageReturn = '';
  let enough = 0;
  for await (const chunk of file.chunks) {
    // A break may lie between two pieces.
    const text = carriageReturn + chunk;
    carriageReturn = text.endsWith('\r') ? '\r' : '';
    rest += text.slice(0, text.length - carriageReturn.length).replace(/\r\n?/g, '\n');
    if (line === 1 && enough === 0) rest = rest.replace(/^\uFEFF/, '');
    // A row that goes on and on is not read again with every piece, but when as much has come once more.
    if (rest.length < enough) continue;
    yield* take(false);
    enough = Math.min(2 * rest.length, LONGEST_RECORD);
  }
  yield* take(true);
}

interface Parsed {
  readonly rows: { cells: string[]; length: { from: number; to: number } }[];
  /** How much of the text the rows make up; what is left may be the beginning of a row. */
  readonly consumed: number;
}

function parse(text: string, delimiter: string, isLast: boolean): Parsed {
  const rows: Parsed['rows'] = [];
  let from = 0;
  let unclosed = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      unclosed ||= errors.some(({ code }) => code === 'MissingQuotes');
      rows.push({ cells: data, length: { from, to: meta.cursor } });
      from = meta.cursor;
    },
  });
  // The last row may go on in the next piece, and a mark that is still open may be closed there.
  if (rows.length > 0 && (!isLast || unclosed)) from = rows.pop()!.length.from;
  return { rows, consumed: from };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines;
}
