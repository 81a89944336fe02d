import { isoDay } from '../parsing/listDates.js';
import { type Element, readElements } from '../parsing/elements.js';
import type { ListedName, ListSource } from '../parsing/listing.js';
import { asPrinted } from '../parsing/printedNames.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';

/**
 * The EU's consolidated financial sanctions list, FSF XML 1.1 (European Commission). Names are in spoken order and in up
 * to 24 languages; what is weak says so by attribute or in a remark.
 */
export async function readEuXml(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  await readElements(file, {
    onRoot: (root) => (date = isoDay(root.attribute('generationDate'))),
    records: {
      sanctionEntity: (entity, line) => {
        const regulation = entity.all('regulation')[0];
        reading.deliver(
          {
            id: entity.attribute('euReferenceNumber') || entity.attribute('logicalId'),
            kind: entity
              .all('subjectType')
              .some(
                (type) =>
                  type.attribute('classificationCode') === 'P' ||
                  type.attribute('code') === 'person',
              )
              ? 'person'
              : 'entity',
            names: entity.all('nameAlias').map(nameOf),
            programs: [
              ...new Set(
                entity
                  .all('regulation')
                  .map((one) => one.attribute('programme'))
                  .filter(Boolean),
              ),
            ],
            listedOn:
              isoDay(entity.attribute('designationDate')) ??
              isoDay(regulation?.attribute('publicationDate') ?? ''),
            born: entity
              .all('birthdate')
              .map((one) => one.attribute('birthdate') || one.attribute('year'))
              .filter(Boolean),
            nationalities: entity
              .all('citizenship')
              .map((one) => one.attribute('countryDescription'))
              .filter(Boolean),
            remarks: entity.first('remark') || undefined,
            url: regulation?.first('publicationUrl') || undefined,
          },
          file.name,
          line,
        );
      },
    },
    onBroken: (line) => reading.skip(file.name, line, 'the record is never closed'),
  });
  return EU(date);
}

export function EU(date: string | undefined): ListSource {
  return { list: 'eu', title: 'EU financial sanctions', authority: 'EU', date };
}

function nameOf(alias: Element): ListedName {
  const weak = alias.attribute('strong') === 'false' || /low quality/i.test(alias.first('remark'));
  const parts = ['firstName', 'middleName', 'lastName']
    .map((part) => alias.attribute(part))
    .filter(Boolean)
    .join(' ');
  const family = alias.attribute('lastName');
  const name = asPrinted(alias.attribute('wholeName') || parts, weak ? 'weak' : 'strong');
  return family !== '' && name.spoken !== family && name.spoken.endsWith(family)
    ? { ...name, family }
    : name;
}
