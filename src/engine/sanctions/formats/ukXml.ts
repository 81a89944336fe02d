import { type Element, readElements } from '../parsing/elements.js';
import { factsOf, identifier, joinedParts } from '../parsing/identifyingFacts.js';
import { dayMonthYear } from '../parsing/listDates.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { familyAndGiven, inOwnScript } from '../parsing/printedNames.js';
import { ukKind, ukPartyUrl, ukSource, ukStrength } from './uk.js';

/**
 * The UK Sanctions List as XML (Foreign, Commonwealth & Development Office): "Designations", a "Designation" for each party, which has all its names and
 * facts. What it says is what the CSV says.
 */
export async function readUkXml(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  await readElements(file, reading, {
    records: {
      DateGenerated: (generated) => (date = dayMonthYear(generated.text)),
      Designation: (designation, line) => reading.deliver(listingOf(designation), file.name, line),
    },
  });
  return ukSource(date);
}

function listingOf(designation: Element): Listing {
  const id = designation.first('UniqueID');
  const type = designation.first('IndividualEntityShip');
  const kind = ukKind(type);
  const texts = (name: string): readonly string[] => designation.textsBelow(name);
  return {
    id,
    kind,
    names: [
      ...designation.below('Name').map((name) => nameOf(name, kind)),
      ...texts('NameNonLatinScript').map((name) => inOwnScript(name, kind, 'strong')),
    ],
    programs: texts('RegimeName'),
    listedOn: dayMonthYear(designation.first('DateDesignated')),
    born: factsOf(texts('DOB').map((day) => dayMonthYear(day) ?? day)) ?? [],
    nationalities: factsOf(texts('Nationality')) ?? [],
    birthplaces: factsOf(
      designation.below('Location').map((place) => partsOf(place, /^(?:Town|Country)OfBirth$/)),
    ),
    gender: texts('Gender')[0],
    positions: factsOf([...texts('Title'), ...texts('Position')]),
    identifiers: factsOf(identifiersOf(designation)),
    addresses: factsOf(designation.below('Address').map((address) => partsOf(address, /^Address/))),
    craft: factsOf([
      ...texts('TypeOfShip'),
      ...texts('CurrentBelievedFlagOfShip').map((flag) => `flag: ${flag}`),
      ...texts('PreviousFlag').map((flag) => `earlier flag: ${flag}`),
      ...texts('CurrentOwnerOperator').map((owner) => `owner or operator: ${owner}`),
      ...texts('YearBuilt').map((year) => `built: ${year}`),
    ]),
    imo: /\d{7}/.exec(texts('IMONumber').join(' '))?.[0],
    remarks: texts('OtherInformation').join(' ') || undefined,
    url: ukPartyUrl(id, type),
  };
}

function identifiersOf(designation: Element): string[] {
  return [
    ...numbersIn(designation, 'Passport', 'Passport'),
    ...numbersIn(designation, 'NationalIdentifier', 'National identifier'),
    ...designation
      .textsBelow('BusinessRegistrationNumber')
      .map((number) => identifier('Business registration', number)),
  ];
}

/** Numbers and what is said of each, which stand beside each other in an element. @param name what their elements' names begin with */
function numbersIn(element: Element, name: string, what: string): string[] {
  return [
    identifier(what, element.first(`${name}Number`), element.first(`${name}AdditionalInformation`)),
    ...element.children.flatMap((child) => numbersIn(child, name, what)),
  ];
}

function nameOf(name: Element, kind: ListedKind): ListedName {
  const given = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5']
    .map((part) => name.first(part))
    .filter(Boolean)
    .join(' ');
  const last = name.first('Name6');
  return familyAndGiven(
    last,
    given,
    ukStrength(
      name.first('AliasStrength'),
      name.first('NameType'),
      kind,
      `${given} ${last}`.trim(),
    ),
  );
}

function partsOf(element: Element, names: RegExp): string {
  return joinedParts(
    ...element.children.filter(({ name }) => names.test(name)).map(({ text }) => text),
  );
}
