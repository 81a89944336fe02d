import { factsOf, identifier, imoIn } from '../../parsing/identifyingFacts.js';
import { type Entry, readTable, tableDelimiter } from '../../parsing/csvTable.js';
import { joinedAliases } from '../../parsing/joinedAliases.js';
import { anyDay } from '../../parsing/listDates.js';
import type { ListedKind, Listing, ListSource } from '../../parsing/listing.js';
import type { HeadedFile, ListReading } from '../../parsing/listReading.js';
import { asPrinted, familyAndGiven } from '../../parsing/printedNames.js';

/** Headings that tell the register. */
export const NEW_ZEALAND_HEADINGS: readonly string[] = ['Unique Identifier', 'Type', 'DOB'];

const SHIP = 'Name of Ship as of Date of Sanction';
const LAW = 'Russia Sanctions Act 2022';
const SCOPES = [
  'Travel Ban',
  'Asset Freeze',
  'Dealing with Securities',
  'Service Prohibition',
  'Ship Ban',
  'Aircraft Ban',
];

/** Headings that tell the register's sheet of ships, each of which has a row. */
export const NEW_ZEALAND_SHIP_HEADINGS: readonly string[] = [
  'Unique Identifier',
  SHIP,
  'IMO Number',
];

/**
 * New Zealand's Russia Sanctions Register (MFAT), its sheets or CSV files made of them: a row for each party below a header that is not the first row, and
 * for each ship in a sheet of its own. Rows of assets and totals are no parties, and neither are parties whose sanctions have ended.
 */
export async function readNewZealand(
  files: readonly HeadedFile[],
  reading: ListReading,
): Promise<ListSource> {
  let newest: string | undefined;
  let ended = 0;
  for (const file of files) {
    const ofShips = tableDelimiter(file.head, NEW_ZEALAND_SHIP_HEADINGS) !== undefined;
    const headings = ofShips ? NEW_ZEALAND_SHIP_HEADINGS : NEW_ZEALAND_HEADINGS;
    for await (const row of readTable(file, headings, reading)) {
      const kind = ofShips ? 'vessel' : kindOf(row.cell('Type'));
      if (!kind || (ofShips && row.cell(SHIP) === '')) {
        if (!isNoParty(row)) reading.skip(file.name, row.line, whyLeftOut(row, ofShips));
        continue;
      }
      if (hasEnded(row)) {
        ended++;
        continue;
      }
      const listing = ofShips ? shipOf(row) : listingOf(row, kind);
      const { listedOn } = listing;
      if (listedOn !== undefined && (newest === undefined || listedOn > newest)) newest = listedOn;
      reading.deliver(listing, file.name, row.line);
    }
  }
  if (ended > 0)
    reading.remark(
      `${ended === 1 ? '1 party was' : `${ended.toLocaleString('en-US')} parties were`} left out as no longer sanctioned.`,
    );
  return {
    list: 'new-zealand',
    title: 'New Zealand (Russia Sanctions Register)',
    authority: 'New Zealand',
    date: newest,
  };
}

/** What the column of the sanction's status says of one that is no longer in force. */
const NO_LONGER =
  /\b(?:revoke|remove|de-?list|lift|expire|lapse|cease|terminate|inactive|ended|withdrawn|deleted|not in force|(?:no longer|not|un-?|de-?) ?sanctioned)/i;

/** The published words are "Sanctioned" for what is in force, and "Yes" in the column for deleted ships. */
function hasEnded({ cell }: Entry): boolean {
  return NO_LONGER.test(cell('Sanction Status')) || isTrue(cell('Record Deleted Flag'));
}

/** Whether a row is there for something else: without a number, as are headings between the parties, or about an asset or a sum. */
function isNoParty({ cell }: Entry): boolean {
  return (
    cell('Unique Identifier') === '' ||
    /^(?:assets?|(?:grand |sub-?)?totals?)\b/i.test(cell('Type'))
  );
}

function whyLeftOut({ cell }: Entry, ofShips: boolean): string {
  return ofShips
    ? `record ${cell('Unique Identifier')} has no name`
    : `"${cell('Type').slice(0, 40)}" is not a kind of party`;
}

function shipOf({ cell }: Entry): Listing {
  return {
    id: cell('Unique Identifier'),
    kind: 'vessel',
    names: [asPrinted(cell(SHIP), 'strong'), ...joinedAliases(cell('Alias/Alternate Names'))],
    programs: [LAW, ...SCOPES.filter((scope) => isTrue(cell(scope)))],
    listedOn: anyDay(cell('Date of Sanction')),
    born: [],
    nationalities: [],
    imo: /\d{7}/.exec(cell('IMO Number'))?.[0],
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
      : asPrinted(
          [given, cell('Last name')].filter(Boolean).join(' ') || cell('Name of Asset'),
          'strong',
        );
  return {
    id: cell('Unique Identifier'),
    kind,
    names: [name, ...joinedAliases(cell('Alias/Alternate Spellings'))],
    programs: [LAW, ...SCOPES.filter((scope) => isTrue(cell(scope)))],
    listedOn: anyDay(cell('Date of Sanction')),
    born: kind === 'person' ? (factsOf([anyDay(cell('DOB')) ?? cell('DOB')]) ?? []) : [],
    nationalities:
      factsOf(['Citizenship', 'Citizenship 2', 'Citizenship 3'].map((heading) => cell(heading))) ??
      [],
    birthplaces: factsOf([cell('Place of Birth')]),
    positions: factsOf([cell('Title')]),
    identifiers: factsOf([identifier('Passport', cell('Passport Number'))]),
    addresses: factsOf([cell('Address')]),
    imo: imoIn(cell('Additional Information')),
    remarks:
      [cell('Additional Information'), cell('General Rationale for Sanction')]
        .filter(Boolean)
        .join(' ') || undefined,
  };
}

const isTrue = (cell: string): boolean => /^(?:true|yes|y|1|x)$/i.test(cell);
