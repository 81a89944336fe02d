import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { Registries } from '../../../src/desk/registry/registries.js';
import type { Registry } from '../../../src/desk/registry/registry.js';
import { isLoss } from '../../../src/engine/registry/problem.js';
import { at, MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';

const FILE = '/news/actors.yaml';
const entry = (id: string, name: string): string =>
  `  ${id}:\n    name: ${name}\n    kind: person\n`;
const registryOf = (...entries: string[]): string => `version: 1\nactors:\n${entries.join('')}`;
const ANN = entry('ann-brown', 'Ann Brown');
const BOB = entry('bob-white', 'Bob White');

describe('a registry in memory', () => {
  let host: MemoryHost;
  let registries: Registries;
  let registry: Registry;
  const ids = (): string[] => [...registry.entries.keys()].sort();
  beforeEach(async () => {
    host = new MemoryHost();
    host.disk.write(FILE, registryOf(ANN));
    registries = new Registries(host);
    registry = registries.for(at('draft.md'))!;
    await registry.loaded;
  });
  afterEach(() => registries.dispose());

  it('is read on first need, and is one for a folder', () => {
    assert.deepEqual(ids(), ['ann-brown']);
    assert.equal(registries.for(at('other.md')), registry);
    assert.deepEqual(registries.open, [registry]);
  });
  it('follows what another program writes', async () => {
    host.disk.write(FILE, registryOf(ANN, BOB));
    await waitUntil('both are known', () => ids().length === 2);
    host.disk.write('/news/more/foreign.actors.yaml', registryOf(entry('cid', 'Cid Green')));
    await waitUntil('a new file is read', () => ids().includes('cid'));
  });
  it('forgets a file that vanishes', async () => {
    host.disk.remove(FILE);
    await waitUntil('nobody is known', () => ids().length === 0);
  });
  it('reads what is typed and not saved, and the file again when the editor closes unsaved', async () => {
    const document = host.open(at('actors.yaml'));
    host.type(document, registryOf(ANN, BOB));
    await waitUntil('the unsaved entry counts', () => ids().includes('bob-white'));
    host.close(document);
    await waitUntil('the file counts again', () => ids().length === 1);
  });
  it('keeps what is typed where its file goes, and lets it go with the unsaved changes', async () => {
    const document = host.open(at('actors.yaml'));
    host.type(document, registryOf(ANN, BOB));
    await waitUntil('the unsaved entry counts', () => ids().includes('bob-white'));
    host.disk.remove(FILE);
    host.type(document, registryOf(BOB));
    await waitUntil('what is typed counts', () => ids().join() === 'bob-white');
    host.dropChanges(document);
    await waitUntil('nobody is known', () => ids().length === 0);
  });
  it('keeps entries of earlier readings in force while what is typed cannot be read, and says so', async () => {
    const document = host.open(at('actors.yaml'));
    host.type(document, registryOf(BOB, ANN.replace('name: Ann Brown', 'name: [')));
    await waitUntil('the broken file was read', () => ids().includes('bob-white'));
    assert.equal(registry.entries.get('ann-brown')?.actor.name, 'Ann Brown');
    assert.ok(registry.problems[0].keptEntries > 0);
    assert.ok(registry.problems[0].problems.length > 0);
  });
  it('keeps what it read last while the connection to a file is lost', async () => {
    host.disk.unreadable.add(FILE);
    let fired = 0;
    registry.onDidChange(() => fired++);
    host.disk.write(FILE, registryOf(BOB));
    await waitUntil('it was looked at', () => fired > 0);
    assert.deepEqual(ids(), ['ann-brown']);
    assert.ok(host.logged.some((line) => line.includes(FILE)));
  });
  it('says of a file that it could never read that it counts for nothing', async () => {
    host.disk.unreadable.add('/news/more.actors.yaml');
    host.disk.write('/news/more.actors.yaml', registryOf(BOB));
    await waitUntil('a problem is shown', () =>
      registry.problems.some(({ problems }) => problems.some(({ code }) => code === 'not-read')),
    );
    assert.deepEqual(ids(), ['ann-brown']);
  });
  it('looks for its files again when the setting changes', async () => {
    host.disk.write('/news/people.yaml', registryOf(BOB));
    host.set('copydesk.registry.files', ['people.yaml']);
    await waitUntil('the other file is read', () => ids().join() === 'bob-white');
  });
  it('notices a file that is opened where nothing is watched', async () => {
    host.watcherDelay = null;
    host.disk.write('/news/late.actors.yaml', registryOf(BOB));
    host.open(at('late.actors.yaml'));
    await waitUntil('it was read', () => ids().includes('bob-white'));
  });
  it('says where not all of its folder was looked through, and keeps what was opened there', async () => {
    assert.deepEqual(
      registry.problems.map(({ problems }) => problems),
      [[]],
    );
    host.deepest = 1;
    host.watcherDelay = null;
    host.disk.write('/news/deep/late.actors.yaml', registryOf(BOB));
    await registry.load();
    assert.deepEqual(ids(), ['ann-brown']);
    const [, { uri, problems }] = registry.problems;
    assert.equal(uri.path, '/news');
    assert.deepEqual(
      problems.map((one) => [one.code, one.severity, isLoss(one)]),
      [['not-searched', 'warning', true]],
    );
    host.open(at('deep/late.actors.yaml'));
    await waitUntil('it was read', () => ids().includes('bob-white'));
    await registry.load();
    assert.deepEqual(ids(), ['ann-brown', 'bob-white']);
    host.close(host.document(at('deep/late.actors.yaml'))!);
    host.disk.remove('/news/deep/late.actors.yaml');
    await registry.load();
    assert.deepEqual(ids(), ['ann-brown']);
    host.deepest = Infinity;
    await registry.load();
    assert.equal(registry.problems.length, 1);
  });
  it('keeps what it has while its folder cannot be read, says so, and looks again once the person is back', async () => {
    host.watcherDelay = null;
    host.disk.unreadable.add('/news').add(FILE);
    await registry.load();
    assert.deepEqual(ids(), ['ann-brown']);
    const [{ message }] = registry.problems.flatMap(({ problems }) => problems);
    assert.equal(
      message,
      'Copydesk could not search all of “/news” for registry files: cannot read “/news”. If one is not in use, open it: it counts from then on.',
    );
    host.disk.unreadable.clear();
    host.disk.write(FILE, registryOf(ANN, BOB));
    host.changedWindow.fire();
    await waitUntil('it was read again', () => ids().length === 2);
    assert.deepEqual([registry.problems.length, registry.notSearched], [1, undefined]);
  });
  it('tells which documents are its files', () => {
    assert.equal(registries.ofFile(host.open(at('actors.yaml'))), registry);
    assert.equal(registries.ofFile(host.open(at('deep/er/x.actors.yaml'), '')), registry);
    assert.equal(registries.ofFile(host.open(at('notes.yaml'), '')), undefined);
    const old = host.open(URI.parse('git:/news/actors.yaml'), '');
    assert.equal(registries.ofFile(old), undefined);
  });
  it('is closed with its folder', () => {
    host.removedFolders.fire([URI.file('/news')]);
    assert.deepEqual(registries.open, []);
  });
  it('fires and does nothing once it is disposed', async () => {
    let fired = 0;
    registry.onDidChange(() => fired++);
    registries.dispose();
    host.disk.write(FILE, registryOf(ANN, BOB));
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.equal(fired, 0);
  });
});
