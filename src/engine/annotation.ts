import type { Span } from './annotation/span.js';
import type { Mention, KnownPerson, DraftedName } from './annotation/mention.js';
import type { Claim, HedgedStatement } from './annotation/claim.js';
import type { Fact } from './annotation/fact.js';
import type { CheckedQuotation } from './annotation/checkedQuotation.js';
import type { AnchoredReview, AnchoredFactReview, Clearing } from './annotation/anchoredReview.js';
import type { Note, QuietRule } from './annotation/note.js';

/**
 * The plain data that everything else speaks of: what Copydesk knows of one draft.
 *
 * Offsets are UTF-16 code units into the draft's text, end exclusive, everywhere.
 */
export type * from './annotation/span.js';
export type * from './annotation/mention.js';
export type * from './annotation/claim.js';
export type * from './annotation/fact.js';
export type * from './annotation/checkedQuotation.js';
export type * from './annotation/note.js';
export type * from './annotation/anchoredReview.js';
export { FACT_KINDS, type FactKind } from './decisions/decision.js';

/** `too-long`: no prose has paragraphs of that length; `too-involved`: its sentences would take too long to take apart. */
export type UnreadReason = 'too-long' | 'too-involved' | 'failed';

/**
 * A paragraph whose claims, facts and hedged statements were not looked for; names were. Or, where reading it `failed`,
 * the whole draft, of which nothing is known, its names neither.
 */
export interface UnreadPassage extends Span {
  readonly reason: UnreadReason;
}

/** All that Copydesk knows of one draft, each part in the order of the text. */
export interface Annotation {
  /**
   * The draft's date, ISO 8601: what was in force on it is in force here. Partial (2021-11) where the draft says no more;
   * empty where the draft has a date that cannot be read, so that nothing dated is certain.
   */
  readonly date: string;
  /** True where the draft is in another language than English: then its claims are not read. */
  readonly foreign?: boolean;
  /** True where claims, or facts, were not read because nobody wants them: no all-clear may be said of them. */
  readonly withoutClaims?: boolean;
  readonly withoutFacts?: boolean;
  /** The day on which it was annotated, ISO 8601. */
  readonly today: string;
  readonly mentions: readonly Mention[];
  /** The people whom the draft names and only a directory knows; absent where there are none. */
  readonly known?: readonly KnownPerson[];
  readonly claims: readonly Claim[];
  /** The draft's own hedged statements, which are not among its claims. */
  readonly hedgedStatements: readonly HedgedStatement[];
  /** The people and bodies that it names and the registry has not, in the order in which it names them. */
  readonly names: readonly DraftedName[];
  /** Every checkable detail, in the draft's own words and in reported ones. */
  readonly facts: readonly Fact[];
  /** Every quotation of five words or more, compared with the documents; absent where there are none. */
  readonly quotations?: readonly CheckedQuotation[];
  /** What the desk has decided on the claims, in the order of the claims; those that lost theirs last. */
  readonly reviews: readonly AnchoredReview[];
  /** What the desk has decided on the facts, in the order of the facts; those that lost theirs last. */
  readonly factReviews: readonly AnchoredFactReview[];
  /** None where nobody has cleared the draft. */
  readonly clearing?: Clearing;
  readonly notes: readonly Note[];
  /** Rules that were switched off or silenced; absent where there are none. */
  readonly quietRules?: readonly QuietRule[];
  /** Paragraphs that were not read: nothing may be called complete where there are any. */
  readonly unread: readonly UnreadPassage[];
}
