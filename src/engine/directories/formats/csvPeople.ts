import type { Row } from '../../sanctions/parsing/csvRowReader.js';
import { readRows } from '../../sanctions/parsing/csvRows.js';
import { RowWidths } from '../../sanctions/parsing/rowWidths.js';
import { DirectoryRefused, UnknownColumns } from '../directoryPerson.js';
import { columnsOf, hasNames, personInRow, SAMPLE_ROWS } from './columns.js';
import type { DirectoryFormat } from './directoryFormat.js';

/** A CSV file with a header: results of a Wikidata query, or any table of people whose headings say what they are. */
export const csvPeople: DirectoryFormat = {
  name: 'CSV with a header',
  together: false,
  isIn: (head) => delimiterOf(head) !== undefined,
  async read(file, reading, chosen) {
    const pieces = file.chunks[Symbol.asyncIterator]();
    const first = await pieces.next();
    const head = first.done ? '' : first.value;
    const chunks = (async function* () {
      yield head;
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
    })();
    const rows = readRows({ name: file.name, chunks }, delimiterOf(head) ?? ',', () => true);
    const header = await rows.next();
    const sample = await firstOf(rows, SAMPLE_ROWS);
    if (header.done || sample.length === 0)
      throw new DirectoryRefused(`${file.name}: this table has no rows below its header.`);
    const headings = header.value.cells;
    const columns = columnsOf(
      headings,
      chosen,
      sample.filter(({ unclosed }) => !unclosed).map(({ cells }) => cells),
    );
    if (!hasNames(columns)) throw new UnknownColumns(file.name, headings);
    const widths = new RowWidths(headings.length);
    const take = (row: Row): void => {
      const shifted = widths.whyShifted(row);
      if (shifted !== undefined) reading.skip(file.name, row.line, shifted);
      else reading.deliver(personInRow(row.cells, columns), file.name, row.line);
    };
    sample.forEach(take);
    for await (const row of rows) take(row);
    return {};
  },
};

async function firstOf(rows: AsyncGenerator<Row>, most: number): Promise<Row[]> {
  const found: Row[] = [];
  while (found.length < most) {
    const next = await rows.next();
    if (next.done) break;
    found.push(next.value);
  }
  return found;
}

/** What stands between the cells of a table, by its first line; undefined where that is no header. */
function delimiterOf(head: string): ',' | ';' | undefined {
  const [line] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  if (/^\s*[[{<]/.test(line) || line.length > 5000) return undefined;
  const [commas, semicolons] = [line.split(',').length - 1, line.split(';').length - 1];
  // A sentence has commas, too.
  if (commas + semicolons === 0 || /[.:!?](?:\s|$)/.test(line)) return undefined;
  return semicolons > commas ? ';' : ',';
}
