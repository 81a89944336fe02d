import { isoDay } from '../parsing/listDates.js';
import { EU } from './euXml.js';
import type { ListSource } from '../parsing/listing.js';
import { asPrinted } from '../parsing/printedNames.js';
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
    date ??= isoDay(cell('fileGenerationDate')) ?? undefined;
    const whole = cell('NameAlias_WholeName');
    parties.add(cell('Entity_EU_ReferenceNumber') || cell('Entity_LogicalId'), line, {
      kind:
        cell('Entity_SubjectType_ClassificationCode') === 'P' || cell('Entity_SubjectType') === 'P'
          ? 'person'
          : 'entity',
      names:
        whole === ''
          ? []
          : [asPrinted(whole, /low quality/i.test(cell('NameAlias_Remark')) ? 'weak' : 'strong')],
      programs: [cell('Entity_Regulation_Programme')],
      listedOn: isoDay(cell('Entity_DesignationDate')),
      born: [cell('BirthDate_BirthDate') || cell('BirthDate_Year')],
      nationalities: [cell('Citizenship_CountryDescription')],
      remarks: cell('Entity_Remark') || undefined,
      url: cell('Entity_Regulation_PublicationUrl') || undefined,
    });
  }
  parties.deliver();
  reading.remark('The EU CSV does not mark weak names; import the XML for fewer false alarms.');
  return EU(date);
}
