import { type Element, readElements } from '../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../parsing/identifyingFacts.js';
import { isoDay } from '../parsing/listDates.js';
import type { ListedKind, ListedName, ListSource } from '../parsing/listing.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { asPrinted, familyAndGiven, inOwnScript } from '../parsing/printedNames.js';
import { craftFacts, ofacKind, ofacSource, ofacUrl } from './ofac.js';

/**
 * OFAC's SDN_ENHANCED.XML and CONS_ENHANCED.XML (schema: ENHANCED_XML.xsd of the Sanctions List Service): names in several scripts, which of them are
 * weak, dates of listing, documents and features, each party with all that is said of it.
 */
export async function readOfacEnhanced(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  let parties = 0;
  let nonSdn = 0;
  await readElements(file, reading, {
    records: {
      publicationInfo: (information) => (date = isoDay(information.first('dataAsOf'))),
      entity: (entity, line) => {
        const lists = entity.all('sanctionsLists', 'sanctionsList');
        parties++;
        if (!lists.some(({ text }) => /^SDN/i.test(text))) nonSdn++;
        const id = entity.attribute('id') || entity.first('generalInfo', 'identityId');
        const kind = ofacKind(entity.first('generalInfo', 'entityType'));
        reading.deliver(
          {
            id,
            kind,
            names: namesOf(entity, kind),
            programs: factsOf(entity.texts('sanctionsPrograms', 'sanctionsProgram')) ?? [],
            listedOn: lists
              .map((list) => isoDay(list.attribute('datePublished')) ?? '')
              .filter(Boolean)
              .sort()[0],
            ...factsOfEntity(entity),
            remarks: entity.first('generalInfo', 'remarks') || undefined,
            url: ofacUrl(id),
          },
          file.name,
          line,
        );
      },
    },
  });
  return ofacSource(nonSdn * 2 > parties ? 'non-sdn' : 'sdn', date);
}

/** The primary name first; of each name all its translations. */
function namesOf(entity: Element, kind: ListedKind): ListedName[] {
  const names = entity.all('names', 'name');
  const isPrimary = (name: Element): boolean => name.first('isPrimary') === 'true';
  return [...names.filter(isPrimary), ...names.filter((name) => !isPrimary(name))].flatMap(
    (name) => {
      const strength = name.first('isLowQuality') === 'true' ? 'weak' : 'strong';
      return name.all('translations', 'translation').map((translation): ListedName => {
        const family = translation.first('formattedLastName');
        const given = translation.first('formattedFirstName');
        if (kind === 'person' && family !== '') return familyAndGiven(family, given, strength);
        const whole = translation.first('formattedFullName') || family;
        return kind === 'person' ? inOwnScript(whole, kind, strength) : asPrinted(whole, strength);
      });
    },
  );
}

function factsOfEntity(entity: Element) {
  const features = entity.all('features', 'feature').map((feature) => ({
    type: feature.first('type').toLowerCase(),
    value: feature.first('value'),
  }));
  const of = (...types: readonly string[]): string[] =>
    features.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const documents = entity.all('identityDocuments', 'identityDocument').map((document) => ({
    type: document.first('type'),
    number: document.first('documentNumber'),
    country: document.first('issuingCountry'),
  }));
  return {
    born: factsOf(of('birthdate', 'date of birth')) ?? [],
    nationalities: factsOf(of('nationality country', 'citizenship country')) ?? [],
    birthplaces: factsOf(of('place of birth')),
    gender: of('gender')[0] ?? documents.find(({ type }) => type === 'Gender')?.number,
    positions: factsOf([entity.first('generalInfo', 'title'), ...of('title')]),
    identifiers: factsOf(
      documents
        .filter(({ type }) => type !== 'Gender')
        .map(({ type, number, country }) => identifier(type, number, country)),
    ),
    addresses: factsOf(entity.all('addresses', 'address').map(addressOf)),
    craft: craftFacts({
      type: of('vessel type').join(', '),
      flag: of('vessel flag').join(', '),
      callSign: of('vessel call sign').join(', '),
      owner: of('vessel owner').join(', '),
    }),
    imo: imoIn([...documents.map(({ number }) => number), ...of('imo')].join('; ')),
  };
}

function addressOf(address: Element): string {
  const parts = address
    .all('translations', 'translation')
    .slice(0, 1)
    .flatMap((translation) => translation.all('addressParts', 'addressPart'))
    .map((part) => part.first('value'));
  return joinedParts(
    ...parts,
    address.first('country') || address.first('translations', 'translation', 'country'),
  );
}
