import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { reviewClaims } from '../../../src/desk/drafts/reviewClaims.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { at, type MemoryDocument, MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';
import { MemoryDesk } from './memoryDesk.js';

const REGISTRY = 'version: 1\nactors:\n  ann-brown:\n    name: Ann Brown\n    kind: person\n';
const TEXT = 'Ann Brown said taxes would fall next year.\n';

describe('drafts in memory', () => {
  let host: MemoryHost;
  let desk: MemoryDesk;
  const open = (path: string, text: string): MemoryDocument => {
    host.disk.write(`/news/${path}`, text);
    const document = host.open(at(path));
    host.show(document);
    return document;
  };
  beforeEach(() => {
    host = new MemoryHost();
    host.disk.write('/news/actors.yaml', REGISTRY);
    desk = new MemoryDesk(host);
  });
  afterEach(() => desk.dispose());

  it('are annotated once they are seen', async () => {
    const document = open('tax.md', TEXT);
    const draft = desk.drafts.of(document)!;
    await waitUntil('it is annotated', () => draft.annotation !== undefined);
    assert.deepEqual(
      draft.annotation!.mentions.map(({ actor }) => actor),
      ['ann-brown'],
    );
    assert.equal(draft.annotation!.version, document.version);
    assert.equal(desk.drafts.active, draft);
  });
  it('are annotated as they are when somebody asks, whatever was typed just now', async () => {
    const document = open('tax.md', TEXT);
    const draft = desk.drafts.of(document)!;
    await draft.current();
    host.type(document, `Rain fell.\n\n${TEXT}`);
    const { version, mentions } = await draft.current();
    assert.equal(version, document.version);
    assert.equal(mentions[0].start, 12);
  });
  it('are not annotated while nobody sees them', async () => {
    const document = open('tax.md', TEXT);
    const draft = desk.drafts.of(document)!;
    await draft.current();
    // What was set off by opening it has had its turn then.
    await new Promise((resolve) => setTimeout(resolve, 100));
    host.show();
    let annotated = 0;
    draft.onDidAnnotate(() => annotated++);
    host.type(document, TEXT + TEXT);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(annotated, 0);
    host.show(document);
    await waitUntil('it is annotated again', () => annotated > 0);
  });
  for (const isAskedFor of [false, true])
    it(`are none any more once their language is another${isAskedFor ? ', though somebody asks for them meanwhile' : ''}`, async () => {
      const document = open('tax.md', TEXT);
      await desk.drafts.of(document)!.current();
      const closed: MemoryDocument[] = [];
      let annotated = 0;
      desk.drafts.onDidClose((one) => {
        closed.push(one);
        assert.equal(desk.drafts.of(one), undefined, 'it is a draft while it closes');
      });
      desk.drafts.onDidAnnotate(() => annotated++);
      host.closed.fire(document);
      // Whoever hears of it after the desk may still take it for a draft.
      if (isAskedFor) desk.drafts.of(document);
      document.languageId = 'json';
      host.opened.fire(document);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(closed, isAskedFor ? [document, document] : [document]);
      assert.equal(desk.drafts.active, undefined);
      assert.equal(desk.drafts.of(document), undefined);
      assert.equal(annotated, 0);
    });
  it('are read anew in another language that drafts may have', async () => {
    const document = open('tax.txt', TEXT);
    const before = desk.drafts.of(document)!;
    await before.current();
    host.closed.fire(document);
    document.languageId = 'markdown';
    host.opened.fire(document);
    const after = desk.drafts.of(document)!;
    assert.notEqual(after, before);
    assert.equal(desk.drafts.active, after);
    await waitUntil('it is annotated', () => after.annotation !== undefined);
  });
  it('have the lists and directories read while their registry is looked for', async () => {
    const { find } = host.files;
    let goOn = (): void => undefined;
    const isLookedFor = new Promise<void>((resolve) => (goOn = resolve));
    host.files.find = async (...wanted) => {
      await isLookedFor;
      return find(...wanted);
    };
    let begun = 0;
    const { directories } = desk.sources;
    directories.begin = () => void begun++;
    const draft = desk.drafts.of(open('tax.md', TEXT))!;
    const annotation = draft.current();
    await waitUntil('the directories are begun', () => begun > 0);
    assert.equal(draft.annotation, undefined);
    goOn();
    assert.equal((await annotation).mentions[0].actor, 'ann-brown');
  });
  it('follow their registry', async () => {
    const draft = desk.drafts.of(open('tax.md', TEXT))!;
    await draft.current();
    host.disk.write('/news/actors.yaml', REGISTRY.replaceAll('Ann Brown', 'Anna Braun'));
    await waitUntil('she is known no longer', async () =>
      (await draft.current()).mentions.every(({ actor }) => actor === null),
    );
  });
  it('follow the settings', async () => {
    const draft = desk.drafts.of(open('tax.md', TEXT))!;
    assert.equal((await draft.current()).claims.length, 1);
    host.set('copydesk.claims.enabled', false);
    const { claims, withoutClaims } = await draft.current();
    assert.deepEqual([claims.length, withoutClaims], [0, true]);
  });
  it('have no problems listed where nobody wants them', async () => {
    const draft = desk.drafts.of(open('tax.md', `${TEXT}\nThe vote is on TK.\n`))!;
    assert.ok((await draft.current()).notes.length > 0);
    host.set('copydesk.notes.enabled', false);
    assert.deepEqual((await draft.current()).notes, []);
  });
  it('are read for an assistant without anything that was decided on them', async () => {
    const document = open('tax.md', TEXT);
    host.disk.write(
      '/news/tax.md.copydesk.yaml',
      'version: 1\nreviews:\n  - quote: Ann Brown said taxes would fall next year\n    status: disputed\n    comment: Ring Bob on 555 0100\n',
    );
    const draft = desk.drafts.of(document)!;
    const read = await draft.withoutDecisions();
    const { mentions, claims, reviews } = read(TEXT);
    assert.deepEqual([mentions.length, claims.length, reviews.length], [1, 1, 0]);
    assert.equal(read(TEXT, '2020-05-04').date, '2020-05-04');
  });
  it('are wholly unread, and never clear, where reading fails', async () => {
    const document = open('tax.md', TEXT);
    const { documents } = desk.sources;
    const indexOf = documents.indexOf.bind(documents);
    documents.indexOf = () => {
      throw new Error('the disk is on fire');
    };
    const draft = desk.drafts.of(document)!;
    assert.deepEqual((await draft.current()).unread, [
      { start: 0, end: TEXT.length, reason: 'failed' },
    ]);
    documents.indexOf = indexOf;
    draft.invalidate();
    const { unread, mentions } = await draft.current();
    assert.deepEqual([unread.length, mentions.length], [0, 1]);
  });
  describe('that close while they are read', () => {
    const failed = [{ start: 0, end: TEXT.length, reason: 'failed' }];
    /** Holds back what they are read with. */
    const heldBack = (): (() => void) => {
      const { decisions } = desk.sources;
      const of = decisions.of.bind(decisions);
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      decisions.of = async (uri) => {
        await held;
        return of(uri);
      };
      return goOn;
    };
    for (const [how, close] of [
      ['because their tab is closed', (document: MemoryDocument) => host.close(document)],
      ['because a folder is added', () => host.removedFolders.fire([])],
      ['because their language is another', () => host.set('copydesk.drafts.languages', [])],
    ] as const) {
      it(`are unread, and never clear, ${how}`, async () => {
        const goOn = heldBack();
        const document = open('tax.md', TEXT);
        const annotation = desk.drafts.of(document)!.current();
        close(document);
        goOn();
        assert.deepEqual((await annotation).unread, failed);
      });
      it(`are unread where they had been read as they were before, ${how}`, async () => {
        const document = open('tax.md', 'Rain.');
        const draft = desk.drafts.of(document)!;
        await draft.current();
        const goOn = heldBack();
        host.type(document, TEXT);
        const annotation = draft.current();
        close(document);
        goOn();
        assert.deepEqual((await annotation).unread, failed);
      });
    }
    it('are what they were when they were read last, if nothing has changed since', async () => {
      const document = open('tax.md', TEXT);
      const draft = desk.drafts.of(document)!;
      const before = await draft.current();
      host.close(document);
      assert.equal(await draft.current(), before);
      document.version++;
      assert.deepEqual((await draft.current()).unread, failed);
    });
  });
  it('tell whoever shows what they say when nobody sees them and their registry changes', async () => {
    const document = open('tax.md', TEXT);
    const draft = desk.drafts.of(document)!;
    await draft.current();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stale: unknown[] = [];
    desk.drafts.onDidGoStale((one) => stale.push(one));
    host.disk.write('/news/actors.yaml', REGISTRY.replaceAll('Ann Brown', 'Anna Braun'));
    await waitUntil('she is known no longer', () => draft.annotation!.mentions.length === 0);
    assert.deepEqual(stale, []);
    host.show();
    host.disk.write('/news/actors.yaml', REGISTRY);
    await waitUntil('it goes stale', () => stale.length > 0);
    assert.equal(stale[0], draft);
    assert.equal((await draft.current()).mentions.length, 1);
  });
  it('are annotated anew behind another tab, for the views still speak of them', async () => {
    const draft = desk.drafts.of(open('tax.md', TEXT))!;
    await draft.current();
    const yaml = host.open(at('actors.yaml'));
    host.showInFront(yaml);
    host.type(yaml, REGISTRY.replaceAll('Ann Brown', 'Anna Braun'));
    await waitUntil('she is known no longer', () => draft.annotation!.mentions.length === 0);
  });
  it('are only those in a language of drafts, in files or not saved yet', () => {
    assert.equal(desk.drafts.of(host.open(at('actors.yaml'))), undefined);
    assert.equal(desk.drafts.of(host.open(URI.parse('git:/news/tax.md'), TEXT)), undefined);
    assert.ok(desk.drafts.of(host.open(URI.parse('untitled:Untitled-1'), TEXT)));
  });
  it('are forgotten when they close', async () => {
    const document = open('tax.md', TEXT);
    await desk.drafts.of(document)!.current();
    const closed: unknown[] = [];
    desk.drafts.onDidClose((one) => closed.push(one));
    host.show();
    host.close(document);
    assert.deepEqual(closed, [document]);
    assert.deepEqual(desk.drafts.open, []);
    assert.equal(desk.drafts.active, undefined);
  });
  it('stay active while they are on screen and another thing has the focus', () => {
    const document = open('tax.md', TEXT);
    const yaml = host.open(at('actors.yaml'));
    host.show(yaml, document);
    assert.equal(desk.drafts.active?.document, document);
    host.show(yaml);
    assert.equal(desk.drafts.active, undefined);
  });
  it('stay active behind another tab, until their own is closed', () => {
    const document = open('tax.md', TEXT);
    const yaml = host.open(at('actors.yaml'));
    host.show(document);
    host.showInFront(yaml);
    assert.equal(desk.drafts.active?.document, document);
    host.show(yaml);
    assert.equal(desk.drafts.active, undefined);
  });

  describe('whose claims are decided on', () => {
    const decide = async (document: MemoryDocument): Promise<void> => {
      const draft = desk.drafts.of(document)!;
      const { claims } = await draft.current();
      await reviewClaims(desk.decisions, draft, [claims[0].id], { decision: 'checked' });
    };
    const onDisk = (): string[] =>
      readSidecar(host.disk.text('/news/tax.md.copydesk.yaml') ?? '').decisions.reviews.map(
        ({ decision, by, on }) => [decision, by, on].join(' '),
      );
    it('keep who decided and when, by the host’s settings and clock', async () => {
      host.set('copydesk.reviews.by', 'Desk');
      const document = open('tax.md', TEXT);
      await decide(document);
      assert.deepEqual(onDisk(), ['checked Desk 2025-11-22']);
      const { reviews } = await desk.drafts.of(document)!.current();
      assert.deepEqual(
        reviews.map(({ state, review }) => [state, review.decision]),
        [['found', 'checked']],
      );
    });
    it('keep of each claim the request for a reply before the last, where several are asked about again', async () => {
      const text = 'Ann Brown said taxes would fall.\n\nAnn Brown denied that she lied.\n';
      const document = open('tax.md', text);
      const draft = desk.drafts.of(document)!;
      const ids = (await draft.current()).claims.map(({ id }) => id);
      const ask = (claims: readonly string[], askedOn: string, how?: string) =>
        reviewClaims(desk.decisions, draft, claims, {
          reply: { needed: true, askedOn, how, answered: false },
          askedAgain: true,
        });
      await ask(ids.slice(0, 1), '2025-11-20', 'by letter');
      await draft.current();
      await ask(ids, '2025-11-21');
      const { reviews } = readSidecar(host.disk.text('/news/tax.md.copydesk.yaml')!).decisions;
      assert.deepEqual(
        ids.map((id) => {
          const reply = reviews.find((one) => one.id === id)?.reply;
          return [reply?.askedOn, reply?.how, reply?.earlier];
        }),
        [
          ['2025-11-21', undefined, [{ askedOn: '2025-11-20', how: 'by letter' }]],
          ['2025-11-21', undefined, undefined],
        ],
      );
    });
    it('say so where the disk is full, and go on as they were', async () => {
      const document = open('tax.md', TEXT);
      await desk.drafts.of(document)!.current();
      host.disk.failure = 'full';
      await assert.rejects(decide(document), /disk is full/);
      host.disk.failure = undefined;
      assert.deepEqual(onDisk(), []);
      await decide(document);
      assert.equal(onDisk().length, 1);
    });
    it('are those of another window once that has written', async () => {
      const document = open('tax.md', TEXT);
      const draft = desk.drafts.of(document)!;
      await draft.current();
      const other = new MemoryDesk(new MemoryHost(host.disk));
      const there = other.host.open(at('tax.md'));
      const theirs = other.drafts.of(there)!;
      const { claims } = await theirs.current();
      await reviewClaims(other.decisions, theirs, [claims[0].id], { decision: 'disputed' });
      await waitUntil('it is seen here', async () =>
        (await draft.current()).reviews.some(({ review }) => review.decision === 'disputed'),
      );
      other.dispose();
    });
  });
});
