import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import type { Review } from '../../../src/engine/decisions/decision.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { at, type MemoryDocument, MemoryHost } from '../memoryHost.js';

const TEXT = 'Ann Brown said taxes would fall next year.';
const UNTITLED = URI.parse('untitled:Untitled-1');
const SIDECAR = '/news/tax.md.copydesk.yaml';
const review: Review = {
  id: 'a1',
  decision: 'checked',
  evidence: [],
  alike: [],
  target: [{ exact: TEXT.slice(0, -1), prefix: '', suffix: '.', start: 0, end: 41 }],
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('decisions on a draft that is no file yet', () => {
  let host: MemoryHost;
  let store: DecisionStore;
  let draft: MemoryDocument;
  const onDisk = (path = SIDECAR): string[] =>
    readSidecar(host.disk.text(path) ?? '').decisions.reviews.map(({ id }) => id);
  beforeEach(async () => {
    host = new MemoryHost();
    store = new DecisionStore(host, 0);
    draft = host.open(UNTITLED, TEXT);
    await store.review(UNTITLED, [review]);
  });
  afterEach(() => store.dispose());

  /** As VS Code: an empty file, the draft's text in its document, formatters, the save, and at last the untitled one closes. */
  const saveAs = async (
    path: string,
    formatted: string,
    { wait = 0, isEmptied = false } = {},
  ): Promise<void> => {
    host.disk.write(`/news/${path}`, '');
    const file = host.open(at(path));
    host.type(file, draft.text);
    if (formatted !== draft.text) host.type(file, formatted);
    await new Promise((resolve) => setTimeout(resolve, wait));
    host.save(file);
    if (isEmptied) host.type(draft, '');
    host.close(draft);
    await settled();
  };

  it('are known before it is saved', async () =>
    assert.deepEqual(
      (await store.of(UNTITLED)).reviews.map(({ id }) => id),
      ['a1'],
    ));
  for (const [what, formatted] of [
    ['nothing', TEXT],
    ['a line break at the end', `${TEXT}\n`],
    ['blanks', TEXT.replace(' said', '\u00A0said').replace('next ', 'next  ')],
    ['words, by a formatter', `# Taxes\n\n“${TEXT}”\n`],
  ] as const)
    it(`go beside its file when saving changes ${what}`, async () => {
      await saveAs('tax.md', formatted);
      assert.deepEqual(onDisk(), ['a1']);
      assert.deepEqual(host.told, []);
      assert.equal([...host.stored.keys()].join(), '');
    });
  it('go beside its file however long saving takes, and when the draft is emptied before it closes', async () => {
    await saveAs('tax.md', `${TEXT}\n`, { wait: 2500, isEmptied: true });
    assert.deepEqual(onDisk(), ['a1']);
  });
  it('join those of the draft that it is saved over', async () => {
    host.disk.write(SIDECAR, 'version: 1\nreviews:\n  z9: {decision: disputed}\n');
    await saveAs('tax.md', TEXT);
    assert.deepEqual(onDisk(), ['a1', 'z9']);
  });
  it('are kept when it is closed unsaved, and offered to a draft with the same words', async () => {
    host.close(draft);
    await settled();
    assert.match(host.told[0], /“Untitled-1” was closed\. Decisions on it are kept/);
    host.answer = (_, answers) => answers[0];
    host.disk.write('/news/other.md', 'It rained.\n');
    host.open(at('other.md'));
    await settled();
    assert.equal(host.told.length, 1);
    host.disk.write('/news/tax.md', `Iowa. ${TEXT}\n`);
    host.open(at('tax.md'));
    await settled();
    assert.match(host.told[1], /which was closed without saving, match “tax\.md” \(1\)/);
    assert.deepEqual(onDisk(), ['a1']);
    host.disk.write('/news/again.md', TEXT);
    host.open(at('again.md'));
    await settled();
    assert.equal(host.told.length, 2);
  });
  it('are kept however many others are', async () => {
    const kept = Array.from({ length: 150 }, (_, at) => {
      return { name: `Untitled-${at}`, text: 'version: 1\n', at };
    });
    host.stored.set('copydesk.decisions.kept', kept);
    host.close(draft);
    await settled();
    assert.equal((host.stored.get('copydesk.decisions.kept') as unknown[]).length, 151);
  });
  it('are kept, and taken over by a file of which more was decided since: that counts', async () => {
    await store.pin(UNTITLED, 'Ann Brown', 'ann');
    host.close(draft);
    await settled();
    host.disk.write('/news/tax.md', TEXT);
    await store.pin(at('tax.md'), 'Ann Brown', 'ann-brown');
    host.answer = (_, answers) => answers[0];
    host.open(at('tax.md'));
    await settled();
    assert.deepEqual(onDisk(), ['a1']);
    assert.deepEqual([...(await store.of(at('tax.md'))).pins], [['Ann Brown', 'ann-brown']]);
  });
  it('are offered again where they could not be saved', async () => {
    host.close(draft);
    await settled();
    host.answer = (_, answers) => answers[0];
    host.disk.write('/news/tax.md', TEXT);
    host.disk.failure = 'full';
    const file = host.open(at('tax.md'));
    await settled();
    assert.match(host.told.at(-1)!, /the disk is full/);
    host.disk.failure = undefined;
    host.savedOne.fire(file);
    await settled();
    assert.deepEqual(onDisk(), ['a1']);
  });
  it('are forgotten only where the person says so', async () => {
    host.close(draft);
    await settled();
    host.disk.write('/news/tax.md', TEXT);
    host.open(at('tax.md'));
    await settled();
    assert.equal(host.told.length, 2);
    assert.deepEqual((host.stored.get('copydesk.decisions.kept') as unknown[]).length, 1);
    host.answer = (_, answers) => answers[1];
    const other = new DecisionStore(host, 0);
    host.savedOne.fire(host.document(at('tax.md'))!);
    await settled();
    assert.deepEqual(host.stored.get('copydesk.decisions.kept'), []);
    assert.deepEqual(onDisk(), []);
    other.dispose();
  });
  describe('that are kept, while the question stays on screen', () => {
    const TAKE = 'Move to This Draft';
    let asked: { readonly text: string; readonly answer: (answer?: string) => void }[];
    beforeEach(async () => {
      host.close(draft);
      await settled();
      asked = [];
      Object.assign(host.messages, {
        inform: (text: string) =>
          new Promise<string | undefined>((answer) => asked.push({ text, answer })),
      });
    });
    const openFile = async (path: string): Promise<MemoryDocument> => {
      host.disk.write(`/news/${path}`, TEXT);
      const file = host.open(at(path));
      await settled();
      return file;
    };
    const kept = (): number => (host.stored.get('copydesk.decisions.kept') as unknown[]).length;

    it('stay kept where the draft is gone by then, and go to what it was renamed to', async () => {
      const file = await openFile('tax.md');
      host.close(file);
      host.disk.remove('/news/tax.md');
      await openFile('taxes.md');
      assert.equal(asked.length, 2);
      asked[0].answer(TAKE);
      await settled();
      assert.equal(host.told.at(-1), '“tax.md” is gone, so nothing was moved.');
      assert.deepEqual([host.disk.text(SIDECAR), kept()], [undefined, 1]);
      asked[1].answer(TAKE);
      await settled();
      assert.deepEqual([onDisk('/news/taxes.md.copydesk.yaml'), kept()], [['a1'], 0]);
    });
    it('are moved to one draft alone', async () => {
      await openFile('tax.md');
      await openFile('copy.md');
      for (const { answer } of asked) {
        answer(TAKE);
        await settled();
      }
      assert.deepEqual(onDisk(), ['a1']);
      assert.equal(host.disk.text('/news/copy.md.copydesk.yaml'), undefined);
      assert.equal(
        host.told.at(-1),
        'The decisions on “Untitled-1” were moved or deleted in the meantime.',
      );
    });
    it('hold up no others that the draft may belong to', async () => {
      const other = URI.parse('untitled:Untitled-2');
      const second = host.open(other, TEXT);
      await store.review(other, [{ ...review, id: 'a2' }]);
      host.close(second);
      await settled();
      asked = [];
      await openFile('tax.md');
      assert.deepEqual(
        asked.map(({ text }) => /Untitled-\d/.exec(text)?.[0]),
        ['Untitled-1', 'Untitled-2'],
      );
      asked[1].answer(TAKE);
      await settled();
      assert.deepEqual([onDisk(), kept()], [['a2'], 1]);
      asked[0].answer(TAKE);
      await settled();
      assert.deepEqual([onDisk().sort(), kept()], [['a1', 'a2'], 0]);
    });
    it('are moved where the storage cannot be written, which the log says', async () => {
      await openFile('tax.md');
      Object.assign(host.storage, { update: () => Promise.reject(new Error('the disk is full')) });
      asked[0].answer(TAKE);
      await settled();
      assert.deepEqual(onDisk(), ['a1']);
      assert.ok(host.logged.some((line) => /cannot offer the decisions on Untitled-1/.test(line)));
    });
  });
  it('are not given to a file that had the same words before the person went on writing', async () => {
    host.disk.write('/news/copy.md', TEXT);
    host.open(at('copy.md'));
    host.type(draft, `${TEXT} Bob Cole agreed.`);
    host.close(draft);
    await settled();
    assert.deepEqual(onDisk('/news/copy.md.copydesk.yaml'), []);
    assert.match(host.told.join(), /are kept/);
  });
  it('are kept, and the person is told, where the disk is full', async () => {
    host.disk.write('/news/tax.md', '');
    const file = host.open(at('tax.md'));
    host.type(file, TEXT);
    host.save(file);
    host.disk.failure = 'full';
    host.close(draft);
    await settled();
    assert.match(
      host.told.join(),
      /could not be saved beside its file\. .*the disk is full\..* They are kept/,
    );
    host.disk.failure = undefined;
    host.answer = (_, answers) => answers[0];
    host.savedOne.fire(file);
    await settled();
    assert.deepEqual(onDisk(), ['a1']);
  });

  describe('of which VS Code tells that it is closed when its language changes', () => {
    const key = `copydesk.decisions ${UNTITLED.toString()}`;
    const stays = async (): Promise<void> => {
      await settled();
      assert.ok(host.stored.has(key));
      assert.equal(host.stored.get('copydesk.decisions.kept'), undefined);
      assert.deepEqual(host.told, []);
      const later = { ...review, id: 'a2' };
      await store.review(UNTITLED, [later]);
      assert.deepEqual(
        (await store.of(UNTITLED)).reviews.map(({ id }) => id),
        ['a1', 'a2'],
      );
    };
    /** The draft is gone from those that are open. */
    const remove = (document: MemoryDocument): void => {
      host.textDocuments.splice(host.textDocuments.indexOf(document), 1);
      document.isClosed = true;
    };
    it('stay, where the document is open all the while', async () => {
      host.closed.fire(draft);
      host.opened.fire(draft);
      await stays();
    });
    it('stay, also of a draft of which nothing is left', async () => {
      host.type(draft, '');
      host.closed.fire(draft);
      host.opened.fire(draft);
      await stays();
    });
    it('stay, however much of it was written anew since they were made', async () => {
      host.type(draft, 'It rained in Iowa, and nobody minded.');
      host.closed.fire(draft);
      host.opened.fire(draft);
      await stays();
    });
    it('stay, where another document is open in its place', async () => {
      host.close(draft);
      host.open(UNTITLED, TEXT);
      await stays();
    });
    it('stay, where the other document is there before the first one closes', async () => {
      remove(draft);
      host.open(UNTITLED, TEXT);
      host.closed.fire(draft);
      await stays();
    });
    it('stay, where the other document comes a tick later', async () => {
      host.close(draft);
      await new Promise((resolve) => setTimeout(resolve, 0));
      host.open(UNTITLED, TEXT);
      await stays();
    });
    it('go beside its file when it is saved afterwards', async () => {
      host.disk.write('/news/tax.md', '');
      const file = host.open(at('tax.md'));
      host.type(file, TEXT);
      host.closed.fire(draft);
      host.opened.fire(draft);
      host.save(file);
      host.close(draft);
      await settled();
      assert.deepEqual(onDisk(), ['a1']);
      assert.deepEqual(host.told, []);
    });
    it('are kept where the next draft of its name has another text', async () => {
      host.close(draft);
      const next = host.open(UNTITLED, 'It rained in Iowa.');
      assert.deepEqual((await store.of(UNTITLED)).reviews, []);
      assert.match(host.told.join(), /“Untitled-1” was closed\. Decisions on it are kept/);
      await store.review(UNTITLED, [{ ...review, id: 'b1' }]);
      host.closed.fire(next);
      host.opened.fire(next);
      await settled();
      assert.deepEqual(
        (await store.of(UNTITLED)).reviews.map(({ id }) => id),
        ['b1'],
      );
    });
  });
});
