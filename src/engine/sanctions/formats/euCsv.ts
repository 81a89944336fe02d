import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { dayOfParts } from '../parsing/births.js';
import { anyDay } from '../parsing/listDates.js';
import type { ListSource } from '../parsing/listing.js';
import { EU, euBirth, euCountry as known, euName } from './euXml.js';
import { Parties } from '../parsing/parties.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readTable } from '../parsing/csvTable.js';

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
  for await (const { cell, line } of readTable(file, ';', (cells) =>
    cells.some((heading) => heading.trim() === 'Entity_LogicalId'),
  )) {
    date ??= anyDay(cell('fileGenerationDate'));
    const whole = cell('NameAlias_WholeName');
    const kind = [cell('Entity_SubjectType_ClassificationCode'), cell('Entity_SubjectType')].some(
      (type) => /^p(?:erson)?$/i.test(type),
    )
      ? 'person'
      : 'entity';
    const imo =
      imoIn(cell('Entity_Remark')) ??
      (/imo/i.test(cell('Identification_TypeCode') + cell('Identification_TypeDescription'))
        ? /\d{7}/.exec(cell('Identification_Number'))?.[0]
        : undefined);
    parties.add(cell('Entity_EU_ReferenceNumber') || cell('Entity_LogicalId'), line, {
      kind,
      names:
        whole === ''
          ? []
          : [
              euName(
                whole,
                cell('NameAlias_LastName'),
                kind,
                /low quality/i.test(cell('NameAlias_Remark')) ? 'weak' : 'strong',
              ),
            ],
      programs: [cell('Entity_Regulation_Programme')],
      listedOn:
        anyDay(cell('Entity_DesignationDate')) ?? anyDay(cell('Entity_Regulation_PublicationDate')),
      born: [
        euBirth({
          day:
            anyDay(cell('BirthDate_BirthDate')) ??
            (cell('BirthDate_BirthDate') ||
              dayOfParts(cell('BirthDate_Year'), cell('BirthDate_Month'), cell('BirthDate_Day'))),
          from: cell('BirthDate_YearRangeFrom'),
          to: cell('BirthDate_YearRangeTo'),
          circa: cell('BirthDate_Circa'),
        }),
      ],
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
      addresses: factsOf([
        joinedParts(
          cell('Address_Street'),
          cell('Address_PoBox'),
          cell('Address_City'),
          cell('Address_ZipCode'),
          cell('Address_Region'),
          cell('Address_Place'),
          known(cell('Address_CountryDescription')),
        ),
      ]),
      imo,
      nationalities: [known(cell('Citizenship_CountryDescription'))],
      remarks: cell('Entity_Remark') || undefined,
      url: cell('Entity_Regulation_PublicationUrl') || undefined,
    });
  }
  parties.deliver();
  reading.remark('The EU CSV does not mark weak names; import the XML for fewer false alarms.');
  return EU(date);
}
