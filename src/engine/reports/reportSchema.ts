import * as v from 'valibot';
import { KINDS } from '../registry/registrySchema.js';
import { LOST_BECAUSE } from './lostDecisions.js';
import { FLAGS } from './readClaims.js';
import { UNREAD_BECAUSE } from './unreadContent.js';

/**
 * The one source of the claims report: its types, and (through scripts/schema.ts) the published JSON Schema of
 * `copydesk report --format json`. What is not known is null; nothing is left out.
 */

const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));
const text = v.string();
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const partialDay = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/));
const spans = v.array(v.tuple([count, count]));

export const DECISIONS = ['unchecked', 'checked', 'disputed', 'unsupported'] as const;

const reply = v.strictObject({
  needed: described(
    v.nullable(v.boolean()),
    'Whether they must be asked at all, where the newsroom has said so.',
  ),
  asked: described(
    v.nullable(text),
    'When the person or body was last asked for comment, or null where nobody asked.',
  ),
  how: described(v.nullable(text), 'How they were asked.'),
  earlier: described(
    v.array(
      v.strictObject({
        asked: described(text, 'When they were asked.'),
        how: described(v.nullable(text), 'How they were asked.'),
      }),
    ),
    'The requests before the last, the oldest first.',
  ),
  answered: described(v.boolean(), 'Whether they answered.'),
  words: described(v.nullable(text), 'What they answered.'),
});

const review = v.strictObject({
  id: described(text, 'The id of the decision in the sidecar.'),
  decision: described(v.picklist(DECISIONS), 'What the newsroom decided.'),
  note: v.nullable(text),
  evidence: described(
    v.array(
      v.strictObject({
        what: described(text, 'A web address, or a file and the page in it.'),
        note: described(v.nullable(text), 'What is found there.'),
      }),
    ),
    'What the decision rests on.',
  ),
  by: v.nullable(text),
  on: described(v.nullable(text), 'When it was decided, ISO 8601.'),
  accuses: described(v.nullable(text), 'Whom the claim accuses.'),
  reply: described(v.nullable(reply), 'The right of reply of whoever the claim accuses.'),
  was: described(
    v.nullable(text),
    'The words that were decided on, where the draft has others now or the decision is on no claim; null where they have not changed.',
  ),
  lost: described(
    v.nullable(v.picklist(LOST_BECAUSE)),
    'Why the decision is on no claim: its words are not found for certain; they are in the draft and not read as a claim; their claim has another decision. Null where it is on one.',
  ),
});

const claim = v.strictObject({
  id: text,
  number: described(line, 'Its place among the claims of the draft, from 1.'),
  inside: described(v.nullable(line), 'The number of the claim that contains it.'),
  line: described(line, 'The line of its first word, from 1.'),
  voice: described(
    v.picklist(['named', 'unnamed', 'unresolved', 'none']),
    'named: the source has a name; unnamed: the draft hides it; unresolved: a pronoun or role that nobody could resolve; none: the draft names no source.',
  ),
  speaker: described(
    text,
    "The speaker's name, or the draft's words for a source without one; may be empty.",
  ),
  actor: described(v.nullable(text), "The speaker's id in the registry."),
  kind: described(v.nullable(v.picklist(KINDS)), 'What the speaker is, according to the registry.'),
  source: described(text, "The draft's words for the source."),
  cue: text,
  content: text,
  quotation: v.picklist(['direct', 'indirect', 'mixed']),
  printed: described(
    v.nullable(
      v.strictObject({
        said: described(text, 'What is said; the cue where that is all.'),
        speaker: described(
          v.nullable(text),
          'Who says it; null where the draft names no source, or none outside a note to the desk.',
        ),
      }),
    ),
    'What of it may be published, without notes to the desk and comments; null where all of it stands in one.',
  ),
  flags: v.array(v.picklist(FLAGS)),
  why: described(v.array(text), 'Why it was taken for a claim, and why each flag is set.'),
  decision: described(
    v.picklist(DECISIONS),
    'What the newsroom decided; a claim whose words changed since is unchecked again.',
  ),
  review: v.nullable(review),
  spans: described(
    v.strictObject({ source: spans, cue: spans, content: spans }),
    "Offsets into the draft's text, UTF-16 code units, end exclusive.",
  ),
  quote: described(
    v.strictObject({
      exact: text,
      prefix: text,
      suffix: text,
      start: count,
      end: count,
    }),
    'The passage as the selectors of a W3C Web Annotation have it: start and end count Unicode code points.',
  ),
});

export const QUOTATION_VERDICTS = [
  'verbatim',
  'tidied',
  'marked',
  'elided',
  'stitched',
  'altered',
  'negation',
  'not-found',
] as const;

const quotation = v.strictObject({
  start: described(count, "Offset into the draft's text, UTF-16 code units."),
  end: described(count, 'Exclusive.'),
  line: described(line, 'The line of its first word, from 1.'),
  words: described(text, "The draft's words inside the marks."),
  verdict: described(v.picklist(QUOTATION_VERDICTS), 'How it compares with the document.'),
  level: described(
    v.picklist(['error', 'warning', 'information', 'hint', 'none']),
    'How serious the difference is.',
  ),
  document: described(v.nullable(text), 'The document that has the words.'),
  locator: described(v.nullable(text), 'Where they stand in it: line 12, page 3, 00:12:03.'),
  said: described(v.nullable(text), "The passage in the document's words."),
  differences: described(
    v.array(v.strictObject({ kind: text, quoted: text, said: text })),
    'Each place at which the two differ.',
  ),
  speaker: described(v.nullable(text), 'Whose words they are in the document.'),
  attributedTo: described(
    v.nullable(text),
    'Whose words they are in the draft, where the document gives them to somebody else.',
  ),
});

const draft = v.strictObject({
  file: text,
  date: described(
    v.nullable(partialDay),
    "The draft's date: what was in force on it is in force here. A month or a year where the draft says no more; null where it cannot be read, so that nothing dated is certain.",
  ),
  words: count,
  claimsNotRead: described(
    v.nullable(v.picklist(UNREAD_BECAUSE)),
    'Why its claims were not read, so that it is not known whether it has any: reading it failed, it is foreign (not in English), or claims are off in the settings. Null where they were read.',
  ),
  claims: v.array(claim),
  quotations: described(
    v.array(quotation),
    'Every quotation of five words or more, compared with the documents; empty where there are none.',
  ),
  orphans: described(v.array(review), 'Decisions that are on no claim of the draft.'),
});

/** Under these names the JSON report is validated; `$schema` leads editors to it. */
export const reportSchema = v.strictObject({
  $schema: v.string(),
  version: described(v.literal(1), "The format's version."),
  copydesk: described(text, "Copydesk's version."),
  made: described(v.pipe(v.string(), v.isoTimestamp()), 'When the report was made.'),
  registry: v.strictObject({
    files: v.array(text),
    entries: count,
    reviewed: described(v.nullable(text), 'When an entry was last reviewed: the newest date.'),
  }),
  lists: described(
    v.array(
      v.strictObject({
        id: text,
        title: text,
        date: described(v.nullable(text), "The list's own date; null where its files give none."),
        imported: described(text, 'The day of its import.'),
        incomplete: described(v.array(text), 'What is missing of it, as its import found.'),
      }),
    ),
    'The sanctions lists that the names were screened against; empty where nobody was screened.',
  ),
  documents: described(
    v.array(
      v.strictObject({
        name: described(text, 'Its path or address.'),
        title: text,
        words: count,
        notes: described(v.array(text), 'What of it was not read, or not for certain.'),
      }),
    ),
    'The documents that the quotations were compared with.',
  ),
  notRead: described(
    v.array(
      v.strictObject({
        what: v.picklist(['registry', 'decisions', 'ignores', 'list', 'draft', 'document']),
        file: text,
        line: v.optional(line),
        column: v.optional(line),
        message: text,
      }),
    ),
    'What could not be read, or not whole: of that the report says nothing.',
  ),
  drafts: v.array(draft),
});

export type ClaimsReport = v.InferOutput<typeof reportSchema>;
export type ReportedDraft = ClaimsReport['drafts'][number];
export type ReportedClaim = ReportedDraft['claims'][number];
export type ReportedQuotation = ReportedDraft['quotations'][number];
export type ReportedReview = v.InferOutput<typeof review>;
export type Decision = (typeof DECISIONS)[number];
