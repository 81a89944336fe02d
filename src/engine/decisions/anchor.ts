import type { AnchoredReview, Claim, Span } from '../annotation.js';
import type { Review } from './decision.js';
import {
  claimKey,
  comparable,
  comparableEnd,
  comparableStart,
  comparableWithin,
  reviewKey,
  runsOf,
  similarity,
} from './decidedWords.js';

/** A claim with fewer of its words left is another claim. */
const SAME_CLAIM = 0.55;
/** What an orphaned review may belong to. */
const NEAR = 0.3;
const MOST_CANDIDATES = 3;
/** Fewer characters tell nothing. */
const TELLING = 8;
/** How far the edge of an edited claim may lie from what stood beside it. */
const SLACK = 24;

/** A claim as it is looked for. */
interface Placed {
  readonly claim: Claim;
  readonly runs: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What a review asks for. */
interface Wanted {
  readonly review: Review;
  readonly key: string;
  readonly alike: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Finds the claims of reviews in a draft that was edited since, again and again. A review is orphaned rather than given
 * to a claim that may be another: the same words count where they are unmistakable or what stands beside them says so;
 * other words only where they are much the same, stand in the same place, and are no claim that was there before.
 */
export class Anchors {
  // Comparing is what costs: what was compared once is known as long as the review stays as it is.
  private readonly compared = new WeakMap<Review, Map<string, number>>();
  private readonly asked = new WeakMap<Review, Wanted>();
  /** How the words of the claims that were placed last are compared: while somebody types nearly all stay the same. */
  private words = new Map<string, string>();

  /** In the order of the claims; those without one come last. */
  place(text: string, claims: readonly Claim[], reviews: readonly Review[]): AnchoredReview[] {
    if (reviews.length === 0) return [];
    const words = new Map<string, string>();
    const read = (said: string): string => {
      const known = words.get(said) ?? this.words.get(said) ?? comparable(said);
      words.set(said, known);
      return known;
    };
    const placed = claims.map((claim): Placed => {
      const runs = runsOf(text, claim);
      return {
        claim,
        runs,
        start: runs[0].start,
        end: runs.at(-1)!.end,
        key: claimKey(text, runs, read),
      };
    });
    this.words = words;
    const wanted = reviews.map((review) => this.wanted(review));
    const found = new Map<Review, AnchoredReview>();
    const free = new Set(placed);
    const take = (
      one: Wanted,
      state: 'found' | 'changed',
      claim: Placed | undefined,
      spans: readonly Span[],
    ): void => {
      if (claim) free.delete(claim);
      found.set(one.review, {
        review: one.review,
        state,
        ...(claim && { claim: claim.claim.id }),
        spans,
        ...(state === 'changed' && { before: before(one.review) }),
        candidates: [],
      });
    };
    const byKey = groupByKey(placed);
    const rivals = groupByKey(wanted);
    for (const one of wanted) {
      const same = (byKey.get(one.key) ?? []).filter((claim) => free.has(claim));
      const claim = own(text, one, same, rivals.get(one.key)!.length);
      if (claim) take(one, 'found', claim, claim.runs);
    }
    for (const one of wanted) {
      if (found.has(one.review)) continue;
      const spans = verbatim(text, one);
      if (spans) take(one, 'found', mostOf(spans, [...free]), spans);
    }
    for (const one of wanted) {
      // Where its very words stand, but not for certain its own, other words are not.
      if (found.has(one.review) || byKey.has(one.key)) continue;
      const claim = this.edited(text, one, free);
      if (claim) take(one, 'changed', claim, claim.runs);
    }
    for (const one of wanted) {
      if (!found.has(one.review))
        found.set(one.review, {
          review: one.review,
          state: 'orphaned',
          spans: [],
          before: before(one.review),
          candidates: this.candidates(one, placed),
        });
    }
    const order = new Map(claims.map(({ id }, i) => [id, i]));
    const rank = ({ claim }: AnchoredReview): number =>
      claim === undefined ? Infinity : order.get(claim)!;
    return reviews
      .map((review) => found.get(review)!)
      .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }

  private wanted(review: Review): Wanted {
    let wanted = this.asked.get(review);
    if (!wanted) {
      wanted = {
        review,
        key: reviewKey(review),
        alike: review.alike,
        prefix: comparableEnd(review.target[0]?.prefix ?? ''),
        suffix: comparableStart(review.target.at(-1)?.suffix ?? ''),
      };
      this.asked.set(review, wanted);
    }
    return wanted;
  }

  /** The claim that a review's has become, where that is beyond doubt. */
  private edited(text: string, one: Wanted, free: ReadonlySet<Placed>): Placed | undefined {
    let best: { claim: Placed; sides: number } | undefined;
    let rival = 0;
    for (const claim of free) {
      const likeness = this.likeness(one, claim.key);
      if (
        likeness < SAME_CLAIM ||
        one.alike.some((other) => similarity(other, claim.key) >= likeness)
      )
        continue;
      const sides = sidesNear(text, one, claim);
      // Among claims that read much the same, one neighbour is not enough.
      if (sides < 2 && one.alike.length > 0) continue;
      if (sides > (best?.sides ?? 0)) [rival, best] = [best?.sides ?? 0, { claim, sides }];
      else rival = Math.max(rival, sides);
    }
    return best && best.sides > rival ? best.claim : undefined;
  }

  private candidates(one: Wanted, placed: readonly Placed[]): Span[] {
    return placed
      .map(({ start, end, key }) => ({ start, end, likeness: this.likeness(one, key) }))
      .filter(({ likeness }) => likeness >= NEAR)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_CANDIDATES)
      .map(({ start, end }) => ({ start, end }));
  }

  private likeness({ review, key }: Wanted, other: string): number {
    if (Math.min(key.length, other.length) < NEAR * Math.max(key.length, other.length)) return 0;
    let known = this.compared.get(review);
    if (!known) this.compared.set(review, (known = new Map()));
    let likeness = known.get(other);
    if (likeness === undefined) known.set(other, (likeness = similarity(key, other)));
    return likeness;
  }
}

/** Which of the claims with a review's very words is its own; none where that is not certain. */
function own(
  text: string,
  { review, key, alike, prefix, suffix }: Wanted,
  same: readonly Placed[],
  rivals: number,
): Placed | undefined {
  const twins = alike.filter((other) => other === key).length;
  if (same.length === 1 && twins === 0 && rivals === 1) return same[0];
  const sides = same.map(
    (claim) =>
      Number(prefix.length >= TELLING && standsBefore(text, claim.start, prefix)) +
      Number(suffix.length >= TELLING && standsBehind(text, claim.end, suffix)),
  );
  const most = Math.max(0, ...sides);
  const best = same.filter((_, i) => sides[i] === most);
  if (most > 0 && best.length === 1) return best[0];
  // Nothing tells them apart: only where none has come or gone does the place say which it is.
  return same.length === twins + 1
    ? best.find(({ start }) => start === review.target[0].start)
    : undefined;
}

/** Where a review's words stand with all that stood beside them, once and no more: there nothing was edited, whatever is read out of it now. */
function verbatim(text: string, { review: { target }, key, alike }: Wanted): Span[] | undefined {
  if (target.length === 0 || alike.includes(key)) return undefined;
  const spans = target.map(({ exact, prefix, suffix }) => {
    const whole = prefix + exact + suffix;
    const at = text.indexOf(whole);
    const isOnce = at >= 0 && text.indexOf(whole, at + 1) < 0;
    // Little stands beside what begins or ends a draft: then it must do so still.
    const isBeside =
      (prefix.length >= TELLING || comparable(text.slice(0, at)) === '') &&
      (suffix.length >= TELLING || comparable(text.slice(at + whole.length)) === '');
    return isOnce && isBeside && exact.length >= TELLING
      ? { start: at + prefix.length, end: at + prefix.length + exact.length }
      : undefined;
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** The claim that shares most words with spans: more than half of both. */
function mostOf(spans: readonly Span[], claims: readonly Placed[]): Placed | undefined {
  const size = (some: readonly Span[]): number =>
    some.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = (claim: Placed): number =>
    size(
      claim.runs.flatMap((run) =>
        spans.map(({ start, end }) => ({
          start: Math.max(start, run.start),
          end: Math.max(Math.max(start, run.start), Math.min(end, run.end)),
        })),
      ),
    );
  const ranked = claims
    .map((claim) => ({ claim, common: shared(claim) }))
    .filter(({ claim, common }) => 2 * common > Math.max(size(spans), size(claim.runs)))
    .sort((a, b) => b.common - a.common);
  return ranked[0]?.claim;
}

/** On how many sides of a claim stands what stood beside the reviewed one. */
function sidesNear(text: string, { prefix, suffix }: Wanted, { start, end }: Placed): number {
  const around = (from: number, to: number): string =>
    comparableWithin(text.slice(Math.max(0, from), to));
  return (
    Number(
      prefix.length >= TELLING &&
        around(start - prefix.length * 2 - SLACK, Math.min(start + SLACK, end)).includes(prefix),
    ) +
    Number(
      suffix.length >= TELLING &&
        around(Math.max(start, end - SLACK), end + suffix.length * 2 + SLACK).includes(suffix),
    )
  );
}

function standsBefore(text: string, at: number, prefix: string): boolean {
  return comparableEnd(text.slice(Math.max(0, at - 2 * prefix.length - 8), at)).endsWith(prefix);
}

function standsBehind(text: string, at: number, suffix: string): boolean {
  return comparableStart(text.slice(at, at + 2 * suffix.length + 8)).startsWith(suffix);
}

function before({ target }: Review): string {
  return target.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ');
}

function groupByKey<T extends { readonly key: string }>(some: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of some) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return groups;
}
