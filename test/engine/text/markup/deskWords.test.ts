import assert from 'node:assert/strict';
import { asRead } from '../../../../src/engine/text/markup/asRead.js';
import { deskWords } from '../../../../src/engine/text/markup/deskWords.js';

/** What is left of a text without what it holds for the desk. */
const printed = (text: string): string =>
  asRead(text, { start: 0, end: text.length }, deskWords(text));

describe('what a draft holds for the desk alone', () => {
  const cases: readonly (readonly [text: string, left: string])[] = [
    ['Ann Brown left.', 'Ann Brown left.'],
    ['Ann [[ask Kate]] left.', 'Ann  left.'],
    ['Ann [[ask Kate about [TK] here]] left.', 'Ann  left.'],
    ['Ann left [TK: when?].', 'Ann left .'],
    ['Ann <!-- ask Kate --> left.', 'Ann  left.'],
    ['Ann <!-- [[ask --> Kate]] left.', 'Ann  left.'],
    ['Ann <!-- ask\n\nKate --> left.', 'Ann  left.'],
    ['Ann <!-- ask Kate\nnow\n\nShe left.', 'Ann \n\nShe left.'],
    ['Ann <!-- a --> left <!-- b', 'Ann  left '],
    // What stands between a comment that nobody closed and another one is printed.
    ['Ann <!-- a\n\nShe left.\n\nIt <!-- b --> rained.', 'Ann \n\nShe left.\n\nIt  rained.'],
    ['<!-- a\n\nAnn <!-- b --> left.', ' left.'],
    ['Ann\n   <!-- a\n\nb --> left.', 'Ann\n    left.'],
    ['[[Not for print.\r\nAnn left.]] It rained.', ' It rained.'],
    ['[[Not for print.\r\n\r\nAnn left.', '\r\n\r\nAnn left.'],
    ['[[Not for print.\rAnn left.]] It rained.', ' It rained.'],
    ['[[Not for print.\r\rAnn left.', '\r\rAnn left.'],
    ['It <!-- a\r\nb\r\n\r\nrained.', 'It \r\n\r\nrained.'],
    [
      '<<<<<<< ours\nAnn left.\n=======\nAnn stayed.\n>>>>>>> theirs',
      '\nAnn left.\n\nAnn stayed.\n',
    ],
    ['Ann [left](https://x.example/).', 'Ann [left](https://x.example/).'],
  ];
  for (const [text, left] of cases)
    it(JSON.stringify(text), () => assert.equal(printed(text), left));
});

describe('words as they are read', () => {
  const replaced = [
    { start: 2, end: 6, as: '-' },
    { start: 3, end: 5, as: '+' },
    { start: 5, end: 8, as: '*' },
  ];
  it('have each replacement in the place of what it stands for, and one inside another not', () =>
    assert.equal(asRead('0123456789', { start: 0, end: 10 }, replaced), '01-*89'));
  it('have those that reach in from outside', () => {
    assert.equal(asRead('0123456789', { start: 4, end: 10 }, replaced), '-*89');
    assert.equal(asRead('0123456789', { start: 0, end: 3 }, replaced), '01-');
    assert.equal(asRead('0123456789', { start: 8, end: 10 }, replaced), '89');
  });
});
