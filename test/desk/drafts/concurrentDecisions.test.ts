import assert from 'node:assert/strict';
import { reattachReview, reviewClaims } from '../../../src/desk/drafts/reviewClaims.js';
import { addFact, reattachFactReview, reviewFacts } from '../../../src/desk/drafts/reviewFacts.js';
import type { ReviewChange } from '../../../src/desk/drafts/reviewUpdates.js';
import type { FactReview, Review } from '../../../src/engine/decisions/decision.js';
import {
  withFactReviews,
  withReviews,
} from '../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { at, MemoryHost } from '../memoryHost.js';
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
  }

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
