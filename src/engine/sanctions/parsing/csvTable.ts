import { brokenOff } from './listing.js';
import type { ListFile } from './listReading.js';
import { readRows, type Row } from './csvRows.js';

/** A row of a CSV file with a header: cells by the header's names. */
export interface Entry {
  /** The cell under a heading, blanks at its ends gone; empty where there is none. */
  readonly cell: (heading: string) => string;
  readonly line: number;
  /** How many cells the row has. */
  readonly width: number;
}

/**
 * The rows below the header of a CSV file.
 * @param isHeader tells the header; rows above it go to `above`
 * @throws ListRefused at the end of a file whose last row is cut off: inside quotation marks, or without a line break and shorter than the header
 */
export async function* readTable(
  file: ListFile,
  delimiter: ',' | ';',
  isHeader: (cells: readonly string[]) => boolean,
  above?: (cells: readonly string[]) => void,
): AsyncGenerator<Entry> {
  let columns: ReadonlyMap<string, number> | undefined;
  let width = 0;
  let last: Row | undefined;
  for await (const row of readRows(file, delimiter)) {
    const { cells, line } = row;
    if (columns) {
      last = row;
      const headings = columns;
      yield {
        line,
        width: cells.length,
        cell: (heading) => (cells[headings.get(heading.toLowerCase()) ?? -1] ?? '').trim(),
      };
    } else if (isHeader(cells)) {
      width = cells.length;
      columns = new Map(cells.map((heading, i) => [heading.trim().toLowerCase(), i]));
    } else above?.(cells);
  }
  if (last && (last.unclosed || (last.unended && last.cells.length < width)))
    throw brokenOff(file.name, last.line);
}

/** Tells a header by one of its headings, whatever else it has. */
export function hasHeading(heading: string): (cells: readonly string[]) => boolean {
  return (cells) => cells.some((cell) => cell.trim() === heading);
}
