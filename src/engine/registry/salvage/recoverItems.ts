import { distance } from 'fastest-levenshtein';
import { type GenericSchema, safeParse } from 'valibot';
import { didYouMean } from '../explain.js';
import {
  type Affiliation,
  affiliationSchema,
  type Alias,
  aliasEntrySchema,
  type Designation,
  designationSchema,
  type Role,
  roleSchema,
} from '../registrySchema.js';

/** Whether something is wrong with the item at an index of a list; an only item has the index 0. */
export type WrongItem = (index: number) => boolean;

/** What is shown where the authority of a designation could not be read. */
export const UNREAD_AUTHORITY = 'authority not readable';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list, which may be written as one value. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === null || value === undefined ? [] : [value];
}

/** A name out of what somebody wrote for one; undefined where it holds no words. */
export function nameInItem(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (isRecord(value)) return nameInItem(value.name);
  if (typeof value !== 'string') return undefined;
  // Control characters are no part of a name, and nothing that is shown may hold them.
  const words = value.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** The aliases in a list, those damaged elsewhere than in their names `doubtful`. */
export function aliasesIn(raw: unknown, isWrong: WrongItem): Alias[] {
  return itemsOf(raw).flatMap((item, i): Alias[] => {
    if (!isRecord(item)) {
      const text = nameInItem(item);
      return text === undefined
        ? []
        : [isWrong(i) ? { name: text, doubtful: true } : { name: text }];
    }
    const fields = validFields(aliasEntrySchema.entries, item);
    const name = (fields.name as string | undefined) ?? nameInItem(item.name);
    if (name === undefined) return [];
    if (!isWrong(i)) return [{ ...(fields as Partial<Alias>), name }];
    // Whether it is weak may be what could not be read: a weak one is found beside a strong one alone.
    const weak = fields.weak ?? ('weak' in item || 'week' in item ? true : undefined);
    return [
      { ...(fields as Partial<Alias>), name, ...(weak === true && { weak }), doubtful: true },
    ];
  });
}

/** The designations in a list; of each that is damaged, what can be read, and `doubtful`. */
export function designationsIn(raw: unknown, isWrong: WrongItem): Designation[] {
  // A list with nothing in it says that there are none; an item without anything says that there is one.
  const items = Array.isArray(raw) ? (raw as unknown[]) : itemsOf(raw);
  return items.map((item, i): Designation => {
    const whole = safeParse(designationSchema, item);
    if (whole.success && !isWrong(i)) return whole.output;
    if (!isRecord(item))
      return {
        authority: (typeof item === 'string' && nameInItem(item)) || UNREAD_AUTHORITY,
        doubtful: true,
      };
    const fields = validFields(designationSchema.entries, item);
    return { authority: UNREAD_AUTHORITY, ...(fields as Partial<Designation>), doubtful: true };
  });
}

/** The roles or affiliations in a list: those damaged elsewhere than in title or id are `doubtful`, the others gone. */
export function tiesIn(field: 'roles', raw: unknown, isWrong: WrongItem): Role[];
export function tiesIn(field: 'affiliations', raw: unknown, isWrong: WrongItem): Affiliation[];
export function tiesIn(
  field: 'roles' | 'affiliations',
  raw: unknown,
  isWrong: WrongItem,
): (Role | Affiliation)[] {
  const [schema, vital] =
    field === 'roles' ? ([roleSchema, 'title'] as const) : ([affiliationSchema, 'actor'] as const);
  return itemsOf(raw).flatMap((item, i) => {
    const whole = safeParse(schema as GenericSchema, item);
    if (whole.success && !isWrong(i)) return [whole.output as Role | Affiliation];
    const fields = isRecord(item) ? validFields(schema.entries, item) : {};
    return typeof fields[vital] === 'string'
      ? [{ ...(fields as unknown as Role), doubtful: true as const }]
      : [];
  });
}

/** Those fields of a map that are as the format has them, those whose keys are nearly right among them. */
function validFields(
  entries: Readonly<Record<string, GenericSchema>>,
  item: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    const meant = Object.hasOwn(entries, key) ? key : didYouMean(key, Object.keys(entries));
    if (meant === undefined || (meant !== key && Object.hasOwn(item, meant))) continue;
    const read = safeParse(entries[meant], value);
    if (read.success && read.output !== undefined) fields[meant] = read.output;
  }
  return fields;
}

/** What people write for "sanctions", in English and nearly so. */
const SANCTION_WORDS =
  /san[ck]|zan[ck]t|desig|embarg|blacklist|black-list|ofac|ofsi|\bsdn\b|proscri|restrictive|listing|\blisted\b/i;

/** Whether a key that the format does not know may have been meant for sanctions, by its word or by what it holds. */
export function looksLikeSanctions(key: string, held: unknown): boolean {
  const word = key.slice(0, 40).toLowerCase();
  if (SANCTION_WORDS.test(word)) return true;
  if (word.length >= 6 && distance(word, 'sanctions') <= 3) return true;
  return itemsOf(held).some(
    (item) => isRecord(item) && ('authority' in item || 'program' in item || 'programme' in item),
  );
}
