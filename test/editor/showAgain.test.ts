import assert from 'node:assert/strict';
import { DecisionStore } from '../../src/desk/decisions/decisionStore.js';
import type * as showAgain from '../../src/editor/checking/showAgain.js';
import type { Ignore } from '../../src/engine/decisions/decision.js';
import { at, MemoryHost } from '../desk/memoryHost.js';
import { waitUntil } from '../desk/waitUntil.js';
import { anyVscode } from './anyVscode.js';
import { bundledWith } from './bundledWith.js';

type ShowAgain = typeof showAgain;
const load = bundledWith<ShowAgain>('src/editor/checking/showAgain.ts');
const DRAFT = at('tax.md');
const LISTING: Ignore = { kind: 'listing', name: 'Ann Brown', list: 'un', id: '7' };
const NOTE: Ignore = { kind: 'note', code: 'loaded-cue' };

describe('a listing or a problem that is shown again', () => {
  let host: MemoryHost;
  let store: DecisionStore;
  let told: string[][];
  let offer: (ignore: Ignore, meanwhile?: () => void | Promise<void>) => Promise<void>;
  let show: (ignore: Ignore) => Promise<void>;
  beforeEach(() => {
    host = new MemoryHost();
    host.disk.write('/news/tax.md', 'Ann Brown said taxes would fall.\n');
    store = new DecisionStore(host, 0);
    told = [];
    let wait: () => void | Promise<void> = () => undefined;
    const tell = async (...words: string[]): Promise<undefined> => void told.push(words);
    const loaded = load(
      anyVscode({
        window: {
          showInformationMessage: async (_: string, undo: string) => (await wait(), undo),
          showWarningMessage: tell,
          showErrorMessage: tell,
        },
      }),
    );
    const desk = { decisions: store } as unknown as Parameters<ShowAgain['showAgain']>[0];
    const uri = DRAFT as unknown as Parameters<ShowAgain['showAgain']>[1];
    offer = async (ignore, meanwhile) => {
      wait = meanwhile ?? wait;
      await store.ignore(DRAFT, ignore, 'draft');
      await loaded.offerToShowAgain(desk, 'Done.', uri, ignore, 'draft');
    };
    show = (ignore) => loaded.showAgain(desk, uri, ignore);
  });
  afterEach(() => store.dispose());
  const ignored = async (draft = DRAFT): Promise<number> => (await store.of(draft)).ignores.length;

  for (const ignore of [LISTING, NOTE]) {
    it(`is so at once: ${ignore.kind}`, async () => {
      await offer(ignore);
      assert.deepEqual([await ignored(), told], [0, []]);
    });
    it(`is not, and the person is told, where the draft was renamed before they took it back: ${ignore.kind}`, async () => {
      await offer(ignore, async () => {
        const newUri = at('budget.md');
        await host.files.rename(DRAFT, newUri);
        host.renamed.fire([{ oldUri: DRAFT, newUri }]);
        await waitUntil('its decisions went with it', () =>
          host.disk.files.has('/news/budget.md.copydesk.yaml'),
        );
      });
      assert.equal(await ignored(at('budget.md')), 1);
      assert.equal(told.length, 1);
      assert.match(
        told[0][0],
        /^Nothing was undone, because .* choose (?:Show Listed Name Again|Silenced Problems) in/,
      );
      assert.deepEqual(told[0].slice(1), ['OK']);
    });
  }
  it('is so in the draft and in its folder', async () => {
    await store.ignore(DRAFT, NOTE, 'draft');
    await store.ignore(DRAFT, NOTE, 'folder');
    await show(NOTE);
    assert.deepEqual([await ignored(), told], [0, []]);
  });
  it('is so without a word where no folder is open', async () => {
    Object.assign(host.folders, { rootOf: () => undefined });
    await store.ignore(DRAFT, LISTING, 'draft');
    await show(LISTING);
    assert.deepEqual([await ignored(), told], [0, []]);
  });
});
