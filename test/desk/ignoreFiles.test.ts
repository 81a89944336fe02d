import assert from 'node:assert/strict';
import { ignoredBy } from '../../src/desk/decisions/ignoreFiles.js';

describe('ignore files', () => {
  const ignored = ignoredBy([
    { folder: '', text: '# drafts that are over\n/old/\n*.tmp.md\n!keep.tmp.md\nbuild\n' },
    { folder: 'desk', text: '!build\n*.txt\n/only-here.md\n' },
    { folder: 'desk/sub', text: '!*.txt\n' },
  ]);
  const cases: [path: string, out: boolean][] = [
    ['a.md', false],
    ['old/a.md', true],
    ['desk/old/a.md', false],
    ['a.tmp.md', true],
    ['x/a.tmp.md', true],
    ['keep.tmp.md', false],
    ['build/a.md', true],
    ['desk/build/a.md', false],
    ['a.txt', false],
    ['desk/a.txt', true],
    ['desk/sub/a.txt', false],
    ['desk/only-here.md', true],
    ['desk/sub/only-here.md', false],
    ['old/keep.tmp.md', true],
    ['a name.md', false],
  ];
  for (const [path, out] of cases)
    it(`${path} is ${out ? 'left out' : 'looked at'}`, () => assert.equal(ignored(path), out));
  it('leave nothing out where there are none', () => assert.equal(ignoredBy([])('a.md'), false));
});
