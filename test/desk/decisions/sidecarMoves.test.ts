import assert from 'node:assert/strict';
import type { URI } from 'vscode-uri';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { at, MemoryDisk, MemoryHost } from '../memoryHost.js';

const TAXES = 'Ann Brown said taxes would fall next year.\n';
const CONTACTS = 'version: 1\ncontacts:\n  contact-1: {name: Jane Roe}\n';
const PLANT = 'Bob Cole said the plant would close in May.\n';
const decided = (id: string, words: string): string =>
  `version: 1\nreviews:\n  ${id}:\n    decision: checked\n    target:\n      - exact: ${words.trim()}\n`;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('a draft that is renamed in the editor', () => {
  let host: MemoryHost;
  let disk: MemoryDisk;
  let store: DecisionStore;
  const ids = async (draft: URI): Promise<string[]> =>
    (await store.of(draft)).reviews.map(({ id }) => id);
  beforeEach(() => {
    disk = new MemoryDisk();
    host = new MemoryHost(disk);
    store = new DecisionStore(host, 0);
  });
  afterEach(() => store.dispose());

  /** As VS Code: the file moves, its editor closes and opens under the new name, and then it is told. */
  const rename = async (from: string, to: string): Promise<void> => {
    const text = disk.text(`/news/${from}`)!;
    const document = host.document(at(from));
    disk.remove(`/news/${from}`);
    disk.write(`/news/${to}`, text);
    if (document) {
      host.close(document);
      host.open(at(to));
      void store.of(at(to));
    }
    host.renamed.fire([{ oldUri: at(from), newUri: at(to) }]);
    await settled();
  };
  it('takes its sidecar along, without a question', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.yaml', decided('a1', TAXES));
    host.open(at('a.md'));
    assert.deepEqual(await ids(at('a.md')), ['a1']);
    await rename('a.md', 'b.md');
    assert.deepEqual(await ids(at('b.md')), ['a1']);
    assert.equal(disk.text('/news/a.md.copydesk.yaml'), undefined);
    assert.deepEqual(host.told, []);
  });
  it('into another folder, and back', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.yaml', decided('a1', TAXES));
    await rename('a.md', 'old/a.md');
    assert.deepEqual(await ids(at('old/a.md')), ['a1']);
    await rename('old/a.md', 'a.md');
    assert.equal(disk.text('/news/a.md.copydesk.yaml'), decided('a1', TAXES));
  });
  it('onto a left-over sidecar: both are kept, its own holds, and the person is told', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.yaml', decided('a1', TAXES));
    disk.write('/news/b.md.copydesk.yaml', decided('b1', PLANT));
    await rename('a.md', 'b.md');
    assert.deepEqual(await ids(at('b.md')), ['a1']);
    assert.equal(disk.text('/news/b.md.earlier.copydesk.yaml'), decided('b1', PLANT));
    assert.match(
      host.told.join(),
      /There were decisions on an earlier “b\.md”\. They are kept in “b\.md\.earlier\.copydesk\.yaml”/,
    );
  });
  it('onto left-over sidecars twice: all are kept', async () => {
    disk.write('/news/b.md.copydesk.yaml', decided('b1', PLANT));
    disk.write('/news/b.md.earlier.copydesk.yaml', decided('b0', PLANT));
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.yaml', decided('a1', TAXES));
    await rename('a.md', 'b.md');
    assert.equal(disk.text('/news/b.md.earlier.copydesk.yaml'), decided('b0', PLANT));
    assert.equal(disk.text('/news/b.md.earlier-2.copydesk.yaml'), decided('b1', PLANT));
  });
  it('without a sidecar, onto a left-over one: that is not taken for its own', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/b.md.copydesk.yaml', decided('b1', PLANT));
    await rename('a.md', 'b.md');
    assert.deepEqual(await ids(at('b.md')), []);
    assert.equal(disk.text('/news/b.md.earlier.copydesk.yaml'), decided('b1', PLANT));
    assert.match(host.told.join(), /the renamed draft has no decisions yet/);
  });
  it('after its sidecar was renamed by hand: that stays', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/b.md.copydesk.yaml', decided('a1', TAXES));
    await rename('a.md', 'b.md');
    assert.deepEqual(await ids(at('b.md')), ['a1']);
    assert.deepEqual(host.told, []);
  });
  it('together with its sidecar', async () => {
    disk.write('/news/b.md', TAXES);
    disk.write('/news/b.md.copydesk.yaml', decided('a1', TAXES));
    host.renamed.fire(
      ['.md', '.md.copydesk.yaml'].map((end) => ({
        oldUri: at(`a${end}`),
        newUri: at(`b${end}`),
      })),
    );
    await settled();
    assert.deepEqual(await ids(at('b.md')), ['a1']);
    assert.deepEqual(host.told, []);
  });
  it('two drafts that change their names at once, through a third, keep their own', async () => {
    for (const [name, text] of [
      ['a', TAXES],
      ['b', PLANT],
    ] as const) {
      disk.write(`/news/${name}.md`, text);
      disk.write(`/news/${name}.md.copydesk.yaml`, decided(`${name}1`, text));
    }
    await rename('a.md', 'c.md');
    await rename('b.md', 'a.md');
    await rename('c.md', 'b.md');
    assert.deepEqual(await ids(at('b.md')), ['a1']);
    assert.deepEqual(await ids(at('a.md')), ['b1']);
    assert.deepEqual(host.told, []);
  });
  it('takes its private file along, also without a sidecar', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.private.yaml', CONTACTS);
    await rename('a.md', 'old/b.md');
    assert.equal(disk.text('/news/old/b.md.copydesk.private.yaml'), CONTACTS);
    assert.equal(disk.text('/news/a.md.copydesk.private.yaml'), undefined);
    assert.deepEqual(host.told, []);
  });
  it('leaves its private file where git would track it at the new place', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.private.yaml', CONTACTS);
    disk.write('/news/repository/.git/HEAD', 'ref: refs/heads/main');
    await rename('a.md', 'repository/a.md');
    assert.equal(disk.text('/news/a.md.copydesk.private.yaml'), CONTACTS);
    assert.equal(disk.text('/news/repository/a.md.copydesk.private.yaml'), undefined);
    assert.match(host.told.join(), /The contacts of “a\.md” stay in “.*”: git would track them/);
  });
  it('never writes its private file over another', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.private.yaml', CONTACTS);
    disk.write('/news/b.md.copydesk.private.yaml', 'version: 1\n');
    await rename('a.md', 'b.md');
    assert.equal(disk.text('/news/a.md.copydesk.private.yaml'), CONTACTS);
    assert.equal(disk.text('/news/b.md.copydesk.private.yaml'), 'version: 1\n');
    assert.match(host.told.join(), /already has a file of contacts/);
  });
  it('on a disk that refuses: the person is told, and the sidecar stays', async () => {
    disk.write('/news/a.md', TAXES);
    disk.write('/news/a.md.copydesk.yaml', decided('a1', TAXES));
    disk.failure = 'readOnly';
    await rename('a.md', 'b.md');
    assert.match(
      host.told.join(),
      /The decisions on “b\.md” could not be moved with it\. .*read-only/,
    );
    assert.equal(disk.text('/news/a.md.copydesk.yaml'), decided('a1', TAXES));
  });
});
