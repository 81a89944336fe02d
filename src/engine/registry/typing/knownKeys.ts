import * as v from 'valibot';
import { actorSchema } from '../registrySchema.js';
import { partialDate } from '../schemaParts.js';
import { alternatives, type AnySchema } from '../schemaWalk.js';

/** A key that the registry's format knows. */
export interface KnownKey {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly says: string;
}

/**
 * The keys of a map inside an entry, in the format's order; none where there is no such map.
 * @param path the keys that lead there from the entry on, without places in lists: [] is the entry, ['roles'] a role
 */
export function knownKeysAt(path: readonly string[]): readonly KnownKey[] {
  const entries = partsAt(path).find((part) => part.entries)?.entries ?? {};
  return Object.entries(entries).map(([name, part]) => ({
    name,
    says: v.getDescription(part) ?? '',
  }));
}

/** Whether what a path of keys leads to is a date. */
export function isDateField(path: readonly string[]): boolean {
  return path.length > 0 && partsAt(path).some((part) => isDate(part));
}

/** A date is a choice of text and number, which its checks make one whole. */
function isDate({ pipe }: AnySchema): boolean {
  return pipe !== undefined && (pipe === partialDate.pipe || pipe.includes(partialDate.pipe[0]));
}

/** What may stand at the end of a path: a list is its items, a choice each of its options. */
function partsAt(path: readonly string[]): readonly AnySchema[] {
  let parts = itemsOrSelf(actorSchema as unknown as AnySchema);
  for (const key of path)
    parts = parts.flatMap(({ entries }) =>
      entries && Object.hasOwn(entries, key) ? itemsOrSelf(entries[key]) : [],
    );
  return parts;
}

function itemsOrSelf(schema: AnySchema): AnySchema[] {
  return alternatives(schema, isDate).flatMap((one) => (one.item ? itemsOrSelf(one.item) : [one]));
}
