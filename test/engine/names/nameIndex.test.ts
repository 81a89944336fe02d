import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameIndex } from '../../../src/engine/names/nameIndex.js';
import { NameIndexBuilder } from '../../../src/engine/names/nameIndexBuilder.js';
import { type NaiveMatch, naiveMatches, type NaiveName } from './naiveMatcher.js';

function indexOf(names: readonly (string | NaiveName)[]): NameIndex {
  const builder = new NameIndexBuilder();
  for (const [id, name] of names.entries()) {
    if (typeof name === 'string') builder.add(name, id);
    else builder.add(name.text, id, name);
  }
  return builder.build();
}

function matches(index: NameIndex, text: string, refuses: (match: NaiveMatch) => boolean = () => false): NaiveMatch[] {
  const found: NaiveMatch[] = [];
  index.scan(text, (start, end, name) => {
    const match = { start, end, name: index.idsOf(name)[0] };
    if (refuses(match)) return false;
    found.push(match);
    return true;
  });
  return found;
}

const SYLLABLES = ['a', 'B', 'Al', 'an', "d'", "O'", 'S', "'s", '’S', 's', 'É', 'e\u0301', 'ß', 'Ж', 'и', '習', 'ع', '𝐀', '5', 'I', 'İ', '\u00ad'];
const GAPS = [' ', ' ', ' ', '-', ', ', '. ', '.', '&', ' & ', "'", '’', '  ', '\n', '“', ' - ', '·', '', '\u00a0', '\ud800', '                  '];
const word = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const phrase = (longest: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(word, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: longest }).map((parts) => parts.flat().join(''));
const name = fc.record({ text: phrase(4), anyCase: fc.boolean() });
// Words that agree often, small ones first: what begins before its first capital is rare among random words.
const small = fc.array(fc.tuple(fc.constantFrom('al', 'von', "d'", 'Al', 'Be', 'a', 'B.', "B's", '&'), fc.constantFrom(' ', ' ', '-', ', ', "'")), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));

describe('NameIndex', () => {
  it('finds what a naive matcher finds', () => {
    fc.assert(fc.property(fc.array(name, { maxLength: 12 }), phrase(30), fc.boolean(), (names, text, anyCase) => {
      const given = names.map((one) => ({ ...one, anyCase: anyCase && one.anyCase }));
      assert.deepEqual(matches(indexOf(given), text), naiveMatches(given, text));
    }), { numRuns: 800 });
    fc.assert(fc.property(fc.array(small.map((text) => ({ text: text.split(' ').slice(-4).join(' '), anyCase: false })), { maxLength: 6 }), small, (names, text) => {
      assert.deepEqual(matches(indexOf(names), text), naiveMatches(names, text));
    }), { numRuns: 800 });
  });
});
