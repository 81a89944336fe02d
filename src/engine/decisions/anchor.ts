import type { AnchoredReview, Claim, Span } from '../annotation.js';
import type { Review } from './decision.js';
import {
  claimKey,
  comparable,
  comparableEnd,
  comparableStart,
  comparableWithin,
  MAX_ALIKE,
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
/** Claims of the same words that are compared one by one; of more only the one in the decided one's place counts. */
const MAX_TWINS = 32;
/** Claims that are compared with a decided one whose words are gone. */
const MAX_COMPARED = 32;
/** A word that more claims have tells none of them. */
const MAX_CLAIMS_OF_WORD = 64;
/** How much of a claim and of what stands where it stood must be the same, where the rules read it anew. */
const SAME_EXTENT = 0.85;
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

/** Claims by their words, to find those that may have been edited without comparing each with each. */
class ClaimWords {
  private readonly byWord = new Map<string, Placed[]>();

  constructor(claims: Iterable<Placed>) {
    for (const claim of claims)
      for (const word of wordsIn(claim.key)) {
        const known = this.byWord.get(word);
        if (known) known.push(claim);
        else this.byWord.set(word, [claim]);
      }
  }

  /** The claims that share most words with a line of words. */
  near(words: string): Placed[] {
    const shared = new Map<Placed, number>();
    for (const word of wordsIn(words)) {
      const claims = this.byWord.get(word) ?? [];
      if (claims.length > MAX_CLAIMS_OF_WORD) continue;
      for (const claim of claims) shared.set(claim, (shared.get(claim) ?? 0) + 1);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0].start - b[0].start)
      .slice(0, MAX_COMPARED)
      .map(([claim]) => claim);
  }
}

function wordsIn(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/**
 * Finds the claims of reviews in a draft that was edited since, again and again. A review is orphaned rather than given
 * to a claim that may be another, the one around it and the one inside it among them: the same words count where they are unmistakable or what stands beside them says so;
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
      if (spans) take(one, 'found', sameExtent(spans, one, free), spans);
    }
    const byWords = new ClaimWords(found.size < wanted.length ? placed : []);
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
          before: before(one.review),
          candidates: this.candidates(one, byWords.near(one.key)),
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
  private edited(
    text: string,
    one: Wanted,
    free: ReadonlySet<Placed>,
    near: readonly Placed[],
    placed: readonly Placed[],
  ): Placed | undefined {
    let best: { claim: Placed; sides: number } | undefined;
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
  private mayBeAnother(one: Wanted, key: string, likeness: number): boolean {
    if (one.alike.some((other) => similarity(other, key) >= likeness)) return true;
    // Those that were too many to be kept were no more like it than the last of those that were.
    return (
      one.alike.length >= MAX_ALIKE &&
      likeness <= Math.min(...one.alike.map((other) => this.likeness(one, other)))
    );
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
  one: Wanted,
  same: readonly Placed[],
  rivals: number,
): Placed | undefined {
  const { review, key, alike } = one;
  const twins = alike.filter((other) => other === key).length;
  if (same.length === 1 && twins === 0 && rivals === 1) return same[0];
  const inPlace = same.filter(({ start }) => start === review.target[0]?.start);
  const compared = same.length > MAX_TWINS ? inPlace : same;
  // One neighbour may have been moved to a twin; both were not. Where no twin is left, the nearer half of the second is enough.
  const own = compared.filter((claim) => {
    const sides = sidesHeld(text, one, claim);
    return (
      sides === 2 ||
      (sides === 1 && same.length === 1 && sidesHeld(text, nearerHalf(one), claim) === 2)
    );
  });
  if (own.length === 1) return own[0];
  // Nothing tells them apart: only where none has come or gone, and what stood beside it does, the place says which it is.
  return same.length === twins + 1 &&
    inPlace.length === 1 &&
    isUncontradicted(text, one, inPlace[0])
    ? inPlace[0]
    : undefined;
}

/** On how many sides of a claim stands what stood beside the decided one; the draft's beginning counts where it stood there. */
function sidesHeld(text: string, one: Wanted, { start, end }: Placed): number {
  const { prefix, suffix } = one;
  const atStart = one.review.target[0]?.start === 0 && comparable(text.slice(0, start)) === '';
  const before = prefix.length >= TELLING ? standsBefore(text, start, prefix) : atStart;
  const behind = suffix.length >= TELLING && standsBehind(text, end, suffix);
  return Number(before) + Number(behind);
}

/** A decision of which half as much of what stood beside its claim is asked for. */
function nearerHalf(one: Wanted): Wanted {
  const half = (words: string): number => Math.max(TELLING, Math.ceil(words.length / 2));
  return {
    ...one,
    prefix: one.prefix.slice(-half(one.prefix)),
    suffix: one.suffix.slice(0, half(one.suffix)),
  };
}

/** Whether nothing of what was kept of a claim's neighbours is missing beside another. */
function isUncontradicted(
  text: string,
  { prefix, suffix }: Wanted,
  { start, end }: Placed,
): boolean {
  return (
    (prefix.length < TELLING || standsBefore(text, start, prefix)) &&
    (suffix.length < TELLING || standsBehind(text, end, suffix))
  );
}

/** Whether a claim stands inside another, and holds one, just as the decided one did. */
function isNestedAlike({ key, alike }: Wanted, claim: Placed, placed: readonly Placed[]): boolean {
  const wasInside = alike.some((other) => other !== key && other.includes(key));
  const wasAround = alike.some((other) => other !== key && key.includes(other));
  if (!wasInside && !wasAround) return true;
  const isInside = placed.some((one) => one !== claim && covers(one, claim));
  const isAround = placed.some((one) => one !== claim && covers(claim, one));
  return isInside === wasInside && isAround === wasAround;
}

const covers = (outer: Placed, inner: Placed): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

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

/** The claim that spans are, read with other edges; not one around it, nor one inside it, nor one that was another before. */
function sameExtent(
  spans: readonly Span[],
  { alike }: Wanted,
  claims: Iterable<Placed>,
): Placed | undefined {
  const size = (some: readonly Span[]): number =>
    some.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first, last] = [spans[0].start, spans.at(-1)!.end];
  let best: { claim: Placed; common: number } | undefined;
  for (const claim of claims) {
    if (claim.start >= last || claim.end <= first || alike.includes(claim.key)) continue;
    const common = size(
      claim.runs.flatMap((run) =>
        spans.map(({ start, end }) => ({
          start: Math.max(start, run.start),
          end: Math.max(Math.max(start, run.start), Math.min(end, run.end)),
        })),
      ),
    );
    if (common < SAME_EXTENT * Math.max(size(spans), size(claim.runs))) continue;
    if (common > (best?.common ?? 0)) best = { claim, common };
  }
  return best?.claim;
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
