import assert from 'node:assert/strict';
import type { Span } from '../../../../src/engine/annotation.js';
import type {
  ClaimPlace,
  WantedClaim,
} from '../../../../src/engine/decisions/anchoring/claimsByWords.js';
import {
  sameExtent,
  verbatimSpans,
} from '../../../../src/engine/decisions/anchoring/verbatimWords.js';
import { said } from './claimsByHand.js';

type Words = [prefix: string, exact: string, suffix: string];

function wanted(targets: readonly Words[], alike: readonly string[] = []): WantedClaim {
  const target = targets.map(([prefix, exact, suffix]) => ({ prefix, exact, suffix }));
  return { review: { target }, key: 'key', alike } as unknown as WantedClaim;
}

describe('where a decision’s words stand with all that stood beside them', () => {
  const cases: [what: string, text: string, targets: Words[], said: string[] | undefined][] = [
    [
      'once',
      'It rained. Rates fell. They left.',
      [['It rained. ', 'Rates fell', '. They left']],
      ['Rates fell'],
    ],
    [
      'twice',
      'It rained. Rates fell. It rained. Rates fell. So.',
      [['It rained. ', 'Rates fell', '.']],
      undefined,
    ],
    [
      'nowhere',
      'It rained. Rates rose. They left.',
      [['It rained. ', 'Rates fell', '. They left']],
      undefined,
    ],
    [
      'with little before it, at the beginning',
      '“Rates fell. They left.',
      [['', 'Rates fell', '. They left']],
      ['Rates fell'],
    ],
    [
      'with little before it, and words now',
      'So rates fell. They left.',
      [['', 'rates fell', '. They left']],
      undefined,
    ],
    [
      'with eight characters before it',
      'Oh, it rained. Rates fell. They left.',
      [['rained. ', 'Rates fell', '. They left']],
      ['Rates fell'],
    ],
    [
      'with seven characters before it',
      'Oh, it rained. Rates fell. They left.',
      [['ained. ', 'Rates fell', '. They left']],
      undefined,
    ],
    [
      'with little behind it, at the end',
      'It rained. Rates fell.',
      [['It rained. ', 'Rates fell', '']],
      ['Rates fell'],
    ],
    [
      'with little behind it, and words now',
      'It rained. Rates fell by ten.',
      [['It rained. ', 'Rates fell', '']],
      undefined,
    ],
    [
      'with eight characters behind it',
      'It rained. Rates fell. They left.',
      [['It rained. ', 'Rates fell', '. They l']],
      ['Rates fell'],
    ],
    [
      'with seven characters behind it',
      'It rained. Rates fell. They left.',
      [['It rained. ', 'Rates fell', '. They ']],
      undefined,
    ],
    [
      'of eight characters',
      'It rained. Tax fell. They left.',
      [['It rained. ', 'Tax fell', '. They left']],
      ['Tax fell'],
    ],
    [
      'of seven characters',
      'It rained. It fell. They left.',
      [['It rained. ', 'It fell', '. They left']],
      undefined,
    ],
    [
      'in two parts',
      'It rained. “Rates fell,” she said on Monday, “by a tenth.” They left.',
      [
        ['It rained. “', 'Rates fell', ',” she said'],
        ['on Monday, “', 'by a tenth', '.” They left'],
      ],
      ['Rates fell', 'by a tenth'],
    ],
    [
      'in two parts of which one is gone',
      'It rained. “Rates fell,” she said on Monday, “by a third.” They left.',
      [
        ['It rained. “', 'Rates fell', ',” she said'],
        ['on Monday, “', 'by a tenth', '.” They left'],
      ],
      undefined,
    ],
    ['in no part', 'It rained.', [], undefined],
  ];
  for (const [what, text, targets, expected] of cases)
    it(what, () => {
      const spans = verbatimSpans(text, wanted(targets));
      assert.deepEqual(spans && said(text, spans), expected);
    });
  it('is not asked where another claim had the same words', () =>
    assert.equal(
      verbatimSpans(
        'It rained. Rates fell. They left.',
        wanted([['It rained. ', 'Rates fell', '. They left']], ['key']),
      ),
      undefined,
    ));
});

describe('the claim that is read where a decision’s words stand', () => {
  const place = (key: string, ...runs: [start: number, end: number][]): ClaimPlace =>
    ({
      key,
      runs: runs.map(([start, end]): Span => ({ start, end })),
      start: runs[0][0],
      end: runs.at(-1)![1],
    }) as unknown as ClaimPlace;
  const spans = [{ start: 10, end: 30 }];
  const found = (claims: readonly ClaimPlace[], alike: string[] = [], where: Span[] = spans) =>
    sameExtent(where, wanted([], alike), claims)?.key;

  it('is one with nearly the same extent', () => {
    assert.equal(found([place('a', [10, 27])]), 'a');
    assert.equal(found([place('a', [13, 30])]), 'a');
    assert.equal(found([place('a', [9, 32])]), 'a');
  });
  it('is none that is much shorter or longer, or elsewhere', () => {
    assert.equal(found([place('a', [10, 26])]), undefined);
    assert.equal(found([place('a', [8, 32])]), undefined);
    assert.equal(found([place('a', [30, 50])]), undefined);
    assert.equal(found([place('a', [0, 10])]), undefined);
    assert.equal(found([place('a', [100, 120])]), undefined);
  });
  it('is none that was another before', () =>
    assert.equal(found([place('a', [10, 30])], ['a']), undefined));
  it('is the one that has most of the words', () => {
    assert.equal(found([place('a', [10, 28]), place('b', [10, 30])]), 'b');
    assert.equal(found([place('b', [10, 30]), place('a', [10, 28])]), 'b');
    assert.equal(found([place('a', [10, 30]), place('b', [10, 30])]), 'a');
  });
  it('is measured over all parts', () => {
    const where = [
      { start: 10, end: 20 },
      { start: 40, end: 50 },
    ];
    assert.equal(found([place('a', [10, 20], [40, 48])], [], where), 'a');
    assert.equal(found([place('a', [10, 20], [40, 46])], [], where), undefined);
    assert.equal(found([place('a', [10, 50])], [], where), undefined);
  });
});
