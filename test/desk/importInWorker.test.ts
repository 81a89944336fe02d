import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cancelled, importInWorker } from '../../src/desk/lists/importInWorker.js';
import { compareLists } from '../../src/desk/lists/listComparison.js';
import { SYSTEM_CLOCK } from '../../src/desk/host/systemClock.js';
import { ListStore } from '../../src/desk/lists/listStore.js';
import { diskFiles } from '../../src/cli/diskFiles.js';
import type { ImportFile } from '../../src/engine/sanctions/compiled/importLists.js';
import { ImportJob } from '../../src/worker/importJob.js';
import type { ImportListener, ImportWorker } from '../../src/worker/importProtocol.js';
import { SAMPLES } from '../engine/sanctions/samples.js';

/** A worker in this thread, which is spoken to as one elsewhere is: later, and in copies. */
function start({ onReport }: ImportListener): ImportWorker {
  const job = new ImportJob((report) => setImmediate(() => onReport(structuredClone(report))));
  return { order: (order) => setImmediate(() => job.take(structuredClone(order))), end: () => {} };
}

function fileOf(name: string, text: string, piece = 1000): ImportFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    pieces: (async function* () {
      for (let from = 0; from < bytes.length; from += piece)
        yield bytes.subarray(from, from + piece);
    })(),
  };
}

const filesOf = (format: string): ImportFile[] =>
  Object.entries(SAMPLES[format]).map(([name, text]) => fileOf(name, text));

/** OpenSanctions' table with so many parties that their details fill several chunks. */
function manyParties(count: number, nameOf = (i: number): string => `Person Number ${i}`): string {
  const row = (i: number): string =>
    `NK-${i},Person,${nameOf(i)},,1970,ru,,,,,,X,Test,,2026-03-13T05:41:01,`;
  return `id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change\n${Array.from({ length: count }, (_, i) => row(i)).join('\n')}\n`;
}

describe('an import in a worker', () => {
  let root: string;
  let store: ListStore;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'copydesk-import-'));
    store = new ListStore(diskFiles(root), SYSTEM_CLOCK);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('comes to what importing here comes to, of several files and lists too', async () => {
    const writer = store.begin();
    let bytes = 0;
    const files = [...filesOf('ofac-csv'), ...filesOf('un-xml')];
    await writer.finish(
      await importInWorker(start, files, writer, { onProgress: (more) => (bytes += more) }),
    );
    const stored = await store.inForce();
    assert.deepEqual(
      stored.map(({ head }) => head.summary.list),
      ['ofac-sdn', 'un-sc'],
    );
    for (const one of stored)
      assert.equal((await store.open(one)).parties.size, one.head.summary.records);
    const whole = Object.values({ ...SAMPLES['ofac-csv'], ...SAMPLES['un-xml'] }).reduce(
      (sum, text) => sum + Buffer.byteLength(text),
      0,
    );
    assert.equal(bytes, whole);
  });

  it('writes many details while it reads', async () => {
    const writer = store.begin();
    await writer.finish(
      await importInWorker(
        start,
        [fileOf('targets.simple.csv', manyParties(12_000), 5000)],
        writer,
      ),
    );
    const [stored] = await store.inForce();
    for (const number of [0, 511, 512, 11_999])
      assert.equal((await store.details(stored, number)).id, `NK-${number}`);
  });

  it('is refused with the reason of what is no list', async () => {
    await assert.rejects(
      importInWorker(
        start,
        [...filesOf('un-xml'), fileOf('x.html', '<!doctype html><p>Sign in')],
        store.begin(),
      ),
      { name: 'ListRefused', message: /x\.html: this is a web page/ },
    );
  });

  it('can be called off', async () => {
    const controller = new AbortController();
    let given = 0;
    let returned = false;
    const endless = (async function* () {
      try {
        yield new TextEncoder().encode(manyParties(2000));
        for (;;) {
          if (++given === 3) controller.abort();
          yield new TextEncoder().encode('NK-x,Person,A B,,,,,,,,,,,,,\n'.repeat(50));
        }
      } finally {
        returned = true;
      }
    })();
    const writer = store.begin();
    await assert.rejects(
      importInWorker(start, [{ name: 'endless.csv', pieces: endless }], writer, {
        signal: controller.signal,
      }),
      Cancelled,
    );
    await writer.abandon();
    assert.ok(returned);
    assert.deepEqual(readdirSync(root), []);
    await assert.rejects(
      importInWorker(start, filesOf('un-xml'), writer, { signal: AbortSignal.abort() }),
      Cancelled,
    );
  });

  it('fails where a file cannot be read or written, and where the worker dies', async () => {
    const unreadable = (async function* () {
      yield new TextEncoder().encode('id,schema,name,aliases,');
      throw new Error('no such disk');
    })();
    await assert.rejects(
      importInWorker(start, [{ name: 'a.csv', pieces: unreadable }], store.begin()),
      /no such disk/,
    );
    const full = new ListStore(
      {
        ...diskFiles(root),
        write: () => Promise.reject(new Error('the disk is full')),
      },
      SYSTEM_CLOCK,
    );
    await assert.rejects(importInWorker(start, filesOf('un-xml'), full.begin()), /disk is full/);
    const dying = ({ onDeath }: ImportListener): ImportWorker => ({
      order: () => setImmediate(() => onDeath('out of memory')),
      end: () => {},
    });
    await assert.rejects(importInWorker(dying, filesOf('un-xml'), store.begin()), /out of memory/);
  });

  it('tells what it changes against the list in force', async () => {
    const first = store.begin();
    await first.finish(
      await importInWorker(start, [fileOf('targets.simple.csv', manyParties(1500))], first),
    );
    const [before] = await store.inForce();
    const second = store.begin();
    const edited = manyParties(1502, (i) =>
      i === 700 ? 'Renamed Person' : `Person Number ${i}`,
    ).replace('NK-3,', 'NK-3000,');
    const [after] = await importInWorker(start, [fileOf('targets.simple.csv', edited)], second);
    const changes = await compareLists(store, before, after, (listing) =>
      second.details(0, listing),
    );
    assert.deepEqual(
      changes.added.map(({ id }) => id),
      ['NK-3000', 'NK-1500', 'NK-1501'],
    );
    assert.deepEqual(
      changes.gone.map(({ id }) => id),
      ['NK-3'],
    );
    assert.deepEqual(
      changes.changed.map(({ listing, changes: facts }) => [listing.id, facts]),
      [['NK-700', [{ fact: 'names', gone: ['Person Number 700'], added: ['Renamed Person'] }]]],
    );
    await second.finish([after], [changes]);
    assert.deepEqual(
      await store.changes((await store.inForce())[0]),
      JSON.parse(JSON.stringify(changes)),
    );
  });

  it('is made anew out of the details where an index is damaged', async () => {
    const writer = store.begin();
    await writer.finish(await importInWorker(start, filesOf('ofac-csv'), writer));
    const [stored] = await store.inForce();
    await diskFiles(root).write(`${stored.folder}/names.bin`, new Uint8Array(100));
    await assert.rejects(store.open(stored), /not a name index/);
    const rebuilt = await store.rebuild(stored);
    const list = await store.open((await store.inForce())[0]);
    assert.equal(list.parties.size, stored.head.summary.records);
    assert.equal(rebuilt.head.imported, stored.head.imported);
    assert.equal(rebuilt.head.differentNames, stored.head.differentNames);
  });
});
