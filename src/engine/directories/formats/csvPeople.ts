import { readRows, type Row } from '../../sanctions/parsing/csvRows.js';
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
    const rows = readRows({ name: file.name, chunks }, delimiterOf(head) ?? ',');
    const header = await rows.next();
    const sample = await firstOf(rows, SAMPLE_ROWS);
    if (header.done || sample.length === 0)
      throw new DirectoryRefused(`${file.name}: this table has no rows below its header.`);
    const headings = header.value.cells;
    const whole = sample.filter(({ unclosed }) => !unclosed);
    const columns = columnsOf(
      headings,
      chosen,
      whole.map(({ cells }) => cells),
    );
    if (!hasNames(columns)) throw new UnknownColumns(file.name, headings);
    const take = ({ cells, line, unclosed }: Row): void => {
      if (unclosed) reading.skip(file.name, line, 'a quotation mark is never closed');
      else reading.deliver(personInRow(cells, columns), file.name, line);
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
