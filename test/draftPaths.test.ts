import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftsAt } from '../src/cli/paths.js';

describe('the drafts of a folder', () => {
  let folder: string;
  beforeEach(function () {
    // Links need a right of their own there.
    if (process.platform === 'win32') this.skip();
    folder = mkdtempSync(join(tmpdir(), 'copydesk-paths-'));
    for (const name of ['drafts/deep', 'other/more'])
      mkdirSync(join(folder, name), { recursive: true });
  });
  afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));
  const write = (...names: string[]): void => {
    for (const name of names) writeFileSync(join(folder, name), 'Rain fell.\n');
  };
  const link = (name: string, to: string): void => symlinkSync(to, join(folder, name));
  const found = async (path = 'drafts'): Promise<string[]> =>
    (await draftsAt(join(folder, path))).map((file) => file.slice(folder.length + 1));

  it('are those that links lead to, files and folders', async () => {
    write('drafts/a.txt', 'other/b.md', 'other/more/c.md', 'other/no.pdf');
    link('drafts/linked.md', '../other/b.md');
    link('drafts/archive', '../other/more');
    link('drafts/no.pdf', '../other/no.pdf');
    assert.deepEqual(await found(), ['drafts/a.txt', 'drafts/archive/c.md', 'drafts/linked.md']);
  });
  it('are each there once where links go round, under the folder’s own name', async () => {
    write('drafts/a.txt', 'drafts/deep/b.txt', 'other/c.txt');
    link('drafts/back', '..');
    link('drafts/again', 'deep');
    link('drafts/deep/self', '.');
    link('other/drafts', '../drafts');
    assert.deepEqual(await found(), [
      'drafts/a.txt',
      'drafts/back/other/c.txt',
      'drafts/deep/b.txt',
    ]);
  });
  it('are told where a link leads nowhere, so that nobody takes them for read', async () => {
    write('drafts/a.txt');
    link('drafts/gone.md', 'nowhere.md');
    link('drafts/archive', '../nowhere');
    link('drafts/page.pdf', 'nowhere.pdf');
    assert.deepEqual(await found(), ['drafts/a.txt', 'drafts/archive', 'drafts/gone.md']);
  });
  it('come in the order of names, without hidden folders and packages, linked or not', async () => {
    write('drafts/deep/b.txt', 'drafts/deeper.txt', 'drafts/deep.txt', 'other/c.txt');
    link('drafts/.hidden', '../other');
    link('drafts/node_modules', '../other');
    assert.deepEqual(await found(), ['drafts/deep/b.txt', 'drafts/deep.txt', 'drafts/deeper.txt']);
    assert.deepEqual(await found('drafts/deep.txt'), ['drafts/deep.txt']);
  });
});
