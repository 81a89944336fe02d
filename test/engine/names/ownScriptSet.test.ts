import assert from 'node:assert/strict';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { asPrinted, inOwnScript } from '../../../src/engine/sanctions/parsing/printedNames.js';
import { compiledList, listed, screened } from '../sanctions/screened.js';
import { actor, mentionsOf } from './mentions.js';
import {
  ARABIC,
  CHINESE,
  CYRILLIC,
  GREEK,
  HEBREW,
  KOREAN,
  NEIGHBOURS,
  type OwnScriptCase,
} from './ownScriptSet.js';
import { MORE_GREEK, MORE_HEBREW, MORE_KOREAN } from './ownScriptSetMore.js';

/** The marked words of a text without its brackets. */
type Find = (name: string, text: string) => string[];

const inRegistry: Find = (name, text) =>
  mentionsOf(compileLexicon([actor('a', name)]), text).map((mention) => mention.text);

const inList: Find = (name, text) => {
  const party = listed('person', '1', 'PLACEHOLDER, Person');
  const names = [asPrinted('Person PLACEHOLDER', 'strong'), inOwnScript(name, 'person', 'strong')];
  return screened([compiledList([{ ...party, names }])], text).map((mention) => mention.text);
};

function missedOf(cases: readonly OwnScriptCase[], find: Find): string[] {
  return cases.flatMap(({ name, text }) => {
    const wanted = [...text.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => words);
    const found = find(name, text.replace(/[[\]]/g, ''));
    return wanted.every((words) => found.includes(words))
      ? []
      : [`${name}: ${text} (${found.join()})`];
  });
}

for (const [where, find] of [
  ['a registry', inRegistry],
  ['a list', inList],
] as const) {
  describe(`names that ${where} has in other letters`, () => {
    for (const [script, cases] of Object.entries({
      CYRILLIC,
      ARABIC,
      CHINESE,
      KOREAN: [...KOREAN, ...MORE_KOREAN],
      HEBREW: [...HEBREW, ...MORE_HEBREW],
      GREEK: [...GREEK, ...MORE_GREEK],
    }))
      it(`are found in nine of ten sentences at least: ${script}`, () => {
        const missed = missedOf(cases, find);
        assert.ok(missed.length <= cases.length / 10, missed.join('\n'));
        if (process.env.SHOW_MISSED)
          console.log(script, cases.length - missed.length, 'of', cases.length, missed);
      });

    it('are not found in other names and words', () =>
      assert.deepEqual(
        NEIGHBOURS.flatMap(({ name, text }) =>
          find(name, text).map((words) => `${words}: ${text}`),
        ),
        [],
      ));
  });
}
