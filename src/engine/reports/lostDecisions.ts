import type { AnchoredFactReview, AnchoredReview } from '../annotation.js';
import { wordsDecidedOn } from '../decisions/anchoring/decidedWords.js';

export const LOST_BECAUSE = ['not-found', 'not-a-claim', 'another-decision'] as const;

/**
 * Why a decision is on no claim: its words are `not-found`, or not for certain; they stand in the draft and are `not-a-claim`, as it is
 * read; or their claim has `another-decision`.
 */
export type LostBecause = (typeof LOST_BECAUSE)[number];

/** Why a decision is not the one on a claim. Only of words that were not found it may be said that the draft may not have them. */
export function lostBecause({
  state,
  claim,
}: Pick<AnchoredReview, 'state' | 'claim'>): LostBecause {
  if (state === 'orphaned') return 'not-found';
  return claim === undefined ? 'not-a-claim' : 'another-decision';
}

const NOT_FOUND = 'not found for certain in the draft';

/** What is to be said of the words of a decision that is on no claim: "words that are …". */
export const LOST_WORDS: Readonly<Record<LostBecause, string>> = {
  'not-found': NOT_FOUND,
  'not-a-claim': 'still in the draft, but not read as a claim',
  'another-decision': 'still in the draft, where their claim has another decision',
};

/** The same of the words of a decision that is on no fact. */
export function lostFactWords({ state }: Pick<AnchoredFactReview, 'state'>): string {
  return state === 'orphaned' ? NOT_FOUND : 'still in the draft, but not read as a fact';
}

/** The words that a decision was made on, in one line. */
export function decidedWords({
  before,
  review,
}: Pick<AnchoredReview, 'before' | 'review'>): string {
  return before ?? wordsDecidedOn(review);
}
