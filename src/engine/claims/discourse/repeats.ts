import type { Span } from '../../annotation.js';
import type { ClaimWords } from '../patterns/spokenWords.js';

/** A claim as far as repeats go, in the order of the text. */
export interface Repeatable {
  readonly words: ClaimWords;
  /** Actor or name; null where nobody is identified. */
  readonly speaker: string | null;
  /** From the first to the last of its content. */
  readonly passage: Span;
}

/** How many of the words must be the same, and which share of the shorter claim's, where one speaker says both and where that is not known. */
const SAME_SPEAKER = { words: 4, share: 0.6 };
const UNKNOWN_SPEAKER = { words: 5, share: 0.7 };
/** Claims with a word that are looked at, from the latest back: a draft that says one thing a hundred times is compared in steps. */
const LATEST = 6;

/**
 * For each claim the first one that says the same: most of the words of weight are the same, and one person says both or may; nor does
 * each have figures or names that the other has not.
 * @returns the claim's index -> the earlier one's
 */
export function findRepeats(
  claims: readonly Repeatable[],
  uses = new LatestUses(),
): Map<number, number> {
  const repeats = new Map<number, number>();
  uses.forget(claims.reduce((sum, { words }) => sum + words.weights.length, 0));
  /** How many words an earlier claim shares with the one that is looked at. */
  const shared = new Int32Array(claims.length);
  const touched: number[] = [];
  claims.forEach((claim, i) => {
    if (claim.words.asks || claim.words.weights.length < SAME_SPEAKER.words) return;
    for (const weight of claim.words.weights)
      uses.use(weight, i, (j) => {
        if (shared[j]++ === 0) touched.push(j);
      });
    let best = -1;
    let most = SAME_SPEAKER.words - 1;
    for (const j of touched) {
      if (shared[j] > most && saysTheSame(claim, claims[j])) [best, most] = [j, shared[j]];
      shared[j] = 0;
    }
    touched.length = 0;
    if (best < 0) return;
    // Whoever says it a third time says what was said first.
    const first = repeats.get(best) ?? best;
    if (first === best || haveSameDetails(claim.words, claims[first].words)) repeats.set(i, first);
  });
  return repeats;
}

function saysTheSame(a: Repeatable, b: Repeatable): boolean {
  if (
    a.words.denied !== b.words.denied ||
    !haveSameDetails(a.words, b.words) ||
    (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker)
  )
    return false;
  // A claim inside another says nothing again.
  if (a.passage.start < b.passage.end && b.passage.start < a.passage.end) return false;
  const { words, share } =
    a.speaker !== null && b.speaker !== null ? SAME_SPEAKER : UNKNOWN_SPEAKER;
  const [shorter, longer] = [a.words.weighty.size, b.words.weighty.size].sort((x, y) => x - y);
  let same = 0;
  for (const word of a.words.weighty) if (b.words.weighty.has(word)) same++;
  return same >= words && same >= shorter * share && same >= longer * share * 0.5;
}

/** Whether of two claims neither has a figure or a name where the other has another. */
function haveSameDetails(one: ClaimWords, other: ClaimWords): boolean {
  return (
    !(hasOtherFigures(one, other) && hasOtherFigures(other, one)) &&
    !(hasOtherNames(one, other) && hasOtherNames(other, one))
  );
}

function hasOtherFigures({ figures }: ClaimWords, other: ClaimWords): boolean {
  return [...figures].some((figure) => !other.figures.has(figure));
}

/** Whether a claim names what another does not: "German" is named with "Germany". */
function hasOtherNames({ names }: ClaimWords, { content }: ClaimWords): boolean {
  const words = names.size > 0 ? content.toLowerCase() : '';
  return [...names].some((name) => !words.includes(name.slice(0, TELLING_LETTERS)));
}

/** So many letters tell a name. */
const TELLING_LETTERS = 5;

/** For each word the latest claims that use it: a hash table with open addressing, for a draft may have a hundred thousand uses. */
export class LatestUses {
  private mask = 0;
  private words = new Int32Array(0);
  /** For each word how often it was used. */
  private counts = new Int32Array(0);
  private claims = new Int32Array(0);

  /** Begins anew. @param uses how many uses there will be, at most */
  forget(uses: number): void {
    const capacity = 2 ** Math.ceil(Math.log2(uses * 2 + 2));
    if (capacity <= this.counts.length && capacity * 4 > this.counts.length) {
      this.counts.fill(0);
      return;
    }
    this.mask = capacity - 1;
    this.words = new Int32Array(capacity);
    this.counts = new Int32Array(capacity);
    this.claims = new Int32Array(capacity * LATEST);
  }

  /** Tells the latest claims that use a word, then notes that claim `i` does. */
  use(word: number, i: number, tell: (claim: number) => void): void {
    let at = (word ^ (word >>> 15)) & this.mask;
    while (this.counts[at] > 0 && this.words[at] !== word) at = (at + 1) & this.mask;
    const count = this.counts[at]++;
    this.words[at] = word;
    const from = at * LATEST;
    for (let k = Math.min(count, LATEST) - 1; k >= 0; k--) tell(this.claims[from + k]);
    this.claims[from + (count % LATEST)] = i;
  }
}

/** Finds the repeats of one draft again and again while it is edited. */
export class RepeatFinder {
  private readonly uses = new LatestUses();
  private claims: readonly Repeatable[] = [];
  private found: ReadonlyMap<number, number> = new Map();

  /** See `findRepeats`; the very map of last time where the same is said by the same. */
  find(claims: readonly Repeatable[]): ReadonlyMap<number, number> {
    const isSame =
      claims.length === this.claims.length &&
      claims.every(({ words, speaker }, i) => {
        const before = this.claims[i];
        return words === before.words && speaker === before.speaker;
      });
    if (!isSame) this.found = findRepeats(claims, this.uses);
    this.claims = claims;
    return this.found;
  }
}
