import { factsOf, identifier } from '../parsing/identifyingFacts.js';
import { isoDay } from '../parsing/listDates.js';
import {
  brokenOff,
  type ListedKind,
  type ListedName,
  type Listing,
  type ListSource,
} from '../parsing/listing.js';
import { asPrinted } from '../parsing/printedNames.js';
import {
  kindOfSchema,
  openSanctionsSource,
  OpenSanctionsTargets,
  openSanctionsUrl,
} from './openSanctions.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { readLines } from '../parsing/textLines.js';

/** The properties that hold a party's numbers, and what they are. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['passportNumber', 'Passport'],
  ['idNumber', 'ID'],
  ['taxNumber', 'Tax number'],
  ['innCode', 'INN'],
  ['ogrnCode', 'OGRN'],
  ['registrationNumber', 'Registration'],
  ['leiCode', 'LEI'],
  ['mmsi', 'MMSI'],
];

interface Entity {
  readonly id?: unknown;
  readonly schema?: unknown;
  readonly target?: unknown;
  readonly last_seen?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/**
 * OpenSanctions' entities.ftm.json (an entity of any schema on each line) and targets.nested.json (a target on each
 * line, its sanctions nested).
 * @throws ListRefused where the last line is cut off
 */
export async function readOpenSanctionsJson(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let newest = '';
  const targets = new OpenSanctionsTargets(file.name, reading);
  let broken: number | undefined;
  for await (const { text, line } of readLines(file)) {
    if (text.trim() === '') continue;
    if (broken !== undefined) reading.skip(file.name, broken, 'the line is not JSON');
    const entity = parse(text);
    broken = entity ? undefined : line;
    if (!entity) continue;
    const kind = kindOfSchema(String(entity.schema));
    if (!kind || entity.target === false) continue;
    if (typeof entity.last_seen === 'string' && entity.last_seen > newest)
      newest = entity.last_seen;
    targets.add(listingOf(entity, kind), line);
  }
  if (broken !== undefined) throw brokenOff(file.name, broken);
  targets.end();
  return openSanctionsSource(newest);
}

function listingOf(entity: Entity, kind: ListedKind): Listing {
  const id = typeof entity.id === 'string' ? entity.id : '';
  const properties = entity.properties ?? {};
  const sanctions = nested(properties.sanctions);
  return {
    id,
    kind,
    measure: measureOf(properties),
    names: [
      ...named(properties, 'name', 'strong'),
      ...named(properties, 'alias', 'strong'),
      ...named(properties, 'previousName', 'strong'),
      ...named(properties, 'weakAlias', 'weak'),
    ],
    programs: [
      ...new Set([
        ...strings(properties.programId),
        ...sanctions.flatMap((one) => [...strings(one.programId), ...strings(one.program)]),
      ]),
    ],
    listedOn: isoDay(
      sanctions
        .flatMap((one) => [...strings(one.listingDate), ...strings(one.startDate)])
        .sort()[0] ?? '',
    ),
    born: strings(properties.birthDate),
    nationalities: [...strings(properties.nationality), ...strings(properties.country)].map(
      (code) => code.toUpperCase(),
    ),
    birthplaces: factsOf(strings(properties.birthPlace)),
    gender: strings(properties.gender)[0],
    positions: factsOf([...strings(properties.position), ...strings(properties.title)]),
    identifiers: factsOf(
      NUMBERS.flatMap(([property, what]) =>
        strings(properties[property]).map((number) => identifier(what, number)),
      ),
    ),
    addresses: factsOf(strings(properties.address)),
    craft: factsOf([
      ...strings(properties.type),
      ...strings(properties.flag).map((flag) => `flag: ${flag.toUpperCase()}`),
      ...strings(properties.callSign).map((sign) => `call sign: ${sign}`),
    ]),
    imo: /\d{7}/.exec(strings(properties.imoNumber)[0] ?? '')?.[0],
    remarks: strings(properties.notes)[0],
    url: openSanctionsUrl(id),
  };
}

function parse(text: string): Entity | undefined {
  try {
    const entity: unknown = JSON.parse(text);
    return typeof entity === 'object' && entity !== null && !Array.isArray(entity)
      ? entity
      : undefined;
  } catch {
    return undefined;
  }
}

/** The topics of a party that somebody has sanctioned; "sanction.linked" and the rest are said of those around it. */
const SANCTIONED_TOPICS: readonly string[] = ['sanction', 'sanction.counter'];

/** Debarments and export controls are nested as "sanctions" too, so the topics decide where there are any. */
function measureOf(properties: Readonly<Record<string, unknown>>): Listing['measure'] {
  const topics = strings(properties.topics);
  if (topics.some((topic) => SANCTIONED_TOPICS.includes(topic))) return undefined;
  if (topics.some((topic) => topic.startsWith('export.'))) return 'export-restrictions';
  return topics.length === 0 && nested(properties.sanctions).length > 0 ? undefined : 'none';
}

/** The values of a property: always an array (Follow the Money). A bare string is somebody's own addition to the file, not OpenSanctions' statement, and no name. */
function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one !== '')
    : [];
}

function nested(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value)
    ? value
        .map((one: { properties?: Record<string, unknown> } | null) => one?.properties ?? {})
        .filter((one) => Object.keys(one).length > 0)
    : [];
}

function named(
  properties: Readonly<Record<string, unknown>>,
  key: string,
  strength: ListedName['strength'],
): ListedName[] {
  return strings(properties[key]).map((name) => asPrinted(name, strength));
}
