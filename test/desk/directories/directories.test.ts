import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { Directories } from '../../../src/desk/directories/directories.js';
import { CHANGED } from '../../../src/desk/lists/storeLayout.js';
import { changesLines } from '../../../src/engine/reports/directoryText.js';
import { memoryFiles } from '../drafts/memoryDesk.js';
import { MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';

const starter = (name: string): Uint8Array => readFileSync(`media/directories/${name}`);

const FOLDER = URI.file('/store/directories');

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
    const directories = new Directories(host, { uri: FOLDER, files });
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
    const directories = new Directories(host, { uri: FOLDER, files });
    directories.begin();
    await waitUntil('both are read', () => read.length === 2);
    answer();
    await directories.loaded();
    assert.equal(directories.inForce.length, 2);
  });
  it('are turned off for a workspace, and turning one of Copydesk’s on switches the setting on', async () => {
    const directories = new Directories(host, { uri: FOLDER, files });
    await directories.turn('us-congress', true);
    assert.equal(host.settings.get('copydesk.directories.starter'), true);
    await directories.loaded();
    const all = directories.inForce.length;
    await directories.turn('us-congress', false);
    assert.equal(directories.inForce.length, all - 1);
  });
  it('that were imported are kept, and removed for all windows', async () => {
    const directories = new Directories(host, { uri: FOLDER, files });
    const pieces = (async function* () {
      yield await Promise.resolve(starter('us-congress.jsonl'));
    })();
    const [imported] = await directories.import([{ name: 'congress.jsonl', pieces }]);
    const again = new Directories(new MemoryHost(), { uri: FOLDER, files });
    await again.loaded();
    assert.deepEqual(
      again.known.map(({ head, starter: own }) => [head.directory, own]),
      [[imported.head.directory, false]],
    );
    await again.remove(imported.head.directory);
    assert.deepEqual([...files.held.keys()].filter((one) => one !== CHANGED).length, 0);
  });
  it('that are damaged cost only themselves, which their row and the log say, and are removed', async () => {
    files.held.set('broken.directory', new Uint8Array([1, 2, 3]));
    const directories = new Directories(host, { uri: FOLDER, files });
    host.set('copydesk.directories.starter', true);
    await directories.loaded();
    assert.equal(directories.inForce.length, 2);
    const [broken, ...others] = directories.known;
    assert.deepEqual([broken.head.directory, broken.starter], ['broken', false]);
    assert.ok(broken.problem);
    assert.ok(others.every(({ problem, starter: own }) => own && problem === undefined));
    assert.ok(host.logged.some((line) => line.includes('broken')));
    await directories.remove('broken');
    assert.equal(directories.known.length, 2);
    assert.equal([...files.held.keys()].filter((one) => one !== CHANGED).length, 0);
  });

  const people = (...names: readonly string[]): Uint8Array =>
    new TextEncoder().encode(
      `name,office\n${names.map((name) => `${name},Mayor of Testville\n`).join('')}`,
    );
  const importing = (directories: Directories, bytes: Uint8Array) =>
    directories.import([
      {
        name: 'mayors.csv',
        pieces: (async function* () {
          yield await Promise.resolve(bytes);
        })(),
      },
    ]);

  it('stay as they were where the new one cannot be written', async () => {
    const directories = new Directories(host, { uri: FOLDER, files });
    const [{ head }] = await importing(directories, people('Ann Brown', 'Bo Lee'));
    const { write } = files;
    files.write = (path, bytes) => {
      files.held.set(path, bytes.slice(0, 9));
      return Promise.reject(new Error('the disk is full'));
    };
    await assert.rejects(importing(directories, people('Ann Brown')), /disk is full/);
    files.write = write;
    const again = new Directories(new MemoryHost(), { uri: FOLDER, files });
    await again.loaded();
    assert.deepEqual(
      again.known.map((one) => [one.head.directory, one.head.count, one.problem]),
      [[head.directory, 2, undefined]],
    );
  });
  it('have no changes of an earlier import where the last one could not be compared', async () => {
    const directories = new Directories(host, { uri: FOLDER, files });
    const [{ head }] = await importing(directories, people('Ann Brown', 'Bo Lee'));
    await importing(directories, people('Ann Brown'));
    const left = (await directories.changes(head.directory))?.leftOffice;
    assert.deepEqual(
      left?.map(({ name }) => name),
      ['Bo Lee'],
    );
    files.held.set(`${head.directory}.directory`, new Uint8Array([1, 2, 3]));
    const again = new Directories(new MemoryHost(), { uri: FOLDER, files });
    await importing(again, people('Ann Brown', 'Cy Lee'));
    assert.equal(await again.changes(head.directory), undefined);
    assert.equal(again.known[0].head.isFirst, undefined);
    assert.deepEqual(
      again.known.map(({ problem }) => problem),
      [undefined],
    );
  });
  for (const how of ['is told of it', 'has the focus again', 'imports it too'] as const)
    it(`are what another window has imported once this one ${how}`, async () => {
      const [directories, other] = ['here', 'there'].map(
        (_, i) => new Directories(i === 0 ? host : new MemoryHost(), { uri: FOLDER, files }),
      );
      const [{ head }] = await importing(directories, people('Ann Brown', 'Bo Lee'));
      assert.equal(head.isFirst, true);
      let fired = 0;
      directories.onDidChange(() => fired++);
      host.show();
      await directories.refresh();
      assert.equal(fired, 0);
      if (how === 'imports it too') files.held.delete(CHANGED);
      const { write } = files;
      files.write = (path, bytes) =>
        how === 'imports it too' && path === CHANGED
          ? Promise.reject(new Error('EBUSY'))
          : write(path, bytes);
      await importing(other, people('Ann Brown'));
      if (how === 'is told of it') host.disk.write(`${FOLDER.path}/${CHANGED}`, '');
      if (how === 'has the focus again') host.show();
      if (how === 'imports it too') {
        const [{ changes }] = await importing(directories, people('Ann Brown', 'Cy Lee'));
        assert.deepEqual(
          [changes?.added.map(({ name }) => name), changes?.leftOffice],
          [['Cy Lee'], []],
        );
        return;
      }
      await waitUntil('it is known', () => directories.inForce[0].head.count === 1);
      assert.equal(directories.known[0].head.isFirst, undefined);
      const left = (await directories.changes(head.directory))?.leftOffice;
      assert.deepEqual(
        left?.map(({ name }) => name),
        ['Bo Lee'],
      );
    });
  it('stay as they were opened while they cannot be opened again', async () => {
    const directories = new Directories(host, { uri: FOLDER, files });
    await importing(directories, people('Ann Brown', 'Bo Lee'));
    await importing(new Directories(new MemoryHost(), { uri: FOLDER, files }), people('Ann Brown'));
    const { read: readFile } = files;
    files.read = (path) =>
      path === CHANGED ? readFile(path) : Promise.reject(new Error('EBUSY: resource busy'));
    await directories.refresh();
    assert.deepEqual(
      directories.known.map((one) => [one.head.count, one.problem]),
      [[2, undefined]],
    );
    files.read = readFile;
    await directories.refresh();
    assert.equal(directories.known[0].head.count, 1);
  });
  it('have a row that says so where the storage cannot be looked into at first, and are looked for again', async () => {
    await importing(new Directories(host, { uri: FOLDER, files }), people('Ann Brown'));
    const { list } = files;
    files.list = () => Promise.reject(new Error('EMFILE: too many open files.'));
    const again = new MemoryHost();
    const directories = new Directories(again, { uri: FOLDER, files });
    await directories.loaded();
    const [{ head, problem }, ...others] = directories.known;
    assert.deepEqual([head.title, others], ['Imported directories', []]);
    assert.match(
      problem!,
      /cannot be read, .*: EMFILE: too many open files\. Copydesk looks again/,
    );
    files.list = list;
    again.show();
    await waitUntil('they are read', () => directories.inForce.length === 1);
    assert.deepEqual(
      directories.known.map((one) => one.problem),
      [undefined],
    );
    files.list = () => Promise.reject(new Error('EMFILE: too many open files.'));
    await directories.refresh();
    assert.equal(directories.inForce.length, 1);
  });
  it('do not go with those that come with Copydesk where these cannot be read', async () => {
    const directories = new Directories(host, { uri: FOLDER, files });
    await importing(directories, people('Ann Brown'));
    const { read: readBundle } = host.bundles;
    host.bundles.read = () => Promise.reject(new Error('EMFILE'));
    host.set('copydesk.directories.starter', true);
    await directories.loaded();
    assert.deepEqual([directories.known.length, directories.inForce.length], [1, 1]);
    host.bundles.read = readBundle;
    await directories.refresh();
    assert.equal(directories.known.length, 3);
  });
  it('say who has left office only where nobody was left out', () => {
    const changes = { added: [], leftOffice: [{ name: 'Bo Lee' }], died: [] };
    assert.deepEqual(changesLines(changes), ['left office (1): Bo Lee']);
    assert.deepEqual(changesLines({ ...changes, leftOutCount: 2 }), [
      'left office, or left out (1): Bo Lee',
    ]);
    const none = { ...changes, leftOffice: [] };
    assert.deepEqual(changesLines(none), ['nothing changed']);
    assert.deepEqual(changesLines({ ...none, leftOutCount: 2 }), [
      'nothing changed in what was read',
    ]);
  });
});
