import { objectOf, objectsOf, readJson, textOf } from '../../sanctions/parsing/jsonFile.js';
import { DirectoryRefused, UnknownColumns } from '../directoryPerson.js';
import { columnsOf, hasNames, personInRow, SAMPLE_ROWS } from './columns.js';
import type { DirectoryFormat } from './directoryFormat.js';

/** Results of a Wikidata query as JSON, in both forms that the query service offers. */
export const wikidataResults: DirectoryFormat = {
  name: 'results of a Wikidata query',
  together: false,
  isIn: (head) =>
    /^\s*\[\s*\{/.test(head) || (/^\s*\{/.test(head) && /"(?:bindings|vars)"\s*:/.test(head)),
  async read(file, reading, chosen) {
    const data = await readJson(file);
    const rows = Array.isArray(data)
      ? objectsOf(data)
      : objectsOf(objectOf(objectOf(data).results).bindings);
    if (rows.length === 0)
      throw new DirectoryRefused(`${file.name}: these results hold no rows. Run the query again.`);
    const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cellsOf = (row: (typeof rows)[number]): string[] =>
      headings.map((heading) => textOf(objectOf(row[heading]).value ?? row[heading]));
    const columns = columnsOf(headings, chosen, rows.slice(0, SAMPLE_ROWS).map(cellsOf));
    if (!hasNames(columns)) throw new UnknownColumns(file.name, headings);
    for (const [i, row] of rows.entries())
      reading.deliver(personInRow(cellsOf(row), columns), file.name, i + 1);
    return { source: 'Wikidata (CC0)' };
  },
};
