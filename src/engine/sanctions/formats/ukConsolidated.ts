import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { dayMonthYear } from '../parsing/listDates.js';
import type { Listing, ListSource } from '../parsing/listing.js';
import { familyAndGiven, inOwnScript } from '../parsing/printedNames.js';
import { Parties } from '../parsing/parties.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { type Entry, readTable } from '../parsing/csvTable.js';
import { ukGivenNames, ukKind } from './uk.js';

/** Headings that tell ConList.csv. */
export const CONLIST_HEADINGS: readonly string[] = ['Name 6', 'Group Type', 'Group ID'];

const ADDRESS: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((line) => `Address ${line}`),
  'Post/Zip Code',
  'Country',
];

/**
 * OFSI's ConList.csv, the UK's list until January 2026, in its layouts of 29 and 36 columns. It is read as an archive:
 * it is not brought up to date any more.
 */
export async function readUkConsolidatedCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  const parties = new Parties(file.name, reading);
  const above = ([, day = '']: readonly string[]): void => void (date ??= dayMonthYear(day));
  for await (const entry of readTable(file, CONLIST_HEADINGS, reading, above))
    parties.add(entry.cell('Group ID'), entry.line, factsOfRow(entry));
  parties.deliver();
  reading.remark(
    'The UK closed this list on 28 January 2026; use the UK Sanctions List for anything but archives.',
  );
  return {
    list: 'uk-consolidated-archive',
    title: 'UK Consolidated List (archive)',
    authority: 'UK',
    date,
  };
}

function factsOfRow(entry: Entry): Omit<Listing, 'id'> {
  const { cell } = entry;
  const kind = ukKind(cell('Group Type'));
  const strength = /^low/i.test(cell('Alias Quality')) ? 'weak' : 'strong';
  return {
    kind,
    names: [
      familyAndGiven(cell('Name 6'), ukGivenNames(entry), strength),
      inOwnScript(cell('Name Non-Latin Script'), kind, strength),
    ],
    programs: [cell('Regime')],
    listedOn: dayMonthYear(cell('Listed On')),
    born: [dayMonthYear(cell('DOB')) ?? cell('DOB')],
    nationalities: [cell('Nationality')],
    birthplaces: factsOf([joinedParts(...['Town of Birth', 'Country of Birth'].map(cell))]),
    positions: factsOf([cell('Title'), cell('Position')]),
    identifiers: factsOf([
      // The layout of 29 columns has numbers and details in one.
      cell('Passport Number') === ''
        ? identifier('Passport', cell('Passport Details'))
        : identifier('Passport', cell('Passport Number'), cell('Passport Details')),
      identifier(
        'National identifier',
        cell('National Identification Number') || cell('NI Number'),
        cell('National Identification Details'),
      ),
    ]),
    addresses: factsOf([joinedParts(...ADDRESS.map(cell))]),
    imo: kind === 'vessel' ? imoIn(cell('Other Information')) : undefined,
    remarks: cell('Other Information') || undefined,
  };
}
