import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineAround } from '../../src/editor/kit/lineAround.js';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const found = lineAround(text, { start, end: start + words.length });
  return `${found.words.slice(0, found.start)}[${found.words.slice(found.start, found.end)}]${found.words.slice(found.end)}`;
};

describe('the line around words', () => {
  it('is whole where it is short', () =>
    assert.equal(
      around('One.\n  He met Ada Veld there.\nTwo.', 'Ada Veld'),
      'He met [Ada Veld] there.',
    ));
  it('is cut between words before them', () =>
    assert.equal(
      around(`${'word '.repeat(30)}Ada said`, 'Ada'),
      `…${'word '.repeat(7)}[Ada] said`,
    ));
  it('makes one line of words that are broken over two', () =>
    assert.equal(around('met Ada\nVeld there\nand', 'Ada\nVeld'), 'met [Ada Veld] there'));
  it('ends somewhere', () => assert.ok(around(`Ada ${'x'.repeat(500)}`, 'Ada').length < 100));
  it('holds the words wherever they stand', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(30), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const found = lineAround(text, { start, end });
        assert.equal(
          found.words.slice(found.start, found.end),
          text.slice(start, end).replace(/\s/g, ' '),
        );
      }),
    ));
});
