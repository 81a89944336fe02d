import { factsOf } from '../parsing/identifyingFacts.js';
import type { ListSource } from '../parsing/listing.js';
import { asPrinted } from '../parsing/printedNames.js';
import {
  areOtherDataSets,
  kindOfSchema,
  openSanctionsSource,
  OpenSanctionsTargets,
  openSanctionsUrl,
} from './openSanctions.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readTable } from '../parsing/csvTable.js';

/** Headings that tell targets.simple.csv. */
export const OPENSANCTIONS_HEADINGS: readonly string[] = ['id', 'schema', 'name', 'aliases'];

/**
 * OpenSanctions' targets.simple.csv, with 15 or 16 columns. Values are joined by semicolons, and one that holds a
 * semicolon is quoted inside its cell; weak aliases are not told from others here. The cells "sanctions" and "program_ids" are filled from
 * designations alone: where both are empty nobody has sanctioned the party.
 */
export async function readOpenSanctionsCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let newest = '';
  let otherSchemata = 0;
  const targets = new OpenSanctionsTargets(file.name, reading);
  for await (const { cell, line, width } of readTable(file, OPENSANCTIONS_HEADINGS, reading)) {
    if (width < 12) {
      reading.skip(file.name, line, `the row has ${width} cells`);
      continue;
    }
    const kind = kindOfSchema(cell('schema'));
    if (!kind) {
      if (/^[A-Z][A-Za-z]+$/.test(cell('schema'))) otherSchemata++;
      else reading.skip(file.name, line, `"${cell('schema').slice(0, 40)}" is not a kind of party`);
      continue;
    }
    if (cell('last_seen') > newest) newest = cell('last_seen');
    const id = cell('id');
    const isSanctioned =
      cell('program_ids') !== '' ||
      (cell('sanctions') !== '' && !areOtherDataSets(values(cell('dataset'))));
    targets.add(
      {
        id,
        kind,
        ...(!isSanctioned && { measure: 'none' }),
        names: [cell('name'), ...values(cell('aliases'))].map((name) => asPrinted(name, 'strong')),
        programs: values(cell('program_ids')).concat(
          values(cell('program_ids')).length > 0 ? [] : values(cell('sanctions')),
        ),
        born: values(cell('birth_date')),
        nationalities: values(cell('countries')).map((code) => code.toUpperCase()),
        identifiers: factsOf(values(cell('identifiers'))),
        addresses: factsOf(values(cell('addresses'))),
        imo: /\bIMO(\d{7})\b/.exec(cell('identifiers'))?.[1],
        remarks: values(cell('sanctions')).join('; ') || undefined,
        url: openSanctionsUrl(id),
      },
      line,
    );
  }
  targets.end();
  if (otherSchemata > 0)
    reading.remark(
      `${otherSchemata === 1 ? '1 row is not a party' : `${otherSchemata.toLocaleString('en-US')} rows are not parties`} (securities, offices and others).`,
    );
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
