import assert from 'node:assert/strict';
import { mergeRegistries } from '../../../src/engine/registry/mergeRegistries.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { notReadIn } from '../../../src/engine/reports/whatWasRead.js';

function notRead(...texts: string[]): string[] {
  const files = texts.map((text, i) => parseRegistry(text, `${i + 1}.yaml`));
  const merged = mergeRegistries(files);
  return files
    .flatMap(({ file, text, problems }) =>
      notReadIn('registry', file, text, [...problems, ...(merged.problems.get(file) ?? [])]),
    )
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

const head = 'version: 1\nactors:\n';
const ada = '  ada:\n    name: Ada Lovelace\n    kind: person\n';

describe('what of a registry was not read', () => {
  it('is nothing where all was read, what only deserves a look aside', () => {
    assert.deepEqual(notRead(`${head}${ada}    country: uk\n`), []);
  });
  it('has file, place, and what is wrong', () => {
    const [found, ...more] = notRead(
      `${head}${ada}    sanctions: [{authority: OFAC, since: 25.02.2022}]\n`,
    );
    assert.match(found, /^1\.yaml:6:42 .*since/);
    assert.deepEqual(more, []);
  });
  it('has an id that two files use', () => {
    assert.match(notRead(head + ada, `${head}${ada}    born: 1815\n`)[0], /ada/);
  });
  it('has no line where nothing of a file was read', () => {
    const problem = {
      start: 0,
      end: 0,
      severity: 'error',
      code: 'not-read',
      message: 'gone',
    } as const;
    assert.deepEqual(notReadIn('registry', 'desk', '', [problem]), [
      { what: 'registry', file: 'desk', message: 'gone' },
    ]);
  });
  it('has a file that is no registry', () => {
    assert.match(notRead('Prose.\n')[0], /^1\.yaml:1:1 /);
  });
});
