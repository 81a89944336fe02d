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

describe('a draft that is renamed in a file manager or by git', () => {
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

  const openOther = async (text = TAXES): Promise<void> => {
    disk.write('/news/new.md', text);
    host.open(at('new.md'));
    await store.of(at('new.md'));
    await settled();
  };
  it('is offered the sidecar that lost its draft', async () => {
    disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
    host.answer = (_, answers) => answers[0];
    await openOther(`Iowa. ${TAXES}\nIt rained.\n`);
    assert.deepEqual(host.told, ['“old.md” is gone, but a decision on it matches “new.md”.']);
    assert.deepEqual(await ids(at('new.md')), ['a1']);
    assert.equal(disk.text('/news/old.md.copydesk.yaml'), undefined);
  });
  it('and its private file with it', async () => {
    disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
    disk.write('/news/old.md.copydesk.private.yaml', CONTACTS);
    host.answer = (_, answers) => answers[0];
    await openOther();
    assert.equal(disk.text('/news/new.md.copydesk.private.yaml'), CONTACTS);
    assert.equal(disk.text('/news/old.md.copydesk.private.yaml'), undefined);
  });
  it('of several, the one that fits best', async () => {
    disk.write('/news/x.md.copydesk.yaml', decided('b1', PLANT));
    disk.write('/news/y.md.copydesk.yaml', decided('a1', TAXES));
    host.answer = (_, answers) => answers[0];
    await openOther();
    assert.deepEqual(await ids(at('new.md')), ['a1']);
    assert.equal(disk.text('/news/x.md.copydesk.yaml'), decided('b1', PLANT));
  });
  it('is asked no more where the person says no', async () => {
    disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
    host.answer = (_, answers) => answers[1];
    await openOther();
    host.close(host.document(at('new.md'))!);
    await openOther();
    assert.equal(host.told.length, 1);
    assert.equal(disk.text('/news/old.md.copydesk.yaml'), decided('a1', TAXES));
  });
  for (const [what, prepare] of [
    [
      'whose decisions are on other words',
      () => disk.write('/news/old.md.copydesk.yaml', decided('b1', PLANT)),
    ],
    [
      'whose draft is there',
      () => {
        disk.write('/news/old.md', TAXES);
        disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
      },
    ],
    ['in another folder', () => disk.write('/news/x/old.md.copydesk.yaml', decided('a1', TAXES))],
    ['that holds nothing', () => disk.write('/news/old.md.copydesk.yaml', 'version: 1\n')],
  ] as const)
    it(`is not offered one ${what}`, async () => {
      prepare();
      await openOther();
      assert.deepEqual(host.told, []);
    });
  it('with a sidecar of its own is offered none', async () => {
    disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
    disk.write('/news/new.md.copydesk.yaml', 'version: 1\n');
    await openOther();
    assert.deepEqual(host.told, []);
  });

  const pinned = (...names: string[]): string =>
    `version: 1\npins:\n${names.map((name) => `  ${name}: a-${name.split(' ')[0].toLowerCase()}\n`).join('')}`;
  const NAMES = ['Ann Brown', 'Bob Cole', 'Cy Dean', 'Dee Eads'];
  it('is not offered one on other words that shares a name with it', async () => {
    disk.write('/news/monday.md.copydesk.yaml', pinned(...NAMES));
    await openOther();
    assert.deepEqual(host.told, []);
  });
  it('is told how many of the decisions match', async () => {
    disk.write('/news/monday.md.copydesk.yaml', pinned(...NAMES));
    await openOther(`${TAXES}${PLANT}Cy Dean did not.\n`);
    assert.deepEqual(host.told, [
      '“monday.md” is gone, but most decisions on it (3 of 4) match “new.md”.',
    ]);
  });
  it('is told that all match', async () => {
    disk.write('/news/monday.md.copydesk.yaml', pinned('Ann Brown', 'Bob Cole'));
    await openOther(`${TAXES}${PLANT}`);
    assert.deepEqual(host.told, ['“monday.md” is gone, but 2 decisions on it match “new.md”.']);
  });
  it('is asked once at a time, also when its language is changed', async () => {
    disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
    host.messages.inform = (text) => {
      host.told.push(text);
      return new Promise(() => undefined);
    };
    await openOther();
    const document = host.document(at('new.md'))!;
    host.closed.fire(document);
    host.opened.fire(document);
    await store.of(at('new.md'));
    await settled();
    host.close(document);
    await openOther();
    assert.equal(host.told.length, 1);
  });
  it('is not offered one whose draft is still in an editor', async () => {
    disk.write('/news/old.md.copydesk.yaml', decided('a1', TAXES));
    host.open(at('old.md'), TAXES);
    await openOther();
    assert.deepEqual(host.told, []);
  });

  describe('and where something has happened before the answer', () => {
    const OLD = '/news/old.md.copydesk.yaml';
    const NEW = '/news/new.md.copydesk.yaml';
    /** Accepts the offer, once something has happened. */
    const accept = async (meanwhile: () => unknown): Promise<void> => {
      let isFirst = true;
      host.messages.inform = async (text, ...answers) => {
        host.told.push(text);
        if (!isFirst) return undefined;
        isFirst = false;
        await meanwhile();
        return answers[0];
      };
      await openOther();
      await settled();
    };
    it('leaves it with its draft that is back', async () => {
      disk.write(OLD, decided('a1', TAXES));
      await accept(() => disk.write('/news/old.md', TAXES));
      assert.equal(disk.text(OLD), decided('a1', TAXES));
      assert.equal(disk.text(NEW), undefined);
      assert.match(host.told[1], /“old\.md” is there again, so the decisions on it stay with it/);
    });
    it('leaves it with its draft that is back in an editor', async () => {
      disk.write(OLD, decided('a1', TAXES));
      await accept(() => host.open(at('old.md'), TAXES));
      assert.equal(disk.text(OLD), decided('a1', TAXES));
      assert.match(host.told[1], /is there again/);
    });
    it('moves nothing to a draft that is gone', async () => {
      disk.write(OLD, decided('a1', TAXES));
      await accept(() => {
        host.close(host.document(at('new.md'))!);
        disk.remove('/news/new.md');
      });
      assert.equal(disk.text(NEW), undefined);
      assert.match(host.told[1], /“new\.md” is gone, so nothing was moved/);
    });
    it('joins it to what was decided meanwhile, which counts', async () => {
      const both = `${decided('a1', TAXES)}pins:\n  Ann Brown: ann\n  Iowa: iowa\n`;
      disk.write(OLD, both);
      disk.write('/news/old.md.copydesk.private.yaml', CONTACTS);
      await accept(() => store.pin(at('new.md'), 'Ann Brown', 'ann-brown'));
      const { pins } = await store.of(at('new.md'));
      assert.deepEqual(
        [...pins],
        [
          ['Ann Brown', 'ann-brown'],
          ['Iowa', 'iowa'],
        ],
      );
      assert.deepEqual(await ids(at('new.md')), ['a1']);
      assert.match(disk.text(NEW)!, /a1:/);
      assert.equal(disk.text(OLD), both);
      assert.equal(disk.text('/news/new.md.copydesk.private.yaml'), CONTACTS);
      assert.match(host.told[1], /were added to those in “new\.md\.copydesk\.yaml”/);
    });
    it('moves nothing where it would lose the date that the draft is judged by', async () => {
      disk.write(OLD, `${decided('a1', TAXES)}date: 2020-01-01\n`);
      await accept(() => store.pin(at('new.md'), 'Ann Brown', 'ann-brown'));
      assert.deepEqual(await ids(at('new.md')), []);
      assert.match(
        host.told[1],
        /Nothing was moved: “old\.md\.copydesk\.yaml” gives the draft a date/,
      );
    });
    it('tells that somebody else has taken it', async () => {
      disk.write(OLD, decided('a1', TAXES));
      await accept(() => disk.remove(OLD));
      assert.match(host.told[1], /were moved or deleted in the meantime/);
    });
    it('tells why it cannot be moved', async () => {
      disk.write(OLD, decided('a1', TAXES));
      await accept(() => (disk.failure = 'readOnly'));
      assert.match(host.told[1], /“new\.md\.copydesk\.yaml” was not saved: .*read-only/);
      assert.equal(disk.text(OLD), decided('a1', TAXES));
    });
    it('tells that the draft’s own decisions must be mended first', async () => {
      disk.write(OLD, decided('a1', TAXES));
      await accept(() => disk.write(NEW, 'reviews: [\n'));
      assert.match(host.told[1], /contains errors, so nothing was changed/);
      assert.equal(disk.text(NEW), 'reviews: [\n');
    });
  });
});
