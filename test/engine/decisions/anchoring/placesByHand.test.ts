import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/engine/annotation.js';
import {
  type ClaimPlace,
  ClaimsByWords,
} from '../../../../src/engine/decisions/anchoring/claimsByWords.js';
import { runsOf } from '../../../../src/engine/decisions/anchoring/decidedWords.js';
import { occurrences } from '../../../../src/engine/decisions/anchoring/verbatimWords.js';
import type { Review } from '../../../../src/engine/decisions/decision.js';
import { claimsAt, decided, inShort, placed, said } from './claimsByHand.js';

const TEXT =
  'It rained in Iowa on Monday. Taxes will fall next year. The hall was full, and nobody left before ten.';
const CLAIM = 'Taxes will fall next year';

describe('a decision whose words are no claim any more', () => {
  const review = decided(TEXT, claimsAt(TEXT, CLAIM), 0);

  it('stays at its words where nothing was edited, and belongs to no claim', () => {
    const [one] = placed(TEXT, [], [review]);
    assert.equal(inShort(one), 'r0 found -');
    assert.deepEqual(said(TEXT, one.spans), [CLAIM]);
  });
  it('belongs to the claim that is read there now with other edges', () => {
    const [one] = placed(TEXT, claimsAt(TEXT, `${CLAIM}.`), [review]);
    assert.equal(inShort(one), 'r0 found c0');
  });
  it('does not belong to a claim that is much longer', () => {
    const [one] = placed(TEXT, claimsAt(TEXT, TEXT.slice(0, -1)), [review]);
    assert.equal(inShort(one), 'r0 found -');
  });
  it('is lost where the passage stands twice', () => {
    const [one] = placed(`${TEXT}\n\n${TEXT}`, [], [review]);
    assert.equal(one.state, 'orphaned');
  });
  it('is lost where what stood beside its words is gone', () => {
    const [one] = placed(TEXT.replace('on Monday', 'at noon'), [], [review]);
    assert.equal(one.state, 'orphaned');
  });
});

describe('decisions on one draft', () => {
  const claims = claimsAt(TEXT, 'It rained in Iowa', CLAIM, 'nobody left');
  const reviews = claims.map((_, i) => decided(TEXT, claims, i));

  it('come in the order of the claims, and those that are lost come last as they were', () => {
    const lost = (id: string): Review => ({
      ...reviews[0],
      id,
      target: [
        { ...reviews[0].target[0], exact: 'Nothing of this is left', prefix: '', suffix: '' },
      ],
    });
    const given = [lost('z'), reviews[2], lost('a'), reviews[0], reviews[1]];
    assert.deepEqual(placed(TEXT, claims, given).map(inShort), [
      'r0 found c0',
      'r1 found c1',
      'r2 found c2',
      'z orphaned -',
      'a orphaned -',
    ]);
  });
  it('are two where they have the same words, and only one of them has the claim', () => {
    const twice = placed(TEXT, claims, [reviews[1], { ...reviews[1], id: 'again' }]);
    assert.deepEqual(
      twice.map(({ claim }) => claim ?? '-'),
      ['c1', '-'],
    );
  });
});

describe('what a lost decision may belong to', () => {
  const before = 'The council will close the old library in March';
  const review = decided(before, claimsAt(before, before), 0);
  const near = [
    'The mayor may sell the new library in March',
    'The council will shut the old library in May',
    'The council might close an old library soon',
    'The council will close the old school in March',
    'Rain is likely on the coast tomorrow evening too',
  ];
  const text = near.join('. ');

  it('is the claims that read most like it, the likeliest first, and three at most', () => {
    const [{ state, candidates }] = placed(text, claimsAt(text, ...near), [review]);
    assert.equal(state, 'orphaned');
    assert.deepEqual(said(text, candidates), [near[3], near[1], near[2]]);
  });
  it('is nothing where no claim is like it', () => {
    const other = 'The old tram';
    const [{ candidates }] = placed(other, claimsAt(other, other), [review]);
    assert.deepEqual(candidates, []);
  });
});

describe('claims by their words', () => {
  const place = (key: string, start: number): ClaimPlace => ({
    claim: { id: key } as Claim,
    runs: [],
    start,
    end: start + 1,
    key,
  });

  it('are found by how many words they share, and then as they stand in the draft', () => {
    const index = new ClaimsByWords([
      place('taxes rise', 30),
      place('TAXES FALL HARD', 20),
      place('taxes stay', 10),
      place('nothing else', 0),
    ]);
    assert.deepEqual(
      index.near('taxes fall').map(({ start }) => start),
      [20, 10, 30],
    );
  });
  it('are 32 at most, and a word that more than 64 have finds none', () => {
    const many = Array.from({ length: 60 }, (_, i) => place(`taxes ${i}`, i));
    assert.equal(new ClaimsByWords(many).near('taxes').length, 32);
    const more = Array.from({ length: 65 }, (_, i) => place('taxes', i));
    assert.equal(new ClaimsByWords(more.slice(1)).near('taxes').length, 32);
    assert.equal(new ClaimsByWords(more).near('taxes').length, 0);
  });
});

describe('where words stand in a text', () => {
  const cases: [text: string, words: string, ...at: number[]][] = [
    ['art, party, artist, art', 'art', 0, 20],
    ['12 of 312 and 12%', '12', 0, 14],
    ['12%, 112%', '12%', 0],
    ['12%5, 12%', '12%', 0, 6],
    ['the $5 and A$5', '$5', 4, 12],
    ['“No,” she said. “No”', 'No', 1, 17],
    ['anything', ''],
    ['nowhere', 'art'],
    ['aa aa', 'aa', 0, 3],
  ];
  for (const [text, words, ...at] of cases)
    it(`“${words}” in “${text}”`, () =>
      assert.deepEqual(
        occurrences(text, words),
        at.map((start) => ({ start, end: start + words.length })),
      ));
  it('is told 64 times at most', () =>
    assert.equal(occurrences('no '.repeat(100), 'no').length, 64));
});

describe('the runs of a claim', () => {
  const text = 'He “said” that, we go';
  const runs = (...spans: [number, number][]): string[] =>
    said(
      text,
      runsOf(text, {
        source: [],
        cue: [],
        content: spans.map(([start, end]) => ({ start, end })),
      }),
    );

  it('are joined over blanks and marks, and where they overlap', () => {
    assert.deepEqual(runs([0, 2], [4, 8]), ['He “said']);
    assert.deepEqual(runs([0, 8], [4, 6], [7, 9]), ['He “said”']);
    assert.deepEqual(runs([0, 2], [2, 8]), ['He “said']);
  });
  it('stay apart where a word stands between them', () =>
    assert.deepEqual(runs([16, 21], [0, 2]), ['He', 'we go']));
});
