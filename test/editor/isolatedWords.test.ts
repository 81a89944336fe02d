import assert from 'node:assert/strict';
import { isolatedWords } from '../../src/editor/kit/isolatedWords.js';

describe('words in a row', () => {
  it('are isolated where they are read from right to left, and left alone otherwise', () => {
    assert.equal(isolatedWords('محمد'), '\u2068محمد\u2069');
    assert.equal(isolatedWords('Ann (אן)'), '\u2068Ann (אן)\u2069');
    for (const words of ['Ann Lee', '王毅', 'Ольга', '']) assert.equal(isolatedWords(words), words);
  });
});
