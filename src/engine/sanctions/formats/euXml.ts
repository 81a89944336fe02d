import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { aboutDay, betweenYears, dayOfParts } from '../parsing/births.js';
import { isoDay } from '../parsing/listDates.js';
import { type Element, readElements } from '../parsing/elements.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import { inOwnScript } from '../parsing/printedNames.js';
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
  await readElements(file, reading, {
    onRoot: (root) => (date = isoDay(root.attribute('generationDate'))),
    records: {
      sanctionEntity: (entity, line) => reading.deliver(listingOf(entity), file.name, line),
    },
  });
  return EU(date);
}

function listingOf(entity: Element): Listing {
  const regulations = entity.all('regulation');
  const [regulation] = regulations;
  const kind = kindOf(entity);
  const programs = regulations.map((one) => one.attribute('programme')).filter(Boolean);
  return {
    id: entity.attribute('euReferenceNumber') || entity.attribute('logicalId'),
    kind,
    names: entity.all('nameAlias').map((alias) => nameOf(alias, kind)),
    programs: [...new Set(programs)],
    listedOn:
      isoDay(entity.attribute('designationDate')) ??
      regulations
        .map((one) =>
          euListedOn(one.attribute('regulationType'), isoDay(one.attribute('publicationDate'))),
        )
        .filter((day) => day !== undefined)
        .sort()[0],
    ...identifyingFacts(entity),
    url: regulation?.first('publicationUrl') || undefined,
  };
}

/** What tells the party from a namesake. */
function identifyingFacts(entity: Element) {
  const aliases = entity.all('nameAlias');
  const births = entity.all('birthdate');
  const identifications = entity.all('identification');
  const remarks = entity
    .all('remark')
    .map(({ text }) => text)
    .join(' ');
  return {
    born: factsOf(births.map(birthOf)) ?? [],
    nationalities: entity
      .all('citizenship')
      .map((one) => euCountry(one.attribute('countryDescription')))
      .filter(Boolean),
    birthplaces: factsOf(births.map((one) => placeOf(one, 'city', 'place', 'region'))),
    gender: aliases.map((alias) => alias.attribute('gender')).find(Boolean),
    positions: factsOf(
      aliases.flatMap((alias) => [alias.attribute('title'), alias.attribute('function')]),
    ),
    identifiers: factsOf(identifications.map(identifierOf)),
    addresses: factsOf(
      entity
        .all('address')
        .map((one) => placeOf(one, 'street', 'poBox', 'place', 'city', 'zipCode', 'region')),
    ),
    imo: imoOf(identifications) ?? imoIn(remarks),
    remarks: remarks || undefined,
  };
}

function birthOf(birthdate: Element): string {
  return euBirth({
    day:
      birthdate.attribute('birthdate') ||
      dayOfParts(
        birthdate.attribute('year'),
        birthdate.attribute('monthOfYear'),
        birthdate.attribute('dayOfMonth'),
      ),
    from: birthdate.attribute('yearRangeFrom'),
    to: birthdate.attribute('yearRangeTo'),
    circa: birthdate.attribute('circa'),
  });
}

function identifierOf(identification: Element): string {
  return identifier(
    identification.attribute('identificationTypeDescription') ||
      identification.attribute('identificationTypeCode'),
    identification.attribute('number') || identification.attribute('latinNumber'),
    euCountry(identification.attribute('countryDescription')),
  );
}

export function EU(date: string | undefined): ListSource {
  return { list: 'eu', title: 'EU financial sanctions', authority: 'EU', date };
}

/** The day on which an act put a party on the list; undefined of one that amends or repeals another, which says nothing of when that was. */
export function euListedOn(type: string, published: string | undefined): string | undefined {
  return /^(?:amend|repeal|corrigend)/i.test(type) ? undefined : published;
}

/** A birth as the EU's files give it: a day as far as it is known, or years between which it lies, and whether they are sure. */
export function euBirth(birth: {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly circa: string;
}): string {
  const day = /^0*$/.test(birth.day) ? '' : birth.day;
  return aboutDay(day || betweenYears(birth.from, birth.to), /^(?:true|1)$/i.test(birth.circa));
}

function kindOf(entity: Element): ListedKind {
  return entity
    .all('subjectType')
    .some(
      (type) => type.attribute('classificationCode') === 'P' || type.attribute('code') === 'person',
    )
    ? 'person'
    : 'entity';
}

function imoOf(identifications: readonly Element[]): string | undefined {
  const imo = identifications.find((one) =>
    /imo/i.test(
      one.attribute('identificationTypeCode') + one.attribute('identificationTypeDescription'),
    ),
  );
  return /\d{7}/.exec(imo?.attribute('number') ?? '')?.[0];
}

function placeOf(element: Element, ...attributes: readonly string[]): string {
  return joinedParts(
    ...attributes.map((attribute) => element.attribute(attribute)),
    euCountry(element.attribute('countryDescription')),
  );
}

/** A country as the EU's files name it, which call what is not known "UNKNOWN". */
export function euCountry(description: string): string {
  return /^unknown$/i.test(description) ? '' : description;
}

function nameOf(alias: Element, kind: ListedKind): ListedName {
  const weak = alias.attribute('strong') === 'false' || /low quality/i.test(alias.first('remark'));
  const parts = ['firstName', 'middleName', 'lastName']
    .map((part) => alias.attribute(part))
    .filter(Boolean)
    .join(' ');
  return euName(
    alias.attribute('wholeName') || parts,
    alias.attribute('lastName'),
    kind,
    weak ? 'weak' : 'strong',
  );
}

/** A name in spoken order, its family name marked where the list gives it and it stands last, or first in a name without blanks. */
export function euName(
  whole: string,
  family: string,
  kind: ListedKind,
  strength: ListedName['strength'],
): ListedName {
  const name = inOwnScript(whole, kind, strength);
  const isMarked =
    family !== '' &&
    name.spoken !== family &&
    (name.spoken.endsWith(family) || (!/\s/.test(name.spoken) && name.spoken.startsWith(family)));
  return isMarked ? { ...name, family } : name;
}
