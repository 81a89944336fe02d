import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Directories } from '../../../src/desk/directories/directories.js';
import { memoryFiles } from '../drafts/memoryDesk.js';
import { MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';

const starter = (name: string): Uint8Array => readFileSync(`media/directories/${name}`);

describe('directories in memory', () => {
  let host: MemoryHost;
  let files: ReturnType<typeof memoryFiles>;
  const read: string[] = [];
  beforeEach(() => {
    host = new MemoryHost();
    files = memoryFiles();
    read.length = 0;
    host.bundles.read = (name) => {
      read.push(name);
      return Promise.resolve(starter(name.split('/').at(-1)!));
    };
  });

  it('that come with Copydesk are not read where the setting is off, and are once it is on', async () => {
    const directories = new Directories(host, files);
    await directories.loaded();
    assert.deepEqual([directories.known.length, read.length], [0, 0]);
    host.set('copydesk.directories.starter', true);
    await directories.loaded();
    assert.ok(directories.inForce.length > 0);
    assert.ok(directories.known.every((one) => one.starter && one.on));
  });
  it('that come with Copydesk do not wait for the storage', async () => {
    host.set('copydesk.directories.starter', true);
    let answer = (): void => undefined;
    const isAnswered = new Promise<string[]>((resolve) => (answer = () => resolve([])));
    files.list = () => isAnswered;
    const directories = new Directories(host, files);
    directories.begin();
    await waitUntil('both are read', () => read.length === 2);
    answer();
    await directories.loaded();
    assert.equal(directories.inForce.length, 2);
  });
  it('are turned off for a workspace, and turning one of Copydesk’s on switches the setting on', async () => {
    const directories = new Directories(host, files);
    await directories.turn('us-congress', true);
    assert.equal(host.settings.get('copydesk.directories.starter'), true);
    await directories.loaded();
    const all = directories.inForce.length;
    await directories.turn('us-congress', false);
    assert.equal(directories.inForce.length, all - 1);
  });
  it('that were imported are kept, and removed for all windows', async () => {
    const directories = new Directories(host, files);
    const pieces = (async function* () {
      yield await Promise.resolve(starter('us-congress.jsonl'));
    })();
    const [imported] = await directories.import([{ name: 'congress.jsonl', pieces }]);
    const again = new Directories(new MemoryHost(), files);
    await again.loaded();
    assert.deepEqual(
      again.known.map(({ head, starter: own }) => [head.directory, own]),
      [[imported.head.directory, false]],
    );
    await again.remove(imported.head.directory);
    assert.deepEqual(files.held.size, 0);
  });
  it('that are damaged cost only themselves, which the log says', async () => {
    files.held.set('broken.directory', new Uint8Array([1, 2, 3]));
    const directories = new Directories(host, files);
    await directories.loaded();
    assert.deepEqual(directories.known, []);
    assert.ok(host.logged.some((line) => line.includes('broken')));
  });
});
