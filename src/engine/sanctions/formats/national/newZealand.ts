import { factsOf, identifier } from '../../parsing/identifyingFacts.js';
import { type Entry, readTable } from '../../parsing/csvTable.js';
import { joinedAliases } from '../../parsing/joinedAliases.js';
import { anyDay } from '../../parsing/listDates.js';
import type { ListedKind, Listing, ListSource } from '../../parsing/listing.js';
import type { ListFile, ListReading } from '../../parsing/listReading.js';
import { asPrinted, familyAndGiven } from '../../parsing/printedNames.js';

const SCOPES = [
  'Travel Ban',
  'Asset Freeze',
  'Dealing with Securities',
  'Service Prohibition',
  'Ship Ban',
  'Aircraft Ban',
];

/**
 * New Zealand's Russia Sanctions Register (MFAT), a sheet or a CSV made of it: a row for each party below a header that is not the first row. Rows of
 * assets and totals are no parties.
 */
export async function readNewZealand(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let newest: string | undefined;
  const isHeader = (cells: readonly string[]): boolean =>
    cells.includes('Unique Identifier') && cells.includes('DOB');
  for await (const row of readTable(file, ',', isHeader)) {
    const kind = kindOf(row.cell('Type'));
    if (!kind) continue;
    const listing = listingOf(row, kind);
    const { listedOn } = listing;
    if (listedOn !== undefined && (newest === undefined || listedOn > newest)) newest = listedOn;
    reading.deliver(listing, file.name, row.line);
  }
  return {
    list: 'new-zealand',
    title: 'New Zealand (Russia Sanctions Register)',
    authority: 'New Zealand',
    date: newest,
  };
}

function kindOf(type: string): ListedKind | undefined {
  if (/^individual$/i.test(type)) return 'person';
  if (/^(?:ship|vessel)$/i.test(type)) return 'vessel';
  return /^(?:entity|bank)$/i.test(type) ? 'entity' : undefined;
}

function listingOf({ cell }: Entry, kind: ListedKind): Listing {
  const given = [cell('First name'), cell('Middle name(s)')].filter(Boolean).join(' ');
  const name =
    kind === 'person'
      ? familyAndGiven(cell('Last name'), given, 'strong')
      : asPrinted([given, cell('Last name')].filter(Boolean).join(' '), 'strong');
  return {
    id: cell('Unique Identifier'),
    kind,
    names: [name, ...joinedAliases(cell('Alias/Alternate Spellings'))],
    programs: ['Russia Sanctions Act 2022', ...SCOPES.filter((scope) => isTrue(cell(scope)))],
    listedOn: anyDay(cell('Date of Sanction')),
    born: kind === 'person' ? (factsOf([anyDay(cell('DOB')) ?? cell('DOB')]) ?? []) : [],
    nationalities:
      factsOf(['Citizenship', 'Citizenship 2', 'Citizenship 3'].map((heading) => cell(heading))) ??
      [],
    birthplaces: factsOf([cell('Place of Birth')]),
    positions: factsOf([cell('Title')]),
    identifiers: factsOf([identifier('Passport', cell('Passport Number'))]),
    addresses: factsOf([cell('Address')]),
    remarks:
      [cell('Additional Information'), cell('General Rationale for Sanction')]
        .filter(Boolean)
        .join(' ') || undefined,
  };
}

const isTrue = (cell: string): boolean => /^(?:true|yes|y|1|x)$/i.test(cell);
