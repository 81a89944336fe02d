import type { AnchoredFactReview, ReviewState, Span } from '../../annotation.js';
import type { FactKind, FactReview } from '../decision.js';
import { comparable, wordsDecidedOn } from './decidedWords.js';
import { MIN_TELLING_CHARS } from './neighbouringWords.js';
import { FactContexts } from './factContexts.js';
import { type Spot, type PlacedFact, spotsOfDecision } from './factSpots.js';

/** Decisions whose words are gone and that are looked for by what stood beside them; of more the rest are lost. */
const MAX_SEARCHED = 200;
/** How much longer than the words that were decided on those in their place may be. */
const MAX_GROWTH = 40;

/** Where decisions on facts belong, and the words that they make facts or say are none. */
export interface PlacedFacts {
  readonly placed: readonly (Omit<AnchoredFactReview, 'fact' | 'reopened'> & {
    readonly spot?: Span;
  })[];
}

/** What a place tells of a decision, the surest first: what one pass has placed the next ones leave alone. */
const PASSES: readonly ((
  review: FactReview,
  spot: Spot,
  isAlone: boolean,
) => ReviewState | null)[] = [
  (_, { sides }) => (sides === 2 ? 'found' : null),
  (_, { sides, isSameSentence }) => (sides === 2 && isSameSentence ? 'found' : null),
  (_, { sides, isSameSentence }) => (sides >= 1 && isSameSentence ? 'found' : null),
  (review, spot, isAlone) =>
    spot.ownSides >= 1 && isAlone ? (mayBeAnothers(review, spot) ? 'changed' : 'found') : null,
  (review, spot) => (isInPlace(review, spot) ? 'found' : null),
  // In a sentence that was left alone; where others have the same words it may be the same sentence of something else.
  ({ twins }, { isSameSentence, isNearBoth }) =>
    isSameSentence && isNearBoth ? (twins ? 'changed' : 'found') : null,
  // Both neighbours were edited: the words may say something else now.
  ({ twins }, { sides, isNearBoth }, isAlone) =>
    !twins && (isNearBoth || (sides >= 1 && isAlone)) ? 'changed' : null,
];

/**
 * Finds the facts of decisions in a draft that was edited since. The same words count where what stood on both sides of them
 * still does, or on one in the same sentence; where more was edited, or the words themselves, the decision counts as one on
 * other words. It is lost rather than given to a fact that may be another.
 * @param facts the draft's facts, in the order of the text
 */
export function placeFactReviews(
  text: string,
  facts: readonly PlacedFact[],
  reviews: readonly FactReview[],
): PlacedFacts['placed'] {
  const byWords = new Map<string, FactContexts>();
  for (const fact of facts) {
    const key = comparable(text.slice(fact.start, fact.end));
    const same = byWords.get(key);
    if (same) same.facts.push(fact);
    else byWords.set(key, new FactContexts(text, [fact]));
  }
  const taken = new Set<number>();
  const found = new Map<FactReview, { state: ReviewState; spot: Span }>();
  const spots = new Map<FactReview, readonly Spot[]>();
  const spotsOf = (review: FactReview): readonly Spot[] => {
    let some = spots.get(review);
    if (!some) {
      some = spotsOfDecision(text, review, byWords.get(wordsOf(review))?.facts ?? []);
      spots.set(review, some);
    }
    return some;
  };
  for (const [pass, stateOf] of PASSES.entries())
    for (const review of reviews) {
      if (found.has(review)) continue;
      // What the first pass gives, without a comparison with every fact of the same words.
      const only = pass === 0 ? byWords.get(wordsOf(review))?.onlyWhole(review) : undefined;
      if (only) {
        if (!taken.has(only.start)) found.set(review, { state: 'found', spot: only });
        taken.add(only.start);
        continue;
      }
      const free = spotsOf(review).filter(({ start }) => !taken.has(start));
      const fits = free.filter((spot) => stateOf(review, spot, isAlone(spot, free)) !== null);
      const best = clearlyBest(fits);
      if (!best) continue;
      taken.add(best.start);
      found.set(review, { state: stateOf(review, best, isAlone(best, free))!, spot: best });
    }
  let searched = 0;
  return reviews.map((review) => {
    let hit = found.get(review);
    if (!hit && searched++ < MAX_SEARCHED) {
      const spot = inTheSamePlace(text, review, facts);
      if (spot && !taken.has(spot.start)) {
        taken.add(spot.start);
        hit = { state: 'changed', spot };
      }
    }
    return hit ? standing(review, hit) : lost(review, spotsOf(review), taken);
  });
}

/** A decision at the fact that it is on now. */
function standing(
  review: FactReview,
  { state, spot: { start, end } }: { readonly state: ReviewState; readonly spot: Span },
): PlacedFacts['placed'][number] {
  return {
    review,
    state,
    spot: { start, end },
    spans: [{ start, end }],
    ...(state === 'changed' && { before: wordsDecidedOn(review) }),
    candidates: [],
  };
}

/** A decision whose fact is lost, with places where its words stand and no other decision is. */
function lost(
  review: FactReview,
  spots: readonly Spot[],
  taken: ReadonlySet<number>,
): PlacedFacts['placed'][number] {
  return {
    review,
    state: 'orphaned',
    spans: [],
    before: wordsDecidedOn(review),
    candidates: spots
      .filter(({ start }) => !taken.has(start))
      .slice(0, 3)
      .map(({ start, end }) => ({ start, end })),
  };
}

/** Kinds of facts that are somebody's: what stood on the edited side may have said whose. */
const SOMEBODYS: ReadonlySet<FactKind> = new Set<FactKind>(['age', 'title', 'rank', 'legal']);

/** Whether one side is not enough to say that a fact is the one that was decided on: it may be said of another now. */
function mayBeAnothers({ kind, twins }: FactReview, { isNearOther, isOthers }: Spot): boolean {
  return isOthers || SOMEBODYS.has(kind) || (!!twins && !isNearOther);
}

function wordsOf({ target }: FactReview): string {
  return comparable(target[0]?.exact ?? '');
}

/** Words that nothing beside them tells from their twins: only where they stand as they stood they are the ones. */
function isInPlace({ target: [target] }: FactReview, { start }: Spot): boolean {
  return (
    target.prefix.trim().length < MIN_TELLING_CHARS &&
    target.suffix.trim().length < MIN_TELLING_CHARS &&
    start === target.start
  );
}

/** Whether no other place is anywhere near as much like the one that was decided on. */
function isAlone(spot: Spot, all: readonly Spot[]): boolean {
  return all.every((other) => other === spot || (other.sides === 0 && 2 * other.held <= spot.held));
}

function clearlyBest(some: readonly Spot[]): Spot | undefined {
  let best: Spot | undefined;
  let second = -1;
  for (const spot of some) {
    if (!best || spot.held > best.held) {
      second = best?.held ?? second;
      best = spot;
    } else second = Math.max(second, spot.held);
  }
  return best && best.held > second ? best : undefined;
}

/** The fact that stands now between the very words that a decision's stood between. */
function inTheSamePlace(
  text: string,
  { target: [target], added }: FactReview,
  facts: readonly Span[],
): Span | undefined {
  if (!target) return undefined;
  const { prefix, suffix, exact } = target;
  if (prefix.trim().length < MIN_TELLING_CHARS || suffix.trim().length < MIN_TELLING_CHARS)
    return undefined;
  const at = text.indexOf(prefix);
  if (at < 0 || text.indexOf(prefix, at + 1) >= 0) return undefined;
  const start = at + prefix.length;
  const end = text.indexOf(suffix, start);
  if (end <= start || end - start > exact.length + MAX_GROWTH) return undefined;
  if (/[.!?]\s|\n\s*\n/.test(text.slice(start, end))) return undefined;
  const inside = facts.filter((fact) => fact.start >= start && fact.end <= end);
  if (inside.length === 1) return inside[0];
  return added && inside.length === 0 && text.slice(start, end).trim() !== ''
    ? { start, end }
    : undefined;
}
