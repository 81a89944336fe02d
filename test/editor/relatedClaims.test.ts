import assert from 'node:assert/strict';
import { contestFor, relatedIds, repeatFor } from '../../src/editor/claims/relatedClaims.js';
import { claim, spansOf } from './drafted.js';

const TEXT =
  'Cole said taxes fell. Reyes denied that taxes fell. Taxes, Cole said, fell. The plant closed, Bell said. That is false. Cole says that taxes fell.';
const [first, denial, second, plant, own, third] = spansOf(
  TEXT,
  'Cole said taxes fell',
  'Reyes denied that taxes fell',
  'Taxes, Cole said, fell',
  'The plant closed, Bell said',
  'That is false',
  'Cole says that taxes fell',
);
const CLAIMS = [
  claim('first', {
    content: [first],
    contested: true,
    contestedBy: { claim: 'denial', spans: [denial] },
  }),
  claim('denial', { content: [denial] }),
  claim('second', { content: [second], repeats: 'first' }),
  claim('plant', { content: [plant], contested: true, contestedBy: { spans: [own] } }),
  claim('third', { content: [third], repeats: 'second' }),
  claim('alone', { content: [plant], repeats: 'gone' }),
];

describe('what has to do with a claim', () => {
  it('is the claim that contests it', () =>
    assert.deepEqual(contestFor(CLAIMS, 'first'), { passage: denial, claim: CLAIMS[1] }));
  it('is a passage of the draft that contests it', () =>
    assert.deepEqual(contestFor(CLAIMS, 'plant'), { passage: own, claim: undefined }));
  it('is, for what contests it, the claim itself', () =>
    assert.deepEqual(contestFor(CLAIMS, 'denial'), { passage: first, claim: CLAIMS[0] }));
  it('is nothing where nothing contests it', () =>
    assert.equal(contestFor(CLAIMS, 'second'), undefined));
  it('is the next that says the same, and at the end the first', () => {
    assert.deepEqual(
      ['first', 'second', 'third'].map((id) => repeatFor(CLAIMS, id)?.claim?.id),
      ['second', 'third', 'first'],
    );
  });
  it('is nothing where a claim is made once', () =>
    assert.deepEqual(
      ['plant', 'alone', 'unknown'].map((id) => repeatFor(CLAIMS, id)),
      [undefined, undefined, undefined],
    ));
  it('is known of all claims at once', () => {
    const { contest, repeat } = relatedIds(CLAIMS);
    assert.deepEqual(
      [...contest],
      CLAIMS.filter(({ id }) => contestFor(CLAIMS, id)).map(({ id }) => id),
    );
    assert.deepEqual(
      [...repeat].sort(),
      CLAIMS.filter(({ id }) => repeatFor(CLAIMS, id))
        .map(({ id }) => id)
        .sort(),
    );
  });
});
