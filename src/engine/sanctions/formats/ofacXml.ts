import { monthDayYear } from '../parsing/listDates.js';
import { type Element, readElements } from '../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { craftFacts, OfacPrograms, ofacUrl } from './ofac.js';
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
        const ids = entry.all('idList', 'id').map((one) => ({
          type: one.first('idType'),
          number: one.first('idNumber'),
          country: one.first('idCountry'),
        }));
        const listed = (list: string, item: string, value: string): string[] =>
          entry
            .all(list, item)
            .map((one) => one.first(value))
            .filter(Boolean);
        const vessel = (part: string): string => entry.first('vesselInfo', part);
        reading.deliver(
          {
            id,
            kind,
            programs: entryPrograms,
            imo: imoIn(ids.map(({ number }) => number).join('; ')),
            names: [
              nameOf(entry, kind, 'strong'),
              ...entry
                .all('akaList', 'aka')
                .map((aka) =>
                  nameOf(aka, kind, aka.first('category') === 'weak' ? 'weak' : 'strong'),
                ),
            ],
            born: listed('dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth'),
            nationalities: [
              ...new Set([
                ...listed('nationalityList', 'nationality', 'country'),
                ...listed('citizenshipList', 'citizenship', 'country'),
              ]),
            ],
            birthplaces: factsOf(listed('placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth')),
            gender: ids.find(({ type }) => /^gender/i.test(type))?.number,
            positions: factsOf([entry.first('title')]),
            identifiers: factsOf(
              ids
                .filter(({ type }) => !NO_IDENTIFIER.test(type))
                .map(({ type, number, country }) => identifier(type, number, country)),
            ),
            addresses: factsOf(entry.all('addressList', 'address').map(addressOf)),
            craft: craftFacts({
              type: vessel('vesselType'),
              flag: vessel('vesselFlag'),
              callSign: vessel('callSign'),
              owner: vessel('vesselOwner'),
            }),
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

/** Among the numbers of parties OFAC keeps what a sanction means, and dates. */
const NO_IDENTIFIER =
  /^(?:gender|secondary sanctions|executive order|additional sanctions|transactions prohibited|target type|organization (?:type|established)|website|email|phone|listing date|effective date|purchase|issuer name|nationality of registration)/i;

function addressOf(address: Element): string {
  return joinedParts(
    ...['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'].map(
      (part) => address.first(part),
    ),
  );
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
