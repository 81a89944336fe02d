import assert from 'node:assert/strict';
import type {
  AttachedDocument,
  FactReview,
  Ignore,
  Review,
} from '../../../src/engine/decisions/decision.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { at, MemoryDisk, MemoryHost } from '../memoryHost.js';

const DRAFT = at('tax.md');
const SIDECAR = '/news/tax.md.copydesk.yaml';
const TEXT = 'Ann Brown said taxes would fall next year.\n\nBob Cole said the plant would close.\n';
const IGNORE: Ignore = { kind: 'note', code: 'loaded-cue' };

const review = (id: string, decision: Review['decision'] = 'checked', exact = id): Review => ({
  id,
  decision,
  evidence: [],
  alike: [],
  target: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }],
});
const open = (disk = new MemoryDisk()): { host: MemoryHost; store: DecisionStore } => {
  const host = new MemoryHost(disk);
  disk.write('/news/tax.md', TEXT);
  return { host, store: new DecisionStore(host, 0) };
};
const onDisk = (disk: MemoryDisk, path = SIDECAR): string[] =>
  readSidecar(disk.text(path) ?? '').decisions.reviews.map(
    ({ id, decision }) => `${id} ${decision}`,
  );
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('the store of decisions', () => {
  describe('writes every kind of decision to disk, and reads it back', () => {
    it('reviews, many at once', async () => {
      const { host, store } = open();
      await store.review(DRAFT, [review('b'), review('a', 'disputed')]);
      assert.deepEqual(onDisk(host.disk), ['a disputed', 'b checked']);
      assert.equal((await store.of(DRAFT)).reviews.length, 2);
      await store.forgetReview(DRAFT, review('a', 'disputed'));
      await store.review(DRAFT, [review('b', 'unchecked')]);
      assert.deepEqual(onDisk(host.disk), []);
    });
    it('pins', async () => {
      const { host, store } = open();
      await store.pin(DRAFT, 'Brown', 'ann-brown');
      assert.match(host.disk.text(SIDECAR)!, /Brown:\n {4}actor: ann-brown/);
      await store.pin(DRAFT, 'Brown', null);
      assert.equal((await store.of(DRAFT)).pins.size, 0);
    });
    it('ignores, of the draft and of the folder', async () => {
      const { host, store } = open();
      await store.ignore(DRAFT, IGNORE, 'draft');
      await store.ignore(DRAFT, { ...IGNORE, code: 'leftover-mark' }, 'folder');
      assert.match(host.disk.text('/news/copydesk.ignore.yaml')!, /leftover-mark/);
      assert.deepEqual(
        (await store.of(DRAFT)).ignores.map((one) => one.kind === 'note' && one.code),
        ['loaded-cue', 'leftover-mark'],
      );
      assert.equal(await store.unignore(DRAFT, IGNORE, 'folder'), false);
      assert.equal(await store.unignore(DRAFT, IGNORE, 'draft'), true);
      assert.equal(await store.unignore(DRAFT, IGNORE, 'draft'), false);
      assert.ok(await store.unignore(DRAFT, { ...IGNORE, code: 'leftover-mark' }, 'folder'));
      assert.equal((await store.of(DRAFT)).ignores.length, 0);
    });
    it('ignores without a folder, where nothing can be ignored in one', async () => {
      const { host, store } = open();
      Object.assign(host.folders, { rootOf: () => undefined });
      await store.ignore(DRAFT, IGNORE, 'draft');
      assert.equal(await store.unignore(DRAFT, IGNORE, 'folder'), false);
      await assert.rejects(store.ignore(DRAFT, IGNORE, 'folder'), /First open a folder/);
      assert.equal(await store.unignore(DRAFT, IGNORE, 'draft'), true);
    });
    it('nothing where nothing is taken away of a draft that is no more', async () => {
      const { host, store } = open();
      const gone = at('gone.md').with({ scheme: 'untitled' });
      assert.equal(await store.unignore(gone, IGNORE, 'draft'), false);
      assert.equal(await store.unignore(at('old.md'), IGNORE, 'draft'), false);
      assert.deepEqual(
        [[...host.stored], host.disk.text('/news/old.md.copydesk.yaml')],
        [[], undefined],
      );
    });
    it('once, without following the file', async () => {
      const { host, store } = open();
      await store.review(DRAFT, [review('a')]);
      const other = new DecisionStore(host, 0);
      assert.equal((await other.once(DRAFT, true)).reviews.length, 1);
      assert.equal((await other.once(DRAFT, false)).reviews.length, 0);
      assert.equal((await store.once(DRAFT, false)).reviews.length, 1);
    });
    it('tells what is wrong, also of a file that somebody opens', async () => {
      const { host, store } = open();
      host.disk.write(SIDECAR, 'version: 1\nreviews:\n  a: {decision: maybe}\n');
      store.noticeFile({ uri: at('tax.md.copydesk.yaml') });
      await store.of(DRAFT);
      assert.match(store.problems[0].problems[0].message, /must be one of/);
      host.disk.write('/news/copydesk.ignore.yaml', 'version: 1\nignores: [a]\n');
      store.noticeFile({ uri: at('copydesk.ignore.yaml') });
      await store.of(DRAFT);
      assert.equal(store.problems.length, 2);
    });
  });

  describe('a foreign write', () => {
    const foreign = 'version: 1\nreviews:\n  f: {decision: disputed}\n';
    it('just before, of which no watcher has told', async () => {
      const { host, store } = open();
      host.watcherDelay = null;
      await store.of(DRAFT);
      host.disk.write(SIDECAR, foreign);
      await store.review(DRAFT, [review('a')]);
      assert.deepEqual(onDisk(host.disk), ['a checked', 'f disputed']);
    });
    it('between reading and writing', async () => {
      const { host, store } = open();
      host.disk.beforeReplace = () => {
        host.disk.beforeReplace = undefined;
        host.disk.write(SIDECAR, foreign);
      };
      await store.review(DRAFT, [review('a')]);
      assert.deepEqual(onDisk(host.disk), ['a checked', 'f disputed']);
    });
    it('that deletes the file between reading and writing', async () => {
      const { host, store } = open();
      host.disk.write(SIDECAR, foreign);
      host.disk.beforeReplace = (path) => {
        host.disk.beforeReplace = undefined;
        host.disk.remove(path);
      };
      await store.review(DRAFT, [review('a')]);
      assert.deepEqual(onDisk(host.disk), ['a checked']);
    });
    it('at every moment: the decision is refused in words, and nothing of the other is lost', async () => {
      const { host, store } = open();
      let n = 0;
      host.disk.beforeReplace = () => host.disk.write(SIDECAR, foreign.replace('f:', `f${n++}:`));
      await assert.rejects(
        store.review(DRAFT, [review('a')]),
        /“tax\.md\.copydesk\.yaml” was not saved: another program keeps changing it/,
      );
      assert.deepEqual(
        (await store.of(DRAFT)).reviews.map(({ id }) => id),
        [`f${n - 1}`],
      );
    });
    it('that empties the file and then breaks it: what it last held stays in force', async () => {
      const { host, store } = open();
      await store.pin(DRAFT, 'Brown', 'ann-brown');
      const good = host.disk.text(SIDECAR)!;
      host.disk.write(SIDECAR, '');
      const meanwhile = store.of(DRAFT);
      setTimeout(
        () => host.disk.write(SIDECAR, `<<<<<<< a\n${good}=======\n${good}>>>>>>> b\n`),
        10,
      );
      assert.equal((await meanwhile).pins.size, 1);
      await settled();
      await settled();
      assert.equal((await store.of(DRAFT)).pins.get('Brown'), 'ann-brown');
    });
    it('that has emptied the file and not yet filled it: nothing of it is lost', async () => {
      const disk = new MemoryDisk();
      disk.write('/news/tax.md', 'Taxes would fall.\n');
      const store = new DecisionStore(new MemoryHost(disk), 0);
      await store.review(at('tax.md'), [review('a', 'checked')]);
      const text = disk.text('/news/tax.md.copydesk.yaml')!;
      disk.write('/news/tax.md.copydesk.yaml', '');
      setTimeout(() => disk.write('/news/tax.md.copydesk.yaml', text), 30);
      await store.review(at('tax.md'), [review('b', 'disputed')]);
      assert.match(disk.text('/news/tax.md.copydesk.yaml')!, /checked[\s\S]*disputed/);
      store.dispose();
    });

    it('that has conflict marks: nothing is written, and the person is told', async () => {
      const { host, store } = open();
      const broken = `<<<<<<< a\n${foreign}=======\n${foreign.replace('disputed', 'checked')}>>>>>>> b\n`;
      host.disk.write(SIDECAR, broken);
      await assert.rejects(
        store.review(DRAFT, [review('a')]),
        /contains errors, so nothing was changed/,
      );
      assert.equal(host.disk.text(SIDECAR), broken);
    });
    it('that lacks what was decided here is told once, and it is written again if wanted', async () => {
      const { host, store } = open();
      host.disk.write(SIDECAR, foreign);
      await store.review(DRAFT, [review('a'), review('f', 'checked')]);
      host.answer = (_, answers) => answers[0];
      host.disk.write(SIDECAR, foreign);
      await settled();
      assert.match(host.told.join(), /^“tax\.md\.copydesk\.yaml” was replaced by another version/);
      assert.equal(host.told.length, 1);
      assert.deepEqual(onDisk(host.disk), ['a checked', 'f checked']);
    });
    it('of somebody who decides otherwise is no loss', async () => {
      const { host, store } = open();
      await store.review(DRAFT, [review('a')]);
      host.disk.write(SIDECAR, host.disk.text(SIDECAR)!.replace('checked', 'disputed'));
      await settled();
      assert.deepEqual(host.told, []);
      assert.equal((await store.of(DRAFT)).reviews[0].decision, 'disputed');
    });
  });

  describe('what is taken away', () => {
    const fact = (): FactReview => ({ ...review('f'), kind: 'figure' });
    const document: AttachedDocument = {
      id: 'd',
      title: 'Budget',
      kind: 'document',
      file: 'budget.txt',
      speakers: [],
    };
    const remove = [
      [
        (store: DecisionStore) => store.review(DRAFT, [review('f')]),
        (store: DecisionStore) => store.forgetReview(DRAFT, review('f')),
      ],
      [
        (store: DecisionStore) => store.reviewFacts(DRAFT, [fact()]),
        (store: DecisionStore) => store.forgetFactReview(DRAFT, fact()),
      ],
      [
        (store: DecisionStore) => store.attach(DRAFT, document),
        (store: DecisionStore) => store.detach(DRAFT, document),
      ],
    ] as const;
    for (const [i, [add, take]] of remove.entries())
      it(`is what the person saw, and not what somebody has written into it since: ${['a review', 'a fact', 'a document'][i]}`, async () => {
        const { host, store } = open();
        host.watcherDelay = null;
        await add(store);
        const seen = host.disk.text(SIDECAR)!;
        const theirs = seen
          .replace(/decision: checked|title: Budget/, '$& of theirs')
          .replace('checked of theirs', 'disputed');
        assert.notEqual(theirs, seen);
        host.disk.write(SIDECAR, theirs);
        const title = ['f', 'f', 'Budget'][i];
        await assert.rejects(take(store), ({ message }: Error) =>
          message.startsWith(`“${title}” was changed in the meantime, so it was not removed.`),
        );
        assert.equal(host.disk.text(SIDECAR), theirs);
        host.disk.write(SIDECAR, seen);
        await take(store);
        assert.doesNotMatch(host.disk.text(SIDECAR)!, /reviews|facts|documents/);
        await take(store);
      });
  });

  describe('a disk that does not take it', () => {
    for (const [failure, words] of [
      ['full', /“tax\.md\.copydesk\.yaml” was not saved: the disk is full\./],
      ['readOnly', /read-only/],
      ['noPermission', /do not have permission to write there/],
      ['nameTooLong', /too long/],
    ] as const)
      it(failure, async () => {
        const { host, store } = open();
        await store.review(DRAFT, [review('a')]);
        const before = host.disk.text(SIDECAR);
        host.disk.failure = failure;
        await assert.rejects(store.review(DRAFT, [review('b')]), words);
        assert.equal(host.disk.text(SIDECAR), before);
        assert.deepEqual(
          (await store.of(DRAFT)).reviews.map(({ id }) => id),
          ['a'],
        );
        host.disk.failure = undefined;
        await store.review(DRAFT, [review('c')]);
        assert.deepEqual(onDisk(host.disk), ['a checked', 'c checked']);
      });
    it('the file vanishes: what is decided next is there', async () => {
      const { host, store } = open();
      await store.review(DRAFT, [review('a')]);
      host.disk.remove(SIDECAR);
      await settled();
      assert.equal((await store.of(DRAFT)).reviews.length, 0);
      assert.equal(host.told.length, 1);
      await store.review(DRAFT, [review('b')]);
      assert.deepEqual(onDisk(host.disk), ['b checked']);
    });
    describe('the file vanishes, the decisions are to be saved again, and the disk is full', () => {
      /** @param tries how often it is tried again, the last time with room on the disk */
      const again = async (tries: number): Promise<MemoryHost> => {
        const { host, store } = open();
        await store.review(DRAFT, [review('a')]);
        await store.review(DRAFT, [review('b')]);
        let left = tries;
        host.answer = (text, [first]) => {
          if (!text.includes('the disk is full')) return first;
          if (left === 1) host.disk.failure = undefined;
          return left-- > 0 ? first : undefined;
        };
        host.disk.failure = 'full';
        host.disk.remove(SIDECAR);
        for (let i = 0; i < 5; i++) await settled();
        return host;
      };
      it('the person is told', async () => {
        const host = await again(0);
        assert.equal(host.told.length, 2);
        assert.match(host.told[1], /the disk is full/);
      });
      it('and may try again: all of them are there', async () => {
        const host = await again(2);
        assert.equal(host.told.length, 3);
        assert.deepEqual(onDisk(host.disk), ['a checked', 'b checked']);
      });
    });
    it('the file vanishes after the language of the draft was changed: the person is told', async () => {
      const { host, store } = open();
      const draft = host.open(DRAFT);
      await store.review(DRAFT, [review('a')]);
      host.closed.fire(draft);
      host.opened.fire(draft);
      await store.of(DRAFT);
      host.disk.remove(SIDECAR);
      await settled();
      assert.match(host.told.join(), /lacks decisions made in this window/);
    });
    it('cannot be read just now: what was decided stays decided', async () => {
      const { host, store } = open();
      await store.review(DRAFT, [review('a')]);
      const read = host.files.read;
      host.files.read = () => Promise.reject(new Error('the line is down'));
      host.disk.write(SIDECAR, 'version: 1\n');
      await settled();
      assert.equal((await store.of(DRAFT)).reviews.length, 1);
      host.files.read = read;
    });
  });

  describe('an editor that has the sidecar open', () => {
    const opened = async () => {
      const { host, store } = open();
      await store.review(DRAFT, [review('a')]);
      return { host, store, editor: host.open(at('tax.md.copydesk.yaml')) };
    };
    it('with nothing unsaved is where the change is made, so that it can be undone there', async () => {
      const { host, store, editor } = await opened();
      await store.review(DRAFT, [review('b')]);
      assert.deepEqual(onDisk(host.disk), ['a checked', 'b checked']);
      assert.ok(!editor.isDirty);
      assert.equal(editor.text, host.disk.text(SIDECAR));
    });
    it('that has not been told of a foreign write is passed by', async () => {
      const { host, store, editor } = await opened();
      const before = editor.text;
      host.disk.write(SIDECAR, 'version: 1\nreviews:\n  f: {decision: disputed}\n');
      await store.review(DRAFT, [review('b')]);
      assert.deepEqual(onDisk(host.disk), ['b checked', 'f disputed']);
      assert.equal(editor.text, before);
      assert.ok(!editor.isDirty);
    });
    it('with an undo in it: what it holds is saved together with the new decision', async () => {
      const { host, store, editor } = await opened();
      host.type(editor, 'version: 1\n');
      await store.review(DRAFT, [review('b')]);
      assert.deepEqual(onDisk(host.disk), ['b checked']);
      assert.ok(!editor.isDirty);
      assert.deepEqual(host.told, []);
    });
    it('whose save is refused: the decision, and each one after it, is on disk', async () => {
      const { host, store, editor } = await opened();
      host.type(editor, editor.text.replace('checked', 'disputed'));
      host.watcherDelay = null;
      host.disk.write(SIDECAR, 'version: 1\nreviews:\n  f: {decision: disputed}\n');
      await store.review(DRAFT, [review('b')]);
      assert.deepEqual(onDisk(host.disk), ['b checked', 'f disputed']);
      assert.ok(editor.isDirty, 'what the person typed is still theirs to save');
      assert.match(editor.text, /a:\n {4}decision: disputed[\s\S]*b:\n {4}decision: checked/);
      await store.pin(DRAFT, 'Brown', 'ann-brown');
      assert.match(host.disk.text(SIDECAR)!, /ann-brown/);
    });
    it('with a half-written line is not written to, and the person is told', async () => {
      const { host, store, editor } = await opened();
      host.type(editor, `${editor.text}pins: {`);
      await assert.rejects(store.review(DRAFT, [review('b')]), /contains errors/);
      assert.deepEqual(onDisk(host.disk), ['a checked']);
    });
  });

  describe('what is no sidecar is not written to', () => {
    it('a link that leads out of the folder', async () => {
      const { host, store } = open();
      host.disk.links.set(SIDECAR, '/home/ann/.profile');
      host.disk.write(SIDECAR, '');
      await assert.rejects(
        store.review(DRAFT, [review('a')]),
        /a link that leads out of its folder/,
      );
      assert.equal(host.disk.text(SIDECAR), '');
      assert.match(store.problems[0].problems[0].message, /leads out of its folder/);
    });
    it('a link within the folder is one', async () => {
      const { host, store } = open();
      host.disk.links.set(SIDECAR, '/news/decisions/tax.yaml');
      host.disk.write(SIDECAR, 'version: 1\n');
      await store.review(DRAFT, [review('a')]);
      assert.deepEqual(onDisk(host.disk), ['a checked']);
    });
    for (const text of ['#!/bin/sh\n', 'on: push\njobs: {}\n', '{"name": "x"}'])
      it(JSON.stringify(text), async () => {
        const { host, store } = open();
        host.disk.write(SIDECAR, text);
        await assert.rejects(store.review(DRAFT, [review('a')]), /contains errors/);
        assert.equal(host.disk.text(SIDECAR), text);
      });
    it('bytes that are not UTF-8 stay as they are', async () => {
      const { host, store } = open();
      const bytes = Uint8Array.from([
        ...Buffer.from('# Jos'),
        0xe9,
        ...Buffer.from('\nversion: 1\n'),
      ]);
      host.disk.write(SIDECAR, bytes);
      await assert.rejects(
        store.review(DRAFT, [review('a')]),
        /not encoded as UTF-8\. Save it as UTF-8 first/,
      );
      assert.deepEqual(host.disk.files.get(SIDECAR), bytes);
      assert.match(store.problems[0].problems[0].message, /UTF-8/);
    });
    it('a byte order mark stays', async () => {
      const { host, store } = open();
      host.disk.write(SIDECAR, '\uFEFFversion: 1\n');
      await store.review(DRAFT, [review('a')]);
      assert.deepEqual([...host.disk.files.get(SIDECAR)!.slice(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.equal((await store.of(DRAFT)).reviews.length, 1);
    });
  });

  it('follows a file while its draft is open, and lets go of it with the draft', async () => {
    const { host, store } = open();
    const draft = host.open(DRAFT);
    await store.of(DRAFT);
    let fired = 0;
    store.onDidChange(() => fired++);
    host.disk.write(SIDECAR, 'version: 1\npins: {Brown: a}\n');
    await settled();
    assert.equal(fired, 1);
    host.close(draft);
    host.disk.write(SIDECAR, 'version: 1\n');
    await settled();
    assert.equal(fired, 1);
    host.removedFolders.fire([at('')]);
    store.dispose();
  });
});
