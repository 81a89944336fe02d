import assert from 'node:assert/strict';
import {
  type PlacedFact,
  type Spot,
  spotsOfDecision,
} from '../../../../src/engine/decisions/anchoring/factSpots.js';
import type { FactReview } from '../../../../src/engine/decisions/decision.js';

function decided(
  prefix: string,
  suffix: string,
  more: Partial<FactReview> = {},
  exact = '40',
): FactReview {
  return {
    target: [{ exact, prefix, suffix, start: 0, end: 2 }],
    ...more,
  } as unknown as FactReview;
}

/** The first spot of a decision on “40” in a text. */
const spot = (text: string, review: FactReview, same: readonly PlacedFact[] = []): Spot =>
  spotsOfDecision(text, review, same)[0];

/** `sides ownSides held`, and what is near. */
const inShort = ({ sides, ownSides, held, isNearBoth, isNearOther }: Spot): string =>
  [sides, ownSides, held, isNearBoth && 'near', isNearOther && 'near on each side']
    .filter((one) => one !== false)
    .join(' ');

describe('what is left beside a fact that was decided on', () => {
  const cases: [what: string, text: string, prefix: string, suffix: string, left: string][] = [
    [
      'all',
      'the bank closed 40 branches in May',
      'the bank closed ',
      ' branches in May',
      '2 2 32 near',
    ],
    [
      'all behind it',
      'the bank shut 40 branches in May',
      'the bank closed ',
      ' branches in May',
      '1 1 17 near',
    ],
    [
      'all before it',
      'the bank closed 40 shops in May',
      'the bank closed ',
      ' branches in May',
      '1 1 17 near',
    ],
    ['nothing', 'they met 40 men', 'the bank closed', 'branches in May', '0 0 0'],
    [
      'the nearest words',
      'the firm closed 40 branches in Rome',
      'the bank closed ',
      ' branches in May',
      '0 0 21 near',
    ],
    ['other letters', 'they said 40 men', 'the bank closed', 'branches in May', '0 0 0'],
    ['nine and ten', 'the closed 40 branches up', 'one closed ', ' branches in', '0 0 19 near'],
    ['sixteen in all', 'xx bank is 40 of men up', 'a bank is ', ' of men in', '0 0 17 near'],
    ['exactly sixteen', 'x bank is 40 of menu', 'a bank is ', ' of men in', '0 0 16 near'],
    ['fifteen', 'x bank is 40 of mexu', 'a bank is ', ' of men in', '0 0 15'],
    [
      '24 on each side',
      `x${'m'.repeat(23)} 40 ${'n'.repeat(23)}x`,
      `y${'m'.repeat(23)} `,
      ` ${'n'.repeat(23)}y`,
      '0 0 48 near near on each side',
    ],
    [
      '23 on one side',
      `x${'m'.repeat(22)} 40 ${'n'.repeat(23)}x`,
      `y${'m'.repeat(22)} `,
      ` ${'n'.repeat(23)}y`,
      '0 0 47 near',
    ],
    [
      'another sentence before it',
      'It rained. She had 40 branches in May',
      'It rained. She had ',
      ' branches in May',
      '2 1 35 near',
    ],
    [
      'eight characters of its own before it',
      'It rained. She sold 40 of us',
      'It rained. She sold ',
      ' branches in May',
      '1 1 21 near',
    ],
    [
      'another sentence behind it',
      'the bank closed 40 branc. It rained',
      'the bank closed ',
      ' bran. It rained',
      '1 1 21 near',
    ],
    [
      'its sentence’s end behind it',
      'the bank closed 40 shops. It rained all day',
      'the bank closed ',
      ' shops. It rained',
      '2 1 33 near',
    ],
    [
      'eight characters of its own behind it',
      'they met 40 branches. It rained',
      'a bank had ',
      ' branches. It rained',
      '1 1 21 near',
    ],
    [
      'a paragraph’s end behind it',
      'the bank closed 40 shops\n\nIt rained all day',
      'the bank closed ',
      ' shops\n\nIt rained',
      '2 1 33 near',
    ],
    [
      'a quotation’s end before it',
      'He said “It rained.” She had 40 branches in May',
      'said “It rained.” She had ',
      ' branches in May',
      '2 1 42 near',
    ],
    [
      'all, in another style of marks',
      'they say “no” to 40 “big” branches',
      'they say "no" to ',
      ' "big" branches',
      '2 2 32 near',
    ],
    [
      'all, with more blanks',
      'the   bank   closed   40   branches   in   May',
      'the bank closed ',
      ' branches in May',
      '2 2 32 near',
    ],
    ['all, but it was little', 'she has 40 men', 'has ', ' men', '0 0 8'],
    ['eight characters in another style', 'that it’s so 40 it', "it's so ", 'and', '1 0 8'],
    ['seven characters in another style', 'that it’s a 40 it', "it's a ", 'and', '0 0 7'],
  ];
  for (const [what, text, prefix, suffix, left] of cases)
    it(what, () => assert.equal(inShort(spot(text, decided(prefix, suffix))), left));
});

describe('the places that a decision on a fact may belong to', () => {
  const text = 'she had 40 men and 40 boats';
  const [first, second]: PlacedFact[] = [
    { start: 8, end: 10, sentenceKey: 'k' },
    { start: 19, end: 21 },
  ];
  const starts = (review: FactReview, same: readonly PlacedFact[]): number[] =>
    spotsOfDecision(text, review, same).map(({ start }) => start);

  it('are the facts of its words', () =>
    assert.deepEqual(starts(decided('a', 'b'), [second]), [19]));
  it('are all places of its words where there is no fact', () =>
    assert.deepEqual(starts(decided('a', 'b'), []), [8, 19]));
  it('are all of them, each once, where a person made the words a fact', () =>
    assert.deepEqual(starts(decided('a', 'b', { added: true }), [second]), [8, 19]));
  it('are none where the decision has no words', () =>
    assert.deepEqual(spotsOfDecision(text, { ...decided('a', 'b'), target: [] }, [first]), []));
  it('are in the decision’s sentence where both are known and the same', () => {
    const isSame = (fact: PlacedFact, sentence?: string): boolean =>
      spot(text, decided('a', 'b', sentence === undefined ? {} : { sentence }), [fact])
        .isSameSentence;
    assert.equal(isSame(first, 'k'), true);
    assert.equal(isSame(first, 'other'), false);
    assert.equal(isSame(first), false);
    assert.equal(isSame(second), false);
    assert.equal(isSame(second, 'k'), false);
  });
});
