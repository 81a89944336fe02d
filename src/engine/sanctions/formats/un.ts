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
          born: element.all(bornIn).map(birth).filter(Boolean),
          nationalities: element
            .all('NATIONALITY', 'VALUE')
            .map(({ text }) => text)
            .filter(Boolean),
          birthplaces: factsOf(
            element
              .all('INDIVIDUAL_PLACE_OF_BIRTH')
              .map((place) => parts(place, 'STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY')),
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

function birth(element: Element): string {
  const day = isoDay(element.first('DATE')) ?? element.first('YEAR');
  const between =
    element.first('FROM_YEAR') && `${element.first('FROM_YEAR')} to ${element.first('TO_YEAR')}`;
  return day || between;
}

function ownScriptNames(element: Element, kind: ListedKind): ListedName[] {
  return element
    .first('NAME_ORIGINAL_SCRIPT')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => inOwnScript(name, kind));
}

function documentOf(document: Element): string {
  const type = [document.first('TYPE_OF_DOCUMENT'), document.first('TYPE_OF_DOCUMENT2')]
    .filter(Boolean)
    .join(', ');
  return identifier(
    type,
    document.first('NUMBER'),
    document.first('ISSUING_COUNTRY') || document.first('COUNTRY_OF_ISSUE'),
  );
}

function parts(element: Element, ...names: readonly string[]): string {
  return joinedParts(...names.map((name) => element.first(name)));
}
