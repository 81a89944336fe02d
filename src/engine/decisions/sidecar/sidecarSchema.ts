import * as v from 'valibot';
import { DOCUMENT_KINDS } from '../decision.js';
import {
  actorIdSchema,
  asWritten,
  described,
  listOf,
  optional,
  textOrNumber,
  url,
} from '../../registry/schemaParts.js';
import { signedFields, daySchema } from './decisionFields.js';
import { reviewSchema, factSchema } from './reviewSchema.js';

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
    v.looseObject({ actor: described(actorIdSchema, 'The id of the actor that is meant.') }, PIN),
    v.pipe(
      actorIdSchema,
      v.transform((actor) => ({ actor })),
    ),
  ],
  PIN,
);

export const versionSchema = v.literal(
  1,
  'must be 1, the version of the format that this Copydesk reads',
);

const IGNORE =
  'must be {name: ..., list: ..., id: ...} for a listing, or {code: ...} for a problem';

/** "Not this one", "not this note". */
export const ignoreSchema = v.union(
  [
    v.looseObject({
      name: described(asWritten, 'The name as the draft writes it.'),
      list: described(asWritten, 'The list that the other party is on.'),
      id: described(textOrNumber, "The listing's id on that list."),
      ...signedFields,
    }),
    v.looseObject({
      code: described(asWritten, "The rule's code."),
      exact: described(
        optional(asWritten),
        'The words that the problem is about; without them, all words.',
      ),
      prefix: described(optional(v.string('must be text')), 'The text before them.'),
      suffix: described(optional(v.string('must be text')), 'The text after them.'),
      ...signedFields,
    }),
  ],
  IGNORE,
);

/** A version of the draft that somebody cleared for publication. */
export const clearanceSchema = v.looseObject(
  {
    by: described(optional(asWritten), 'Who cleared it.'),
    at: described(
      v.pipe(
        v.string('must be text'),
        v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'must be a time such as 2025-11-22T17:05:00Z'),
      ),
      'When, in UTC.',
    ),
    hash: described(
      v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 hash')),
      "SHA-256 of the draft's words.",
    ),
    sentences: described(optional(v.string('must be text')), 'A short hash of each sentence.'),
    open: described(optional(listOf(asWritten)), 'What was still open.'),
  },
  'must be {by: ..., at: ..., hash: ...}',
);

const documentFields = {
  title: described(asWritten, 'What it is called.'),
  kind: described(
    v.picklist(DOCUMENT_KINDS, `must be one of ${DOCUMENT_KINDS.join(', ')}`),
    'What it is: transcript, document, recording (its captions), interview, observation.',
  ),
  speakers: described(optional(listOf(asWritten)), 'Who speaks in it.'),
  read: described(optional(daySchema), 'The day on which it was read.'),
  sha256: described(
    optional(v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be 64 digits'))),
    'SHA-256 of the file as it was read: a file that has changed since is noticed.',
  ),
};

/** A document that the draft rests on. */
export const documentSchema = v.union(
  [
    v.looseObject({
      file: described(asWritten, 'A file, its path relative to the draft.'),
      ...documentFields,
    }),
    v.looseObject({
      url: described(url, 'The web address that it was read from.'),
      ...documentFields,
    }),
  ],
  'must be {file: ..., title: ..., kind: ...}, or url: instead of file:',
);

const versioned = { version: described(versionSchema, "The format's version: 1.") };

const ignores = described(
  optional(v.record(v.string(), ignoreSchema)),
  'What is not to be shown again: listings that are not a match, and problems.',
);

export const decisionsSchema = v.looseObject({
  ...versioned,
  date: described(
    optional(daySchema),
    "The draft's date: it decides what roles and designations were in force. A date in the draft's own front matter comes first.",
  ),
  pins: described(
    optional(v.record(v.string(), pinSchema)),
    'Names as the draft writes them, and whom each of them means.',
  ),
  ignores,
  reviews: described(optional(v.record(v.string(), reviewSchema)), 'What was decided on claims.'),
  facts: described(optional(v.record(v.string(), factSchema)), 'What was decided on facts.'),
  clearances: described(
    optional(v.record(v.string(), clearanceSchema)),
    'The versions of the draft that were cleared for publication.',
  ),
  documents: described(
    optional(v.record(v.string(), documentSchema)),
    'The documents that the draft rests on: its quotations are compared with them.',
  ),
});

export const folderIgnoresSchema = v.looseObject({ ...versioned, ignores });
