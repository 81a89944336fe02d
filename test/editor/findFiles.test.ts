import assert from 'node:assert/strict';
import { URI, Utils } from 'vscode-uri';
import type * as findFilesModule from '../../src/editor/host/findFiles.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Found = Awaited<ReturnType<typeof findFilesModule.findFiles>>;
const load = bundledWith<typeof findFilesModule>('src/editor/host/findFiles.ts');
const [FILE, FOLDER] = [1, 2];
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

describe('files on a file system that VS Code cannot search', () => {
  let files: string[];
  let unreadable: Record<string, string>;
  let listed: string[];
  let searched: string[];
  beforeEach(() => {
    files = ['actors.yaml', 'a/b/deep.actors.yaml', 'a/tax.md'];
    unreadable = {};
    listed = [];
    searched = ['found.yaml'];
  });
  const find = async (
    patterns: string[],
    { scheme = 'ftp', isCancellationRequested = false } = {},
  ): Promise<[string[], true | string[]]> => {
    const { findFiles } = load({
      l10n: plainL10n,
      Uri: Utils,
      FileType: { File: FILE, Directory: FOLDER },
      RelativePattern: class {},
      FileSystemError: Refused,
      workspace: {
        getConfiguration: () => ({ get: () => ({}) }),
        findFiles: () => Promise.resolve(searched.map((name) => URI.file(`/desk/${name}`))),
        fs: {
          readDirectory: ({ path }: URI) => {
            listed.push(path);
            if (unreadable[path]) return Promise.reject(new Refused(unreadable[path]));
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
    const { uris, notSearched }: Found = await findFiles(root as Parts[0], patterns, [], token);
    const why = notSearched && [
      ...(notSearched.isTooLarge ? ['too large'] : []),
      ...notSearched.unreadable.map(({ path }) => path),
    ];
    return [uris.map(({ path }) => path.slice('/desk/'.length)).sort(), why ?? true];
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
  it('are not taken for none where VS Code finds nothing because the folder cannot be read', async () => {
    searched = [];
    assert.deepEqual(await find(YAML, { scheme: 'file' }), [[], true]);
    unreadable = { '/desk': 'NoPermissions' };
    assert.deepEqual(await find(YAML, { scheme: 'file' }), [[], ['/desk']]);
    assert.deepEqual(await find(YAML, { scheme: 'untitled' }), [[], true]);
  });
  it('are told not to be all where folders are too deep', async () => {
    files.push('1/2/3/4/5/6/7/actors.yaml');
    assert.deepEqual((await find(YAML))[1], true);
    files.push('1/2/3/4/5/6/7/8/actors.yaml');
    const [found, why] = await find(YAML);
    assert.deepEqual([found.length, why], [3, ['too large']]);
  });
  it('are told not to be all where there is too much', async () => {
    files = Array.from({ length: 5000 }, (_, i) => `${i}.md`);
    assert.equal((await find(YAML))[1], true);
    files.push('actors.yaml');
    assert.deepEqual(await find(YAML), [[], ['too large']]);
  });
  it('are told not to be all where a folder cannot be read', async () => {
    unreadable = { '/desk/a/b': 'NoPermissions' };
    assert.deepEqual(await find(YAML), [['actors.yaml'], ['/desk/a/b']]);
    unreadable = { '/desk/a/b': 'FileNotFound' };
    assert.deepEqual(await find(YAML), [['actors.yaml'], ['/desk/a/b']]);
  });
  for (const code of ['Unavailable', 'NoPermissions', 'Unknown'])
    it(`are not taken for none where the connection is lost: ${code}`, async () => {
      unreadable = { '/desk': code };
      assert.deepEqual(await find(YAML), [[], ['/desk']]);
    });
  for (const code of ['FileNotFound', 'FileNotADirectory'])
    it(`are none where there is no such folder: ${code}`, async () => {
      unreadable = { '/desk': code };
      assert.deepEqual(await find(YAML), [[], true]);
    });
  it('are told not to be all where nobody waits for them any more', async () =>
    assert.deepEqual(await find(YAML, { isCancellationRequested: true }), [[], []]));
  it('are looked for no deeper than they can be', async () => {
    files.push('1/2/3/4/5/6/7/8/actors.yaml');
    assert.deepEqual(await find(['actors.yaml', '*.md']), [['actors.yaml'], true]);
    assert.deepEqual(listed, ['/desk']);
    assert.deepEqual(await find(['a/*.md']), [['a/tax.md'], true]);
  });
});
