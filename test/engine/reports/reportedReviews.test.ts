import assert from 'node:assert/strict';
import type { AnchoredReview } from '../../../src/engine/annotation.js';
import type { Review } from '../../../src/engine/decisions/decision.js';
import { reportedReviews } from '../../../src/engine/reports/reportedReviews.js';

const target = [
  { exact: 'it rains', prefix: '', suffix: '', start: 0, end: 8 },
  { exact: 'a lot', prefix: '', suffix: '', start: 9, end: 14 },
];
const anchored = (
  id: string,
  parts: Partial<AnchoredReview> = {},
  review: Partial<Review> = {},
): AnchoredReview => ({
  review: { id, decision: 'checked', evidence: [], target, alike: [], ...review },
  state: 'found',
  spans: [],
  candidates: [],
  ...parts,
});

describe('reviews in reports', () => {
  const all = reportedReviews({
    reviews: [
      anchored(
        'a',
        { claim: 'c1' },
        {
          by: 'Ada',
          evidence: [
            { url: 'https://example.org', note: 'filing' },
            { file: 'memo.pdf', page: '4' },
          ],
          reply: { party: 'Oleg Brandt', askedOn: '2025-11-19', how: 'by mail', words: 'No.' },
        },
      ),
      anchored(
        'b',
        { claim: 'c2', state: 'changed', before: 'it rained' },
        { decision: 'disputed' },
      ),
      anchored('c', { state: 'orphaned' }),
      anchored('d', { claim: 'c1' }),
      anchored('e', { claim: undefined }, { reply: { needed: false } }),
    ],
  });

  it('tell evidence and right of reply', () => {
    const { by, evidence, accuses, reply, was } = all.reviews.get('c1')!;
    assert.deepEqual(
      [by, evidence, accuses, was],
      [
        'Ada',
        [
          { what: 'https://example.org', note: 'filing' },
          { what: 'memo.pdf, page 4', note: null },
        ],
        'Oleg Brandt',
        null,
      ],
    );
    assert.deepEqual(reply, {
      needed: null,
      asked: '2025-11-19',
      how: 'by mail',
      earlier: [],
      answered: true,
      words: 'No.',
    });
  });
  it('tell what the words were where they have changed', () =>
    assert.equal(all.reviews.get('c2')!.was, 'it rained'));
  it('keep those that have no claim, or lost theirs to another', () => {
    assert.deepEqual(
      all.orphans.map(({ id, was, lost }) => [id, was, lost]),
      [
        ['c', 'it rains … a lot', 'not-found'],
        ['d', 'it rains … a lot', 'another-decision'],
        ['e', 'it rains … a lot', 'not-a-claim'],
      ],
    );
    assert.deepEqual(all.orphans[2].reply, {
      needed: false,
      asked: null,
      how: null,
      earlier: [],
      answered: false,
      words: null,
    });
  });
});
