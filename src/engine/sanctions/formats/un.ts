import { aboutDay, betweenYears } from '../parsing/births.js';
import { isoDay } from '../parsing/listDates.js';
import { type Element, type OnRecord, readElements } from '../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import { asPrinted, inOwnScript } from '../parsing/printedNames.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';

/**
 * The UN Security Council's consolidated.xml (schema: www.un.org/sc/resources/sc-sanctions.xsd). Names come in spoken
 * order with no part marked as the family name; several aliases may share one ALIAS_NAME.
 */
export async function readUnXml(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  const deliver =
    (shape: RecordShape): OnRecord =>
    (record, line) =>
      reading.deliver(listingOf(record, shape), file.name, line);
  await readElements(file, reading, {
    onRoot: (root) => (date = isoDay(root.attribute('dateGenerated'))),
    records: { INDIVIDUAL: deliver(INDIVIDUAL), ENTITY: deliver(ENTITY) },
  });
  return { list: 'un-sc', title: 'UN Security Council', authority: 'UN', date };
}

/** What the elements are called in which people and entities have the same facts. */
interface RecordShape {
  readonly kind: ListedKind;
  readonly alias: string;
  readonly address: string;
  /** Absent for entities, which are not born. */
  readonly birth?: string;
}

const INDIVIDUAL: RecordShape = {
  kind: 'person',
  alias: 'INDIVIDUAL_ALIAS',
  address: 'INDIVIDUAL_ADDRESS',
  birth: 'INDIVIDUAL_DATE_OF_BIRTH',
};
const ENTITY: RecordShape = { kind: 'entity', alias: 'ENTITY_ALIAS', address: 'ENTITY_ADDRESS' };

function listingOf(record: Element, shape: RecordShape): Listing {
  const aliases = record.all(shape.alias);
  const program = record.first('UN_LIST_TYPE');
  return {
    id: record.first('REFERENCE_NUMBER') || record.first('DATAID'),
    kind: shape.kind,
    names: [
      primaryName(record),
      ...aliases.flatMap(aliasNames),
      ...ownScriptNames(record, shape.kind),
    ],
    programs: program === '' ? [] : [program],
    listedOn: isoDay(record.first('LISTED_ON')),
    born: births(shape.birth === undefined ? [] : record.all(shape.birth), aliases),
    nationalities: record.texts('NATIONALITY', 'VALUE'),
    birthplaces: factsOf([
      ...record
        .all('INDIVIDUAL_PLACE_OF_BIRTH')
        .map((place) => parts(place, 'STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY')),
      ...aliases.map((alias) => parts(alias, 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH')),
    ]),
    gender: record.first('GENDER') || undefined,
    positions: factsOf([
      ...record.texts('TITLE', 'VALUE'),
      ...record.texts('DESIGNATION', 'VALUE'),
    ]),
    identifiers: factsOf(record.all('INDIVIDUAL_DOCUMENT').map(documentOf)),
    addresses: factsOf(
      record
        .all(shape.address)
        .map((address) =>
          parts(address, 'STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'),
        ),
    ),
    imo: imoIn(record.first('COMMENTS1')),
    remarks: record.first('COMMENTS1') || undefined,
    url: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
  };
}

function primaryName(element: Element): ListedName {
  return asPrinted(
    ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
      .map((part) => element.first(part))
      .filter(Boolean)
      .join(' '),
    'strong',
  );
}

/** "Low" quality is the UN's word for weak; what has no quality is an ordinary alias. */
function aliasNames(alias: Element): ListedName[] {
  const strength = alias.first('QUALITY').toLowerCase() === 'low' ? 'weak' : 'strong';
  return alias
    .first('ALIAS_NAME')
    .split(/;\s*/)
    .map((name) => asPrinted(name.trim(), strength));
}

/** The births that an individual's record gives, those of its aliases too: people have papers in several names. */
function births(own: readonly Element[], aliases: readonly Element[]): readonly string[] {
  const ofAliases = aliases.map((alias) => {
    const day = alias.first('DATE_OF_BIRTH');
    return isoDay(day) ?? day;
  });
  return factsOf([...own.map(birth), ...ofAliases]) ?? [];
}

/** Where there is neither day nor year, a note may have them: "August 1961". */
function birth(element: Element): string {
  const day = isoDay(element.first('DATE')) ?? element.first('YEAR');
  const note = element.first('NOTE');
  return aboutDay(
    day || betweenYears(element.first('FROM_YEAR'), element.first('TO_YEAR')) || note,
    element.first('TYPE_OF_DATE') === 'APPROXIMATELY' || /^approximately$/i.test(note),
  );
}

function ownScriptNames(element: Element, kind: ListedKind): ListedName[] {
  return element
    .first('NAME_ORIGINAL_SCRIPT')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => inOwnScript(name, kind, 'strong'));
}

/** A document without a number of its own may have it in its note: "SSN 156-92-9858 (United States of America)". */
function noteWithNumber(note: string): string {
  return /\d/.test(note) ? note : '';
}

function documentOf(document: Element): string {
  const type = [document.first('TYPE_OF_DOCUMENT'), document.first('TYPE_OF_DOCUMENT2')]
    .filter(Boolean)
    .join(', ');
  return identifier(
    type,
    document.first('NUMBER') || noteWithNumber(document.first('NOTE')),
    document.first('ISSUING_COUNTRY') || document.first('COUNTRY_OF_ISSUE'),
  );
}

function parts(element: Element, ...names: readonly string[]): string {
  return joinedParts(...names.map((name) => element.first(name)));
}
