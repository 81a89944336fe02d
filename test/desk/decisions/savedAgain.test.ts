import assert from 'node:assert/strict';
import type { FactReview, Review } from '../../../src/engine/decisions/decision.js';
import { withReview } from '../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { at, MemoryHost } from '../memoryHost.js';

const DRAFT = at('tax.md');
const SIDECAR = '/news/tax.md.copydesk.yaml';
const IDS = Array.from({ length: 10 }, (_, i) => `n${i}`);

const review = (id: string, decision: Review['decision'] = 'checked'): Review => ({
  id,
  decision,
  evidence: [],
  alike: [],
  target: [{ exact: id, prefix: '', suffix: '', start: 0, end: id.length }],
});
const fact = (id: string): FactReview => ({ ...review(id), kind: 'figure' });

describe('decisions that another version of their file lacks', () => {
  let host: MemoryHost;
  let store: DecisionStore;
  beforeEach(() => {
    host = new MemoryHost();
    host.disk.write('/news/tax.md', 'Ann Brown said taxes would fall.\n');
    store = new DecisionStore(host, 0);
  });
  afterEach(() => store.dispose());

  const onDisk = (): string[] => {
    const { reviews, facts } = readSidecar(host.disk.text(SIDECAR) ?? '').decisions;
    return [...reviews, ...facts].map(({ id, decision }) => `${id} ${decision}`);
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
  const checkout = async (text = 'version: 1\n'): Promise<void> => {
    host.disk.write(SIDECAR, text);
    await settled();
  };

  it('are all saved again in one edit', async () => {
    for (const id of IDS) await store.review(DRAFT, [review(id)]);
    await store.reviewFacts(DRAFT, [fact('f1'), fact('f2')]);
    await store.pin(DRAFT, 'Brown', 'ann-brown');
    host.answer = (_, [first]) => first;
    const writes = host.disk.writes.get(SIDECAR)!;
    await checkout();
    const all = [...IDS, 'f1', 'f2'].map((id) => `${id} checked`);
    assert.deepEqual([onDisk(), host.disk.writes.get(SIDECAR)], [all, writes + 2]);
    assert.equal((await store.of(DRAFT)).pins.get('Brown'), 'ann-brown');
  });
  it('are all saved when that is tried again after a failure', async () => {
    for (const id of IDS) await store.review(DRAFT, [review(id)]);
    host.answer = (_, [first]) => {
      // The lock is held by the time they are to be saved, and let go while the next message is up.
      host.disk.failure = first === 'Try Again' ? undefined : 'inUse';
      return first;
    };
    await checkout();
    assert.equal(host.told.length, 2);
    assert.deepEqual(
      onDisk(),
      IDS.map((id) => `${id} checked`),
    );
  });
  it('are kept where trying again is put off, and told of with the next decision', async () => {
    for (const id of IDS) await store.review(DRAFT, [review(id)]);
    host.answer = (_, [first]) => {
      host.disk.failure = first === 'Try Again' ? undefined : 'inUse';
      return first === 'Try Again' ? undefined : first;
    };
    await checkout();
    assert.deepEqual(onDisk(), []);
    host.answer = (_, [first]) => first;
    await store.review(DRAFT, [review('next')]);
    await settled();
    assert.equal(onDisk().length, IDS.length + 1);
  });
  for (const when of ['while that is asked', 'after that'] as const)
    it(`are kept where trying again is put off and something is decided on the same thing ${when}`, async () => {
      const note = (words: string): Promise<void> => {
        let isWritten = false;
        const from = (before: Review | undefined): Review => {
          const after = { ...(before ?? review('a', 'unchecked')), note: words };
          isWritten = true;
          return after;
        };
        return store.review(DRAFT, [{ id: 'a', from }]).then(() => assert.ok(isWritten));
      };
      await store.review(DRAFT, [review('a')]);
      host.messages.error = async (text, first) => {
        host.told.push(text);
        host.disk.failure = first === 'Try Again' ? undefined : 'inUse';
        if (first !== 'Try Again') return first;
        if (when === 'while that is asked') await note('Ring her');
        return undefined;
      };
      await checkout();
      host.messages.error = async (text, first) => {
        host.told.push(text);
        return first;
      };
      if (when === 'after that') await note('Ring her');
      else await store.review(DRAFT, [review('next')]);
      await settled();
      assert.deepEqual(
        readSidecar(host.disk.text(SIDECAR)!)
          .decisions.reviews.filter(({ id }) => id === 'a')
          .map((one) => [one.decision, one.note]),
        [['checked', 'Ring her']],
      );
      assert.equal(host.told.length, 3);
    });
  it('are not made again that were put off and then taken away', async () => {
    await store.review(DRAFT, [review('a')]);
    host.answer = (_, [first]) => {
      host.disk.failure = first === 'Try Again' ? undefined : 'inUse';
      return first === 'Try Again' ? undefined : first;
    };
    await checkout();
    const told = host.told.length;
    await checkout(withReview('', review('a', 'disputed'))!);
    await store.forgetReview(DRAFT, review('a', 'disputed'));
    await settled();
    assert.deepEqual([onDisk(), host.told.length], [[], told]);
  });
  it('are those that were made last, whatever they were made together with', async () => {
    await store.review(
      DRAFT,
      IDS.map((id) => review(id)),
    );
    await store.review(DRAFT, [review('n0', 'disputed')]);
    host.answer = (_, [first]) => first;
    await checkout();
    assert.deepEqual(onDisk(), ['n0 disputed', ...IDS.slice(1).map((id) => `${id} checked`)]);
  });
  it('are saved again without what somebody has decided otherwise since', async () => {
    await store.review(DRAFT, [review('a'), review('b')]);
    host.answer = (_, [first]) => first;
    await checkout(withReview('', review('a', 'disputed'))!);
    assert.deepEqual(onDisk(), ['a disputed', 'b checked']);
  });
  it('are pins, whichever of the earlier ones it has, and none that somebody chose', async () => {
    const versions: string[] = [];
    for (const actor of ['ann', 'ben', 'cem']) {
      await store.pin(DRAFT, 'Brown', actor);
      versions.push(host.disk.text(SIDECAR)!);
    }
    host.answer = (_, [first]) => first;
    const pinned = async (): Promise<unknown> => (await store.of(DRAFT)).pins.get('Brown');
    for (const [i, version] of versions.slice(0, 2).entries()) {
      await checkout(version);
      assert.deepEqual([await pinned(), host.told.length], ['cem', i + 1]);
    }
    await checkout(versions[0].replace('ann', 'dan'));
    assert.deepEqual([await pinned(), host.told.length], ['dan', 2]);
  });
  it('are what was decided last where that had been decided before', async () => {
    for (const decision of ['checked', 'disputed', 'checked'] as const)
      await store.review(DRAFT, [review('a', decision)]);
    host.answer = (_, [first]) => first;
    const last = host.disk.text(SIDECAR)!;
    await checkout(last.replace('checked', 'disputed'));
    assert.deepEqual([onDisk(), host.told.length], [['a checked'], 1]);
    await checkout(`${last}# touched\n`);
    assert.equal(host.told.length, 1);
  });
  it('are left out where the person says so', async () => {
    await store.review(DRAFT, [review('a')]);
    host.answer = (_, answers) => answers[1];
    await checkout();
    await store.review(DRAFT, [review('b')]);
    await settled();
    assert.deepEqual([onDisk(), host.told.length], [['b checked'], 1]);
  });
});
