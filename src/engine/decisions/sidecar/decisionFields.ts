import * as v from 'valibot';
import { asWritten, described, optional, partialDate } from '../../registry/schemaParts.js';

export const daySchema = v.pipe(
  partialDate,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-11-20'),
);

export const offsetSchema = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

export const yesOrNoSchema = v.boolean('must be true or false');

export const signedFields = {
  note: described(optional(asWritten), 'Why, for colleagues.'),
  by: described(optional(asWritten), 'Who decided.'),
  on: described(optional(daySchema), 'The day of the decision.'),
};

export const selectorSchema = v.looseObject(
  {
    exact: described(v.string('must be text'), 'The words.'),
    prefix: described(optional(v.string('must be text')), 'The text before them.'),
    suffix: described(optional(v.string('must be text')), 'The text after them.'),
    start: described(
      optional(offsetSchema),
      'Where they began, in UTF-16 code units from the beginning of the draft.',
    ),
    end: described(optional(offsetSchema), 'Where they ended.'),
  },
  'must be {exact: ..., prefix: ..., suffix: ..., start: ..., end: ...}',
);
