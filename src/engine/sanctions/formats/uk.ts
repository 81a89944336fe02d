import { dayMonthNameYear, dayMonthYear } from '../parsing/listDates.js';
import type { ListedKind, ListedName, ListSource } from '../parsing/listing.js';
import { asPrinted, familyAndGiven } from '../parsing/printedNames.js';
import { Parties } from '../parsing/parties.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { type Entry, readTable } from '../parsing/csvTable.js';

/**
 * The UK Sanctions List as CSV (Foreign, Commonwealth & Development Office): a line with the report's date, the header,
 * then a row for each name and address of a party, grouped by Unique ID. Columns are found by their headings.
 */
export async function readUkCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  const parties = new Parties(file.name, reading);
  const isHeader = (cells: readonly string[]): boolean =>
    cells.some((cell) => cell.trim() === 'Unique ID');
  const above = ([first]: readonly string[]): void =>
    void (date ??= dayMonthNameYear(first.replace(/^Report Date:/i, '')));
  for await (const entry of readTable(file, ',', isHeader, above)) {
    const kind = kindOf(entry.cell('Designation Type'));
    parties.add(entry.cell('Unique ID'), entry.line, {
      kind,
      names: [
        nameOf(entry, kind),
        ...[entry.cell('Name non-latin script')]
          .filter(Boolean)
          .map((name) => asPrinted(name, 'strong')),
      ],
      programs: [entry.cell('Regime Name')],
      listedOn: dayMonthYear(entry.cell('Date Designated')),
      born: [entry.cell('D.O.B')],
      nationalities: entry.cell('Nationality(/ies)').split('|'),
      imo: /\b\d{7}\b/.exec(entry.cell('IMO number'))?.[0],
      remarks: entry.cell('Other Information') || undefined,
      url: 'https://search-uk-sanctions-list.service.gov.uk/',
    });
  }
  parties.deliver();
  return { list: 'uk', title: 'UK Sanctions List', authority: 'UK', date };
}

function kindOf(designationType: string): ListedKind {
  switch (designationType.toLowerCase()) {
    case 'individual':
      return 'person';
    case 'ship':
      return 'vessel';
    default:
      return 'entity';
  }
}

/** Name 6 is the family name, or the whole name of an entity or ship; Name 1 to Name 5 stand before it. */
function nameOf(entry: Entry, kind: ListedKind): ListedName {
  const given = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5']
    .map((heading) => entry.cell(heading))
    .filter(Boolean)
    .join(' ');
  const last = entry.cell('Name 6');
  return familyAndGiven(
    last,
    given,
    strengthOf(
      entry.cell('Alias strength'),
      entry.cell('Name type'),
      kind,
      `${given} ${last}`.trim(),
    ),
  );
}

/** A blank strength is not weak ("Boko Haram"), but one word for a person is, and a short one for an entity. */
function strengthOf(
  printed: string,
  type: string,
  kind: ListedKind,
  name: string,
): ListedName['strength'] {
  if (/^low/i.test(printed)) return 'weak';
  if (/^good/i.test(printed) || !/alias/i.test(type) || name.includes(' ')) return 'strong';
  return kind === 'person' || (kind === 'entity' && name.length < 6) ? 'weak' : 'strong';
}
