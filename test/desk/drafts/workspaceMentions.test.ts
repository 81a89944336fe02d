import assert from 'node:assert/strict';
import { Emitter } from '../../../src/desk/host/events.js';
import type { SearchStep } from '../../../src/desk/drafts/workspaceMentions.js';
import { at, MemoryHost } from '../memoryHost.js';
import { MemoryDesk } from './memoryDesk.js';

const REGISTRY = 'version: 1\nactors:\n  ann-brown:\n    name: Ann Brown\n    kind: person\n';

describe('whom the drafts of a folder in memory name', () => {
  let host: MemoryHost;
  let desk: MemoryDesk;
  let cancelled = false;
  const token = {
    get isCancellationRequested() {
      return cancelled;
    },
    onCancellationRequested: new Emitter<unknown>().event,
  };
  const search = async (stopAfter = Infinity): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    const steps: SearchStep[] = [];
    for await (const step of desk.mentions.search(desk.registries.for(at('x.md'))!, token)) {
      steps.push(step);
      found[step.uri.path.slice('/news/'.length)] = step.mentions.length;
      if (steps.length >= stopAfter) cancelled = true;
    }
    return found;
  };
  beforeEach(() => {
    cancelled = false;
    host = new MemoryHost();
    host.disk.write('/news/actors.yaml', REGISTRY);
    host.disk.write('/news/a.md', 'Ann Brown spoke. Ann Brown left.');
    host.disk.write('/news/deep/b.txt', 'Nobody spoke.');
    host.disk.write('/news/notes.json', '"Ann Brown"');
    desk = new MemoryDesk(host);
  });
  afterEach(() => desk.dispose());

  it('are told draft by draft, those that name nobody too', async () =>
    assert.deepEqual(await search(), { 'a.md': 2, 'deep/b.txt': 0 }));
  it('are those of an editor’s unsaved text where there is one', async () => {
    const document = host.open(at('a.md'));
    host.type(document, 'Ann Brown spoke.');
    assert.equal((await search())['a.md'], 1);
  });
  it('are read again when another program has written, and only then', async () => {
    await search();
    let reads = 0;
    const { read } = host.files;
    host.files.read = (uri) => {
      if (/\.(md|txt)$/.test(uri.path)) reads++;
      return read(uri);
    };
    await search();
    assert.equal(reads, 0);
    host.disk.write('/news/a.md', 'Ann Brown spoke.');
    assert.equal((await search())['a.md'], 1);
    assert.equal(reads, 1);
  });
  it('are without a file that vanishes or cannot be read, which costs only itself', async () => {
    host.disk.write('/news/c.md', 'Ann Brown spoke.');
    host.disk.unreadable.add('/news/c.md');
    host.disk.remove('/news/deep/b.txt');
    assert.deepEqual(await search(), { 'a.md': 2 });
    assert.ok(host.logged.some((line) => line.includes('c.md')));
    assert.ok(!host.logged.some((line) => line.includes('b.txt')));
  });
  it('are without what the settings and .gitignore leave out', async () => {
    host.set('search.exclude', { 'deep/**': true, 'a.md': { when: '$(basename).x' } });
    host.disk.write('/news/.gitignore', 'old.md\n');
    host.disk.write('/news/old.md', 'Ann Brown spoke.');
    assert.deepEqual(await search(), { 'a.md': 2 });
    host.set('search.useIgnoreFiles', false);
    assert.deepEqual(await search(), { 'a.md': 2, 'old.md': 1 });
  });
  it('stop where nobody waits for them any more', async () => {
    assert.equal(Object.keys(await search(1)).length, 1);
  });
  it('are counted once for each draft, until something changes', async () => {
    const registry = desk.registries.for(at('x.md'))!;
    await registry.loaded;
    const counted = desk.mentions.counts(registry);
    assert.deepEqual([...(await counted)], [['ann-brown', 1]]);
    assert.equal(desk.mentions.counts(registry), counted);
    host.disk.write('/news/deep/b.txt', 'Ann Brown spoke.');
    assert.deepEqual([...(await desk.mentions.counts(registry))], [['ann-brown', 2]]);
  });
  it('are told not to be all where not all of the folder can be looked through', async () => {
    const registry = desk.registries.for(at('x.md'))!;
    await desk.mentions.counts(registry);
    assert.equal(desk.mentions.notSearched(registry), undefined);
    host.deepest = 1;
    assert.deepEqual(await search(), { 'a.md': 2 });
    assert.equal(desk.mentions.notSearched(registry)?.isTooLarge, true);
    host.deepest = Infinity;
    await search();
    assert.equal(desk.mentions.notSearched(registry), undefined);
  });
  it('heed what was decided beside a draft', async () => {
    host.disk.write(
      '/news/a.md.copydesk.yaml',
      'version: 1\nignores:\n  i1: {name: Ann Brown, list: x, id: "1"}\npins:\n  Ann Brown: {actor: ann-brown}\n',
    );
    const steps: SearchStep[] = [];
    for await (const step of desk.mentions.search(desk.registries.for(at('x.md'))!, token))
      steps.push(step);
    assert.ok(steps.find(({ uri }) => uri.path === '/news/a.md')!.mentions[0].pinned);
  });
});
