import type { AnchoredReview, Annotation, Claim } from '../../engine/annotation.js';
import { REVIEW_DECISIONS, type ReviewDecision } from '../../engine/decisions/decision.js';
import { accusedIn } from '../../engine/decisions/accusations.js';

/** How a claim stands: as it was decided, or `changed` since. */
export type Standing = ReviewDecision | 'changed';

export const STANDINGS: readonly Standing[] = [...REVIEW_DECISIONS, 'changed'];

/** A draft's reviews by the claim that each is on. */
export type ReviewsByClaim = ReadonlyMap<string, AnchoredReview>;

export const NO_REVIEWS: ReviewsByClaim = new Map();

export function reviewsByClaim({ reviews }: Pick<Annotation, 'reviews'>): ReviewsByClaim {
  return new Map(
    reviews.flatMap((one): [string, AnchoredReview][] =>
      one.claim === undefined ? [] : [[one.claim, one]],
    ),
  );
}

/** The reviews that are on no claim of the draft any more. */
export function claimless({ reviews }: Pick<Annotation, 'reviews'>): readonly AnchoredReview[] {
  return reviews.filter(({ claim }) => claim === undefined);
}

export function standingOf(anchored: AnchoredReview | undefined): Standing {
  if (!anchored) return 'unchecked';
  return anchored.state === 'changed' && anchored.review.decision !== 'unchecked'
    ? 'changed'
    : anchored.review.decision;
}

/** Whether somebody still has to look: nobody has, or the words are others now. */
export function isOpen(standing: Standing): boolean {
  return standing === 'unchecked' || standing === 'changed';
}

/** Whom a claim accuses who has not been asked for comment; null where nobody must be asked. */
export function unasked(
  text: string,
  claim: Claim,
  { mentions }: Pick<Annotation, 'mentions'>,
  anchored: AnchoredReview | undefined,
): string | null {
  const reply = anchored?.review.reply;
  if (reply?.needed === false || reply?.askedOn !== undefined || reply?.answered) return null;
  const accused = accusedIn(text, claim, mentions)?.text ?? null;
  return reply?.needed ? (reply.party ?? accused ?? '') : accused;
}
