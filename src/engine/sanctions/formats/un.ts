import { aboutDay, betweenYears } from '../parsing/births.js';
import { isoDay } from '../parsing/listDates.js';
import { type Element, type OnRecord, readElements } from '../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import type { ListedKind, ListedName, ListSource } from '../parsing/listing.js';
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
  const record =
    (kind: ListedKind, aliases: string, bornIn: string): OnRecord =>
    (element, line) => {
      const id = element.first('REFERENCE_NUMBER') || element.first('DATAID');
      const program = element.first('UN_LIST_TYPE');
      reading.deliver(
        {
          id,
          kind,
          names: [
            primaryName(element),
            ...element.all(aliases).flatMap(aliasNames),
            ...ownScriptNames(element, kind),
          ],
          programs: program === '' ? [] : [program],
          listedOn: isoDay(element.first('LISTED_ON')),
          born: births(element, bornIn, aliases),
          nationalities: element
            .all('NATIONALITY', 'VALUE')
            .map(({ text }) => text)
            .filter(Boolean),
          birthplaces: factsOf(
            element
              .all('INDIVIDUAL_PLACE_OF_BIRTH')
              .map((place) => parts(place, 'STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'))
              .concat(
                element
                  .all(aliases)
                  .map((alias) => parts(alias, 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH')),
              ),
          ),
          gender: element.first('GENDER') || undefined,
          positions: factsOf(
            [...element.all('TITLE', 'VALUE'), ...element.all('DESIGNATION', 'VALUE')].map(
              ({ text }) => text,
            ),
          ),
          identifiers: factsOf(element.all('INDIVIDUAL_DOCUMENT').map(documentOf)),
          addresses: factsOf(
            element
              .all(`${kind === 'person' ? 'INDIVIDUAL' : 'ENTITY'}_ADDRESS`)
              .map((address) =>
                parts(address, 'STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY', 'NOTE'),
              ),
          ),
          imo: imoIn(element.first('COMMENTS1')),
          remarks: element.first('COMMENTS1') || undefined,
          url: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
        },
        file.name,
        line,
      );
    };
  await readElements(file, {
    onRoot: (root) => (date = isoDay(root.attribute('dateGenerated'))),
    records: {
      INDIVIDUAL: record('person', 'INDIVIDUAL_ALIAS', 'INDIVIDUAL_DATE_OF_BIRTH'),
      ENTITY: record('entity', 'ENTITY_ALIAS', ''),
    },
    onBroken: (line) => reading.skip(file.name, line, 'the record is never closed'),
  });
  return { list: 'un-sc', title: 'UN Security Council', authority: 'UN', date };
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
function births(element: Element, bornIn: string, aliases: string): readonly string[] {
  const ofAliases = element.all(aliases).map((alias) => {
    const day = alias.first('DATE_OF_BIRTH');
    return isoDay(day) ?? day;
  });
  return factsOf([...element.all(bornIn).map(birth), ...ofAliases]) ?? [];
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
    .map((name) => inOwnScript(name, kind));
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
