import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Review } from '../../../src/engine/decisions/decision.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { at, MemoryDisk, MemoryHost } from '../memoryHost.js';

const DRAFT = at('tax.md');
const SIDECAR = '/news/tax.md.copydesk.yaml';
const DECISIONS_EACH = 100;

const review = (id: string): Review => ({
  id,
  decision: 'checked',
  evidence: [],
  alike: [],
  target: [{ exact: id, prefix: '', suffix: '', start: 0, end: id.length }],
});

/** Numbers that follow from a seed, so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const idsOn = (disk: MemoryDisk): Set<string> =>
  new Set(readSidecar(disk.text(SIDECAR) ?? '').decisions.reviews.map(({ id }) => id));

describe('two windows on one file', () => {
  it('lose no decision without saying so, whatever replaces the file meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.boolean(), async (seed, isWatched) => {
        const random = randomFrom(seed);
        const disk = new MemoryDisk();
        disk.write('/news/tax.md', 'Ann Brown said taxes would fall.\n');
        disk.delay = async () => {
          for (let ticks = Math.floor(random() * 6); ticks > 0; ticks--) await Promise.resolve();
        };
        const told = new Set<string>();
        const versions: string[] = ['version: 1\n'];
        const windows = [0, 1].map(() => {
          const host = new MemoryHost(disk);
          host.watcherDelay = isWatched ? 0 : 1;
          return { host, store: new DecisionStore(host, 0) };
        });
        const work = windows.map(async ({ store }, w) => {
          for (let i = 0; i < DECISIONS_EACH;) {
            const count = Math.min(DECISIONS_EACH - i, 1 + Math.floor(random() * 20));
            const ids = Array.from({ length: count }, (_, k) => `w${w}n${i + k}`);
            await disk.delay();
            await store
              .review(DRAFT, ids.map(review))
              .catch(() => ids.forEach((id) => told.add(id)));
            i += count;
            // git checkout: an earlier version of the whole file
            if (random() < 0.15)
              disk.write(SIDECAR, versions[Math.floor(random() * versions.length)]);
            else if (random() < 0.3) versions.push(disk.text(SIDECAR)!);
            assert.doesNotMatch(disk.text(SIDECAR)!, /^[<=>]{7}/m);
          }
        });
        await Promise.all(work);
        await new Promise((resolve) => setTimeout(resolve, 20));
        for (const { store } of windows) await store.of(DRAFT);
        const there = idsOn(disk);
        const lost = [0, 1].map((w) =>
          Array.from({ length: DECISIONS_EACH }, (_, i) => `w${w}n${i}`).filter(
            (id) => !there.has(id) && !told.has(id),
          ),
        );
        lost.forEach((ids, w) =>
          assert.ok(
            ids.length === 0 ||
              windows[w].host.told.some((text) => /replaced by another/.test(text)),
            `window ${w} was not told of ${ids.join()}`,
          ),
        );
        windows.forEach(({ store }) => store.dispose());
      }),
      { numRuns: 6, examples: [[-2147483645, true]] },
    );
  }).timeout(120_000);

  it('lose none at all where nothing else writes', async () => {
    const disk = new MemoryDisk();
    disk.write('/news/tax.md', '');
    const random = randomFrom(7);
    disk.delay = () => new Promise((resolve) => setTimeout(resolve, random() * 2));
    const stores = [0, 1].map(() => new DecisionStore(new MemoryHost(disk), 0));
    await Promise.all(
      stores.map(async (store, w) => {
        for (let i = 0; i < DECISIONS_EACH; i += 5)
          await store.review(
            DRAFT,
            [0, 1, 2, 3, 4].map((k) => review(`w${w}n${i + k}`)),
          );
      }),
    );
    assert.equal(idsOn(disk).size, 2 * DECISIONS_EACH);
    stores.forEach((store) => store.dispose());
  }).timeout(120_000);

  it('that write down the rest again on request have all of it on disk', async () => {
    const disk = new MemoryDisk();
    const host = new MemoryHost(disk);
    host.answer = (_, answers) => answers[0];
    const store = new DecisionStore(host, 0);
    for (let i = 0; i < 20; i++) {
      await store.review(DRAFT, [review(`n${i}`)]);
      if (i % 5 === 2) disk.write(SIDECAR, 'version: 1\n');
    }
    for (let tries = 0; tries < 100 && idsOn(disk).size < 20; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(idsOn(disk).size, 20);
    store.dispose();
  });
});
