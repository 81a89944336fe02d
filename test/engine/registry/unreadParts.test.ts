import assert from 'node:assert/strict';
import { mergeRegistries } from '../../../src/engine/registry/mergeRegistries.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { unreadParts } from '../../../src/engine/registry/unreadParts.js';

function unread(...texts: string[]): string[] {
  const files = texts.map((text, i) => parseRegistry(text, `${i + 1}.yaml`));
  return unreadParts(files, mergeRegistries(files)).map(
    ({ file, line, column, entry, loses }) => `${file}:${line}:${column} ${entry} ${loses}`,
  );
}

const head = 'version: 1\nactors:\n';
const ada = '  ada:\n    name: Ada Lovelace\n    kind: person\n';

describe('unreadParts', () => {
  it('is empty where all was read, what only deserves a look aside', () => {
    assert.deepEqual(unread(`${head}${ada}    country: uk\n`), []);
  });

  it('names file, place, entry and field', () => {
    assert.deepEqual(
      unread(`${head}${ada}    sanctions: [{authority: OFAC, since: 25.02.2022}]\n`),
      ['1.yaml:6:42 ada sanctions'],
    );
  });

  it('names an id that two files use', () => {
    assert.equal(unread(head + ada, `${head}${ada}    born: 1815\n`).length > 0, true);
  });

  it('names a file that is no registry', () => {
    assert.deepEqual(unread('Prose.\n'), ['1.yaml:1:1 null file']);
  });
});
