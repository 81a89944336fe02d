import type { AnchoredReview, Annotation } from '../annotation.js';
import type { RightOfReply } from '../decisions/decision.js';
import { evidenceNote, evidenceWords } from '../decisions/evidenceText.js';
import { decidedWords, lostBecause } from './lostDecisions.js';
import type { ReportedReview } from './reportSchema.js';

/** The desk's decisions on a draft as reports tell them. */
export interface ReportedReviews {
  /** By the id of the claim that they were found at. */
  readonly reviews: ReadonlyMap<string, ReportedReview>;
  /** Those that are on no claim: `lost` says why. */
  readonly orphans: readonly ReportedReview[];
}

export function reportedReviews({
  reviews: anchored,
}: Pick<Annotation, 'reviews'>): ReportedReviews {
  const reviews = new Map<string, ReportedReview>();
  const orphans: ReportedReview[] = [];
  for (const one of anchored) {
    if (one.claim !== undefined && !reviews.has(one.claim))
      reviews.set(one.claim, reportedReview(one, null));
    else orphans.push(reportedReview(one, lostBecause(one)));
  }
  return { reviews, orphans };
}

function reportedReview(anchored: AnchoredReview, lost: ReportedReview['lost']): ReportedReview {
  const { review, state } = anchored;
  const { id, decision, note, by, on, evidence, reply } = review;
  return {
    id,
    decision,
    note: note ?? null,
    by: by ?? null,
    on: on ?? null,
    evidence: evidence.map((one) => ({ what: evidenceWords(one), note: evidenceNote(one) })),
    accuses: reply?.party ?? null,
    reply: reply ? reportedReply(reply) : null,
    was: state === 'found' && lost === null ? null : decidedWords(anchored),
    lost,
  };
}

function reportedReply({
  needed,
  askedOn,
  how,
  earlier,
  answered,
  answeredOn,
  words,
}: RightOfReply): NonNullable<ReportedReview['reply']> {
  return {
    needed: needed ?? null,
    asked: askedOn ?? null,
    how: how ?? null,
    earlier: (earlier ?? []).map((one) => ({ asked: one.askedOn, how: one.how ?? null })),
    answered: answered ?? (answeredOn !== undefined || words !== undefined),
    words: words ?? null,
  };
}
