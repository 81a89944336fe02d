import type { ListFile } from './reading.js';
import { readRows } from './rows.js';

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
 */
export async function* readTable(file: ListFile, delimiter: ',' | ';', isHeader: (cells: readonly string[]) => boolean, above?: (cells: readonly string[]) => void): AsyncGenerator<Entry> {
  let columns: ReadonlyMap<string, number> | undefined;
  for await (const { cells, line } of readRows(file, delimiter)) {
    if (columns) {
      const headings = columns;
      yield { line, width: cells.length, cell: (heading) => (cells[headings.get(heading.toLowerCase()) ?? -1] ?? '').trim() };
    } else if (isHeader(cells)) columns = new Map(cells.map((heading, i) => [heading.trim().toLowerCase(), i]));
    else above?.(cells);
  }
}
