import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { Lists } from '../../../src/desk/lists/lists.js';
import type { ListHead } from '../../../src/engine/sanctions/compiled/compiledList.js';
import { importLists } from '../../../src/engine/sanctions/compiled/importLists.js';
import { SAMPLES } from '../../engine/sanctions/samples.js';
import { memoryFiles } from '../drafts/memoryDesk.js';
import { MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';

const FOLDER = URI.file('/store/lists');
const [FORMAT] = Object.keys(SAMPLES);

async function importInto(lists: Lists): Promise<void> {
  const writer = lists.store.begin();
  const writing: Promise<void>[] = [];
  const files = Object.entries(SAMPLES[FORMAT]).map(([name, text]) => ({
    name,
    pieces: (async function* () {
      yield await Promise.resolve(new TextEncoder().encode(text));
    })(),
  }));
  const compiled = await importLists(files, (list, chunk, text) =>
    writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
  );
  await Promise.all(writing);
  await writer.finish(compiled);
}

describe('the sanctions lists in force, in memory', () => {
  let host: MemoryHost;
  let files: ReturnType<typeof memoryFiles>;
  let damaged: ListHead[];
  const open = (in_ = host): Lists =>
    new Lists(in_, { uri: FOLDER, files }, (head) => damaged.push(head));
  beforeEach(() => {
    host = new MemoryHost();
    files = memoryFiles();
    damaged = [];
  });

  it('are none before the first import', async () => {
    const lists = open();
    await lists.loaded();
    assert.deepEqual([lists.known, lists.inForce], [[], []]);
  });
  it('are seen in another window once it has the focus', async () => {
    const [here, there] = [open(), open(new MemoryHost())];
    await Promise.all([here.loaded(), there.loaded()]);
    await importInto(here);
    await here.refresh();
    assert.equal(here.inForce.length, 1);
    assert.equal(there.inForce.length, 0);
    const otherHost = new MemoryHost();
    const third = open(otherHost);
    await third.loaded();
    await here.remove(here.inForce[0].head.summary.list);
    otherHost.show();
    await waitUntil('it is gone there too', () => third.inForce.length === 0);
  });
  it('can be turned off for one workspace, and stay known', async () => {
    const lists = open();
    await importInto(lists);
    await lists.loaded();
    const id = lists.known[0].head.summary.list;
    await lists.turn(id, false);
    assert.deepEqual([lists.inForce.length, lists.known[0].on], [0, false]);
    const again = open();
    await again.loaded();
    assert.equal(again.inForce.length, 0);
    await again.turn(id, true);
    assert.equal(again.inForce.length, 1);
  });
  it('can all be turned off by a setting: none is in force, and each says so', async () => {
    const lists = open();
    await importInto(lists);
    await lists.loaded();
    assert.equal(lists.inForce.length, 1);
    host.set('copydesk.lists.enabled', false);
    await waitUntil('none is in force', () => lists.inForce.length === 0);
    assert.equal(lists.known[0].on, false);
    host.set('copydesk.lists.enabled', true);
    await waitUntil('it is in force again', () => lists.inForce.length === 1);
    assert.equal(lists.known[0].on, true);
  });
  it('are built again where their index is damaged', async () => {
    const lists = open();
    await importInto(lists);
    const names = [...files.held.keys()].find((path) => path.endsWith('names.bin'))!;
    files.held.set(names, new Uint8Array(3));
    await lists.loaded();
    await waitUntil('it is in force', () => lists.inForce.length === 1);
    assert.deepEqual(damaged, []);
  });
  it('are told as damaged where the details are too: nobody is screened against them', async () => {
    const lists = open();
    await importInto(lists);
    for (const path of files.held.keys())
      if (!path.endsWith('list.json')) files.held.set(path, new Uint8Array(3));
    await lists.loaded();
    await waitUntil('it is told', () => damaged.length === 1);
    await lists.loaded();
    assert.equal(lists.inForce.length, 0);
    assert.ok(lists.known[0].problem);
  });
  it('are in force again once their files can be read that could not be read for a moment', async () => {
    await importInto(open());
    const lists = open();
    const { read } = files;
    files.read = (path) =>
      path.endsWith('list.json') ? read(path) : Promise.reject(new Error('EBUSY: resource busy'));
    await lists.loaded();
    await lists.refresh();
    assert.equal(lists.inForce.length, 0);
    assert.match(lists.known[0].problem!, /EBUSY/);
    assert.equal(damaged.length, 1);
    files.read = read;
    await lists.refresh();
    assert.deepEqual([lists.inForce.length, lists.known[0].problem], [1, undefined]);
    assert.equal(damaged.length, 1);
    // What is damaged later is built again as ever.
    const names = [...files.held.keys()].find((path) => path.endsWith('names.bin'))!;
    files.held.set(names, new Uint8Array(3));
    const later = open();
    await later.loaded();
    await waitUntil('it is in force', () => later.inForce.length === 1);
  });
  it('are built again once their details can be read that were held for a moment', async () => {
    await importInto(open());
    const names = [...files.held.keys()].find((path) => path.endsWith('names.bin'))!;
    files.held.set(names, new Uint8Array(3));
    const { read } = files;
    const tried: string[] = [];
    files.read = (path) => {
      if (!path.includes('details')) return read(path);
      tried.push(path);
      return Promise.reject(new Error('EBUSY: resource busy'));
    };
    const lists = open();
    await lists.loaded();
    await lists.refresh();
    assert.deepEqual([lists.inForce.length, damaged.length, tried.length], [0, 1, 2]);
    files.read = read;
    host.show();
    await waitUntil('it is in force', () => lists.inForce.length === 1);
    assert.deepEqual([lists.known.length, lists.known[0].problem], [1, undefined]);
  });
  it('are not read over and over where their details are damaged', async () => {
    await importInto(open());
    for (const path of files.held.keys())
      if (!path.endsWith('list.json')) files.held.set(path, new Uint8Array(3));
    const lists = open();
    await lists.loaded();
    const { read } = files;
    files.read = (path) => {
      assert.doesNotMatch(path, /details/);
      return read(path);
    };
    await lists.refresh();
    assert.ok(lists.known[0].problem);
  });
  it('have a problem while a head cannot be read, and are in force again after that', async () => {
    await importInto(open());
    const path = [...files.held.keys()].find((one) => one.endsWith('list.json'))!;
    const head = files.held.get(path)!;
    files.held.set(path, new TextEncoder().encode(''));
    const lists = open();
    await lists.loaded();
    const [known, ...others] = lists.known;
    assert.deepEqual(others, []);
    assert.ok(known.on && known.isUnread);
    assert.match(known.problem!, /^Which list this is cannot be read/);
    assert.deepEqual(lists.inForce, []);
    files.held.set(path, head);
    await lists.refresh();
    assert.deepEqual([lists.known.length, lists.known[0].problem], [1, undefined]);
    assert.equal(lists.inForce.length, 1);
    files.held.set(path, new TextEncoder().encode(''));
    await lists.refresh();
    assert.equal(lists.inForce.length, 1);
  });
  it('can be taken out of storage where a head cannot be read', async () => {
    await importInto(open());
    const path = [...files.held.keys()].find((one) => one.endsWith('list.json'))!;
    files.held.set(path, new TextEncoder().encode('{"summ'));
    const lists = open();
    await lists.loaded();
    await lists.remove(lists.known[0].head.summary.list);
    assert.deepEqual(lists.known, []);
    assert.ok(![...files.held.keys()].some((one) => one.startsWith(path.split('/')[0])));
  });
  it('have a problem where the storage cannot be looked into at first; later what was read stays', async () => {
    await importInto(open());
    const { list } = files;
    files.list = () => Promise.reject(new Error('EMFILE: too many open files'));
    const lists = open();
    await lists.loaded();
    assert.match(lists.known[0].problem!, /folder of the sanctions lists cannot be read.*EMFILE/);
    files.list = list;
    await lists.refresh();
    assert.deepEqual([lists.known.length, lists.inForce.length], [1, 1]);
    assert.equal(lists.known[0].problem, undefined);
    files.list = () => Promise.reject(new Error('EMFILE: too many open files'));
    await lists.refresh();
    assert.deepEqual([lists.known.length, lists.inForce.length], [1, 1]);
    assert.equal(lists.known[0].problem, undefined);
  });
});
