import type { Span } from '../annotation.js';
import type { ClaimWords } from './claimWords.js';

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
 * For each claim the earlier one that says the same: most of the words of weight are the same, and one person says both or may.
 * @returns the claim's index -> the earlier one's
 */
export function findRepeats(claims: readonly Repeatable[]): Map<number, number> {
  const repeats = new Map<number, number>();
  const withWord = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    const shared = new Map<number, number>();
    for (const word of claim.words.weighty) {
      const earlier = withWord.get(word);
      if (!earlier) withWord.set(word, [i]);
      else {
        for (const j of earlier) shared.set(j, (shared.get(j) ?? 0) + 1);
        if (earlier.length === LATEST) earlier.shift();
        earlier.push(i);
      }
    }
    let best = -1;
    let most = 0;
    for (const [j, words] of shared) {
      if (words > most && saysTheSame(claim, claims[j], words)) [best, most] = [j, words];
    }
    if (best >= 0) repeats.set(i, best);
  });
  return repeats;
}

function saysTheSame(a: Repeatable, b: Repeatable, shared: number): boolean {
  // A claim inside another says nothing again, and a question says nothing.
  if (a.passage.start < b.passage.end && b.passage.start < a.passage.end || QUESTION.test(a.words.content) || QUESTION.test(b.words.content)) return false;
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  const { words, share } = a.speaker !== null && b.speaker !== null ? SAME_SPEAKER : UNKNOWN_SPEAKER;
  const [shorter, longer] = [a.words.weighty.size, b.words.weighty.size].sort((x, y) => x - y);
  return shared >= words && shared >= shorter * share && shared >= longer * share * 0.5 && a.words.denied === b.words.denied;
}

const QUESTION = /\?["”’']*\s*$/;
