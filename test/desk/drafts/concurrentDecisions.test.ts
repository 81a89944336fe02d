import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { reattachReview, reviewClaims } from '../../../src/desk/drafts/reviewClaims.js';
import { addFact, reattachFactReview, reviewFacts } from '../../../src/desk/drafts/reviewFacts.js';
import type { ReviewChange } from '../../../src/desk/drafts/reviewUpdates.js';
import type { FactReview, Review, RightOfReply } from '../../../src/engine/decisions/decision.js';
import {
  withFactReviews,
  withReviews,
} from '../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { at, MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';
import { MemoryDesk } from './memoryDesk.js';

const TEXT = 'Ann Brown said taxes would fall by 12% next year.\n';
const SIDECAR = '/news/tax.md.copydesk.yaml';
const EVIDENCE = { url: 'https://example.org/budget', page: '4', line: undefined, quote: 'by 12%' };
const SAID = { interview: 'Ann Brown', held: '2025-11-20' };

interface Window {
  readonly host: MemoryHost;
  readonly desk: MemoryDesk;
  readonly claim: (change: ReviewChange) => Promise<void>;
  readonly fact: (change: ReviewChange & { dismissed?: boolean }) => Promise<void>;
}

describe('decisions that are made on one thing at the same time', () => {
  const open: MemoryDesk[] = [];
  let first: MemoryHost;
  beforeEach(() => {
    first = new MemoryHost();
    first.disk.write('/news/tax.md', TEXT);
  });
  afterEach(() => open.splice(0).forEach((desk) => desk.dispose()));

  const window = async (host = first, watcherDelay: number | null = 0): Promise<Window> => {
    host.watcherDelay = watcherDelay;
    const desk = new MemoryDesk(host);
    open.push(desk);
    const draft = desk.drafts.of(host.open(at('tax.md')))!;
    const { claims, facts } = await draft.current();
    const percent = facts.find(({ start }) => TEXT.startsWith('12%', start))!;
    return {
      host,
      desk,
      claim: (change) => reviewClaims(desk.decisions, draft, [claims[0].id], change),
      fact: (change) => reviewFacts(desk.decisions, draft, [percent.id], change),
    };
  };
  const held = (): { reviews: readonly Review[]; facts: readonly FactReview[] } =>
    readSidecar(first.disk.text(SIDECAR) ?? '').decisions;
  const said = ({ decision, evidence, note }: Review): unknown => [
    decision,
    evidence.map((one) => Object.values(one)[0] as string),
    note,
  ];

  for (const what of ['claim', 'fact'] as const) {
    const list = what === 'claim' ? 'reviews' : 'facts';
    it(`keep all of it on a ${what} in one window`, async () => {
      const here = await window();
      await Promise.all([
        here[what]({ evidence: EVIDENCE }),
        here[what]({ decision: 'checked' }),
        here[what]({ note: 'By telephone' }),
        here[what]({ evidence: SAID }),
      ]);
      assert.deepEqual(held()[list].map(said), [
        ['checked', [EVIDENCE.url, 'Ann Brown'], 'By telephone'],
      ]);
    });
    it(`keep all of it on a ${what} in two windows that hear nothing of each other`, async () => {
      const here = await window(first, null);
      const there = await window(new MemoryHost(first.disk), null);
      await here[what]({ note: 'Ring her again' });
      await there[what]({ decision: 'disputed' });
      await here[what]({ evidence: EVIDENCE });
      assert.deepEqual(held()[list].map(said), [['disputed', [EVIDENCE.url], 'Ring her again']]);
      await Promise.all([there[what]({ decision: 'checked' }), here[what]({ evidence: SAID })]);
      assert.deepEqual(held()[list].map(said), [
        ['checked', [EVIDENCE.url, 'Ann Brown'], 'Ring her again'],
      ]);
    });
    it(`keep what another window found on a ${what} in its history`, async () => {
      first.set('copydesk.reviews.by', 'Ann');
      const here = await window(first, null);
      const bob = new MemoryHost(first.disk);
      bob.set('copydesk.reviews.by', 'Bob');
      const there = await window(bob, null);
      await here[what]({ decision: 'disputed' });
      await there[what]({ decision: 'checked' });
      const [{ by, decision, history }] = held()[list];
      assert.deepEqual(
        [by, decision, history],
        ['Bob', 'checked', [{ decision: 'disputed', by: 'Ann', on: '2025-11-22' }]],
      );
    });
    it(`bring no decision on a ${what} back that another window took away`, async () => {
      const here = await window(first, null);
      const there = await window(new MemoryHost(first.disk), null);
      await here[what]({ decision: 'checked' });
      await there[what]({ decision: 'unchecked' });
      await here[what]({ note: 'Not sure' });
      assert.deepEqual(held()[list].map(said), [['unchecked', [], 'Not sure']]);
    });
    it(`write a piece of evidence for a ${what} once, however often the file changes meanwhile`, async () => {
      const here = await window();
      await here[what]({ note: 'Soon' });
      let times = 0;
      first.disk.beforeReplace = () => {
        if (times++ < 3)
          first.disk.write(SIDECAR, first.disk.text(SIDECAR)!.replace(/Soon.*/, `Soon ${times}`));
      };
      await here[what]({ evidence: EVIDENCE });
      first.disk.beforeReplace = undefined;
      await here[what]({ evidence: EVIDENCE });
      assert.deepEqual(held()[list].map(said), [['unchecked', [EVIDENCE.url], 'Soon 3']]);
    });
    it(`are written again in full where another version lacks the ${what}`, async () => {
      const here = await window();
      await Promise.all([here[what]({ evidence: EVIDENCE }), here[what]({ decision: 'checked' })]);
      const before = said(held()[list][0]);
      here.host.answer = (_, answers) => answers[0];
      first.disk.write(SIDECAR, 'version: 1\n');
      for (let tries = 0; tries < 50 && held()[list].length === 0; tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      assert.deepEqual(held()[list].map(said), [before]);
    });
    describe(`of which another version has the ${what} in an earlier state`, () => {
      let here: Window;
      let there: Window;
      let before: number;
      /** How often the person was told since the last checkout. */
      const told = (): number => here.host.told.length - before;
      /** Of the file: what a colleague wrote, and what was decided on it here, step by step. */
      let versions: string[];
      const version = (): void => void versions.push(first.disk.text(SIDECAR)!);
      const checkout = async (i: number): Promise<void> => {
        before = here.host.told.length;
        first.disk.write(SIDECAR, versions[i]);
        await new Promise((resolve) => setTimeout(resolve, 50));
      };
      beforeEach(async () => {
        versions = [];
        there = await window(new MemoryHost(first.disk), null);
        here = await window();
        here.host.answer = (_, answers) => answers[0];
        await there[what]({ note: 'Ring her again' });
        version();
        await here[what]({ decision: 'checked' });
        version();
        await here[what]({ evidence: EVIDENCE });
        version();
      });
      const holds = (...expected: unknown[]): Promise<void> =>
        waitUntil(`it says ${JSON.stringify(expected)}`, () =>
          isDeepStrictEqual(held()[list].map(said), [expected]),
        );
      const whole = ['checked', [EVIDENCE.url], 'Ring her again'];

      for (const [i, which] of ['before all of them', 'between two of them'].entries())
        it(`that ${which}: all of it is saved again, as often as that comes`, async () => {
          for (let times = 0; times < 2; times++) {
            await checkout(i);
            await holds(...whole);
            assert.equal(told(), 1);
          }
        });
      it('that of the last of them lacks nothing', async () => {
        await checkout(0);
        await holds(...whole);
        await checkout(2);
        assert.deepEqual([told(), held()[list].map(said)], [0, [whole]]);
      });
      it('what a colleague found in between holds, and is not undone', async () => {
        await there[what]({ decision: 'disputed' });
        await here[what]({ evidence: SAID });
        await checkout(0);
        await holds('disputed', [EVIDENCE.url, 'Ann Brown'], 'Ring her again');
      });
      it('what a colleague writes into it before it is saved again is kept', async () => {
        here.host.answer = (_, answers) => {
          first.disk.write(SIDECAR, versions[0].replace('Ring her again', 'She rang'));
          return answers[0];
        };
        await checkout(0);
        await holds('checked', [EVIDENCE.url], 'She rang');
      });
      it('what is decided here before it is saved again stands on top', async () => {
        let isAsked = false;
        Object.assign(here.host.messages, {
          error: async (_: string, again: string) => {
            if (!isAsked) await here[what]({ decision: 'disputed' });
            isAsked = true;
            return again;
          },
        });
        await checkout(0);
        await holds('disputed', [EVIDENCE.url], 'Ring her again');
      });
      it('that somebody has decided otherwise is no loss', async () => {
        versions.push(versions[0].replace('unchecked', 'disputed'));
        await checkout(3);
        assert.deepEqual(
          [told(), held()[list].map(said)],
          [0, [['disputed', [], 'Ring her again']]],
        );
      });
    });

    describe(`a comment on a ${what}`, () => {
      const OTHER = /^Error: The comment was changed in the meantime, so yours was not saved/;
      it('takes the place of the one that the person saw, and of no other', async () => {
        const here = await window(first, null);
        const there = await window(new MemoryHost(first.disk), null);
        await there[what]({ note: 'Ring her' });
        await here[what]({ note: 'Rang her', noteShown: 'Ring her' });
        assert.equal(held()[list][0].note, 'Rang her');
        const write = here[what]({
          note: 'Done',
          noteShown: 'Ring her',
          decision: 'checked',
        });
        await assert.rejects(write, OTHER);
        await assert.rejects(write, /It now reads: “Rang her”\. Yours: “Done”\.$/);
        const remove = here[what]({ note: '', noteShown: '' });
        await assert.rejects(remove, /so it was not removed\. It now reads: “Rang her”\.$/);
        assert.deepEqual(held()[list].map(said), [['unchecked', [], 'Rang her']]);
      });
      it('is not written where it was removed meanwhile', async () => {
        const here = await window(first, null);
        const write = here[what]({ note: 'Rang her', noteShown: 'Ring her' });
        await assert.rejects(write, /^Error: The comment was removed .*: “Rang her”\.$/);
      });
      it('that is there already is no conflict', async () => {
        const here = await window(first, null);
        await here[what]({ note: 'Rang her' });
        await here[what]({ note: 'Rang her', noteShown: 'Ring her' });
        await here[what]({ note: '', noteShown: 'Rang her' });
        await here[what]({ note: '', noteShown: 'Ring her' });
        assert.deepEqual(held()[list], []);
      });
      it('that another window writes at the same moment is not lost', async () => {
        const here = await window();
        await here[what]({ note: 'Soon' });
        let isDone = false;
        first.disk.beforeReplace = () => {
          if (!isDone)
            first.disk.write(SIDECAR, first.disk.text(SIDECAR)!.replace('Soon', 'Later'));
          isDone = true;
        };
        await assert.rejects(here[what]({ note: 'Now', noteShown: 'Soon' }), OTHER);
        assert.equal(held()[list][0].note, 'Later');
      });
      it('is added to another one where the person edited none', async () => {
        const here = await window(first, null);
        const added = { note: 'Call her', noteShown: '', isNoteAdded: true };
        await here[what](added);
        assert.equal(held()[list][0].note, 'Call her');
        await here[what]({ note: 'Her lawyer denies this' });
        await here[what](added);
        await here[what](added);
        assert.equal(held()[list][0].note, 'Her lawyer denies this · Call her');
      });
      for (const [theirs, both] of [
        ['Later', 'Later · Now'],
        ['Nowhere to be seen', 'Nowhere to be seen · Now'],
      ])
        it(`is saved again beside one that somebody has written by then: ${theirs}`, async () => {
          const here = await window();
          await here[what]({ note: 'Soon' });
          const version = first.disk.text(SIDECAR)!;
          await here[what]({ note: 'Now', noteShown: 'Soon' });
          here.host.answer = (_, answers) => {
            first.disk.write(SIDECAR, version.replace('Soon', theirs));
            return answers[0];
          };
          first.disk.write(SIDECAR, version);
          await waitUntil('it has both', () => held()[list][0].note === both);
          first.disk.write(SIDECAR, version);
          await waitUntil(
            'it has them still',
            () => here.host.told.length === 2 && held()[list][0].note === both,
          );
        });
    });
  }

  it('hide no answer that somebody recorded while a right of reply was asked for', async () => {
    const here = await window(first, null);
    const asked = { needed: true, askedOn: '2025-11-20', answered: false };
    const answered = { ...asked, answered: true, words: 'Nonsense.' };
    await here.claim({ reply: answered });
    const { id } = held().reviews[0];
    const seen = (reply?: RightOfReply): ReadonlyMap<string, RightOfReply | undefined> =>
      new Map([
        [id, reply],
        // What was recorded on another claim tells nothing of this one.
        ['other', answered],
      ]);
    for (const [reply, words] of [
      [{ ...asked, how: 'by letter' }, 'Asked, no answer yet; 2025-11-20; by letter'],
      [{ needed: false }, 'Nobody needs to be asked'],
      [{ needed: true, party: 'Ann' }, 'Still to be asked; Ann'],
    ] as const) {
      const write = here.claim({ reply, repliesSeen: seen(asked) });
      await assert.rejects(write, ({ message }: Error) =>
        message.includes(`not saved: ${words}. `),
      );
      const unseen = here.claim({ reply, repliesSeen: seen() });
      await assert.rejects(unseen, /for “[^”]*taxes would fall[^”]*” was updated in the meantime/);
    }
    assert.deepEqual(held().reviews[0].reply, answered);
    await here.claim({ reply: { ...answered, how: 'by letter' }, repliesSeen: seen(answered) });
    assert.equal(held().reviews[0].reply!.how, 'by letter');
  });

  describe('on a fact that was dismissed and is added again', () => {
    const start = TEXT.indexOf('12%');
    const add = (here: Window): Promise<boolean> =>
      addFact(here.desk.decisions, here.desk.drafts.open[0], { start, end: start + 3 });
    it('are all there', async () => {
      const here = await window(first, null);
      const there = await window(new MemoryHost(first.disk), null);
      await here.fact({ decision: 'disputed' });
      first.set('copydesk.reviews.by', 'Ann');
      await here.fact({ decision: 'checked', evidence: EVIDENCE });
      await here.fact({ dismissed: true });
      await there.fact({ note: 'Why dismissed?' });
      assert.ok(await add(here));
      const [one] = held().facts;
      assert.deepEqual(said(one), ['checked', [EVIDENCE.url], 'Why dismissed?']);
      assert.deepEqual([one.dismissed, one.by, one.history?.length], [undefined, 'Ann', 1]);
    });
    it('are none where there were none', async () => {
      const here = await window(first, null);
      await here.fact({ dismissed: true });
      assert.ok(await add(here));
      assert.deepEqual(held().facts, []);
      assert.ok(
        (await here.desk.drafts.open[0].current()).facts.some((one) => one.start === start),
      );
    });
    it('are not brought back where somebody has taken them away', async () => {
      const here = await window(first, null);
      await here.fact({ decision: 'checked' });
      await here.fact({ dismissed: true });
      first.disk.write(SIDECAR, 'version: 1\n');
      assert.ok(await add(here));
      assert.deepEqual(held().facts, []);
    });
    it('leave it a fact where a person had made it one', async () => {
      const here = await window(first, null);
      const { desk } = here;
      const [draft] = desk.drafts.open;
      const span = { start: TEXT.indexOf('taxes'), end: TEXT.indexOf('taxes') + 5 };
      const facts = async (): Promise<string[]> =>
        (await draft.current()).facts.flatMap((one) => (one.start === span.start ? one.id : []));
      await addFact(desk.decisions, draft, span);
      await reviewFacts(desk.decisions, draft, await facts(), { dismissed: true });
      assert.deepEqual(await facts(), []);
      assert.ok(await addFact(desk.decisions, draft, span));
      assert.equal((await facts()).length, 1);
    });
  });

  it('record each request for comment once, and the one before it', async () => {
    const here = await window();
    const ask = (askedOn: string): Promise<void> =>
      here.claim({ reply: { needed: true, askedOn, answered: false }, askedAgain: true });
    await Promise.all([ask('2025-11-20'), ask('2025-11-21')]);
    await ask('2025-11-21');
    assert.deepEqual(held().reviews[0].reply, {
      needed: true,
      askedOn: '2025-11-21',
      earlier: [{ askedOn: '2025-11-20' }, { askedOn: '2025-11-21' }],
      answered: false,
    });
  });

  it('give a lost review with what it holds by then to a claim', async () => {
    const here = await window(first, null);
    const draft = here.desk.drafts.active ?? here.desk.drafts.open[0];
    const { claims, facts } = await draft.current();
    const target = [{ exact: 'gone', prefix: '', suffix: '', start: 0, end: 4 }];
    const lost: Review = { id: 'x', decision: 'checked', evidence: [], alike: [], target };
    const lostFact: FactReview = { ...lost, kind: 'figure' };
    const noted = { ...lost, note: 'Ring her again', decision: 'disputed' as const };
    first.disk.write(
      SIDECAR,
      withFactReviews(withReviews('', [noted])!, [{ ...noted, kind: 'figure' }])!,
    );
    await reattachReview(
      here.desk.decisions,
      draft,
      { review: lost, state: 'orphaned', spans: [], candidates: [] },
      claims[0].id,
    );
    await reattachFactReview(here.desk.decisions, draft, lostFact, facts[0].id);
    for (const [one] of [held().reviews, held().facts]) {
      assert.deepEqual(said(one), ['unchecked', [], 'Ring her again']);
      assert.notEqual(one.target[0].exact, 'gone');
    }
  });

  it('leave a fact that a person added one', async () => {
    const here = await window(first, null);
    const draft = here.desk.drafts.open[0];
    const start = TEXT.indexOf('taxes');
    const span = { start, end: start + 5 };
    assert.ok(await addFact(here.desk.decisions, draft, span));
    const added = (await draft.current()).facts.find((one) => one.added)!;
    // Another version of the file, of which nothing is heard here.
    first.disk.write(SIDECAR, 'version: 1\n');
    await reviewFacts(here.desk.decisions, draft, [added.id], { decision: 'checked' });
    assert.deepEqual(
      held().facts.map(({ added: is, decision }) => [is, decision]),
      [[true, 'checked']],
    );
  });
});
