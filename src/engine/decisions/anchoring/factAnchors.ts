import type { AnchoredFactReview, ReviewState, Span } from '../../annotation.js';
import type { FactReview } from '../decision.js';
import { comparable, comparableEnd, comparableStart } from './decidedWords.js';
import { MIN_TELLING_CHARS } from './neighbouringWords.js';
import { occurrences } from './verbatimWords.js';

/** So many characters on both sides together must be left where neither side is whole. */
const PARTLY = 16;
/** Of words that others share, so many characters on the side that was edited must be left: “Ann told the board that a third” is not “Karim told the senate that a third”. */
const NEAR_TWIN = 24;
/** Decisions whose words are gone and that are looked for by what stood beside them; of more the rest are lost. */
const MAX_SEARCHED = 200;
/** How much longer than the words that were decided on those in their place may be. */
const MAX_GROWTH = 40;

/** A place where a decision's fact may be. */
interface Spot extends Span {
  /** On how many sides stands all that stood beside it. */
  readonly sides: number;
  /** Of those, the ones of the fact's own sentence: what follows a sentence's last words may follow others', too. */
  readonly ownSides: number;
  readonly isSameSentence: boolean;
  /** Characters of what stood beside it that still do. */
  readonly held: number;
  readonly isNearBoth: boolean;
  /** Whether on each side most of what stood next to it still does. */
  readonly isNearOther: boolean;
}

/** Where decisions on facts belong, and the words that they make facts or say are none. */
export interface PlacedFacts {
  readonly placed: readonly (Omit<AnchoredFactReview, 'fact' | 'reopened'> & {
    readonly spot?: Span;
  })[];
}

/** A fact that decisions are looked for among. */
export interface PlacedFact extends Span {
  /** Its sentence as `sentenceKey` writes it, where that is known. */
  readonly sentenceKey?: string;
}

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
  const byWords = new Map<string, PlacedFact[]>();
  for (const fact of facts) {
    const key = comparable(text.slice(fact.start, fact.end));
    const same = byWords.get(key);
    if (same) same.push(fact);
    else byWords.set(key, [fact]);
  }
  const taken = new Set<number>();
  const found = new Map<FactReview, { state: ReviewState; spot: Span }>();
  const spotsOf = new Map<FactReview, readonly Spot[]>();
  for (const review of reviews)
    spotsOf.set(review, spots(text, review, byWords.get(wordsOf(review)) ?? []));
  const passes: readonly ((
    review: FactReview,
    spot: Spot,
    isAlone: boolean,
  ) => ReviewState | null)[] = [
    (_, { sides }) => (sides === 2 ? 'found' : null),
    (_, { sides, isSameSentence }) => (sides === 2 && isSameSentence ? 'found' : null),
    (_, { sides, isSameSentence }) => (sides >= 1 && isSameSentence ? 'found' : null),
    ({ twins }, { ownSides, isNearOther }, isAlone) =>
      ownSides >= 1 && isAlone ? (twins && !isNearOther ? 'changed' : 'found') : null,
    (review, spot) => (isInPlace(review, spot) ? 'found' : null),
    // In a sentence that was left alone; where others have the same words it may be the same sentence of something else.
    ({ twins }, { isSameSentence, isNearBoth }) =>
      isSameSentence && isNearBoth ? (twins ? 'changed' : 'found') : null,
    // Both neighbours were edited: the words may say something else now.
    ({ twins }, { sides, isNearBoth }, isAlone) =>
      !twins && (isNearBoth || (sides >= 1 && isAlone)) ? 'changed' : null,
  ];
  for (const stateOf of passes)
    for (const review of reviews) {
      if (found.has(review)) continue;
      const free = spotsOf.get(review)!.filter(({ start }) => !taken.has(start));
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
    const before = review.target.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ');
    if (!hit)
      return {
        review,
        state: 'orphaned',
        spans: [],
        before,
        candidates: spotsOf
          .get(review)!
          .filter(({ start }) => !taken.has(start))
          .slice(0, 3)
          .map(({ start, end }) => ({ start, end })),
      };
    const { start, end } = hit.spot;
    return {
      review,
      state: hit.state,
      spot: { start, end },
      spans: [{ start, end }],
      ...(hit.state === 'changed' && { before }),
      candidates: [],
    };
  });
}

function wordsOf({ target }: FactReview): string {
  return comparable(target[0]?.exact ?? '');
}

/** Where a decision's very words stand, and what of their neighbours is left there. */
function spots(text: string, review: FactReview, same: readonly PlacedFact[]): Spot[] {
  const [target] = review.target;
  if (!target) return [];
  const isOwnBefore = tells(target.prefix.split(SENTENCE_EDGE).at(-1)!);
  const isOwnBehind = tells(target.suffix.split(SENTENCE_EDGE)[0]);
  const places: readonly PlacedFact[] =
    same.length > 0 && !review.added ? same : [...occurrences(text, target.exact), ...same];
  const unique = new Map(places.map((place) => [place.start, place]));
  return Array.from(unique.values(), ({ start, end, sentenceKey }) => {
    const before = side(
      text.slice(Math.max(0, start - 2 * target.prefix.length - 8), start),
      target.prefix,
      'before',
    );
    const behind = side(
      text.slice(end, end + 2 * target.suffix.length + 8),
      target.suffix,
      'behind',
    );
    return {
      start,
      end,
      sides: Number(before.isWhole) + Number(behind.isWhole),
      ownSides: Number(before.isWhole && isOwnBefore) + Number(behind.isWhole && isOwnBehind),
      isSameSentence: sentenceKey !== undefined && sentenceKey === review.sentence,
      held: before.held + behind.held,
      isNearOther: Math.min(before.held, behind.held) >= NEAR_TWIN,
      isNearBoth:
        before.held + behind.held >= PARTLY &&
        Math.max(before.held, behind.held) >= MIN_TELLING_CHARS,
    };
  });
}

const SENTENCE_EDGE = /[.!?…]["”’')\]]*(?:\s|$)|\n\s*\n/u;

/** Whether words that stood on one side of a fact, in its own sentence, tell it from others. */
function tells(stood: string): boolean {
  return stood.trim().length >= MIN_TELLING_CHARS;
}

/** How much of what stood on one side of a fact still stands there, and whether all of it does. */
function side(
  near: string,
  stood: string,
  where: 'before' | 'behind',
): { readonly held: number; readonly isWhole: boolean } {
  const isBefore = where === 'before';
  if (isBefore ? near.endsWith(stood) : near.startsWith(stood))
    return { held: stood.length, isWhole: tells(stood) };
  const read = isBefore ? comparableEnd : comparableStart;
  const [now, then] = [read(near), read(stood)];
  const length = Math.min(now.length, then.length);
  let held = 0;
  while (
    held < length &&
    (isBefore ? now.at(-1 - held) === then.at(-1 - held) : now[held] === then[held])
  )
    held++;
  return { held, isWhole: held === then.length && then.length >= MIN_TELLING_CHARS };
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
      second = best?.held ?? -1;
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
