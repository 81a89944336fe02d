import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../../src/engine/annotation.js';
import type { FactReview } from '../../../../src/engine/decisions/decision.js';
import { targetOf, targetsOf } from '../../../../src/engine/decisions/anchoring/decidedWords.js';
import { placeFactReviews } from '../../../../src/engine/decisions/anchoring/factAnchors.js';
import { FactContexts } from '../../../../src/engine/decisions/anchoring/factContexts.js';
import {
  type PlacedFact,
  spotsOfDecision,
} from '../../../../src/engine/decisions/anchoring/factSpots.js';
import { targetsOfFacts } from '../../../../src/engine/decisions/factTarget.js';
import { assertGrowth } from '../../../fuzz/growth.js';
import { claimsAt } from './claimsByHand.js';

const WORDS = ['harbor', 'council', 'budget', 'ferry', 'school', 'market', 'bridge', 'river'];
const word = (n: number): string => WORDS[n % WORDS.length];
/** Sentences that differ in their numbers, each with the year in it. */
const sentence = (n: number): string =>
  `The ${word(n)} fund number ${n} paid the ${word(n >> 3)} in 2024 for work at site ${7 * n} there.`;

const years = (text: string): PlacedFact[] =>
  [...text.matchAll(/2024/g)].map(({ index }) => ({
    start: index,
    end: index + 4,
    sentenceKey: text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index)),
  }));
const decided = (text: string): FactReview[] => {
  const facts = years(text);
  const wanted = facts.map(({ sentenceKey = '', ...span }) => ({ ...span, sentenceKey }));
  return targetsOfFacts(text, facts, wanted).map((target, i) => ({
    id: `f${i}`,
    kind: 'date',
    decision: 'checked',
    evidence: [],
    alike: [],
    ...target,
  }));
};
const article = (count: number): string =>
  Array.from({ length: count }, (_, n) => `${sentence(n)}\n`).join('');

describe('many decisions on the same words', () => {
  it('are all found again, where a sentence came, went or was edited', () => {
    const text = article(60);
    const reviews = decided(text);
    const edited = text
      .replace(sentence(3), sentence(3).replace('paid', 'sued'))
      .replace(`${sentence(20)}\n`, '')
      .replace(sentence(40), `${sentence(100)}\n${sentence(40)}`)
      .replace(/ {2}/g, ' ');
    const placed = placeFactReviews(edited, years(edited), reviews);
    for (const [i, { state, spot }] of placed.entries())
      if (state === 'found')
        assert.match(
          edited.slice(edited.lastIndexOf('\n', spot!.start) + 1),
          new RegExp(`^The \\w+ fund number ${i} `),
        );
    assert.deepEqual(
      placed.flatMap(({ state }, i) => (state === 'found' ? [] : [`${i} ${state}`])),
      ['3 changed', '20 orphaned'],
    );
  });
  it('are found without a comparison of each with all, and as with it', () => {
    const base = article(12);
    const piece = fc.constantFrom('2024', '“', '"', ' ', '  ', '\n', '.', "'", 'x', 'in 2024 for');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(base.length), fc.nat(40), piece), { maxLength: 6 }),
        (edits) => {
          const reviews = decided(base);
          const edited = edits.reduce(
            (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
            base + base.slice(0, 200),
          );
          const facts = years(edited);
          const contexts = new FactContexts(edited, facts);
          for (const review of reviews) {
            const only = contexts.onlyWhole(review);
            if (only)
              assert.deepEqual(
                spotsOfDecision(edited, review, facts).filter(({ sides }) => sides === 2),
                [only],
              );
          }
        },
      ),
      { numRuns: 200 },
    );
  });
  it('take time as the draft grows', async () => {
    const known = new Map<string, FactReview[]>();
    const textOf = (count: number): string => {
      const text = article(count);
      known.set(text, decided(text));
      return `Rain fell.\n${text}`;
    };
    await assertGrowth(
      'decided years',
      (text) => {
        const placed = placeFactReviews(text, years(text), known.get(text.slice(11))!);
        assert.ok(placed.every(({ state }) => state === 'found'));
      },
      textOf,
      1600,
    );
  }).timeout(120_000);
});

describe('what finds many claims again', () => {
  const text = article(40);
  const claims = claimsAt(text, ...Array.from({ length: 40 }, (_, n) => sentence(n)));
  it('is what finds each of them', () =>
    assert.deepEqual(
      targetsOf(text, claims, claims),
      claims.map((claim) => targetOf(text, claim, claims)),
    ));
  it('is found with each claim read once or twice, however many there are', () => {
    let reads = 0;
    const counted = claims.map((claim): Claim => ({
      ...claim,
      get content() {
        reads++;
        return claim.content;
      },
    }));
    targetsOf(text, counted, counted);
    assert.ok(reads <= 2 * claims.length, `${reads} times for ${claims.length} claims`);
  });
});
