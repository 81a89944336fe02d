import { dayMonthNameYear, dayMonthYear } from '../parsing/listDates.js';
import type { ListedKind, ListedName, ListSource } from '../parsing/listing.js';
import { factsOf, identifier, joinedParts } from '../parsing/identifyingFacts.js';
import { familyAndGiven, inOwnScript } from '../parsing/printedNames.js';
import { Parties } from '../parsing/parties.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { type Entry, readTable } from '../parsing/csvTable.js';

/** Headings that tell the UK's CSV. */
export const UK_HEADINGS: readonly string[] = ['Unique ID', 'OFSI Group ID', 'Name 6'];

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
  const above = ([first]: readonly string[]): void =>
    void (date ??= dayMonthNameYear(first.replace(/^Report Date:/i, '')));
  for await (const entry of readTable(file, UK_HEADINGS, reading, above)) {
    const kind = ukKind(entry.cell('Designation Type'));
    parties.add(entry.cell('Unique ID'), entry.line, {
      kind,
      names: namesOf(entry, kind),
      programs: [entry.cell('Regime Name')],
      listedOn: dayMonthYear(entry.cell('Date Designated')),
      born: [dayMonthYear(entry.cell('D.O.B')) ?? entry.cell('D.O.B')],
      nationalities: entry.cell('Nationality(/ies)').split('|'),
      birthplaces: factsOf([cells(entry, 'Town of birth', 'Country of birth')]),
      gender: entry.cell('Gender') || undefined,
      positions: factsOf([entry.cell('Title'), entry.cell('Position')]),
      identifiers: factsOf([
        identifier(
          'Passport',
          entry.cell('Passport number'),
          entry.cell('Passport additional information'),
        ),
        identifier(
          'National identifier',
          entry.cell('National Identifier number'),
          entry.cell('National Identifier additional information'),
        ),
        identifier('Business registration', entry.cell('Business registration number (s)')),
        identifier('Hull identification', entry.cell('Hull identification number (HIN)')),
      ]),
      addresses: factsOf([cells(entry, ...ADDRESS)]),
      craft: factsOf([
        entry.cell('Type of ship'),
        labelled('flag', entry.cell('Current believed flag of ship')),
        labelled('earlier flags', entry.cell('Previous flags')),
        labelled('owner or operator', entry.cell('Current owner/operator (s)')),
        labelled('built', entry.cell('Year Built')),
      ]),
      imo: /\d{7}/.exec(entry.cell('IMO number'))?.[0],
      remarks: entry.cell('Other Information') || undefined,
      url: ukPartyUrl(entry.cell('Unique ID'), entry.cell('Designation Type')),
    });
  }
  parties.deliver();
  return ukSource(date);
}

export function ukSource(date: string | undefined): ListSource {
  return { list: 'uk', title: 'UK Sanctions List', authority: 'UK', date };
}

const ADDRESS: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((line) => `Address Line ${line}`),
  'Address Postal Code',
  'Address Country',
];

function cells(entry: Entry, ...headings: readonly string[]): string {
  return joinedParts(...headings.map((heading) => entry.cell(heading)));
}

function labelled(label: string, value: string): string {
  return value === '' ? '' : `${label}: ${value}`;
}

/** The page of a party in the UK's own search. @param type as the list writes it: "Individual", "Entity", "Ship" */
export function ukPartyUrl(id: string, type: string): string {
  const site = 'https://search-uk-sanctions-list.service.gov.uk/';
  return id === '' || !/^(?:Individual|Entity|Ship)$/i.test(type)
    ? site
    : `${site}designations/${encodeURIComponent(id)}/${type}`;
}

export function ukKind(designationType: string): ListedKind {
  switch (designationType.toLowerCase()) {
    case 'individual':
      return 'person';
    case 'ship':
      return 'vessel';
    default:
      return 'entity';
  }
}

/** Name 1 to Name 5 of the UK's tables, which stand before the family name. */
export function ukGivenNames({ cell }: Entry): string {
  return ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'].map(cell).filter(Boolean).join(' ');
}

/**
 * Name 6 is the family name, or the whole name of an entity or ship, which comes last. What a row has in another script is the same name, and as weak
 * as that.
 */
function namesOf(entry: Entry, kind: ListedKind): ListedName[] {
  const given = ukGivenNames(entry);
  const last = entry.cell('Name 6');
  const script = entry.cell('Name non-latin script');
  const strength = ukStrength(
    entry.cell('Alias strength'),
    entry.cell('Name type'),
    kind,
    `${given} ${last}`.trim() || script,
  );
  return [
    familyAndGiven(last, given, strength),
    ...(script === '' ? [] : [inOwnScript(script, kind, strength)]),
  ];
}

/** A blank strength is not weak ("Boko Haram"), but one word for a person is, and a short one for an entity. */
export function ukStrength(
  printed: string,
  type: string,
  kind: ListedKind,
  name: string,
): ListedName['strength'] {
  if (/^low/i.test(printed)) return 'weak';
  if (/^good/i.test(printed) || !/alias/i.test(type) || name.includes(' ')) return 'strong';
  return kind === 'person' || (kind === 'entity' && name.length < 6) ? 'weak' : 'strong';
}
