import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/engine/annotation.js';
import {
  comparable,
  comparableEnd,
  comparableStart,
  comparableWithin,
  contextOf,
  similarity,
  targetOf,
} from '../../../../src/engine/decisions/anchoring/decidedWords.js';
import { claimsAt } from './claimsByHand.js';

describe('words as they are compared', () => {
  const cases: [words: string, all: string, end: string, start: string, within: string][] = [
    [
      ' “It’s\u00A0\u00ADso,”  he',
      'It\'s so," he',
      'It\'s so," he',
      ' "It\'s so," he',
      ' "It\'s so," he',
    ],
    ['so. ', 'so', 'so. ', 'so', 'so. '],
    [', so', 'so', 'so', ', so', ', so'],
    ['', '', '', '', ''],
  ];
  for (const [words, all, end, start, within] of cases)
    it(`“${words}”`, () => {
      assert.equal(comparable(words), all);
      assert.equal(comparableEnd(words), end);
      assert.equal(comparableStart(words), start);
      assert.equal(comparableWithin(words), within);
    });
});

describe('how much two lines of words have in common', () => {
  const cases: [one: string, other: string, similarity: number][] = [
    ['', '', 0],
    ['same', 'same', 1],
    ['abcd', 'abcx', 0.75],
    ['ab', 'abcd', 0.5],
    ['abcd', 'ab', 0.5],
    ['abcd', '', 0],
  ];
  for (const [one, other, expected] of cases)
    it(`“${one}” and “${other}”: ${expected}`, () =>
      assert.equal(similarity(one, other), expected));
});

describe('the claims that read much like one that is decided on', () => {
  const alike = (key: string, ...others: string[]): readonly string[] => {
    const text = [key, ...others].join('. ');
    const claims = claimsAt(text, key, ...others);
    return targetOf(text, claims[0], claims).alike;
  };
  it('have four letters of ten in common at least', () => {
    assert.deepEqual(alike('aaaaaaaaaa', 'aaaabbbbbb'), ['aaaabbbbbb']);
    assert.deepEqual(alike('aaaaaaaaaa', 'aaabbbbbbb'), []);
    assert.deepEqual(alike('aaaaaaaaaa', 'aaaa'), ['aaaa']);
    assert.deepEqual(alike('aaaaaaaaaa', 'aaa'), []);
  });
  it('are the eight that have most, the likest first', () => {
    const others = [5, 2, 9, 7, 3, 8, 4, 6, 1, 0].map(
      (n) => 'a'.repeat(18 - n) + 'b'.repeat(2 + n),
    );
    const likest = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => 'a'.repeat(18 - n) + 'b'.repeat(2 + n));
    assert.deepEqual(alike('a'.repeat(20), ...others), likest);
  });
});

describe('what is kept of the words beside a claim', () => {
  const beside = (text: string, words: string, nth: number): [string, string] => {
    const claims = claimsAt(
      text,
      ...Array.from({ length: text.split(words).length - 1 }, () => words),
    );
    const [{ prefix, suffix }] = targetOf(text, claims[nth], claims).target;
    return [prefix, suffix];
  };
  const LEAD = 'It had been raining all day long in Ohio. ';
  const TAIL = ' The sun came out late in western Utah.';
  it('is 32 characters where they stand once', () =>
    assert.deepEqual(beside(`${LEAD}Rates fell.${TAIL}`, 'Rates fell', 0), [
      LEAD.slice(-32),
      `.${TAIL}`.slice(0, 32),
    ]));
  it('is less at the beginning and the end of the draft', () =>
    assert.deepEqual(beside('So rates fell. Now.', 'rates fell', 0), ['So ', '. Now.']));
  it('is as much as tells it from its twins', () => {
    const text = `One. ${LEAD}Rates fell.${TAIL} Two. ${LEAD}Rates fell.${TAIL} Three.`;
    assert.deepEqual(beside(text, 'Rates fell', 1), [
      text.slice(text.lastIndexOf('Rates') - 64, text.lastIndexOf('Rates')),
      `.${TAIL} Three.`,
    ]);
  });
  it('is as much as stands once, whatever else it stands beside', () => {
    const text = `One. ${LEAD}Rates fell.${TAIL} Two. ${LEAD}All left.${TAIL} Rates fell.${TAIL} So.`;
    const [prefix, suffix] = beside(
      text.replace(`Rates fell.${TAIL} So`, `All went.${TAIL} So`),
      'Rates fell',
      0,
    );
    assert.equal(prefix, `One. ${LEAD}`);
    assert.equal(suffix, `.${TAIL} Two. ${LEAD}All left.${TAIL} All went.`.slice(0, 64));
  });
  it('is as much as tells it from a twin with more blanks', () => {
    const text = `${LEAD}And so it was with us then: it was ten when rates fell to ten or so in the end, and the end came. Snow. ten     when       rates fell       to          ten  or       so. Ice.`;
    const [prefix, suffix] = beside(
      text.replace('ten     when       rates', '  ten           when          rates'),
      'rates fell',
      0,
    );
    assert.equal(prefix.length, 64);
    assert.equal(suffix.length, 64);
  });
  it('is nothing where all of it stands beside its twins, too', () =>
    assert.deepEqual(beside('Rates fell. '.repeat(3), 'Rates fell', 1), ['', '']));
  it('tells a claim of two parts from one that is written with an ellipsis', () => {
    const text = `We say it “won”. ${LEAD}We … won.`;
    const two = {
      id: 'two',
      source: [{ start: 0, end: 2 }],
      cue: [],
      content: [{ start: 11, end: 14 }],
    } as unknown as Claim;
    const at = text.indexOf('We …');
    const one = { ...two, id: 'one', source: [], content: [{ start: at, end: at + 8 }] };
    const { alike, target } = targetOf(text, two, [two, one]);
    assert.deepEqual(alike, ['We … won']);
    assert.deepEqual(
      target.map(({ exact, suffix }) => [exact, suffix]),
      [
        ['We', text.slice(2, 34)],
        ['won', text.slice(14, 46)],
      ],
    );
  });
});

describe('how much of the words on one side tells a passage from its twins', () => {
  const TEXT = Array.from({ length: 100 }, (_, n) => `${n}`.padStart(4)).join('');
  const before = (text: string) => (length: number) => text.slice(-length);
  const context = (own: string, twins: string[], isOnce: (words: string) => boolean): string =>
    contextOf(
      before(own),
      twins.map(before),
      (words) => words.replace(/ +/g, ' '),
      isOnce,
      (words, edge) => words.endsWith(edge),
    );
  const once = (): boolean => true;

  it('is 32 characters, or as often twice as much as they do not stand alone', () => {
    assert.equal(context(TEXT, [], once), TEXT.slice(-32));
    for (const length of [64, 128, 256]) {
      const read = TEXT.slice(-length).replace(/ +/g, ' ');
      assert.equal(
        context(TEXT, [], (words) => words === read),
        TEXT.slice(-length),
      );
    }
    assert.equal(
      context(TEXT, [], () => false),
      '',
    );
  });
  it('is more where it ends as a twin’s does, and nothing where no length tells', () => {
    assert.equal(context(TEXT, [`other${TEXT.slice(-40)}`], once), TEXT.slice(-64));
    assert.equal(context(TEXT, [TEXT], once), '');
    assert.equal(context(TEXT, ['else '.repeat(99), TEXT], once), '');
  });
  it('is more where a twin has the same with more blanks', () => {
    const wide = (text: string): string => text.replace(/ +/g, '     ');
    assert.equal(context(TEXT, [`other${wide(TEXT.slice(-34))}`], once), TEXT.slice(-64));
  });
  it('is no more where the twin stands so near the beginning that it has less', () =>
    assert.equal(context(TEXT, [TEXT.slice(-10)], once), TEXT.slice(-32)));
  it('is more where what is read of a twin is all of it the end of its own', () => {
    // 32 characters of the twin are fewer words.
    const twin = `${'-'.repeat(200)} 97${' '.repeat(23)}98  99`;
    assert.equal(context(TEXT, [twin], once), TEXT.slice(-64));
  });
});
