import assert from 'node:assert/strict';
import type { AnchoredReview, Claim, Span } from '../../../../src/engine/annotation.js';
import { ReviewAnchors } from '../../../../src/engine/decisions/anchoring/anchor.js';
import { targetOf } from '../../../../src/engine/decisions/anchoring/decidedWords.js';
import type { Review } from '../../../../src/engine/decisions/decision.js';

/** Claims are given by their words, so that tests do not depend on which sentences are read as claims; each is looked for behind the beginning of the last. */
export function claimsAt(text: string, ...words: string[]): Claim[] {
  let from = 0;
  return words.map((one, i) => {
    const start = text.indexOf(one, from);
    assert.ok(start >= 0, `${one} is not in the text`);
    from = start + 1;
    return {
      id: `c${i}`,
      source: [],
      cue: [],
      content: [{ start, end: start + one.length }],
    } as unknown as Claim;
  });
}

/** A decision on the nth of a text's claims. */
export function decided(text: string, claims: readonly Claim[], nth: number): Review {
  return {
    id: `r${nth}`,
    decision: 'checked',
    evidence: [],
    ...targetOf(text, claims[nth], claims),
  };
}

/** The words of spans. */
export const said = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Where decisions are found by somebody who has not seen the text before. */
export const placed = (
  text: string,
  claims: readonly Claim[],
  reviews: readonly Review[],
): AnchoredReview[] => new ReviewAnchors().place(text, claims, reviews);

/** `r0 found c0`: a decision, what became of it, and the claim that it is on. */
export const inShort = ({ review, state, claim }: AnchoredReview): string =>
  `${review.id} ${state} ${claim ?? '-'}`;
