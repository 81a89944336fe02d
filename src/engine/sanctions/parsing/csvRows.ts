import { CsvRowReader, type Delimiter, type Row } from './csvRowReader.js';
import type { ListFile } from './listReading.js';

/**
 * The rows of a CSV file, in pieces of any length, in time linear in the file, whatever it holds; quotation marks inside
 * a cell are read as they stand, and a mark that is never closed costs its own line only. (Papa Parse looks for the end
 * of the file from each such mark.)
 * @param delimiter what stands between two cells
 * @param isHeader tells the header of a table, whose rows have its width: see `CsvRowReader`
 */
export async function* readRows(
  file: ListFile,
  delimiter: Delimiter,
  isHeader?: (cells: readonly string[]) => boolean,
): AsyncGenerator<Row> {
  const buffer = new CsvRowReader(delimiter, isHeader);
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
