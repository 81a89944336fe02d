import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectRegexes } from '../scripts/regexes/collect.js';
import { expressionKey, LINEAR, Verdicts } from '../scripts/regexes/verdicts.js';

describe('the check of regular expressions', () => {
  it('finds each expression of a file, with what is said beside it', () => {
    const { uses, calls } = collectRegexes(
      'a.ts',
      [
        'const one = /a\\/[/]b+$/giu;',
        '// slow-regex: a line of at most 40 characters',
        'const two = text.replace(/b+$/, "");',
        '/** What it is. */',
        'const three = /c/; // slow-regex: never long',
        'const four = 4 / 2 / 1;',
        'function five() {',
        '  // slow-regex: of another statement',
        '  const x = 1;',
        '  return new RegExp(`${x}+$`, "u").test(/d/.source);',
        '}',
      ].join('\n'),
    );
    assert.deepEqual(
      uses.map(({ line, excuse, ...use }) => [line, expressionKey(use), excuse]),
      [
        [1, '/a\\/[/]b+$/giu', undefined],
        [3, '/b+$/', 'a line of at most 40 characters'],
        [5, '/c/', 'never long'],
        [10, '/d/', undefined],
      ],
    );
    assert.deepEqual(
      calls.map(({ line, excuse }) => [line, excuse]),
      [[10, undefined]],
    );
  });

  it('keeps what it found out, a line for each expression, and commits only those that are in use', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-regexes-'));
    try {
      const places = [join(folder, 'committed.txt'), join(folder, 'local.txt')] as const;
      const found = new Verdicts(...places);
      found.add('/a\t+/u', LINEAR);
      found.add('/a+$/', 'polynomial of degree 2');
      found.add('/gone/', LINEAR);
      const again = new Verdicts(...places);
      assert.equal(again.of('/a+$/'), 'polynomial of degree 2');
      again.commit(['/a\t+/u', '/a+$/', '/a+$/']);
      assert.equal(
        readFileSync(places[0], 'utf8'),
        'linear\t/a\t+/u\npolynomial of degree 2\t/a+$/\n',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
