import assert from 'node:assert/strict';
import type {
  ClaimPlace,
  WantedClaim,
} from '../../../../src/engine/decisions/anchoring/claimsByWords.js';
import {
  isUncontradicted,
  nearerHalf,
  sidesHeld,
  sidesNear,
} from '../../../../src/engine/decisions/anchoring/neighbouringWords.js';

const CLAIM = 'Rates fell';

/** A decision on a claim that stood at an offset, with these words beside it. */
function decided(prefix: string, suffix: string, stoodAt: number | null = 5): WantedClaim {
  const target = stoodAt === null ? [] : [{ start: stoodAt }];
  return { review: { target }, key: CLAIM, alike: [], prefix, suffix } as unknown as WantedClaim;
}

/** A claim between two pieces of text. */
function between(before: string, behind: string, claim = CLAIM): [string, ClaimPlace] {
  const place = { start: before.length, end: before.length + claim.length };
  return [before + claim + behind, place as ClaimPlace];
}

describe('on how many sides of a claim its neighbors stand', () => {
  type Case = [
    what: string,
    beside: [before: string, behind: string],
    stood: [prefix: string, suffix: string, at?: number | null],
    sides: number,
  ];
  const cases: Case[] = [
    ['both', ['It is so. ', ' They left.'], ['It is so. ', ' They left'], 2],
    ['only before', ['It is so. ', ' They went.'], ['It is so. ', ' They left'], 1],
    ['only behind', ['It was so. ', ' They left.'], ['It is so. ', ' They left'], 1],
    ['neither', ['It was so. ', ' They went.'], ['It is so. ', ' They left'], 0],
    ['eight characters tell', ['It is so. ', ' They left.'], [' is so. ', ' They le'], 2],
    ['seven do not', ['It is so. ', ' They left.'], ['is so. ', ' They l'], 0],
    ['the first letter counts', ['At is so. ', ' They left.'], ['It is so. ', ' They lefs'], 0],
    ['the draft’s beginning', ['', ' Now.'], ['', '', 0], 1],
    ['the draft’s beginning behind a mark', ['“', ' Now.'], ['', '', 0], 1],
    ['no beginning any more', ['It is so. ', ' Now.'], ['', '', 0], 0],
    ['no beginning before', ['', ' Now.'], ['', '', 5], 0],
    ['no place', ['', ' Now.'], ['', '', null], 0],
    [
      'another style of marks',
      ['He said ‘“go”’ ', ' “Go,” he did.'],
      ['He said \'"go"\' ', ' "Go," he did'],
      2,
    ],
    ['more blanks', ['It   is \n so.   ', '   They\n\n  left.'], ['It is so. ', ' They left'], 2],
    ['many blanks beside few words', ['is   so.    ', '    They   l'], ['is so. ', ' They l'], 0],
    [
      'blanks twice as long as words',
      ['it  is  so.   .  ', '  They  le f'],
      [' is so. . ', ' They le'],
      2,
    ],
    [
      'invisible characters',
      ['It i\u00ADs\uFEFFso. ', ' They\uFEFFle\u200Bft.'],
      ['It is so. ', ' They left'],
      2,
    ],
  ];
  for (const [what, beside, stood, sides] of cases)
    it(`${what}: ${sides}`, () => {
      const [text, place] = between(...beside);
      assert.equal(sidesHeld(text, decided(...stood), place), sides);
    });
});

describe('whether the neighbors of a claim are others', () => {
  type Case = [
    beside: [before: string, behind: string],
    stood: [prefix: string, suffix: string],
    uncontradicted: boolean,
  ];
  const cases: Case[] = [
    [['It is so. ', ' They left.'], ['It is so. ', ' They left'], true],
    [['It is so. ', ' They went.'], ['It is so. ', ' They left'], false],
    [['It was so. ', ' They left.'], ['It is so. ', ' They left'], false],
    // What is too short to tell does not contradict either.
    [['It was so. ', ' They went.'], ['is so. ', ' They l'], true],
    [['It was so. ', ' They left.'], ['', ' They left'], true],
    [['It is so. ', ' They went.'], ['It is so. ', ''], true],
    [['It was so. ', ' They left.'], [' is so. ', ' They left'], false],
    [['It is so. ', ' They went.'], ['It is so. ', ' They le'], false],
  ];
  for (const [beside, stood, expected] of cases)
    it(`“${beside.join('…')}” after “${stood.join('…')}”: ${expected ? 'no' : 'yes'}`, () => {
      const [text, place] = between(...beside);
      assert.equal(isUncontradicted(text, decided(...stood), place), expected);
    });
});

describe('the nearer half of a claim’s neighbors', () => {
  const half = (prefix: string, suffix: string): [string, string] => {
    const one = nearerHalf(decided(prefix, suffix));
    return [one.prefix, one.suffix];
  };
  it('is what stands next to it', () =>
    assert.deepEqual(half('the first half, the second one', 'the first half, the second one'), [
      'the second one'.padStart(15),
      'the first half,',
    ]));
  it('is the longer one of an odd number', () =>
    assert.deepEqual(half('abcdefghijklmnopqrstu', 'abcdefghijklmnopqrstu'), [
      'klmnopqrstu',
      'abcdefghijk',
    ]));
  it('is no shorter than what tells', () =>
    assert.deepEqual(half('abcdefghij', 'abcdefghij'), ['cdefghij', 'abcdefgh']));
});

describe('on how many sides of an edited claim its neighbors are near', () => {
  const PREFIX = 'It rained. ';
  const SUFFIX = ' They left.';
  type Case = [
    what: string,
    text: [string, string, string],
    stood: [string, string],
    sides: number,
  ];
  const cases: Case[] = [
    ['both', [PREFIX, CLAIM, SUFFIX], [PREFIX, SUFFIX], 2],
    ['neither', ['It hailed. ', CLAIM, ' They went.'], [PREFIX, SUFFIX], 0],
    ['eight characters tell', [PREFIX, CLAIM, SUFFIX], ['rained. ', ' They le'], 2],
    ['seven do not', [PREFIX, CLAIM, SUFFIX], ['ained. ', ' They l'], 0],
    [
      '24 characters away',
      [`${PREFIX}${'so '.repeat(8)}`, CLAIM, `${' so'.repeat(8)}${SUFFIX}`],
      ['rained. ', ' They le'],
      2,
    ],
    [
      'a hundred characters away',
      [`${PREFIX}${'so '.repeat(33)}`, CLAIM, `${' so'.repeat(33)}${SUFFIX}`],
      [PREFIX, SUFFIX],
      0,
    ],
    [
      'within its new edges',
      ['', `${PREFIX}Rates and prices have fallen since.${SUFFIX}`, ''],
      [PREFIX, SUFFIX],
      2,
    ],
    [
      'deep within it',
      ['', `Rates and prices have fallen. ${PREFIX}${SUFFIX} Rates and prices have fallen.`, ''],
      [PREFIX, SUFFIX],
      0,
    ],
    ['on the wrong side', [`${SUFFIX} `, CLAIM, ` ${PREFIX}`], [PREFIX, SUFFIX], 0],
  ];
  for (const [what, [before, claim, behind], stood, sides] of cases)
    it(`${what}: ${sides}`, () => {
      const [text, place] = between(before, behind, claim);
      assert.equal(sidesNear(text, decided(...stood), place), sides);
    });
});
