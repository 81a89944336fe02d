import { cyrillicName } from '../../../names/scripts/ownScript.js';
import { factsOf, identifier } from '../../parsing/identifyingFacts.js';
import { type JsonObject, objectsOf, readJson, textOf, textsOf } from '../../parsing/jsonFile.js';
import { anyDay } from '../../parsing/listDates.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../../parsing/listing.js';
import type { ListFile, ListReading } from '../../parsing/listReading.js';
import { inOwnScript } from '../../parsing/printedNames.js';

/** "Name (Ukrainian, Russian)": one name in three spellings. */
const SPELLINGS = /^([^(]+)\(([^,()]+),([^,()]+)\)$/u;
/** What the public interface calls a subject under sanctions that are in force. */
const ACTIVE = /^(?:active|)$/i;

/**
 * Ukraine's State Sanctions Register (National Security and Defense Council), as the answer of its public interface to `/v2/subjects`: an array of
 * subjects with name, transliteration, aliases, citizenships, dates of birth, identifiers and attributes.
 */
export async function readUkraineJson(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  for (const [i, subject] of objectsOf(await readJson(file)).entries())
    reading.deliver(listingOf(subject), file.name, i + 1);
  return {
    list: 'ukraine',
    title: 'Ukraine (NSDC)',
    authority: 'Ukraine',
    date: undefined,
  };
}

function listingOf(subject: JsonObject): Listing {
  const kind = kindOf(subject);
  const days = textsOf(subject.bd).map((day) => anyDay(day) ?? day);
  const attributes = objectsOf(subject.attributes).map(
    ({ key, value }) => `${textOf(key)}: ${textOf(value)}`,
  );
  return {
    id: textOf(subject.sid),
    kind,
    names: namesOf(subject, kind),
    programs: [],
    ...(!ACTIVE.test(textOf(subject.status)) && { measure: 'none' }),
    born: kind === 'person' ? days : [],
    nationalities: factsOf(textsOf(subject.citizenships)) ?? [],
    identifiers: factsOf(
      objectsOf(subject.identifiers).map(({ id, code, iso2 }) =>
        identifier(textOf(id), textOf(code), textOf(iso2)),
      ),
    ),
    remarks: attributes.join('; ') || undefined,
  };
}

/** The interface is asked for people and bodies apart, and does not say in its answer which they are. */
function kindOf({ subjectType, name, identifiers }: JsonObject): ListedKind {
  const type = textOf(subjectType);
  if (type !== '') return /individual/i.test(type) ? 'person' : 'entity';
  if (objectsOf(identifiers).some(({ id }) => /passport|person/.test(textOf(id)))) return 'person';
  const printed = textOf(name);
  const [own] = SPELLINGS.exec(printed)?.slice(1) ?? [printed];
  return cyrillicName(own) && !/["«“„]/.test(own) ? 'person' : 'entity';
}

function namesOf(subject: JsonObject, kind: ListedKind): ListedName[] {
  const printed = [subject.name, subject.translit, subject.aliases].flatMap(textsOf);
  return printed
    .flatMap((name) => SPELLINGS.exec(name)?.slice(1) ?? [name])
    .map((name) => inOwnScript(name.trim(), kind, 'strong'));
}
