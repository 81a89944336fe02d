import { dayOfParts } from '../../parsing/births.js';
import { type Element, readElements } from '../../parsing/elements.js';
import { factsOf, identifier, imoIn, joinedParts } from '../../parsing/identifyingFacts.js';
import {
  type ListedKind,
  type ListedName,
  ListRefused,
  type ListSource,
} from '../../parsing/listing.js';
import type { ListFile, ListReading } from '../../parsing/listReading.js';
import { swissNames } from './swissNames.js';

/**
 * Switzerland's list (SECO, SESAM's complete XML): programmes and places come first, and targets refer to them. The file keeps its history: a target
 * that was taken off the list last is left out, and what a modification added or removed is not read.
 */
export async function readSwissXml(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let date: string | undefined;
  let delisted = 0;
  const programs = new Map<string, string>();
  const places = new Map<string, string>();
  await readElements(file, reading, {
    onRoot: (root) => {
      date = root.attribute('date') || undefined;
      const type = root.attribute('list-type');
      if (type !== '' && type !== 'whole-list') throw notWhole(file.name);
    },
    withoutChildren: ['modification'],
    records: {
      'sanctions-program': (program) => {
        const name =
          inEnglish(program.all('program-key')) || inEnglish(program.all('program-name'));
        for (const set of program.all('sanctions-set')) programs.set(set.attribute('ssid'), name);
      },
      place: (place) => void places.set(place.attribute('ssid'), placeText(place)),
      target: (target, line) => {
        const modifications = target.all('modification');
        if (isDelisted(modifications)) {
          delisted++;
          return;
        }
        const party = partyOf(target);
        if (!party) return reading.skip(file.name, line, 'the target is not a party');
        reading.deliver(
          {
            id: target.attribute('ssid'),
            kind: party.kind,
            programs: programsOf(target, programs),
            listedOn: listedOn(modifications),
            ...factsOfParty(party, places),
          },
          file.name,
          line,
        );
      },
    },
  });
  if (delisted > 0)
    reading.remark(
      `${delisted === 1 ? '1 party was' : `${delisted.toLocaleString('en-US')} parties were`} left out as taken off the list since.`,
    );
  return { list: 'switzerland', title: 'Switzerland (SECO)', authority: 'Switzerland', date };
}

/** SECO also publishes what has changed between two days, which must not take the place of the list. */
function notWhole(file: string): ListRefused {
  return new ListRefused(
    `${file}: this is only what changed in Switzerland's list (a delta list). Download the whole list (Gesamtliste) as XML.`,
  );
}

interface SwissParty {
  readonly kind: ListedKind;
  readonly element: Element;
  readonly identities: readonly Element[];
}

function partyOf(target: Element): SwissParty | undefined {
  for (const [name, kind] of [
    ['individual', 'person'],
    ['entity', 'entity'],
    ['object', 'vessel'],
  ] as const) {
    const [element] = target.all(name);
    if (element) {
      const type = element.attribute('object-type');
      return {
        kind: type === 'aircraft' ? 'aircraft' : kind,
        element,
        identities: element.all('identity'),
      };
    }
  }
  return undefined;
}

function factsOfParty(
  { kind, element, identities }: SwissParty,
  places: ReadonlyMap<string, string>,
) {
  const below = (name: string): Element[] => identities.flatMap((one) => one.below(name));
  const information = element.all('other-information').map(({ text }) => text);
  const justification = element.all('justification').map(({ text }) => text);
  const names: ListedName[] = below('name').flatMap((name) => swissNames(name, kind));
  const placeOf = (place: Element): string =>
    joinedParts(placeText(place), places.get(place.attribute('place-id')) ?? '');
  const remarks = [...justification, ...information].filter(Boolean).join(' ');
  return {
    names,
    born: kind === 'person' ? (factsOf(below('day-month-year').map(dayOf)) ?? []) : [],
    nationalities: factsOf(below('nationality').flatMap((one) => one.textsBelow('country'))) ?? [],
    birthplaces: factsOf(below('place-of-birth').map(placeOf)),
    gender: element.attribute('sex') || undefined,
    positions: factsOf(
      below('name-part')
        .filter((part) => part.attribute('name-part-type') === 'title')
        .map((part) => part.first('value')),
    ),
    identifiers: factsOf(
      below('identification-document').map((document) =>
        identifier(
          document.attribute('document-type'),
          document.first('number'),
          document.first('issuer'),
        ),
      ),
    ),
    addresses: factsOf(below('address').map(placeOf)),
    imo: imoIn(information.join('; ')),
    remarks: remarks || undefined,
  };
}

function dayOf(day: Element): string {
  return dayOfParts(day.attribute('year'), day.attribute('month'), day.attribute('day'));
}

function placeText(place: Element): string {
  return joinedParts(
    ...['c-o', 'address-details', 'p-o-box', 'zip-code', 'location', 'area', 'country'].map(
      (part) => place.first(part),
    ),
  );
}

function inEnglish(elements: readonly Element[]): string {
  return (elements.find((one) => one.attribute('lang') === 'eng') ?? elements[0])?.text ?? '';
}

function programsOf(target: Element, programs: ReadonlyMap<string, string>): readonly string[] {
  const sets = [
    target.attribute('sanctions-set-id'),
    ...target.all('sanctions-set-id').map(({ text }) => text),
  ];
  return factsOf(sets.map((set) => programs.get(set) ?? '')) ?? [];
}

function dayOfModification(modification: Element): string {
  return (
    ['effective-date', 'publication-date', 'enactment-date']
      .map((date) => modification.attribute(date))
      .find(Boolean) ?? ''
  );
}

/**
 * Whether the party was taken off the list later than it was put on it; of two modifications of one day the one that stands first in the file counts, which has
 * the newest first. An amendment puts nobody on the list.
 */
function isDelisted(modifications: readonly Element[]): boolean {
  let latest: Element | undefined;
  for (const one of modifications)
    if (
      typeOfModification(one) !== 'amended' &&
      (!latest ||
        (dayOfModification(latest) !== '' && dayOfModification(one) > dayOfModification(latest)))
    )
      latest = one;
  return latest !== undefined && typeOfModification(latest) === 'de-listed';
}

function typeOfModification(modification: Element): string {
  return modification.attribute('modification-type').toLowerCase();
}

function listedOn(modifications: readonly Element[]): string | undefined {
  return modifications
    .filter((one) => typeOfModification(one) === 'listed')
    .map(dayOfModification)
    .filter(Boolean)
    .sort()[0];
}
