import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { dayOfParts } from '../parsing/births.js';
import { anyDay } from '../parsing/listDates.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import { EU, euBirth, euCountry as known, euListedOn, euName } from './euXml.js';
import { Parties } from '../parsing/parties.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { type Entry, readTable } from '../parsing/csvTable.js';

/** Headings that tell the EU's CSV. */
export const EU_HEADINGS: readonly string[] = [
  'fileGenerationDate',
  'Entity_LogicalId',
  'NameAlias_WholeName',
];

/**
 * The EU's FSF CSV 1.1: semicolons, a byte order mark, a row for each name, address, birth date ... of an entity. It does
 * not say which names are weak, except in remarks, so the XML is the better file.
 */
export async function readEuCsv(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  const parties = new Parties(file.name, reading);
  for await (const { cell, line } of readTable(file, EU_HEADINGS, reading)) {
    date ??= anyDay(cell('fileGenerationDate'));
    parties.add(
      cell('Entity_EU_ReferenceNumber') || cell('Entity_LogicalId'),
      line,
      factsOfRow(cell),
    );
  }
  parties.deliver();
  reading.remark('The EU CSV does not mark weak names; import the XML for fewer false alarms.');
  return EU(date);
}

type Cell = Entry['cell'];

function factsOfRow(cell: Cell): Omit<Listing, 'id'> {
  const kind = kindOf(cell);
  return {
    kind,
    names: namesOf(cell, kind),
    programs: [cell('Entity_Regulation_Programme')],
    listedOn:
      anyDay(cell('Entity_DesignationDate')) ??
      euListedOn(cell('Entity_Regulation_Type'), anyDay(cell('Entity_Regulation_PublicationDate'))),
    born: [birthOf(cell)],
    birthplaces: factsOf([
      joinedParts(
        cell('BirthDate_City'),
        cell('BirthDate_Place'),
        cell('BirthDate_Region'),
        known(cell('BirthDate_CountryDescription')),
      ),
    ]),
    gender: cell('NameAlias_Gender') || undefined,
    positions: factsOf([cell('NameAlias_Title'), cell('NameAlias_Function')]),
    identifiers: factsOf([
      identifier(
        cell('Identification_TypeDescription') || cell('Identification_TypeCode'),
        cell('Identification_Number'),
        known(cell('Identification_CountryDescription')),
      ),
    ]),
    addresses: factsOf([addressOf(cell)]),
    imo: imoIn(cell('Entity_Remark')) ?? imoAmongIdentifications(cell),
    nationalities: [known(cell('Citizenship_CountryDescription'))],
    remarks: cell('Entity_Remark') || undefined,
    url: cell('Entity_Regulation_PublicationUrl') || undefined,
  };
}

function kindOf(cell: Cell): ListedKind {
  return [cell('Entity_SubjectType_ClassificationCode'), cell('Entity_SubjectType')].some((type) =>
    /^p(?:erson)?$/i.test(type),
  )
    ? 'person'
    : 'entity';
}

function namesOf(cell: Cell, kind: ListedKind): ListedName[] {
  const whole = cell('NameAlias_WholeName');
  const strength = /low quality/i.test(cell('NameAlias_Remark')) ? 'weak' : 'strong';
  return whole === '' ? [] : [euName(whole, cell('NameAlias_LastName'), kind, strength)];
}

function birthOf(cell: Cell): string {
  const day = cell('BirthDate_BirthDate');
  return euBirth({
    day:
      anyDay(day) ??
      (day || dayOfParts(cell('BirthDate_Year'), cell('BirthDate_Month'), cell('BirthDate_Day'))),
    from: cell('BirthDate_YearRangeFrom'),
    to: cell('BirthDate_YearRangeTo'),
    circa: cell('BirthDate_Circa'),
  });
}

function addressOf(cell: Cell): string {
  return joinedParts(
    cell('Address_Street'),
    cell('Address_PoBox'),
    cell('Address_City'),
    cell('Address_ZipCode'),
    cell('Address_Region'),
    cell('Address_Place'),
    known(cell('Address_CountryDescription')),
  );
}

function imoAmongIdentifications(cell: Cell): string | undefined {
  return /imo/i.test(cell('Identification_TypeCode') + cell('Identification_TypeDescription'))
    ? /\d{7}/.exec(cell('Identification_Number'))?.[0]
    : undefined;
}
