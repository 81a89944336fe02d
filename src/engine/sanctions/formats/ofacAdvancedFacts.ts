import { aboutDay, betweenYears, dayOfParts } from '../parsing/births.js';
import type { Element } from '../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import type { Listing } from '../parsing/listing.js';

/** What the head of SDN_ADVANCED.XML holds and the parties refer to: code tables, places, and documents by the identity that they belong to. */
export class AdvancedReferences {
  private readonly tables = new Map<string, Map<string, Element>>();
  private readonly locations = new Map<string, string>();
  private readonly documents = new Map<string, Element[]>();

  addValues(sets: Element): void {
    for (const set of sets.children)
      this.tables.set(
        set.name,
        new Map(set.children.map((value) => [value.attribute('ID'), value])),
      );
  }

  addLocation(location: Element): void {
    const parts = location
      .all('LocationPart')
      .map((part) => part.first('LocationPartValue', 'Value'));
    const countries = location
      .all('LocationCountry')
      .map((country) => this.country(country.attribute('CountryID')));
    this.locations.set(location.attribute('ID'), joinedParts(...parts, ...countries));
  }

  addDocument(document: Element): void {
    const identity = document.attribute('IdentityID');
    const known = this.documents.get(identity);
    if (known) known.push(document);
    else this.documents.set(identity, [document]);
  }

  element(table: string, id: string): Element | undefined {
    return this.tables.get(table)?.get(id);
  }

  text(table: string, id: string): string {
    return this.element(table, id)?.text ?? '';
  }

  country(id: string): string {
    const name = this.text('CountryValues', id);
    return name === 'undetermined' ? '' : name;
  }

  location(id: string): string {
    return this.locations.get(id) ?? '';
  }

  documentsOf(identity: string): readonly Element[] {
    return this.documents.get(identity) ?? [];
  }
}

type ProfileFacts = Pick<
  Listing,
  | 'born'
  | 'nationalities'
  | 'birthplaces'
  | 'gender'
  | 'positions'
  | 'identifiers'
  | 'addresses'
  | 'craft'
  | 'imo'
>;

/** What a profile's features and documents say of the party. */
export function factsOfProfile(profile: Element, references: AdvancedReferences): ProfileFacts {
  const features = new Map<string, string[]>();
  for (const feature of profile.all('Feature')) {
    const type = references
      .text('FeatureTypeValues', feature.attribute('FeatureTypeID'))
      .toLowerCase();
    const known = features.get(type);
    if (known) known.push(...valuesOf(feature, references));
    else features.set(type, valuesOf(feature, references));
  }
  const of = (...types: readonly string[]): string[] =>
    types.flatMap((type) => features.get(type) ?? []);
  const identifiers = profile
    .all('Identity')
    .flatMap((identity) => references.documentsOf(identity.attribute('ID')))
    .map((document) =>
      identifier(
        references.text('IDRegDocTypeValues', document.attribute('IDRegDocTypeID')),
        document.first('IDRegistrationNo'),
        references.country(document.attribute('IssuedBy-CountryID')),
      ),
    );
  return {
    born: of('birthdate'),
    nationalities: [...new Set(of('nationality country', 'citizenship country'))],
    birthplaces: factsOf(of('place of birth')),
    gender: of('gender')[0],
    positions: factsOf(of('title')),
    identifiers: factsOf([...identifiers, ...of('mmsi').map((one) => identifier('MMSI', one))]),
    addresses: factsOf(of('location')),
    craft: factsOf([
      ...of('vessel type'),
      ...of('vessel flag').map((flag) => `flag: ${flag}`),
      ...of('vessel call sign', 'other vessel call sign').map((sign) => `call sign: ${sign}`),
      ...of('vessel owner').map((owner) => `owner: ${owner}`),
    ]),
    imo: imoIn(identifiers.join('; ')),
  };
}

function valuesOf(feature: Element, references: AdvancedReferences): string[] {
  return feature
    .all('FeatureVersion')
    .flatMap((version) => [
      ...version.all('DatePeriod').map(periodOf),
      ...version
        .all('VersionDetail')
        .map(
          (detail) =>
            references.text('DetailReferenceValues', detail.attribute('DetailReferenceID')) ||
            detail.text,
        ),
      ...version
        .all('VersionLocation')
        .map((location) => references.location(location.attribute('LocationID'))),
    ])
    .filter(Boolean);
}

/** A day, or what a period says of one: OFAC writes a year that it knows alone from its first day to its last. */
function periodOf(period: Element): string {
  const [start, end] = [period.all('Start', 'From')[0], period.all('End', 'To')[0]].map(
    (edge) => edge && dateOf(edge),
  );
  const isAbout = period.all('Start').some((edge) => edge.attribute('Approximate') === 'true');
  return aboutDay(!start || !end ? (start ?? end ?? '') : daysBetween(start, end), isAbout);
}

function daysBetween(start: string, end: string): string {
  if (start === end) return start;
  const [from, to] = [/^\d{4}(?=-01-01$)/.exec(start)?.[0], /^\d{4}(?=-12-31$)/.exec(end)?.[0]];
  return from !== undefined && to !== undefined ? betweenYears(from, to) : `${start} to ${end}`;
}

/** A date that is given in elements for its year, month and day, in ISO 8601. */
export function dateOf(element: Element): string | undefined {
  return (
    dayOfParts(element.first('Year'), element.first('Month'), element.first('Day')) || undefined
  );
}
