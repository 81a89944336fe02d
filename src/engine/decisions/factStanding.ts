import type { AnchoredFactReview, Annotation, Fact } from '../annotation.js';
import { isOpen, type Standing, standingAfter } from './claimStanding.js';

/** A draft's decisions on facts by the fact that each is on. */
export type ReviewsByFact = ReadonlyMap<string, AnchoredFactReview>;

/** The decision on each fact. */
export function reviewsByFact({ factReviews }: Pick<Annotation, 'factReviews'>): ReviewsByFact {
  const byFact = new Map<string, AnchoredFactReview>();
  for (const one of factReviews)
    if (one.fact !== undefined && !byFact.has(one.fact)) byFact.set(one.fact, one);
  return byFact;
}

/** How a fact stands by the decision on it, or without one. Where its sentence was edited after clearing, it is open again. */
export function factStanding(anchored: AnchoredFactReview | undefined): Standing {
  return anchored
    ? standingAfter(
        anchored.review.decision,
        anchored.state === 'changed' || anchored.reopened === true,
      )
    : 'unchecked';
}

/** How many facts of a draft are checked, and how many somebody still has to look at. */
export interface FactCount {
  readonly all: number;
  /** Found to hold; disputed and unsupported ones are neither checked nor open. */
  readonly checked: number;
  readonly open: number;
}

/** The one count of a draft's facts, for view, status, page and command line. */
export function countFacts(annotation: Pick<Annotation, 'facts' | 'factReviews'>): FactCount {
  const reviews = reviewsByFact(annotation);
  const standings = annotation.facts.map(({ id }) => factStanding(reviews.get(id)));
  return {
    all: standings.length,
    checked: standings.filter((standing) => standing === 'checked').length,
    open: standings.filter(isOpen).length,
  };
}

/** The facts that somebody still has to look at, in the order of the text. */
export function openFacts(annotation: Pick<Annotation, 'facts' | 'factReviews'>): readonly Fact[] {
  const reviews = reviewsByFact(annotation);
  return annotation.facts.filter(({ id }) => isOpen(factStanding(reviews.get(id))));
}

/**
 * Decisions whose fact the draft has no longer. Those that say that words are no fact are none, unless other words stand in the place
 * now, or the same ones elsewhere.
 */
export function factless({
  factReviews,
}: Pick<Annotation, 'factReviews'>): readonly AnchoredFactReview[] {
  return factReviews.filter(
    ({ fact, review, state, candidates }) =>
      fact === undefined && (!review.dismissed || (state === 'orphaned' && candidates.length > 0)),
  );
}
