import type { AnchoredReview, Claim, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Review } from '../decision.js';
import {
  claimKey,
  comparable,
  comparableEnd,
  comparableStart,
  MAX_ALIKE,
  reviewKey,
  runsOf,
  similarity,
  wordsDecidedOn,
} from './decidedWords.js';
import { type WantedClaim, type ClaimPlace, ClaimsByWords } from './claimsByWords.js';
import { isOthersNow } from './decidedSpeaker.js';
import { ownClaim, isNestedAlike } from './ownClaim.js';
import { verbatimSpans, sameExtent } from './verbatimWords.js';
import { sidesNear } from './neighbouringWords.js';

/** A claim with fewer of its words left is another claim. */
const SAME_CLAIM = 0.55;

/** What an orphaned review may belong to. */
const NEAR = 0.3;

const MOST_CANDIDATES = 3;

/**
 * Finds the claims of reviews in a draft that was edited since, again and again. A review is orphaned rather than given
 * to a claim that may be another, the one around it and the one inside it among them: the same words count where they are unmistakable or what stands beside them says so;
 * other words only where they are much the same, stand in the same place, and are no claim that was there before. The same words in
 * another's mouth have changed.
 */
export class ReviewAnchors {
  // Comparing is what costs: what was compared once is known as long as the review stays as it is.
  private readonly compared = new WeakMap<Review, Map<string, number>>();
  private readonly asked = new WeakMap<Review, WantedClaim>();
  /** How the words of the claims that were placed last are compared: while somebody types nearly all stay the same. */
  private words = new Map<string, string>();

  /** In the order of the claims; those without one come last. @param actors the registry's */
  place(
    text: string,
    claims: readonly Claim[],
    reviews: readonly Review[],
    actors?: ReadonlyMap<string, Actor>,
  ): AnchoredReview[] {
    if (reviews.length === 0) return [];
    const placed = this.placesOf(text, claims);
    const wanted = reviews.map((review) => this.wanted(review));
    const found = new Map<Review, AnchoredReview>();
    const free = new Set(placed);
    const take = (
      one: WantedClaim,
      state: 'found' | 'changed',
      claim: ClaimPlace | undefined,
      spans: readonly Span[],
    ): void => {
      if (claim) free.delete(claim);
      const isOthers = claim !== undefined && isOthersNow(text, one.review, claim.claim, actors);
      found.set(one.review, anchored(one.review, isOthers ? 'others' : state, claim, spans));
    };
    const byKey = groupByKey(placed);
    const rivals = groupByKey(wanted);
    for (const one of wanted) {
      const same = (byKey.get(one.key) ?? []).filter((claim) => free.has(claim));
      const claim = ownClaim(text, one, same, rivals.get(one.key)!.length);
      if (claim) take(one, 'found', claim, claim.runs);
    }
    for (const one of wanted) {
      if (found.has(one.review)) continue;
      const spans = verbatimSpans(text, one);
      if (spans) take(one, 'found', sameExtent(spans, one, free), spans);
    }
    const byWords = new ClaimsByWords(found.size < wanted.length ? placed : []);
    for (const one of wanted) {
      // Where its very words stand, but not for certain its own, other words are not.
      if (found.has(one.review) || byKey.has(one.key)) continue;
      const claim = this.edited(text, one, free, byWords.near(one.key), placed);
      if (claim) take(one, 'changed', claim, claim.runs);
    }
    for (const one of wanted) {
      if (!found.has(one.review))
        found.set(one.review, {
          review: one.review,
          state: 'orphaned',
          spans: [],
          before: wordsDecidedOn(one.review),
          candidates: this.candidates(one, byWords.near(one.key)),
        });
    }
    return inOrderOf(
      claims,
      reviews.map((review) => found.get(review)!),
    );
  }

  /** Where claims stand, and their words as they are compared. */
  private placesOf(text: string, claims: readonly Claim[]): ClaimPlace[] {
    const words = new Map<string, string>();
    const read = (said: string): string => {
      const known = words.get(said) ?? this.words.get(said) ?? comparable(said);
      words.set(said, known);
      return known;
    };
    const places = claims.map((claim): ClaimPlace => {
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
    return places;
  }

  private wanted(review: Review): WantedClaim {
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
  private edited(
    text: string,
    one: WantedClaim,
    free: ReadonlySet<ClaimPlace>,
    near: readonly ClaimPlace[],
    placed: readonly ClaimPlace[],
  ): ClaimPlace | undefined {
    let best: { claim: ClaimPlace; sides: number } | undefined;
    let rival = 0;
    for (const claim of near) {
      if (!free.has(claim)) continue;
      const likeness = this.likeness(one, claim.key);
      if (likeness < SAME_CLAIM || this.mayBeAnother(one, claim.key, likeness)) continue;
      const sides = sidesNear(text, one, claim);
      // Among claims that read much the same, one neighbour is not enough.
      if (sides < 2 && one.alike.length > 0) continue;
      if (sides > (best?.sides ?? 0)) [rival, best] = [best?.sides ?? 0, { claim, sides }];
      else rival = Math.max(rival, sides);
    }
    return best && best.sides > rival && isNestedAlike(one, best.claim, placed)
      ? best.claim
      : undefined;
  }

  /** Whether a claim is as likely one of those that read much the same when the decision was made. */
  private mayBeAnother(one: WantedClaim, key: string, likeness: number): boolean {
    if (one.alike.some((other) => similarity(other, key) >= likeness)) return true;
    // Those that were too many to be kept were no more like it than the last of those that were.
    return (
      one.alike.length >= MAX_ALIKE &&
      likeness <= Math.min(...one.alike.map((other) => this.likeness(one, other)))
    );
  }

  private candidates(one: WantedClaim, placed: readonly ClaimPlace[]): Span[] {
    return placed
      .map(({ start, end, key }) => ({ start, end, likeness: this.likeness(one, key) }))
      .filter(({ likeness }) => likeness >= NEAR)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_CANDIDATES)
      .map(({ start, end }) => ({ start, end }));
  }

  private likeness({ review, key }: WantedClaim, other: string): number {
    if (Math.min(key.length, other.length) < NEAR * Math.max(key.length, other.length)) return 0;
    let known = this.compared.get(review);
    if (!known) this.compared.set(review, (known = new Map()));
    let likeness = known.get(other);
    if (likeness === undefined) known.set(other, (likeness = similarity(key, other)));
    return likeness;
  }
}

/** A review where its words are found: as they were, edited, or as they were and another's. */
function anchored(
  review: Review,
  as: 'found' | 'changed' | 'others',
  claim: ClaimPlace | undefined,
  spans: readonly Span[],
): AnchoredReview {
  return {
    review,
    state: as === 'found' ? 'found' : 'changed',
    ...(claim && { claim: claim.claim.id }),
    spans,
    ...(as !== 'found' && { before: before(review, as === 'others') }),
    candidates: [],
  };
}

/** The words that were decided on, in one line. @param isOthers whether they are somebody else's now: then with whose they were */
function before({ target, speaker }: Review, isOthers = false): string {
  const words = wordsDecidedOn({ target });
  return isOthers ? `${speaker?.name ?? speaker?.actor}: ${words}` : words;
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

/** Reviews in the order of the claims that they decide on; those without one last, in the order that they had. */
function inOrderOf(claims: readonly Claim[], reviews: readonly AnchoredReview[]): AnchoredReview[] {
  const order = new Map(claims.map(({ id }, i) => [id, i]));
  const rank = ({ claim }: AnchoredReview): number =>
    claim === undefined ? Infinity : order.get(claim)!;
  // Two without a claim differ by NaN.
  return [...reviews].sort((a, b) => rank(a) - rank(b) || 0);
}
