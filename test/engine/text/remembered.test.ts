import assert from 'node:assert/strict';
import { remembered } from '../../../src/engine/text/remembered.js';

describe('a function that remembers', () => {
  it('is asked once for a word, also where the answer is undefined', () => {
    const asked: string[] = [];
    const length = remembered((word: string) => {
      asked.push(word);
      return word === '' ? undefined : word.length;
    });
    assert.deepEqual(['', 'a', '', 'a', 'bb'].map(length), [undefined, 1, undefined, 1, 2]);
    assert.deepEqual(asked, ['', 'a', 'bb']);
  });
  it('answers rightly after more words than it keeps', () => {
    const length = remembered((word: string) => word.length);
    for (let i = 0; i < 25_000; i++)
      assert.equal(length('x'.repeat(i % 7) + i), (i % 7) + String(i).length);
  });
});
