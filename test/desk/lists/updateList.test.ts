import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { type Download, download } from '../../../src/desk/lists/download.js';
import { DownloadFailed } from '../../../src/desk/lists/downloadFailure.js';
import { Lists } from '../../../src/desk/lists/lists.js';
import type { ListSourceSite } from '../../../src/desk/lists/listSources.js';
import { updateList } from '../../../src/desk/lists/updateList.js';
import { importLists } from '../../../src/engine/sanctions/compiled/importLists.js';
import { SAMPLES } from '../../engine/sanctions/samples.js';
import { memoryFiles } from '../drafts/memoryDesk.js';
import { MemoryHost } from '../memoryHost.js';

const [LIST] = Object.values(SAMPLES['un-xml']);
const ADDRESS = 'https://un.test/consolidated.xml';
const SITE: ListSourceSite = {
  list: 'un-sc',
  title: 'UN Security Council',
  addresses: [ADDRESS],
  shown: [ADDRESS],
  pauses: [],
};

describe('an update of a list', () => {
  let files: ReturnType<typeof memoryFiles>;
  let host: MemoryHost;
  let conditions: (string | undefined)[];
  const fetchNow = globalThis.fetch;
  /** Whether the server has the file for those who do not say what they have. */
  let hasFile: boolean;
  beforeEach(async () => {
    files = memoryFiles();
    host = new MemoryHost();
    conditions = [];
    hasFile = true;
    globalThis.fetch = async (_, init) => {
      const etag = (init?.headers as Record<string, string> | undefined)?.['If-None-Match'];
      conditions.push(etag);
      if (etag === '"1"') return new Response(null, { status: 304 });
      return hasFile
        ? new Response(LIST, { headers: { etag: '"1"' } })
        : new Response(null, { status: 503 });
    };
    const lists = open();
    const { files: downloaded, said } = (await download([ADDRESS])) as Download;
    const writer = lists.store.begin();
    const writing: Promise<void>[] = [];
    const compiled = await importLists(downloaded, (list, chunk, text) =>
      writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
    );
    await Promise.all(writing);
    await writer.finish(compiled.map((one) => ({ ...one, head: { ...one.head, download: said } })));
    hasFile = false;
    conditions = [];
  });
  afterEach(() => void (globalThis.fetch = fetchNow));

  const open = (): Lists => new Lists(host, { uri: URI.file('/store'), files }, () => {});
  const damage = (which: RegExp): void => {
    for (const path of files.held.keys())
      if (which.test(path)) files.held.set(path, new Uint8Array(3));
  };
  const update = (lists: Lists) => updateList(lists, host.bundles, SITE);

  it('asks only for what is newer, and notes that there is nothing', async () => {
    const lists = open();
    assert.equal(await update(lists), undefined);
    assert.deepEqual(conditions, ['"1"']);
    assert.ok([...files.held.keys()].some((path) => path.endsWith('checked.txt')));
  });

  for (const isOff of [false, true])
    it(`asks for the whole file where the list is damaged${isOff ? ' and off here' : ''}`, async () => {
      damage(/\.(?:bin|jsonl)$/);
      const lists = open();
      if (isOff) await lists.turn('un-sc', false);
      await lists.loaded();
      assert.equal(lists.known[0].problem !== undefined, !isOff);
      await assert.rejects(update(lists), DownloadFailed);
      assert.deepEqual(conditions, [undefined]);
      assert.ok(![...files.held.keys()].some((path) => path.endsWith('checked.txt')));
    });

  it('takes “not modified” for no answer where it asked for the whole file', async () => {
    damage(/\.(?:bin|jsonl)$/);
    globalThis.fetch = async () => new Response(null, { status: 304, statusText: 'Not Modified' });
    await assert.rejects(
      update(open()),
      (error: Error) => error instanceof DownloadFailed && /304 Not Modified/.test(error.message),
    );
    assert.ok(![...files.held.keys()].some((path) => path.endsWith('checked.txt')));
  });
});
