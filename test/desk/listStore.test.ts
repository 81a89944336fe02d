import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../../src/desk/host/systemClock.js';
import { ListStore } from '../../src/desk/lists/listStore.js';
import { PartlyImported } from '../../src/desk/lists/partlyImported.js';
import type { ListWriter } from '../../src/desk/lists/listWriter.js';
import { diskFiles } from '../../src/cli/diskFiles.js';
import { readScreeningLists } from '../../src/cli/screeningLists.js';
import {
  CHANGED,
  type ImportedList,
  type StoredList,
  type StoreFiles,
} from '../../src/desk/lists/storeLayout.js';
import { type ImportFile, importLists } from '../../src/engine/sanctions/compiled/importLists.js';
import type { ListChanges } from '../../src/engine/sanctions/compiled/listChanges.js';
import { SAMPLES } from '../engine/sanctions/samples.js';

function sources(files: Readonly<Record<string, string>>): ImportFile[] {
  return Object.entries(files).map(([name, text]) => ({
    name,
    pieces: (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  }));
}

async function compile(writer: ListWriter, format: string) {
  const writing: Promise<void>[] = [];
  const lists = await importLists(sources(SAMPLES[format]), (list, chunk, text) =>
    writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
  );
  await Promise.all(writing);
  return lists;
}

describe('the store of lists', () => {
  let root: string;
  let store: ListStore;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'copydesk-lists-'));
    store = new ListStore(diskFiles(root), SYSTEM_CLOCK);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const importInto = async (into: ListStore, format: string): Promise<StoredList> => {
    const writer = into.begin();
    return (await writer.finish(await compile(writer, format)))[0];
  };
  const titles = async (): Promise<string[]> =>
    (await store.inForce()).map(({ head }) => head.summary.title);

  it('has nothing before the first import, not even a folder', async () =>
    assert.deepEqual(
      await new ListStore(diskFiles(join(root, 'none')), SYSTEM_CLOCK).inForce(),
      [],
    ));

  it('gives back whole what was imported', async () => {
    await importInto(store, 'un-xml');
    await importInto(store, 'eu-csv');
    assert.deepEqual(await titles(), ['EU financial sanctions', 'UN Security Council']);
    const [eu] = await store.inForce();
    const list = await store.open(eu);
    const [entry] = list.entriesOf(list.index.lookup('Ivan Testov'));
    assert.deepEqual(list.party(entry.listing), {
      id: 'EU.1.1',
      name: 'Ivan Testov',
      measure: 'sanctions',
    });
    assert.deepEqual((await store.details(eu, entry.listing)).programs, ['UKR']);
    const ids: string[] = [];
    for await (const listings of store.allDetails(eu)) ids.push(...listings.map(({ id }) => id));
    assert.deepEqual(ids, ['EU.1.1', 'EU.2.2']);
  });

  it('keeps the newest import of a list alone', async () => {
    const first = await importInto(store, 'un-xml');
    const second = await importInto(store, 'un-xml');
    assert.deepEqual(
      (await store.inForce()).map(({ folder }) => folder),
      [second.folder],
    );
    assert.ok(!readdirSync(root).includes(first.folder));
  });

  it('keeps what was imported last, whatever the clock said meanwhile', async () => {
    let days = 0;
    const store = new ListStore(diskFiles(root), {
      now: () => Date.UTC(2026, 10, 20) + days * 86_400_000,
    });
    const at = (moved: number): void => void (days = moved);
    at(400);
    const future = await importInto(store, 'un-xml');
    assert.equal(future.head.imported, '2027-12-25T00:00:00.000Z');
    await store.rebuild(future);
    at(0);
    const second = await importInto(store, 'un-xml');
    assert.deepEqual(
      (await store.inForce()).map(({ folder }) => folder),
      [second.folder],
    );
    assert.ok(!readdirSync(root).includes(future.folder));
    // Of format 1, without a count of imports.
    const path = join(root, second.folder, 'list.json');
    const { generation, ...older } = JSON.parse(readFileSync(path, 'utf8')) as StoredList['head'];
    assert.ok(generation! > 1);
    writeFileSync(path, JSON.stringify({ ...older, imported: '2099-01-01T00:00:00.000Z' }));
    at(-30);
    const third = await importInto(store, 'un-xml');
    assert.deepEqual(
      (await store.inForce()).map(({ folder }) => folder),
      [third.folder],
    );
    const rebuilt = await store.rebuild(third);
    assert.deepEqual(
      (await store.inForce()).map(({ folder }) => folder),
      [rebuilt.folder],
    );
  });

  it('has one list whole when two windows import it at once, that of the one that ends last', async () => {
    const [one, two] = [store.begin(), new ListStore(diskFiles(root), SYSTEM_CLOCK).begin()];
    const [ofOne, ofTwo] = await Promise.all([compile(one, 'ofac-csv'), compile(two, 'ofac-csv')]);
    const [last] = await two.finish(ofTwo).then(() => one.finish(ofOne));
    assert.deepEqual(
      (await store.inForce()).map(({ folder }) => folder),
      [last.folder],
    );
    await store.open(last);
    await Promise.all([
      importInto(store, 'uk-csv'),
      importInto(store, 'uk-csv'),
      importInto(store, 'un-xml'),
      importInto(store, 'eu-xml'),
    ]);
    assert.deepEqual(await titles(), [
      'EU financial sanctions',
      'OFAC SDN',
      'UK Sanctions List',
      'UN Security Council',
    ]);
    for (const stored of await store.inForce()) {
      await store.open(stored);
      for await (const listings of store.allDetails(stored)) assert.ok(listings.length > 0);
    }
  });

  it('keeps the list in force when an import fails, dies or is given up at any step', async () => {
    const inForce = await importInto(store, 'un-xml');
    const disk = diskFiles(root);
    for (let steps = 0; steps < 5; steps++) {
      let left = steps;
      const failing: StoreFiles = {
        ...disk,
        write: (path, bytes) =>
          left-- > 0 ? disk.write(path, bytes) : Promise.reject(new Error('the disk is full')),
        rename: (from, to) =>
          left-- > 0 ? disk.rename(from, to) : Promise.reject(new Error('the disk is full')),
      };
      const writer = new ListStore(failing, SYSTEM_CLOCK).begin();
      await assert.rejects(
        compile(writer, 'un-xml').then((lists) => writer.finish(lists)),
        /disk is full/,
      );
      assert.deepEqual(
        (await store.inForce()).map(({ folder }) => folder),
        [inForce.folder],
      );
      await store.open(inForce);
      if (steps % 2 === 0) await writer.abandon();
    }
  });

  it('keeps the new list where what it replaces cannot be tidied up', async () => {
    const logged: string[] = [];
    const log = { warn: (message: string) => void logged.push(message) };
    const disk = diskFiles(root);
    const refusing = (refuses: (path: string) => boolean): ListStore => {
      const refused = (path: string): Promise<void> =>
        Promise.reject(new Error(`EBUSY: resource busy or locked, ${path}`));
      const files: StoreFiles = {
        ...disk,
        remove: (path) => (refuses(path) ? refused(path) : disk.remove(path)),
        write: (path, bytes) => (refuses(path) ? refused(path) : disk.write(path, bytes)),
      };
      return new ListStore(files, SYSTEM_CLOCK, log);
    };
    const inForce = async (): Promise<string[]> =>
      (await new ListStore(disk, SYSTEM_CLOCK).inForce()).map(({ folder }) => folder);
    await importInto(store, 'un-xml');
    for (const refuses of [
      // A file of the old list is open in another window: it loses its head, but not the rest.
      (path: string) => /-0$/.test(path),
      (path: string) => /-0\/list\.json$/.test(path),
      (path: string) => path === CHANGED,
    ]) {
      const busy = refusing(refuses);
      const writer = busy.begin();
      const [stored] = await writer.finish(await compile(writer, 'un-xml'));
      assert.equal(logged.length > 0, true);
      assert.deepEqual(await inForce(), [stored.folder]);
      await writer.abandon();
      assert.deepEqual(await inForce(), [stored.folder]);
      const rebuilt = await busy.rebuild(stored);
      assert.deepEqual(await inForce(), [rebuilt.folder]);
      await store.open(rebuilt);
      logged.length = 0;
    }
    await importInto(store, 'un-xml');
    assert.equal((await store.inForce()).length, 1);
    assert.deepEqual(logged, []);
  });

  /** The details of two lists, written; what is left is to put the lists in force. */
  const twoLists = async (files: StoreFiles) => {
    const writer = new ListStore(files, SYSTEM_CLOCK).begin();
    const writing: Promise<void>[] = [];
    const lists = await importLists(
      sources({ ...SAMPLES['un-xml'], ...SAMPLES['uk-csv'] }),
      (list, chunk, text) =>
        writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
    );
    await Promise.all(writing);
    return { writer, lists };
  };

  it('puts none of several lists in force before all are written, and gives up none that is', async () => {
    const disk = diskFiles(root);
    for (const [refused, left] of [
      [/-1\/list\.json\.part$/, []],
      [/-1\/list\.json$/, ['UN Security Council']],
    ] as const) {
      const full = (path: string): Promise<void> | undefined =>
        refused.test(path) ? Promise.reject(new Error('the disk is full')) : undefined;
      const failing: StoreFiles = {
        ...disk,
        write: (path, bytes) => full(path) ?? disk.write(path, bytes),
        rename: (from, to) => full(to) ?? disk.rename(from, to),
      };
      const { writer, lists } = await twoLists(failing);
      assert.equal(lists.length, 2);
      await assert.rejects(writer.finish(lists), (error: Error) => {
        assert.match(error.message, /disk is full/);
        assert.equal(error instanceof PartlyImported, left.length > 0);
        return true;
      });
      await writer.abandon();
      assert.deepEqual(await titles(), left);
      // Other windows are told of what is in force.
      assert.deepEqual(readdirSync(root).includes(CHANGED), left.length > 0);
      assert.equal(readdirSync(root).filter((name) => name !== CHANGED).length, left.length);
    }
  });

  it('names what came into force of several lists, with what it changes, and tidies up behind it', async () => {
    const old = await importInto(store, 'un-xml');
    const disk = diskFiles(root);
    const failing: StoreFiles = {
      ...disk,
      rename: (from, to) =>
        /-1\/list\.json$/.test(to) ? Promise.reject(new Error('EBUSY.')) : disk.rename(from, to),
    };
    const { writer, lists } = await twoLists(failing);
    const changes = { list: 'un-sc' } as ListChanges;
    await assert.rejects(writer.finish(lists, [changes]), (error) => {
      assert.ok(error instanceof PartlyImported);
      assert.equal(
        error.message,
        'UN Security Council imported. UK Sanctions List not imported: EBUSY. Import the missing files again.',
      );
      const [imported, ...others] = error.imported as readonly ImportedList[];
      assert.deepEqual(others, []);
      assert.equal(imported.stored.head.summary.list, 'un-sc');
      assert.equal(imported.changes, changes);
      return true;
    });
    assert.ok(!readdirSync(root).includes(old.folder));
  });

  for (const [what, isDone, isTold, hasOthers] of [
    ['it was not put in force', false, true, false],
    ['it was put in force all the same', true, true, false],
    ['it was, and nobody can tell', true, false, false],
    ['it was, and another window has tidied up', true, true, true],
    ['it was, another window has tidied up, and nobody can tell', true, false, true],
  ] as const)
    it(`has the second of two lists where an error is told of it: ${what}`, async () => {
      const before = await importInto(store, 'uk-csv');
      const disk = diskFiles(root);
      let isLost = false;
      const failing: StoreFiles = {
        ...disk,
        rename: async (from, to) => {
          const isSecond = /-1\/list\.json$/.test(to);
          if (!isSecond || isDone) await disk.rename(from, to);
          if (!isSecond) return;
          if (hasOthers) await new ListStore(disk, SYSTEM_CLOCK).settle();
          isLost = !isTold;
          throw new Error('EIO');
        },
        list: async (folder) => {
          if (isLost && folder.endsWith('-1')) {
            isLost = false;
            throw new Error('EIO');
          }
          return disk.list(folder);
        },
      };
      const { writer, lists } = await twoLists(failing);
      const finished = writer.finish(lists);
      if (isDone && isTold) await finished;
      else await assert.rejects(finished, (error) => error instanceof PartlyImported);
      await writer.abandon();
      const all = await store.inForce();
      assert.deepEqual(
        all.map(({ head }) => head.summary.title),
        ['UK Sanctions List', 'UN Security Council'],
      );
      assert.equal(all[0].folder === before.folder, !isDone);
      for (const one of all) await store.open(one);
      assert.equal(readdirSync(root).filter((name) => name !== CHANGED).length, 2);
    });

  it('tells other windows of what could be removed of a list', async () => {
    await importInto(store, 'un-xml');
    rmSync(join(root, CHANGED));
    const disk = diskFiles(root);
    const busy: StoreFiles = {
      ...disk,
      remove: (path) =>
        path.endsWith('list.json') ? Promise.reject(new Error('EBUSY')) : disk.remove(path),
    };
    await assert.rejects(new ListStore(busy, SYSTEM_CLOCK).remove('un-sc'), /EBUSY/);
    assert.ok(readdirSync(root).includes(CHANGED));
    assert.equal((await store.inForce()).length, 1);
  });

  it('says why an import was given up, not that what it wrote cannot be removed', async () => {
    const disk = diskFiles(root);
    const writer = new ListStore(
      { ...disk, remove: () => Promise.reject(new Error('EBUSY')) },
      SYSTEM_CLOCK,
    ).begin();
    await compile(writer, 'un-xml');
    await writer.abandon();
    assert.deepEqual(await store.inForce(), []);
  });

  it('removes what died long ago, and leaves what others are just writing', async () => {
    const disk = diskFiles(root);
    const [dead, alive] = [
      `${(Date.now() - 2 * 86_400_000).toString(36).padStart(9, '0')}-aaaaaaaa-0`,
      `${Date.now().toString(36).padStart(9, '0')}-bbbbbbbb-0`,
    ];
    for (const folder of [dead, alive])
      await disk.write(`${folder}/details-0.jsonl`, new Uint8Array(1));
    await importInto(store, 'uk-csv');
    assert.ok(!readdirSync(root).includes(dead) && readdirSync(root).includes(alive));
  });

  it('takes a list out of force', async () => {
    await importInto(store, 'un-xml');
    await importInto(store, 'uk-csv');
    await store.remove('un-sc');
    assert.deepEqual(await titles(), ['UK Sanctions List']);
    assert.equal(readdirSync(root).filter((name) => name !== CHANGED).length, 1);
  });

  it('says so where a list is damaged', async () => {
    const stored = await importInto(store, 'un-xml');
    const file = join(root, stored.folder, 'names.bin');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(file, bytes);
    await assert.rejects(store.open(stored), /damaged/);
    rmSync(file);
    await assert.rejects(store.open(stored), /ENOENT/);
  });

  it('keeps a list whose head cannot be read while another is imported', async () => {
    let day = 0;
    const clock = { now: () => Date.UTC(2026, 10, 20) + day * 86_400_000 };
    const un = await importInto(new ListStore(diskFiles(root), clock), 'un-xml');
    day = 2;
    for (const failures of [1, 2, 100]) {
      let left = failures;
      const disk = diskFiles(root);
      const busy: StoreFiles = {
        ...disk,
        read: (path) =>
          path === `${un.folder}/list.json` && left-- > 0
            ? Promise.reject(new Error('EBUSY: resource busy'))
            : disk.read(path),
      };
      await importInto(new ListStore(busy, clock), 'uk-csv');
      assert.deepEqual(await titles(), ['UK Sanctions List', 'UN Security Council']);
      await store.open(un);
    }
  });

  it('says so where a head cannot be read, and knows one that it has read before', async () => {
    const stored = await importInto(store, 'un-xml');
    assert.deepEqual((await store.look()).unread, []);
    const head = join(root, stored.folder, 'list.json');
    for (const text of ['', '{"summ', 'null', '{}', '{"summary": {}}']) {
      writeFileSync(head, text);
      const { inForce, unread } = await new ListStore(diskFiles(root), SYSTEM_CLOCK).look();
      assert.deepEqual([inForce, unread.map(({ folder }) => folder)], [[], [stored.folder]], text);
      assert.deepEqual(await titles(), ['UN Security Council']);
    }
    await new ListStore(diskFiles(root), SYSTEM_CLOCK).remove(stored.folder);
    assert.deepEqual(await store.look(), { inForce: [], unread: [] });
    assert.ok(!readdirSync(root).includes(stored.folder));
  });

  it('puts a new import in force over one whose head could not be read meanwhile', async () => {
    await importInto(store, 'un-xml');
    const old = await importInto(store, 'un-xml');
    const disk = diskFiles(root);
    const busy: StoreFiles = {
      ...disk,
      read: (path) =>
        path === `${old.folder}/list.json` ? Promise.reject(new Error('EBUSY')) : disk.read(path),
    };
    const newer = await importInto(new ListStore(busy, SYSTEM_CLOCK), 'un-xml');
    assert.ok(readdirSync(root).includes(old.folder));
    assert.deepEqual(
      (await store.inForce()).map(({ folder }) => folder),
      [newer.folder],
    );
    await importInto(store, 'uk-csv');
    assert.ok(!readdirSync(root).includes(old.folder));
    assert.deepEqual(await titles(), ['UK Sanctions List', 'UN Security Council']);
  });

  it('is read by the command line whole, or said not to be', async () => {
    const stored = await importInto(store, 'un-xml');
    await importInto(store, 'uk-csv');
    const read = await readScreeningLists([], [root], false);
    assert.deepEqual([read.screening?.lists.length, read.notRead], [2, []]);
    writeFileSync(join(root, stored.folder, 'list.json'), '');
    const { screening, notRead } = await readScreeningLists([], [root], false);
    assert.equal(screening, undefined);
    assert.deepEqual(
      notRead.map(({ what, file }) => [what, file]),
      [['list', root]],
    );
    assert.match(notRead[0].message, /list\.json: .*Which list this is cannot be read\./);
  });
});
