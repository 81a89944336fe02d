import assert from 'node:assert/strict';
import { URI, Utils } from 'vscode-uri';
import type * as findFilesModule from '../../src/editor/host/findFiles.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Found = Awaited<ReturnType<typeof findFilesModule.findFiles>>;
const load = bundledWith<typeof findFilesModule>('src/editor/host/findFiles.ts');
const [FILE, FOLDER] = [1, 2];

describe('files on a file system that VS Code cannot search', () => {
  let files: string[];
  let unreadable: string[];
  let listed: string[];
  beforeEach(() => {
    files = ['actors.yaml', 'a/b/deep.actors.yaml', 'a/tax.md'];
    unreadable = [];
    listed = [];
  });
  const find = async (
    patterns: string[],
    { scheme = 'ftp', isCancellationRequested = false } = {},
  ): Promise<[string[], boolean]> => {
    const { findFiles } = load({
      l10n: plainL10n,
      Uri: Utils,
      FileType: { File: FILE, Directory: FOLDER },
      RelativePattern: class {},
      workspace: {
        getConfiguration: () => ({ get: () => ({}) }),
        findFiles: () => Promise.resolve([URI.file('/desk/found.yaml')]),
        fs: {
          readDirectory: ({ path }: URI) => {
            listed.push(path);
            if (unreadable.includes(path)) return Promise.reject(new Error('no permission'));
            const below = files.filter((file) => `/desk/${file}`.startsWith(`${path}/`));
            return Promise.resolve([
              ...new Map(
                below.map((file): [string, number] => {
                  const [name, ...rest] = `/desk/${file}`.slice(path.length + 1).split('/');
                  return [name, rest.length > 0 ? FOLDER : FILE];
                }),
              ),
            ]);
          },
        },
      },
    });
    const root = URI.from({ scheme, path: '/desk' });
    type Parts = Parameters<typeof findFiles>;
    const token = { isCancellationRequested } as Parts[3];
    const { uris, isWhole }: Found = await findFiles(root as Parts[0], patterns, [], token);
    return [uris.map(({ path }) => path.slice('/desk/'.length)).sort(), isWhole];
  };
  const YAML = ['**/actors.yaml', '**/*.actors.yaml'];

  it('are found by walking through its folders', async () => {
    assert.deepEqual(await find(YAML), [['a/b/deep.actors.yaml', 'actors.yaml'], true]);
    assert.deepEqual(await find([]), [[], true]);
  });
  it('are all that VS Code finds where it can search', async () => {
    assert.deepEqual(await find(YAML, { scheme: 'file' }), [['found.yaml'], true]);
    assert.deepEqual(listed, []);
  });
  it('are told not to be all where folders are too deep', async () => {
    files.push('1/2/3/4/5/6/7/actors.yaml');
    assert.deepEqual((await find(YAML))[1], true);
    files.push('1/2/3/4/5/6/7/8/actors.yaml');
    const [found, isWhole] = await find(YAML);
    assert.deepEqual([found.length, isWhole], [3, false]);
  });
  it('are told not to be all where there is too much', async () => {
    files = Array.from({ length: 5000 }, (_, i) => `${i}.md`);
    assert.equal((await find(YAML))[1], true);
    files.push('actors.yaml');
    assert.deepEqual(await find(YAML), [[], false]);
  });
  it('are told not to be all where a folder cannot be read', async () => {
    unreadable = ['/desk/a/b'];
    assert.deepEqual(await find(YAML), [['actors.yaml'], false]);
    unreadable = ['/desk'];
    assert.deepEqual(await find(YAML), [[], true]);
  });
  it('are told not to be all where nobody waits for them any more', async () =>
    assert.deepEqual(await find(YAML, { isCancellationRequested: true }), [[], false]));
  it('are looked for no deeper than they can be', async () => {
    files.push('1/2/3/4/5/6/7/8/actors.yaml');
    assert.deepEqual(await find(['actors.yaml', '*.md']), [['actors.yaml'], true]);
    assert.deepEqual(listed, ['/desk']);
    assert.deepEqual(await find(['a/*.md']), [['a/tax.md'], true]);
  });
});
