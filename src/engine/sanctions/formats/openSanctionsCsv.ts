import type { ListSource } from '../parsing/listing.js';
import { asPrinted } from '../parsing/printedNames.js';
import {
  kindOfSchema,
  OPENSANCTIONS_LICENCE,
  openSanctionsSource,
  openSanctionsUrl,
} from './openSanctions.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readTable } from '../parsing/csvTable.js';

/**
 * OpenSanctions' targets.simple.csv, with 15 or 16 columns. Values are joined by semicolons, and one that holds a
 * semicolon is quoted inside its cell; weak aliases are not told from others here.
 */
export async function readOpenSanctionsCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let newest = '';
  for await (const { cell, line, width } of readTable(
    file,
    ',',
    (cells) => cells[0]?.trim() === 'id',
  )) {
    if (width < 12) {
      reading.skip(file.name, line, `the row has ${width} cells`);
      continue;
    }
    const schema = cell('schema');
    const kind = kindOfSchema(schema);
    if (!kind) {
      reading.skip(file.name, line, `"${schema.slice(0, 40)}" is no kind of party`);
      continue;
    }
    if (cell('last_seen') > newest) newest = cell('last_seen');
    const id = cell('id');
    reading.deliver(
      {
        id,
        kind,
        names: [cell('name'), ...values(cell('aliases'))].map((name) => asPrinted(name, 'strong')),
        programs: values(cell('program_ids')).concat(
          values(cell('program_ids')).length > 0 ? [] : values(cell('sanctions')),
        ),
        born: values(cell('birth_date')),
        nationalities: values(cell('countries')).map((code) => code.toUpperCase()),
        imo: /\bIMO(\d{7})\b/.exec(cell('identifiers'))?.[1],
        remarks: values(cell('sanctions')).join('; ') || undefined,
        url: openSanctionsUrl(id),
      },
      file.name,
      line,
    );
  }
  reading.remark(OPENSANCTIONS_LICENCE);
  reading.remark(
    'This export does not mark weak aliases; import entities.ftm.json for fewer false alarms.',
  );
  return openSanctionsSource(newest);
}

/** The values of a cell: joined by semicolons, quoted where they hold one or a quotation mark. */
export function values(cell: string): string[] {
  return [...cell.matchAll(/"((?:[^"]|"")*)"(?:;|$)|([^;]+)/g)]
    .map((match) => (match[1]?.replaceAll('""', '"') ?? match[2]).trim())
    .filter(Boolean);
}
