import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { draftsAt } from '../src/cli/paths.js';

describe('the drafts in a folder on the command line', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'copydesk-drafts-'));
    mkdirSync(join(root, 'news', 'deep'), { recursive: true });
    for (const name of ['news/a.md', 'news/deep/b.txt', 'news/c.json', 'other.md'])
      writeFileSync(join(root, name), 'x');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const drafts = async (): Promise<string[]> =>
    (await draftsAt(join(root, 'news'))).map((path) => relative(root, path).replaceAll('\\', '/'));

  it('are its text files and those below', async () =>
    assert.deepEqual(await drafts(), ['news/a.md', 'news/deep/b.txt']));

  it('are those that are linked into it, too', async function () {
    if (process.platform === 'win32') return this.skip();
    mkdirSync(join(root, 'desk'));
    writeFileSync(join(root, 'desk', 'e.md'), 'x');
    symlinkSync(join(root, 'other.md'), join(root, 'news', 'd.md'));
    symlinkSync(join(root, 'desk'), join(root, 'news', 'linked'));
    symlinkSync(join(root, 'news'), join(root, 'news', 'deep', 'up'));
    symlinkSync(join(root, 'nowhere.md'), join(root, 'news', 'z.md'));
    symlinkSync(join(root, 'nowhere'), join(root, 'news', 'z'));
    assert.deepEqual(await drafts(), [
      'news/a.md',
      'news/d.md',
      'news/deep/b.txt',
      'news/linked/e.md',
      // It may be one to a folder of drafts: whoever reads it says that it leads nowhere.
      'news/z',
      'news/z.md',
    ]);
  });
});
