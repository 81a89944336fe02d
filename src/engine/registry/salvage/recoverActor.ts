import { safeParse } from 'valibot';
import { didYouMean, type UnknownKey } from '../explain.js';
import type { EntryFinding, Path } from '../problem.js';
import {
  type Actor,
  type ActorField,
  type ActorKind,
  actorSchema,
  type Alias,
  KINDS,
} from '../registrySchema.js';
import type { DoubledKey } from './plainValue.js';
import {
  aliasesIn,
  designationsIn,
  isRecord,
  itemsOf,
  looksLikeSanctions,
  nameInItem,
  tiesIn,
  type WrongItem,
} from './recoverItems.js';

/** An entry in plain data and all that is wrong with it. */
export interface DamagedEntry {
  readonly id: string;
  /** Without the keys that the format does not know. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly unknown: readonly UnknownKey[];
  readonly wrong: readonly EntryFinding[];
  readonly doubled: readonly DoubledKey[];
  /** Fields whose values could not be told from the text at all. */
  readonly lost: ReadonlySet<string>;
}

const FIELDS = Object.keys(actorSchema.entries) as ActorField[];

/**
 * What can be said of an actor whose entry is damaged. Each broken field costs its own statement: the names are kept
 * (made of the id where there is none), a designation of which anything could not be read is `doubtful`, and `unread`
 * names the fields. docs/registry.md has the table.
 */
export function recoverActor(entry: DamagedEntry): Actor {
  const { id, unknown } = entry;
  const unread = new Set<ActorField>(unreadFields(entry));
  const raw = (field: ActorField): unknown => rawValue(entry, field);
  const wrongIn = (field: ActorField): WrongItem => wrongItems(entry, field);
  const aliases: Alias[] = [
    ...itemsOf(entry.value.name).slice(1).flatMap(namedAlias),
    ...doubledValues(entry, 'name').flatMap(namedAlias),
    ...aliasesIn(raw('aliases'), wrongIn('aliases')),
  ];
  const name = nameInItem(itemsOf(raw('name'))[0]);
  const sanctions = [
    ...designationsIn(raw('sanctions'), wrongIn('sanctions')),
    ...unknown
      .filter(
        ({ path, meant, held }) =>
          path.length === 1 && meant !== 'sanctions' && isSanctions(path, held),
      )
      .flatMap(({ held }) => (isRecord(itemsOf(held)[0]) ? designationsIn(held, () => true) : [])),
  ];
  if (name === undefined) unread.add('name');
  const kind = kindIn(raw('kind'));
  if (kind === undefined) unread.add('kind');
  const roles = tiesIn('roles', raw('roles'), wrongIn('roles'));
  const affiliations = tiesIn('affiliations', raw('affiliations'), wrongIn('affiliations'));
  return {
    ...others(entry, unread),
    id,
    name: name ?? aliases.find(({ weak }) => !weak)?.name ?? nameFromId(id),
    kind: kind ?? likelyKind(entry.value),
    ...(aliases.length > 0 && { aliases }),
    ...(roles.length > 0 && { roles }),
    ...(affiliations.length > 0 && { affiliations }),
    ...(sanctions.length > 0 && { sanctions }),
    ...(unread.size > 0 && { unread: FIELDS.filter((field) => unread.has(field)) }),
  };
}

/** The field that something wrong is about; undefined where it is about none that the format has. */
export function fieldOf(path: Path, unknown?: UnknownKey): ActorField | undefined {
  const [first] = path;
  if (FIELDS.includes(first as ActorField)) return first as ActorField;
  if (!unknown || path.length !== 1) return undefined;
  if (isSanctions(path, unknown.held)) return 'sanctions';
  return FIELDS.find((field) => field === unknown.meant);
}

function isSanctions(path: Path, held: unknown): boolean {
  return looksLikeSanctions(String(path[0]), held);
}

function* unreadFields({ unknown, wrong, doubled, lost }: DamagedEntry): Generator<ActorField> {
  for (const finding of unknown) {
    const field = fieldOf(finding.path, finding);
    if (field) yield field;
  }
  for (const { path } of [...wrong, ...doubled]) {
    const field = fieldOf(path);
    if (field) yield field;
  }
  for (const field of lost) if (FIELDS.includes(field as ActorField)) yield field as ActorField;
}

/** What a field holds: under its own key, or under one that was probably meant for it. */
function rawValue({ value, unknown, doubled }: DamagedEntry, field: ActorField): unknown {
  const own = Object.hasOwn(value, field)
    ? value[field]
    : unknown.find(({ path, meant }) => path.length === 1 && meant === field)?.held;
  if (field === 'name') return own;
  const more = doubled.filter(({ path }) => path.length === 1 && path[0] === field);
  return more.length === 0
    ? own
    : [...itemsOf(own), ...more.flatMap(({ value: further }) => itemsOf(further))];
}

function doubledValues({ doubled }: DamagedEntry, field: ActorField): unknown[] {
  return doubled.flatMap(({ path, value }) =>
    path.length === 1 && path[0] === field ? [value] : [],
  );
}

/** Which items of a field's list something is wrong with; all where it is wrong with the field itself. */
function wrongItems(entry: DamagedEntry, field: ActorField): WrongItem {
  const { value, unknown, wrong, doubled, lost } = entry;
  const isList = Array.isArray(value[field]);
  const indices = new Set<string | number>();
  for (const { path } of [...unknown, ...wrong, ...doubled]) {
    if (path[0] !== field) continue;
    if (!isList || path.length === 1) return () => true;
    indices.add(path[1]);
  }
  const isWhole = lost.has(field) || !Object.hasOwn(value, field);
  return (index) => isWhole || indices.has(index);
}

function namedAlias(value: unknown): Alias[] {
  const name = nameInItem(value);
  return name === undefined ? [] : [{ name, doubtful: true }];
}

/** The fields that are kept or lost as they are: a list loses its wrong items, anything else the whole field. */
function others(entry: DamagedEntry, unread: ReadonlySet<ActorField>): Partial<Actor> {
  const kept: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (RECOVERED.has(field)) continue;
    const held = rawValue(entry, field);
    const whole = safeParse(actorSchema.entries[field], held);
    if (whole.success && !(unread.has(field) && doubledValues(entry, field).length > 0)) {
      if (whole.output !== undefined && !entry.lost.has(field)) kept[field] = whole.output;
    } else if (Array.isArray(held)) {
      const items = held.flatMap((item) => {
        const one = safeParse(actorSchema.entries[field], [item]);
        return one.success ? (one.output as unknown[]) : [];
      });
      if (items.length > 0 && !entry.lost.has(field)) kept[field] = items;
    }
  }
  return kept as Partial<Actor>;
}

const RECOVERED: ReadonlySet<ActorField> = new Set([
  'name',
  'kind',
  'aliases',
  'roles',
  'affiliations',
  'sanctions',
]);

function kindIn(raw: unknown): ActorKind | undefined {
  const [first] = itemsOf(raw);
  if (typeof first !== 'string') return undefined;
  const word = first
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return KINDS.find((kind) => kind === word) ?? (didYouMean(word, KINDS) as ActorKind | undefined);
}

/** Only people have pronouns of their own, and are born and die; anything else is looked for in full alone. */
function likelyKind({ pronouns, born, died }: Readonly<Record<string, unknown>>): ActorKind {
  return born || died || pronouns === 'he' || pronouns === 'she' ? 'person' : 'organization';
}

/** kirill-dmitriev -> Kirill Dmitriev. */
export function nameFromId(id: string): string {
  return id
    .split(/[-_.]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
