import * as v from 'valibot';
import { REVIEW_DECISIONS } from './decision.js';
import {
  actorId,
  asWritten,
  described,
  listOf,
  optional,
  partialDate,
  textOrNumber,
  url,
} from '../registry/schemaParts.js';

/**
 * The one source of the formats of a draft's sidecar, `<draft's file name>.copydesk.yaml`, which holds what the desk
 * decided about one draft, and of `copydesk.ignore.yaml`, which holds what it ignores in all drafts of a folder. Each
 * decision is a block of its own under its id, sorted, so that two people's changes merge by lines. Keys that this
 * version does not know are a later one's, and stay.
 */

const PIN = 'must be {actor: ...}, with the id of the actor that is meant';

/** The actor that a name means in the draft; the id alone says as much. */
export const pinSchema = v.union(
  [
    v.looseObject({ actor: described(actorId, 'The id of the actor that is meant.') }, PIN),
    v.pipe(
      actorId,
      v.transform((actor) => ({ actor })),
    ),
  ],
  PIN,
);

export const daySchema = v.pipe(
  partialDate,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-11-20'),
);

export const versionSchema = v.literal(
  1,
  'must be 1, the version of the format that this Copydesk reads',
);

const offset = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const yesOrNo = v.boolean('must be true or false');

const signed = {
  note: described(optional(asWritten), 'Why, for colleagues.'),
  by: described(optional(asWritten), 'Who decided.'),
  on: described(optional(daySchema), 'The day of the decision.'),
};

const IGNORE = 'must be {name: ..., list: ..., id: ...} for a listing, or {code: ...} for a note';

/** "Not this one", "not this note". */
export const ignoreSchema = v.union(
  [
    v.looseObject({
      name: described(asWritten, 'The name as the draft writes it.'),
      list: described(asWritten, 'The list on which the other party stands.'),
      id: described(textOrNumber, "The listing's id on that list."),
      ...signed,
    }),
    v.looseObject({
      code: described(asWritten, "The rule's code."),
      exact: described(
        optional(asWritten),
        'The words that the note is about; without them, all words.',
      ),
      prefix: described(optional(v.string('must be a text')), 'What stands before them.'),
      suffix: described(optional(v.string('must be a text')), 'What stands behind them.'),
      ...signed,
    }),
  ],
  IGNORE,
);

const EVIDENCE = 'must be {url: ...} with a web address, or {file: ..., page: ...}';
const evidenceSchema = v.union(
  [
    v.looseObject({
      url: described(url, 'A web address.'),
      note: described(optional(asWritten), 'What is found there.'),
    }),
    v.looseObject({
      file: described(asWritten, 'A file, its path as seen from the draft.'),
      page: described(optional(textOrNumber), 'The page in it.'),
      note: described(optional(asWritten), 'What is found there.'),
    }),
    v.pipe(
      url,
      v.transform((address) => ({ url: address })),
    ),
    v.pipe(
      asWritten,
      v.transform((file) => ({ file })),
    ),
  ],
  EVIDENCE,
);

const replySchema = v.looseObject(
  {
    needed: described(optional(yesOrNo), 'Whether they must be asked at all.'),
    party: described(optional(asWritten), 'Who was asked for comment.'),
    askedOn: described(optional(daySchema), 'When they were asked.'),
    how: described(optional(asWritten), 'How: by e-mail, by telephone, through the press office.'),
    answered: described(optional(yesOrNo), 'Whether they answered.'),
    answeredOn: described(optional(daySchema), 'When they answered.'),
    words: described(optional(asWritten), 'What they said.'),
  },
  'must be {party: ..., askedOn: ..., how: ..., answered: ...}',
);

const selectorSchema = v.looseObject(
  {
    exact: described(v.string('must be a text'), 'The words.'),
    prefix: described(optional(v.string('must be a text')), 'What stands before them.'),
    suffix: described(optional(v.string('must be a text')), 'What stands behind them.'),
    start: described(
      optional(offset),
      'Where they began, in UTF-16 code units from the beginning of the draft.',
    ),
    end: described(optional(offset), 'Where they ended.'),
  },
  'must be {exact: ..., prefix: ..., suffix: ..., start: ..., end: ...}',
);

/** What the desk has decided on a claim. */
export const reviewSchema = v.looseObject(
  {
    decision: described(
      v.picklist(REVIEW_DECISIONS, `must be one of ${REVIEW_DECISIONS.join(', ')}`),
      'checked: it holds; disputed: somebody says otherwise; unsupported: nothing bears it out; unchecked: nobody has looked yet.',
    ),
    ...signed,
    evidence: described(
      optional(listOf(evidenceSchema)),
      'What the decision rests on: web addresses, files and pages.',
    ),
    reply: described(
      optional(replySchema),
      'Whether whoever the claim accuses was asked for comment.',
    ),
    alike: described(
      optional(listOf(asWritten)),
      'Other claims of the draft that read much the same: it is none of them.',
    ),
    target: described(
      optional(listOf(selectorSchema)),
      "The claim's words, by which it is found again: W3C Web Annotation selectors.",
    ),
  },
  `must be {decision: ...}, one of ${REVIEW_DECISIONS.join(', ')}`,
);

const versioned = { version: described(versionSchema, "The format's version: 1.") };
const ignores = described(
  optional(v.record(v.string(), ignoreSchema)),
  'What is not to be shown again: listings that a name is not, and notes.',
);

export const decisionsSchema = v.looseObject({
  ...versioned,
  date: described(
    optional(daySchema),
    "The draft's date: it decides what roles and designations were in force. A date in the draft's own front matter comes first.",
  ),
  pins: described(
    optional(v.record(v.string(), pinSchema)),
    'Names as the draft writes them, and whom each means in it.',
  ),
  ignores,
  reviews: described(optional(v.record(v.string(), reviewSchema)), 'What was decided on claims.'),
});

export const folderIgnoresSchema = v.looseObject({ ...versioned, ignores });
