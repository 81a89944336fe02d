import type { Span, UnreadReason } from '../../../annotation.js';
import type { QuotationMarks } from '../../../text/quotationMarks.js';
import { UnreadParagraph } from '../../../text/readingBudget.js';
import type { Attribution } from '../attribution.js';
import { AttributionReader } from './attributionReader.js';
import { findNames } from '../../syntax/naming/findNames.js';
import type { NameUse } from '../../syntax/naming/nameUse.js';
import { type OwnVoice, readOwnVoice } from '../ownVoice.js';
import { readProse } from '../../syntax/prose.js';
import { isFurniture } from '../layout/furniture.js';

/** The attributions that one paragraph makes by itself, in offsets of its reading. */
export interface Attributions {
  readonly found: readonly Attribution[];
  /** A speaker's turn that the paragraph is if the draft is a transcript. */
  readonly mayBeTurn?: Attribution;
  /** The names that it uses, in order. */
  readonly names: readonly NameUse[];
  /** Quotations at the head of the paragraph that nobody in it is said to have spoken. */
  readonly orphans: readonly Span[];
  /** From its first to its last word. */
  readonly extent: Span;
  /** The paragraph begins with an opening mark. */
  readonly opensQuoted: boolean;
  /** The paragraph's last quotation is not closed in it. */
  readonly staysOpen: boolean;
  /** It ends with a colon: the next paragraph goes on with what is said in it. */
  readonly leadsOn: boolean;
  /** What it says in the draft's own voice. */
  readonly own: OwnVoice;
  /** Why nothing was found, where the paragraph was not read. */
  readonly unread?: UnreadReason;
}

/** Tokens that are read at a time: some milliseconds. */
const TOKENS_A_STEP = 1500;

const NOTHING: Attributions = {
  found: [],
  names: [],
  orphans: [],
  extent: { start: 0, end: 0 },
  opensQuoted: false,
  staysOpen: false,
  leadsOn: false,
  own: { hedged: [], contradictions: [] },
};

/**
 * Finds all attributions that a paragraph makes by itself.
 * @param text the paragraph's reading
 * @param without the name of a construction that does not count, for tests: how they see that each is needed
 */
export function findAttributions(text: string, without: string | null = null): Attributions {
  const steps = attributionSteps(text, without);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that a caller can let others work in between. @param marks the quotations, where they were found already */
export function* attributionSteps(
  text: string,
  without: string | null = null,
  marks?: QuotationMarks,
): Generator<void, Attributions> {
  if (!/\p{L}/u.test(text) || isFurniture(text)) return NOTHING;
  try {
    return yield* readAttributions(text, without, marks);
  } catch (error) {
    if (error instanceof UnreadParagraph) return { ...NOTHING, unread: error.reason };
    throw error;
  }
}

function* readAttributions(
  text: string,
  without: string | null,
  marks?: QuotationMarks,
): Generator<void, Attributions> {
  const prose = readProse(text, marks);
  if (prose.tokens.length === 0) return NOTHING;
  if (prose.tokens.length > TOKENS_A_STEP) yield;
  let stepFrom = 0;
  const reader = new AttributionReader(prose, without);
  for (const sentence of prose.sentences) {
    if (sentence.from - stepFrom > TOKENS_A_STEP) {
      stepFrom = sentence.from;
      yield;
    }
    reader.read(sentence);
  }
  const { found, orphans, mayBeTurn } = reader;
  const last = prose.quotations.at(-1);
  return {
    found,
    ...(mayBeTurn && { mayBeTurn }),
    names: findNames(prose),
    orphans,
    extent: { start: prose.tokens[0].start, end: prose.tokens[prose.tokens.length - 1].end },
    opensQuoted: prose.quotations[0]?.from === 0,
    staysOpen: last !== undefined && !last.closed,
    leadsOn: prose.tokens[prose.tokens.length - 1].text === ':',
    own: readOwnVoice(prose, found),
  };
}
