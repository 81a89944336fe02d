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

describe('a draft that is renamed', () => {
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

  describe('in the editor', () => {
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

  describe('in a file manager or by git', () => {
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
        '“monday.md” is gone, but 3 of 4 decisions on it match “new.md”.',
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
        assert.match(host.told[1], /have been moved or deleted meanwhile/);
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
});
