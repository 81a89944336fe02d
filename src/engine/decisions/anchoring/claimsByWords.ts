import type { Claim, Span } from '../../annotation.js';
import { remembered } from '../../text/remembered.js';
import type { Review } from '../decision.js';

/** Claims that are compared with a decided one whose words are gone. */
const MAX_COMPARED = 32;

/** A word that more claims have tells none of them. */
const MAX_CLAIMS_OF_WORD = 64;

/** A claim as it is looked for. */
export interface ClaimPlace {
  readonly claim: Claim;
  readonly runs: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What a review asks for. */
export interface WantedClaim {
  readonly review: Review;
  readonly key: string;
  readonly alike: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

/** Claims by their words, to find those that may have been edited without comparing each with each. */
export class ClaimsByWords {
  private readonly byWord = new Map<string, ClaimPlace[]>();

  constructor(claims: Iterable<ClaimPlace>) {
    for (const claim of claims)
      for (const word of wordsIn(claim.key)) {
        const known = this.byWord.get(word);
        if (known) known.push(claim);
        else this.byWord.set(word, [claim]);
      }
  }

  /** The claims that share most words with a line of words. */
  near(words: string): ClaimPlace[] {
    const shared = new Map<ClaimPlace, number>();
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

const wordsIn = remembered(
  (words: string): ReadonlySet<string> =>
    new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
);

export const covers = (outer: ClaimPlace, inner: ClaimPlace): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
