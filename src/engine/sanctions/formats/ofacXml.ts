import { monthDayYear } from '../parsing/listDates.js';
import { type Element, readElements } from '../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { craftFacts, ofacKind, OfacPrograms, ofacUrl } from './ofac.js';
import type { ListedName, Listing, ListSource } from '../parsing/listing.js';
import { familyAndGiven } from '../parsing/printedNames.js';
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
  await readElements(file, reading, {
    records: {
      publshInformation: (information) => {
        date = monthDayYear(information.first('Publish_Date'));
        const declared = information.first('Record_Count');
        if (declared !== '') reading.declare(Number(declared));
      },
      sdnEntry: (entry, line) => {
        const listing = listingOf(entry);
        programs.add(listing.programs);
        reading.deliver(listing, file.name, line);
      },
    },
  });
  return programs.source(date);
}

/** A number in OFAC's list of a party's, with what it is and who gave it. */
interface NumberedId {
  readonly type: string;
  readonly number: string;
  readonly country: string;
}

function listingOf(entry: Element): Listing {
  const id = entry.first('uid');
  const kind = ofacKind(entry.first('sdnType'));
  const ids = entry.all('idList', 'id').map((one) => ({
    type: one.first('idType'),
    number: one.first('idNumber'),
    country: one.first('idCountry'),
  }));
  return {
    id,
    kind,
    programs: entry.texts('programList', 'program'),
    imo: imoIn(ids.map(({ number }) => number).join('; ')),
    names: [
      nameOf(entry, 'strong'),
      ...entry
        .all('akaList', 'aka')
        .map((aka) => nameOf(aka, aka.first('category') === 'weak' ? 'weak' : 'strong')),
    ],
    ...identifyingFacts(entry, ids),
    remarks: entry.first('remarks') || undefined,
    url: ofacUrl(id),
  };
}

/** What tells the party from a namesake. */
function identifyingFacts(entry: Element, ids: readonly NumberedId[]) {
  return {
    born: valuesIn(entry, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth'),
    nationalities: [
      ...new Set([
        ...valuesIn(entry, 'nationalityList', 'nationality', 'country'),
        ...valuesIn(entry, 'citizenshipList', 'citizenship', 'country'),
      ]),
    ],
    birthplaces: factsOf(valuesIn(entry, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth')),
    gender: ids.find(({ type }) => /^gender/i.test(type))?.number,
    positions: factsOf([entry.first('title')]),
    identifiers: factsOf(
      ids
        .filter(({ type }) => !NO_IDENTIFIER.test(type))
        .map(({ type, number, country }) => identifier(type, number, country)),
    ),
    addresses: factsOf(entry.all('addressList', 'address').map(addressOf)),
    craft: craftFacts({
      type: entry.first('vesselInfo', 'vesselType'),
      flag: entry.first('vesselInfo', 'vesselFlag'),
      callSign: entry.first('vesselInfo', 'callSign'),
      owner: entry.first('vesselInfo', 'vesselOwner'),
    }),
  };
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

/** One value of each item of a list, items without it left out. */
function valuesIn(entry: Element, list: string, item: string, value: string): string[] {
  return entry
    .all(list, item)
    .map((one) => one.first(value))
    .filter(Boolean);
}

/** An entity's whole name stands in lastName. */
function nameOf(element: Element, strength: ListedName['strength']): ListedName {
  return familyAndGiven(element.first('lastName'), element.first('firstName'), strength);
}
