import { monthDayYear } from '../parsing/listDates.js';
import { type Element, readElements } from '../parsing/elements.js';
import { OfacPrograms, ofacUrl } from './ofac.js';
import type { ListedKind, ListedName, ListSource } from '../parsing/listing.js';
import { asPrinted, familyAndGiven } from '../parsing/printedNames.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';

/**
 * OFAC's SDN.XML and CONSOLIDATED.XML (the schema is published with the lists, as sdn.xsd). The namespace has changed
 * over the years, so elements are known by their local names; "publshInformation" is OFAC's own spelling.
 */
export async function readOfacXml(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  const programs = new OfacPrograms();
  await readElements(file, {
    records: {
      publshInformation: (information) => {
        date = monthDayYear(information.first('Publish_Date'));
        const declared = information.first('Record_Count');
        if (declared !== '') reading.declare(Number(declared));
      },
      sdnEntry: (entry, line) => {
        const entryPrograms = entry
          .all('programList', 'program')
          .map(({ text }) => text)
          .filter(Boolean);
        programs.add(entryPrograms);
        const id = entry.first('uid');
        const kind = kindOf(entry.first('sdnType'));
        const imo = /\bIMO (\d{7})\b/.exec(
          entry
            .all('idList', 'id')
            .map((one) => one.first('idNumber'))
            .join('; '),
        )?.[1];
        reading.deliver(
          {
            id,
            kind,
            programs: entryPrograms,
            imo,
            names: [
              nameOf(entry, kind, 'strong'),
              ...entry
                .all('akaList', 'aka')
                .map((aka) =>
                  nameOf(aka, kind, aka.first('category') === 'weak' ? 'weak' : 'strong'),
                ),
            ],
            born: entry
              .all('dateOfBirthList', 'dateOfBirthItem')
              .map((item) => item.first('dateOfBirth'))
              .filter(Boolean),
            nationalities: entry
              .all('nationalityList', 'nationality')
              .map((item) => item.first('country'))
              .filter(Boolean),
            remarks: entry.first('remarks') || undefined,
            url: ofacUrl(id),
          },
          file.name,
          line,
        );
      },
    },
    onBroken: (line) => reading.skip(file.name, line, 'the record is never closed'),
  });
  return programs.source(date);
}

function kindOf(sdnType: string): ListedKind {
  switch (sdnType.toLowerCase()) {
    case 'individual':
      return 'person';
    case 'vessel':
      return 'vessel';
    case 'aircraft':
      return 'aircraft';
    default:
      return 'entity';
  }
}

/** An entity's whole name stands in lastName. */
function nameOf(element: Element, kind: ListedKind, strength: ListedName['strength']): ListedName {
  const last = element.first('lastName');
  const first = element.first('firstName');
  return kind === 'person' || first !== ''
    ? familyAndGiven(last, first, strength)
    : asPrinted(last, strength);
}
