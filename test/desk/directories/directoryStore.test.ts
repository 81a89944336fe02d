import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { Directories } from '../../../src/desk/directories/directories.js';
import { PartlyImported } from '../../../src/desk/lists/partlyImported.js';
import { CHANGED, newImport } from '../../../src/desk/lists/storeLayout.js';
import { memoryFiles } from '../drafts/memoryDesk.js';
import { MemoryHost } from '../memoryHost.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new MemoryHost().clock.now();
const NAMED = 'mayors.directory';
const CUT = new Uint8Array([1, 2, 3]);
/** What a directory is called while it has no name yet, begun some days ago. */
const partOf = (daysAgo: number): string => `${NAMED}.${newImport(NOW - daysAgo * DAY_MS)}.part`;

const people = (...names: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    `name,office\n${names.map((name) => `${name},Mayor of Testville\n`).join('')}`,
  );
const file = (name: string, bytes: Uint8Array) => ({
  name,
  pieces: (async function* () {
    yield await Promise.resolve(bytes);
  })(),
});

const FOLDER = URI.file('/store/directories');

describe('imported directories in storage', () => {
  let files: ReturnType<typeof memoryFiles>;
  /** A window that is opened now, and has read them. */
  const open = async (host = new MemoryHost()): Promise<Directories> => {
    const directories = new Directories(host, { uri: FOLDER, files });
    await directories.loaded();
    return directories;
  };
  const importing = (directories: Directories, ...names: readonly string[]) =>
    directories.import([file('mayors.csv', people(...names))]);
  const known = (directories: Directories): unknown[] =>
    directories.known.map(({ head, problem }) => [
      head.directory,
      head.count,
      problem === undefined ? 'read' : 'not read',
    ]);
  const held = (): string[] => [...files.held.keys()].filter((one) => one !== CHANGED).sort();
  beforeEach(() => {
    files = memoryFiles();
    // As VS Code renames: never over another file.
    const { rename } = files;
    files.rename = (from, to) =>
      !files.held.has(from) || files.held.has(to)
        ? Promise.reject(new Error(`cannot rename ${from} to ${to}`))
        : rename(from, to);
  });

  describe('where an import dies or fails', () => {
    it('are the new ones where only their names are missing, here and in the next window', async () => {
      const directories = await open();
      await importing(directories, 'Ann Brown', 'Bo Lee');
      const { rename } = files;
      files.rename = () => Promise.reject(new Error('EBUSY: resource busy'));
      const [imported] = await importing(directories, 'Ann Brown');
      assert.deepEqual(known(directories), [['mayors', 1, 'read']]);
      assert.equal(directories.inForce.length, 1);
      assert.equal(imported.head.count, 1);
      assert.ok(!held().includes(NAMED));
      assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
      files.rename = rename;
      assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
      assert.deepEqual(held(), ['mayors.changes.json', NAMED]);
      await directories.refresh();
      assert.deepEqual(known(directories), [['mayors', 1, 'read']]);
      const left = (await directories.changes('mayors'))?.leftOffice;
      assert.deepEqual(
        left?.map(({ name }) => name),
        ['Bo Lee'],
      );
    });
    it('take the place of one that has no name yet', async () => {
      const directories = await open();
      const { rename } = files;
      files.rename = () => Promise.reject(new Error('EBUSY: resource busy'));
      await importing(directories, 'Ann Brown', 'Bo Lee');
      await importing(directories, 'Ann Brown');
      assert.equal(held().filter((name) => name.endsWith('.part')).length, 1);
      files.rename = rename;
      assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
    });
    it('are found in what early builds have left', async () => {
      await importing(await open(), 'Ann Brown');
      files.held.set('mayors.directory.part', files.held.get(NAMED)!);
      files.held.delete(NAMED);
      assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
      assert.deepEqual(held(), [NAMED]);
    });
    it('are the newest that was written whole', async () => {
      const directories = await open();
      await importing(directories, 'Ann Brown', 'Bo Lee');
      files.held.set(partOf(3), files.held.get(NAMED)!);
      await importing(directories, 'Ann Brown');
      files.held.set(partOf(2), files.held.get(NAMED)!);
      files.held.set(partOf(1), CUT);
      files.held.delete(NAMED);
      assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
    });
    it('leave nothing of themselves where they could not be written, or the old one stays', async () => {
      const directories = await open();
      await importing(directories, 'Ann Brown', 'Bo Lee');
      await importing(directories, 'Ann Brown', 'Cy Lee');
      const before = held();
      const { write, remove } = files;
      files.write = (path, bytes) => {
        files.held.set(path, bytes.slice(0, 9));
        return Promise.reject(new Error('the disk is full'));
      };
      await assert.rejects(importing(directories, 'Ann Brown'), /disk is full/);
      files.write = write;
      files.remove = (path) =>
        path === NAMED ? Promise.reject(new Error('EBUSY: resource busy')) : remove(path);
      await assert.rejects(importing(directories, 'Ann Brown'), /EBUSY/);
      assert.deepEqual(held(), before);
      for (const one of [directories, await open()]) {
        assert.deepEqual(known(one), [['mayors', 2, 'read']]);
        assert.equal((await one.changes('mayors'))?.added.length, 1);
      }
    });
    it('are new where the old one is gone though removing it fails', async () => {
      const directories = await open();
      await importing(directories, 'Ann Brown', 'Bo Lee');
      const { remove } = files;
      files.remove = async (path) => {
        await remove(path);
        if (path === NAMED) throw new Error('the connection was lost');
      };
      await importing(directories, 'Ann Brown');
      assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
    });
    it('have a row that says so where nothing of them is whole', async () => {
      files.held.set(partOf(2), CUT);
      const directories = await open();
      assert.deepEqual(known(directories), [['mayors', 0, 'not read']]);
      await directories.remove('mayors');
      assert.deepEqual([known(directories), held()], [[], []]);
    });
    it('have a row that says so where the newest cannot be read just now', async () => {
      await importing(await open(), 'Ann Brown');
      const newest = partOf(0);
      files.held.set(newest, files.held.get(NAMED)!);
      files.held.set(partOf(2), files.held.get(NAMED)!);
      files.held.delete(NAMED);
      const before = held();
      const { read } = files;
      files.read = (path) =>
        path === newest ? Promise.reject(new Error('EBUSY: resource busy')) : read(path);
      const directories = await open();
      assert.deepEqual(known(directories), [['mayors', 0, 'not read']]);
      assert.deepEqual(held(), before);
      files.read = read;
      await directories.refresh();
      assert.deepEqual(known(directories), [['mayors', 1, 'read']]);
    });
  });

  it('are not taken out of the hands of a window that is writing them', async () => {
    files.held.set(partOf(0), CUT);
    const host = new MemoryHost();
    assert.deepEqual(known(await open(host)), []);
    assert.deepEqual(host.logged, []);
    await importing(await open(), 'Ann Brown');
    assert.equal(held().length, 2);
    assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
    assert.equal(held().length, 2);
  });
  it('are rid of what an import that died long ago has left', async () => {
    await importing(await open(), 'Ann Brown');
    files.held.set(partOf(2), CUT);
    files.held.set(partOf(3), files.held.get(NAMED)!);
    assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
    assert.deepEqual(held(), [NAMED]);
  });
  it('get their name once, whichever window gives it', async () => {
    const [here, there] = [await open(), await open()];
    const { rename } = files;
    files.rename = async (from, to) => {
      files.rename = rename;
      await there.refresh();
      return rename(from, to);
    };
    await importing(here, 'Ann Brown');
    for (const one of [here, there, await open()])
      assert.deepEqual(known(one), [['mayors', 1, 'read']]);
    assert.deepEqual(held(), [NAMED]);
  });
  it('are what came last where two windows import the same at once', async () => {
    const [here, there] = [await open(), await open()];
    const { rename } = files;
    files.rename = async (from, to) => {
      files.rename = rename;
      // The other window has looked before this one wrote.
      const { list } = files;
      files.list = async (folder) => {
        files.list = list;
        return (await list(folder)).filter((name) => name !== from);
      };
      await importing(there, 'Ann Brown', 'Bo Lee');
      return rename(from, to);
    };
    await importing(here, 'Ann Brown');
    assert.deepEqual(known(await open()), [['mayors', 1, 'read']]);
  });
  it('go with all that was written of them', async () => {
    const directories = await open();
    await importing(directories, 'Ann Brown', 'Bo Lee');
    await importing(directories, 'Ann Brown');
    files.held.set(partOf(0), files.held.get(NAMED)!);
    await directories.remove('mayors');
    assert.deepEqual([known(directories), held()], [[], []]);
  });
  it('show what is left where one cannot be removed whole', async () => {
    const directories = await open();
    await importing(directories, 'Ann Brown', 'Bo Lee');
    await importing(directories, 'Ann Brown');
    const { remove } = files;
    files.remove = (path) =>
      path.endsWith('.json') ? Promise.reject(new Error('EBUSY')) : remove(path);
    await assert.rejects(directories.remove('mayors'), /EBUSY/);
    assert.deepEqual(known(directories), []);
  });
  it('say what an import has changed, and nothing of what another has', async () => {
    let now = NOW;
    const host = Object.assign(new MemoryHost(), { clock: { now: () => now } });
    const directories = await open(host);
    await importing(directories, 'Ann Brown', 'Bo Lee');
    now += DAY_MS;
    await importing(directories, 'Ann Brown');
    assert.equal((await directories.changes('mayors'))?.leftOffice.length, 1);
    now += DAY_MS;
    const { write } = files;
    files.write = (path, bytes) =>
      path.endsWith('.json') ? Promise.reject(new Error('the disk is full')) : write(path, bytes);
    await importing(directories, 'Ann Brown', 'Cy Lee');
    assert.equal(await directories.changes('mayors'), undefined);
  });
  it('are in force where another of the same import cannot be written, which the error says', async () => {
    const directories = await open();
    const { write } = files;
    files.write = (path, bytes) =>
      path.startsWith('us-congress') ? Promise.reject(new Error('No space.')) : write(path, bytes);
    const congress = readFileSync('media/directories/us-congress.jsonl');
    await assert.rejects(
      directories.import([
        file('mayors.csv', people('Ann Brown')),
        file('us-congress.jsonl', congress),
      ]),
      (error) => {
        assert.ok(error instanceof PartlyImported);
        assert.deepEqual(error.imported.length, 1);
        assert.match(
          error.message,
          /^mayors imported\. .+ not imported: No space\. Import the missing files again\.$/,
        );
        return true;
      },
    );
    assert.deepEqual(known(directories), [['mayors', 1, 'read']]);
    await assert.rejects(
      directories.import([file('us-congress.jsonl', congress)]),
      (error) => !(error instanceof PartlyImported),
    );
  });
  it('stay while the storage cannot be looked into', async () => {
    const host = new MemoryHost();
    const directories = await open(host);
    await importing(directories, 'Ann Brown');
    files.list = () => Promise.reject(new Error('EMFILE: too many open files'));
    host.bundles.read = (name) =>
      Promise.resolve(readFileSync(`media/directories/${name.split('/').at(-1)!}`));
    host.set('copydesk.directories.starter', true);
    await directories.loaded();
    assert.deepEqual([directories.known.length, directories.inForce.length], [3, 3]);
    assert.ok(host.logged.some((line) => line.includes('cannot read the directories')));
  });
});
