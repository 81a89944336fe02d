import { brokenOff } from './listing.js';
import type { ListFile, ListReading } from './listReading.js';
import { peek } from './peek.js';
import { CsvRowReader, type Delimiter, type Row } from './csvRowReader.js';
import { readRows } from './csvRows.js';
import { RowWidths } from './rowWidths.js';

/** A row of a CSV file with a header: cells by the header's names. */
export interface Entry {
  /** The cell under a heading, blanks at its ends gone; empty where there is none. */
  readonly cell: (heading: string) => string;
  readonly line: number;
  /** How many cells the row has. */
  readonly width: number;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * What stands between the cells of a table that has these headings among its own, in any order and case; undefined where a text does not begin with such a
 * table. Programs that save a list again quote its header, move its columns and take another delimiter.
 * @param head the first characters of the file
 */
export function tableDelimiter(head: string, headings: readonly string[]): Delimiter | undefined {
  return DELIMITERS.find((delimiter) => {
    const reader = new CsvRowReader(delimiter);
    const rows = [...reader.add(head.replace(/\r\n?/g, '\n')), ...reader.end()];
    return rows.some(({ cells }) => isHeader(cells, headings));
  });
}

/**
 * The rows below the header of a CSV file. Those whose cells do not stand under their headings are left out and counted.
 * @param headings some that tell the header, whatever else it has; rows above it go to `above`
 * @throws ListRefused at the end of a file whose last row is cut off: inside quotation marks, or without a line break and shorter than the header
 */
export async function* readTable(
  { name, chunks: pieces }: ListFile,
  headings: readonly string[],
  reading: ListReading,
  above?: (cells: readonly string[]) => void,
): AsyncGenerator<Entry> {
  const { head, chunks } = await peek(pieces);
  const delimiter = tableDelimiter(head, headings) ?? ',';
  const isTables = (cells: readonly string[]): boolean => isHeader(cells, headings);
  let columns: ReadonlyMap<string, number> | undefined;
  let widths = new RowWidths(0);
  let last: Row | undefined;
  for await (const row of readRows({ name, chunks }, delimiter, isTables)) {
    const { cells, line } = row;
    if (columns) {
      last = row;
      const known = columns;
      const shifted = widths.whyShifted(row);
      if (shifted !== undefined) reading.skip(name, line, shifted);
      else
        yield {
          line,
          width: cells.length,
          cell: (heading) => (cells[known.get(keyOf(heading)) ?? -1] ?? '').trim(),
        };
    } else if (isTables(cells)) {
      widths = new RowWidths(cells.length);
      columns = new Map(cells.map((heading, i) => [keyOf(heading), i]));
    } else above?.(cells);
  }
  if (last && (last.unclosed || (last.unended && last.cells.length < widths.width)))
    throw brokenOff(name, last.line);
}

function isHeader(cells: readonly string[], headings: readonly string[]): boolean {
  const keys = cells.map(keyOf);
  return headings.every((heading) => keys.includes(keyOf(heading)));
}

/** A heading as columns are found by it: sheets break it into lines, and programs write it in capitals. */
function keyOf(heading: string): string {
  return heading
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
