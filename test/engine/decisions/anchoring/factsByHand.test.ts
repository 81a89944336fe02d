import assert from 'node:assert/strict';
import { placeFactReviews } from '../../../../src/engine/decisions/anchoring/factAnchors.js';
import type { FactReview } from '../../../../src/engine/decisions/decision.js';

/** All places of words in a text, as its facts. */
function factsAt(text: string, words: string): { start: number; end: number }[] {
  const facts = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    facts.push({ start: at, end: at + words.length });
  return facts;
}

function decided(exact: string, prefix: string, suffix: string): FactReview {
  return {
    id: 'f1',
    kind: 'figure',
    decision: 'checked',
    evidence: [],
    alike: [],
    target: [{ exact, prefix, suffix, start: 0, end: exact.length }],
  } as unknown as FactReview;
}

const where = (
  text: string,
  review: FactReview,
  words = review.target[0]?.exact ?? '40',
): string => {
  const [{ state, spans }] = placeFactReviews(text, factsAt(text, words), [review]);
  return `${state}${spans.map(({ start }) => ` ${start}`).join('')}`;
};

describe('a decision on a fact that stands at several places', () => {
  const review = decided('40', 'the bank closed ', ' branches in May');

  it('is lost where two of them are alike: nothing says which it is', () => {
    const text = 'the bank closed 40 branches in May. Then the bank closed 40 branches in May.';
    assert.equal(where(text, review), 'orphaned');
  });
  it('belongs to the one beside which more stands than beside any other, wherever that stands', () => {
    const own = 'the bank closed 40 branches in May.';
    const others = 'She sold 40 branches in May. He ran 40 miles.';
    assert.equal(where(`${own} ${others}`, review), 'found 16');
    assert.equal(where(`${others} ${own}`, review), `found ${others.length + 17}`);
  });
  it('offers the places where its words stand, and three at most', () => {
    const text = 'Of 40 men, 40 left, 40 stayed and 40 slept.';
    const [{ state, candidates }] = placeFactReviews(text, factsAt(text, '40'), [review]);
    assert.equal(state, 'orphaned');
    assert.deepEqual(
      candidates.map(({ start }) => start),
      [3, 11, 20],
    );
  });
});

describe('a decision on a fact whose words were edited', () => {
  const review = decided('40', 'the bank closed ', ' branches in May');
  const cases: [what: string, text: string, words: string, where: string][] = [
    ['has changed', 'Then the bank closed 45 branches in May.', '45', 'changed 21'],
    [
      'is lost where two facts stand there now',
      'the bank closed 4 4 branches in May',
      '4',
      'orphaned',
    ],
    [
      'is lost where what stood before it stands twice',
      'the bank closed, the bank closed 45 branches in May, the bank closed 3',
      '45',
      'orphaned',
    ],
    [
      'is lost where a sentence ends between',
      'the bank closed 45. It had ten branches in May',
      '45',
      'orphaned',
    ],
    [
      'is lost where much was written between',
      `the bank closed 45${' and more'.repeat(6)} branches in May`,
      '45',
      'orphaned',
    ],
    [
      'is lost where nothing stands there any more',
      'the bank closed  branches in May',
      '45',
      'orphaned',
    ],
  ];
  for (const [what, text, words, expected] of cases)
    it(what, () => assert.equal(where(text, review, words), expected));
  it('is lost where too little stood beside it', () =>
    assert.equal(where('she had 45 men', decided('40', 'had ', ' men'), '45'), 'orphaned'));
  it('is lost where it has no place of its own', () =>
    assert.equal(where('the bank closed 40', { ...review, target: [] }), 'orphaned'));
});
