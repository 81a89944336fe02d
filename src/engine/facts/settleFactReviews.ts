import type { AnchoredFactReview, Claim, Clearing, Fact, Span } from '../annotation.js';
import { identifyFacts, inOneLine, type SettledFact } from './settleFacts.js';
import type { Draft } from '../text/draftText.js';
import { inDraft } from '../text/markup/paragraphs.js';
import { sentenceAround, sentenceKey } from '../text/sentences.js';
import type { FactReview } from '../decisions/decision.js';
import { type PlacedFacts, placeFactReviews } from '../decisions/anchoring/factAnchors.js';

/** The facts of a draft as its desk has settled them: those it added among them, those it dismissed left out. */
export interface SettledFacts {
  readonly facts: readonly Fact[];
  readonly factReviews: readonly AnchoredFactReview[];
}

/**
 * Brings together the facts that were found in a draft and what was decided on them.
 * @param found in the order of the text
 * @param clearing how the draft stands to the version that was cleared, if one was
 */
export function settleFactReviews(
  draft: Draft,
  found: readonly SettledFact[],
  claims: readonly Claim[],
  reviews: readonly FactReview[],
  clearing: Clearing | undefined,
): SettledFacts {
  if (reviews.length === 0) return { facts: identifyFacts(found, claims), factReviews: [] };
  const placed = placeFactReviews(draft.text, found, reviews).map(withoutOldDismissal);
  const starts = new Set(found.map(({ start }) => start));
  const added = placed.flatMap(({ review, spot }) =>
    spot && !review.dismissed && (review.added || !starts.has(spot.start))
      ? [addedFact(draft, review, spot)]
      : [],
  );
  const dismissed = new Set(
    placed.flatMap(({ review, spot }) => (spot && review.dismissed ? [spot.start] : [])),
  );
  const facts = identifyFacts(
    [
      ...found.filter(
        (one) => !dismissed.has(one.start) && !added.some((other) => laps(one, other)),
      ),
      ...added,
    ].sort((a, b) => a.start - b.start),
    claims,
  );
  const byStart = new Map(facts.map((fact) => [fact.start, fact]));
  const order = new Map(facts.map(({ id }, i) => [id, i]));
  const factReviews = placed.map(({ spot, ...anchored }): AnchoredFactReview => {
    const fact = spot && !anchored.review.dismissed ? byStart.get(spot.start) : undefined;
    if (!fact) return anchored;
    return {
      ...anchored,
      fact: fact.id,
      ...(isReopened(fact, anchored.review, clearing) && { reopened: true }),
    };
  });
  const rank = ({ fact }: AnchoredFactReview): number =>
    fact === undefined ? Infinity : order.get(fact)!;
  factReviews.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return { facts, factReviews };
}

/** "No fact" is said of words as they stood: what stands in their place now is a fact again, and the dismissal is lost. */
function withoutOldDismissal(one: PlacedFacts['placed'][number]): PlacedFacts['placed'][number] {
  const { review, state, before, spans } = one;
  return review.dismissed && state === 'changed'
    ? {
        review,
        state: 'orphaned',
        ...(before !== undefined && { before }),
        spans: [],
        candidates: spans,
      }
    : one;
}

/** Whether a fact's sentence was edited after the draft was cleared, and the fact was not decided on in the sentence as it is now. */
function isReopened(fact: Fact, review: FactReview, clearing: Clearing | undefined): boolean {
  if (!clearing || clearing.isCurrent || review.sentence === fact.sentenceKey) return false;
  return clearing.touched.some((sentence) => laps(fact, sentence));
}

function addedFact(draft: Draft, review: FactReview, { start, end }: Span): SettledFact {
  const paragraph =
    draft.paragraphs.find((one) => one.start <= start && start < one.end) ?? draft.paragraphs[0];
  const kind = {
    start,
    end,
    kind: review.kind,
    ...(review.added && { added: true }),
    words: inOneLine(draft.text.slice(start, end)),
  };
  if (!paragraph) return { ...kind, sentence: { start, end }, sentenceKey: '' };
  const { text } = paragraph.reading;
  const at = paragraph.reading.fromSource(Math.max(0, start - paragraph.start));
  const sentence = sentenceAround(text, paragraph.reading.sentenceStarts, at);
  return {
    ...kind,
    sentence: inDraft(paragraph, sentence),
    sentenceKey: sentenceKey(text.slice(sentence.start, sentence.end)),
  };
}

function laps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
