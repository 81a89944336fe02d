import * as v from 'valibot';
import { isOnCalendar } from './partialDate.js';

/** What the formats that people write (registries, sidecars, ignore files) are made of, each part with its message. */

/** A schema with the description that editors show. */
export const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));
/** A key without a value (`died:`) is as good as no key. */
export const optional = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(v.nullable(schema));
/** A list may be written as one value: `country: ru`. */
export const listOf = <const S extends v.GenericSchema>(item: S) =>
  v.union(
    [
      v.array(item),
      v.pipe(
        item,
        v.transform((one) => [one]),
      ),
    ],
    'must be a list',
  );
/** One of a few words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `must be one of ${words.join(', ')}`);

// C0 and C1 controls but tab and line breaks: YAML forbids them, and nobody wrote them on purpose.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Words, no control characters among them, as somebody wrote them. */
export const asWritten = v.pipe(
  v.string(({ input }) =>
    typeof input === 'object'
      ? 'must be text'
      : `must be text: put it in quotes, "${String(input)}"`,
  ),
  v.regex(/\S/, 'must not be empty'),
  v.check((words) => !CONTROLS.test(words), 'must not contain control characters'),
);
/** Words without the blanks around them. */
export const text = v.pipe(asWritten, v.trim());
/** A choice of one, so that its description is not lost behind what it does. */
export const textOrNumber = v.union(
  [v.pipe(v.union([asWritten, v.number()], 'must be text or a number'), v.transform(String))],
  'must be text or a number',
);

const DATE = 'must be a date such as 2022-02-28, 2022-02 or 2022';

/** ISO 8601, to the year, the month or the day. */
export const partialDate = v.pipe(
  v.union(
    [
      v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, DATE)),
      v.pipe(v.number(), v.integer(DATE), v.minValue(1000, DATE), v.maxValue(9999, DATE)),
    ],
    DATE,
  ),
  v.transform(String),
  v.check(isOnCalendar, 'must be a day that the calendar has'),
);

/** A web address. */
export const url = v.pipe(
  text,
  v.regex(
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]\S*$/,
    'must be a web address that starts with https:// or http://',
  ),
);

/** Ids are keys of plain objects here and there: these two would be taken for JavaScript's own. */
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** An id of an actor, which is a key. */
export const actorIdSchema = v.pipe(
  v.string('must be text'),
  v.regex(
    /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/,
    'must be letters (a to z), digits and single hyphens, such as kirill-dmitriev',
  ),
  v.check((id) => !RESERVED.has(id), 'is a reserved word: choose another id'),
);
