import assert from 'node:assert/strict';
import { globMatcher } from '../../src/desk/host/globs.js';

describe('globs', () => {
  const cases: [glob: string, fits: string[], not: string[]][] = [
    [
      '**/*.actors.{yaml,yml}',
      ['a.actors.yaml', 'x/y/a.actors.yml', '.hidden/a.actors.yaml'],
      ['a.actors.json', 'actors.yaml'],
    ],
    [
      '{north,south}/actors.yaml',
      ['north/actors.yaml', 'south/actors.yaml'],
      ['east/actors.yaml', 'x/north/actors.yaml'],
    ],
    ['**/actors.yaml', ['actors.yaml', 'a/b/actors.yaml'], ['myactors.yaml', 'actors.yaml.bak']],
    ['/actors.yaml', ['actors.yaml'], ['a/actors.yaml']],
    ['actors.yaml', ['actors.yaml'], ['a/actors.yaml']],
    ['desk/**', ['desk/a', 'desk/a/b.yaml'], ['desks/a']],
    ['**/out', ['out', 'a/out'], ['about', 'out.txt']],
    ['*.y?ml', ['a.yaml', '.yaml'], ['a.yml', 'a/b.yaml']],
    ['[a-c].yaml', ['b.yaml'], ['d.yaml']],
    ['[!a-c].yaml', ['d.yaml'], ['b.yaml']],
    ['a(1).yaml', ['a(1).yaml'], ['a1.yaml']],
    ['a+b@c.yaml', ['a+b@c.yaml'], ['aab@c.yaml']],
    ['$desk|x.yaml', ['$desk|x.yaml'], ['$desk', 'x.yaml']],
    ['!a.yaml', ['!a.yaml'], ['b.yaml']],
    ['[', ['['], ['a']],
  ];
  for (const [glob, fits, not] of cases)
    it(glob, () => {
      const matches = globMatcher([glob]);
      for (const path of fits) assert.ok(matches(path), path);
      for (const path of not) assert.ok(!matches(path), path);
    });

  it('several: one is enough; none fit nothing', () => {
    assert.ok(globMatcher(['*.md', '*.txt'])('a.txt'));
    assert.ok(!globMatcher([])('a.txt'));
  });
  it('capitals count, unless they shall not', () => {
    assert.ok(!globMatcher(['*.MD'])('a.md'));
    assert.ok(globMatcher(['*.MD'], true)('a.md'));
  });
  it('one that cannot be read fits nothing, and costs the others nothing', () =>
    assert.ok(globMatcher(['a'.repeat(70_000), '*.md'])('a.md')));
});
