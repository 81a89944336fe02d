import * as v from 'valibot';
import { FACT_KINDS } from '../../annotation.js';
import { REVIEW_DECISIONS } from '../decision.js';
import {
  asWritten,
  described,
  listOf,
  optional,
  textOrNumber,
} from '../../registry/schemaParts.js';
import {
  yesOrNoSchema,
  daySchema,
  signedFields,
  selectorSchema,
  offsetSchema,
} from './decisionFields.js';
import { evidenceSchema } from './evidenceSchema.js';

const replySchema = v.looseObject(
  {
    needed: described(optional(yesOrNoSchema), 'Whether they must be asked at all.'),
    party: described(optional(asWritten), 'Who was asked for comment.'),
    askedOn: described(optional(daySchema), 'When they were last asked.'),
    how: described(optional(asWritten), 'How: by e-mail, by telephone, through the press office.'),
    earlier: described(
      optional(
        listOf(
          v.looseObject({
            askedOn: described(daySchema, 'When they were asked.'),
            how: described(optional(asWritten), 'How.'),
          }),
        ),
      ),
      'The requests before the last, the oldest first.',
    ),
    answered: described(optional(yesOrNoSchema), 'Whether they answered.'),
    answeredOn: described(optional(daySchema), 'When they answered.'),
    words: described(optional(asWritten), 'What they said.'),
  },
  'must be {party: ..., askedOn: ..., how: ..., answered: ...}',
);

const speakerSchema = v.looseObject(
  {
    actor: described(optional(asWritten), 'The id of an actor in the registry.'),
    name: described(optional(asWritten), 'The name.'),
  },
  'must be {actor: ..., name: ...}',
);

const decision = v.picklist(REVIEW_DECISIONS, `must be one of ${REVIEW_DECISIONS.join(', ')}`);

const decided = {
  decision: described(
    decision,
    'checked: a claim was said as the draft has it, a fact is right; disputed: other accounts contradict it; unsupported: nothing supports it; unchecked: nobody has looked yet.',
  ),
  ...signedFields,
  history: described(
    optional(
      listOf(
        v.looseObject({
          decision: described(decision, 'What was decided.'),
          by: described(optional(asWritten), 'Who decided it.'),
          on: described(optional(daySchema), 'On what day.'),
        }),
      ),
    ),
    'What was decided before, the oldest first.',
  ),
  evidence: described(
    optional(listOf(evidenceSchema)),
    'What the decision rests on: addresses, files and the places in them, interviews, calculations.',
  ),
};

/** What the desk has decided on a claim. */
export const reviewSchema = v.looseObject(
  {
    ...decided,
    reply: described(
      optional(replySchema),
      'Whether whoever the claim accuses was asked for comment.',
    ),
    speaker: described(
      optional(speakerSchema),
      'Whose words they were: if they are somebody else’s now, they have to be checked again.',
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

/** What the desk has decided on a fact. */
export const factSchema = v.looseObject(
  {
    kind: described(
      optional(v.picklist(FACT_KINDS, `must be one of ${FACT_KINDS.join(', ')}`)),
      'What the fact is.',
    ),
    ...decided,
    added: described(optional(yesOrNoSchema), 'True if a person made the words a fact.'),
    dismissed: described(
      optional(yesOrNoSchema),
      'True if a person says that the words are not a fact.',
    ),
    sentence: described(
      optional(textOrNumber),
      'A short hash of the sentence that it was decided in.',
    ),
    twins: described(
      optional(offsetSchema),
      'How many other facts of the draft had the same words then.',
    ),
    target: described(
      optional(listOf(selectorSchema)),
      "The fact's words, by which it is found again: W3C Web Annotation selectors.",
    ),
  },
  `must be {decision: ...}, one of ${REVIEW_DECISIONS.join(', ')}`,
);
