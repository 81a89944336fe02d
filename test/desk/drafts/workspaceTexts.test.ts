import assert from 'node:assert/strict';
import { openDraftTexts, workspaceTexts } from '../../../src/desk/drafts/workspaceTexts.js';
import { at, MemoryHost } from '../memoryHost.js';

describe('the texts of a workspace', () => {
  let host: MemoryHost;
  beforeEach(() => {
    host = new MemoryHost();
    host.disk.write('/news/a.md', 'Ann Brown spoke.');
    host.disk.write('/news/deep/b.txt', 'Nobody spoke.');
    host.disk.write('/news/notes.json', '"Ann Brown"');
  });
  const names = ({ texts }: { readonly texts: readonly { readonly what: string }[] }): string[] =>
    texts.map(({ what }) => what).sort();

  it('are the open drafts, with what is not saved, or all text files too', async () => {
    host.type(host.open(at('a.md')), 'Boris Birch spoke.');
    assert.deepEqual(openDraftTexts(host), {
      texts: [{ what: 'a.md', text: 'Boris Birch spoke.' }],
      unread: [],
      hasMore: false,
      notSearched: [],
    });
    const found = await workspaceTexts(host, 10);
    assert.deepEqual(names(found), ['a.md', 'deep/b.txt']);
    assert.equal(found.texts.find(({ what }) => what === 'a.md')!.text, 'Boris Birch spoke.');
    assert.deepEqual([found.unread, found.hasMore], [[], false]);
  });

  it('are told not to be all where there are more than are looked through', async () => {
    const [some, all] = [await workspaceTexts(host, 1), await workspaceTexts(host, 2)];
    assert.deepEqual([some.texts.length, some.hasMore], [1, true]);
    assert.deepEqual([all.texts.length, all.hasMore], [2, false]);
  });

  it('are told not to be all where not all folders are looked through', async () => {
    assert.deepEqual((await workspaceTexts(host, 10)).notSearched, []);
    host.deepest = 1;
    const found = await workspaceTexts(host, 10);
    const notSearched = [{ isTooLarge: true, unreadable: [] }];
    assert.deepEqual([names(found), found.notSearched], [['a.md'], notSearched]);
    assert.equal(found.hasMore, false);
  });

  it('are told apart from files that cannot be read', async () => {
    const { read } = host.files;
    host.files.read = (uri) =>
      uri.path.endsWith('b.txt') ? Promise.reject(new Error('EBUSY')) : read(uri);
    const found = await workspaceTexts(host, 10);
    assert.deepEqual([names(found), found.unread], [['a.md'], ['deep/b.txt']]);
  });
});
