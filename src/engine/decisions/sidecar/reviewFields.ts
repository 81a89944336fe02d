import type { FactReview, Review } from '../decision.js';
import type { BlockFields, BlockValue } from './blockText.js';

/** Whether a review holds nothing that anybody decided or wrote. */
export function saysNothing({ decision, note, evidence, reply, history }: Review): boolean {
  return decision === 'unchecked' && !note && evidence.length === 0 && !reply && !history;
}

function listed<T>(some: readonly T[] | undefined): BlockValue | null {
  return some && some.length > 0 ? (some as unknown as BlockValue) : null;
}

/** A review as its block holds it. */
export function reviewFields(review: Review): BlockFields {
  const { decision, by, on, note, evidence, history, reply, speaker, alike, target } = review;
  return {
    decision,
    by,
    on,
    note,
    evidence: listed(evidence),
    history: listed(history),
    reply: reply && Object.keys(reply).length > 0 ? ({ ...reply } as unknown as BlockValue) : null,
    speaker: speaker ? { ...speaker } : null,
    alike: listed(alike),
    target: listed(target),
  };
}

/** A decision on a fact as its block holds it. */
export function factFields(review: FactReview): BlockFields {
  const { kind, decision, by, on, note, evidence, history, target } = review;
  return {
    kind,
    decision,
    by,
    on,
    note,
    evidence: listed(evidence),
    history: listed(history),
    added: review.added || null,
    dismissed: review.dismissed || null,
    sentence: review.sentence ?? null,
    twins: review.twins || null,
    target: listed(target),
  };
}
