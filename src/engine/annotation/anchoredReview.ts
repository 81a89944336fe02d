import type { Clearance, FactReview, Review } from '../decisions/decision.js';
import type { Span } from './span.js';

/** `found`: the words stand as they were; `changed`: they were edited since; `orphaned`: they cannot be found, or not for certain. */
export type ReviewState = 'found' | 'changed' | 'orphaned';

/** A review, and where the draft as it now is has what it is about. */
export interface AnchoredReview {
  readonly review: Review;
  readonly state: ReviewState;
  /** The claim that it decides on; none where it is orphaned, or the words are no claim any more. */
  readonly claim?: string;
  /** Where its words stand; none where it is orphaned. */
  readonly spans: readonly Span[];
  /** What the words were, where they have changed or are gone. */
  readonly before?: string;
  /** Where an orphaned review may belong, the nearest first: for a person to choose from. */
  readonly candidates: readonly Span[];
}

/** A decision on a fact, and where the draft as it now is has it. */
export interface AnchoredFactReview {
  readonly review: FactReview;
  readonly state: ReviewState;
  /** The id of the fact that it decides on; none where it is orphaned, or says that the words are no fact. */
  readonly fact?: string;
  readonly spans: readonly Span[];
  readonly before?: string;
  readonly candidates: readonly Span[];
  /** True where its sentence was edited after the draft was cleared for publication, and nobody has decided since. */
  readonly reopened?: boolean;
}

/** How the draft stands to the versions of it that were cleared for publication. */
export interface Clearing {
  /** Those who signed the newest signed version. */
  readonly signed: readonly Clearance[];
  /** Whether the draft's words are that version's. */
  readonly isCurrent: boolean;
  /** The sentences that were written or edited since. */
  readonly touched: readonly Span[];
  /** How many of its sentences the draft has no longer. */
  readonly removed: number;
}
