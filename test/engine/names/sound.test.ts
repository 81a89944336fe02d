import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, soundOf } from '../../../src/engine/names/variants/sound.js';

const SAME = [
  'Dmitriev Dmitriyev',
  'Müller Mueller Muller',
  'Zelensky Zelenskiy Zelenskyy Zelenskij Zelenski',
  'Gaddafi Gadhafi',
  'Khodorkovsky Hodorkovskiy',
  'Erdoğan Erdogan',
  'Lukashenko Lukaschenko',
  'Schäuble Schaeuble',
  'Mohammed Mohamed',
  'Sergey Sergei',
  'Yury Yuri',
  'Wolodymyr Volodymyr',
  'Mikhail Mihail',
];
const OTHER = [
  'Putin Pushkin',
  'Merkel Merz',
  'Kerry Kelly',
  'Bush Bosch',
  'Maria Mario',
  'Obama Osama',
  'Ivanov Ivanova',
];

describe('the sound of a name', () => {
  for (const line of SAME)
    it(`is one: ${line}`, () =>
      assert.equal(
        new Set(line.split(' ').map(soundOf)).size,
        1,
        line.split(' ').map(soundOf).join(' '),
      ));
  for (const line of OTHER)
    it(`is two: ${line}`, () => assert.equal(new Set(line.split(' ').map(soundOf)).size, 2));
});

describe('edit distance', () => {
  const words = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  it('counts a swap once', () => assert.equal(editDistance('ahmad', 'amhad', 2), 1));
  it('is zero only between equals, and symmetric', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        assert.equal(editDistance(one, other, 3) === 0, one === other);
        assert.equal(editDistance(one, other, 3), editDistance(other, one, 3));
      }),
    );
  });
  it('gives up above the most', () => assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3));
});
