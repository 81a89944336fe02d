import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { AnnotateOptions } from '../../../src/engine/annotateOptions.js';
import { NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';

const TEXT = 'Ann Brown said exports rose 12% in May.\n';
const read = (options: Partial<AnnotateOptions>) =>
  annotate(TEXT, 'plaintext', compileLexicon([]), { date: '2025-11-22', ...options });
const SELECTOR = { exact: '12%', prefix: '', suffix: '', start: 28, end: 31 };
const decided = { decision: 'checked', evidence: [], alike: [], target: [SELECTOR] } as const;

describe('claims and facts that are turned off', () => {
  it('are each left out, and the annotation says so', () => {
    const [both, noClaims, noFacts] = [{}, { withoutClaims: true }, { withoutFacts: true }].map(
      read,
    );
    assert.equal(both.claims.length, 1);
    assert.equal(both.facts.length, 2);
    assert.equal(both.facts[0].claim, both.claims[0].id);
    assert.deepEqual([noClaims.claims.length, noClaims.facts.length], [0, 2]);
    assert.deepEqual([noFacts.claims.length, noFacts.facts.length], [1, 0]);
    assert.equal(noClaims.withoutClaims, true);
    assert.equal(noFacts.withoutFacts, true);
    assert.equal(both.withoutClaims, undefined);
  });

  it('lose no decision: what is not read is not lost', () => {
    const decisions = {
      ...NO_DECISIONS,
      reviews: [{ id: 'c', ...decided }],
      facts: [{ id: 'f', kind: 'figure', ...decided }],
    } as const;
    const annotation = read({ decisions, withoutClaims: true, withoutFacts: true });
    assert.deepEqual([annotation.reviews, annotation.factReviews], [[], []]);
  });
});
