import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

interface WordLists {
  packWords(words: readonly string[]): string;
  unpackWords(packed: string): string[];
}

describe('a packed list of words', () => {
  let lists: WordLists;
  before(async () => {
    // The build's own programs have no types.
    const program = pathToFileURL(join(__dirname, '../scripts/build/wordList.mjs')).href;
    lists = (await import(program)) as WordLists;
  });

  it('comes out as it went in', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\n', '"', '0', '𝒳') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        assert.deepEqual(lists.unpackWords(lists.packWords(words)), words);
      }),
    );
  });

  it('is that of the language model, and a third shorter', () => {
    const model = JSON.parse(
      readFileSync(
        join(
          __dirname,
          '../node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
        ),
        'utf8',
      ),
    ) as { features: { lexeme: { list: string[] } } };
    const { list } = model.features.lexeme;
    const packed = lists.packWords(list);
    assert.deepEqual(lists.unpackWords(packed), list);
    assert.ok(packed.length < list.join('\n').length / 1.5);
  });

  it('is refused where a word holds what stands between two', () =>
    assert.throws(() => lists.packWords(['a\u001fb']), /stands between/));
});
