import type { AnchoredReview, Annotation } from '../annotation.js';
import { REVIEW_DECISIONS, type ReviewDecision } from './decision.js';

/** How a claim stands: as it was decided, or `changed`: its words are others than those that were decided on. */
export type Standing = ReviewDecision | 'changed';

export const STANDINGS: readonly Standing[] = [...REVIEW_DECISIONS, 'changed'];

/** A draft's reviews by the claim that each is on. */
export type ReviewsByClaim = ReadonlyMap<string, AnchoredReview>;

export const NO_REVIEWS: ReviewsByClaim = new Map();

/** The review on each claim; of two on one claim the first. */
export function reviewsByClaim({ reviews }: Pick<Annotation, 'reviews'>): ReviewsByClaim {
  const byClaim = new Map<string, AnchoredReview>();
  for (const one of reviews)
    if (one.claim !== undefined && !byClaim.has(one.claim)) byClaim.set(one.claim, one);
  return byClaim;
}

/** The reviews that are on no claim of the draft any more. */
export function claimless({ reviews }: Pick<Annotation, 'reviews'>): readonly AnchoredReview[] {
  return reviews.filter(({ claim }) => claim === undefined);
}

/** How a claim stands by the review on it, or without one. */
export function standingOf(anchored: AnchoredReview | undefined): Standing {
  return anchored
    ? standingAfter(anchored.review.decision, anchored.state === 'changed')
    : 'unchecked';
}

/** How a claim stands after a decision, where its words may have changed since. */
export function standingAfter(decision: ReviewDecision, changed: boolean): Standing {
  return changed && decision !== 'unchecked' ? 'changed' : decision;
}

/** Whether somebody still has to look: nobody has, or the words are others now. */
export function isOpen(standing: Standing): boolean {
  return standing === 'unchecked' || standing === 'changed';
}

/** How far a draft's claims are decided. */
export interface Progress {
  /** Whether anybody has begun: there is a decision in the draft. */
  readonly begun: boolean;
  /** How many claims still want a look. */
  readonly open: number;
}

/** How far the claims of a draft are decided. */
export function progressOf(annotation: Pick<Annotation, 'claims' | 'reviews'>): Progress {
  const reviews = reviewsByClaim(annotation);
  return {
    begun: annotation.reviews.some(({ review }) => review.decision !== 'unchecked'),
    open: annotation.claims.filter(({ id }) => isOpen(standingOf(reviews.get(id)))).length,
  };
}

/** The words for how a claim stands, in English: the same on the command line, in reports and (translated) in the editor. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  unchecked: 'unchecked',
  checked: 'checked',
  disputed: 'disputed',
  unsupported: 'unsupported',
  changed: 'changed since decided',
};

/** What was decided on words that are others now. */
const CHANGED_SINCE: Readonly<Record<Exclude<ReviewDecision, 'unchecked'>, string>> = {
  checked: 'changed since it was checked',
  disputed: 'changed since it was disputed',
  unsupported: 'changed since it was found unsupported',
};

/** How one claim or fact stands, in words: of what has changed since, as what it was decided on, for a dispute is not over when a word is changed. */
export function standsAs(standing: Standing, decision: ReviewDecision = 'unchecked'): string {
  return standing === 'changed' && decision !== 'unchecked'
    ? CHANGED_SINCE[decision]
    : STANDING_WORDS[standing];
}

/** Whether somebody has found that a claim or a fact does not hold, whatever has become of its words since. */
export function isNotHeld(decision: ReviewDecision | undefined): boolean {
  return decision === 'disputed' || decision === 'unsupported';
}

/** How many claims stand how. */
export function countStandings(standings: Iterable<Standing>): Record<Standing, number> {
  const counts = { unchecked: 0, checked: 0, disputed: 0, unsupported: 0, changed: 0 };
  for (const standing of standings) counts[standing]++;
  return counts;
}

/** The order in which counts are told: what is checked first, what nobody has looked at last. */
const TOLD: readonly Standing[] = ['checked', 'disputed', 'unsupported', 'changed', 'unchecked'];

/** "3 checked, 1 disputed, 17 unchecked"; empty where there is no claim. */
export function standingCounts(standings: Iterable<Standing>): string {
  const counts = countStandings(standings);
  return TOLD.filter((standing) => counts[standing] > 0)
    .map((standing) => `${counts[standing]} ${STANDING_WORDS[standing]}`)
    .join(', ');
}
