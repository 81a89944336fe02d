import assert from 'node:assert/strict';
import { currentWithLists } from '../../../src/desk/drafts/currentWithLists.js';
import { compiledList, listed } from '../../engine/sanctions/screened.js';
import { at, MemoryHost } from '../memoryHost.js';
import { MemoryDesk } from './memoryDesk.js';

const TEXT = 'Viktor Drazhin met the minister.\n';
const LIST = compiledList([listed('person', '1', 'DRAZHIN, Viktor')]);

describe('a draft that is to leave the desk', () => {
  let host: MemoryHost;
  let desk: MemoryDesk;
  beforeEach(() => {
    host = new MemoryHost();
    host.disk.write('/news/tax.md', TEXT);
    desk = new MemoryDesk(host);
    host.show(host.open(at('tax.md')));
  });
  afterEach(() => desk.dispose());

  /** Lists of which the next one comes each time that somebody has waited for them. */
  const coming = (...next: (() => void)[]) => ({
    get isLoading() {
      return next.length > 0;
    },
    loaded: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      next.shift()?.();
    },
  });
  const arrive = (): void => {
    desk.lists.inForce = [LIST];
    desk.listsChanged.fire();
  };

  it('is held against a list that was still being loaded', async () => {
    const draft = desk.drafts.active!;
    assert.deepEqual((await draft.current()).mentions, []);
    const { mentions } = await currentWithLists(coming(arrive), draft);
    assert.deepEqual(
      mentions.map(({ listing, candidates }) => listing?.id ?? candidates[0].listing?.id),
      ['1'],
    );
  });
  it('is held against one that begins to be loaded meanwhile', async () => {
    const draft = desk.drafts.active!;
    const lists = coming(() => undefined, arrive);
    const { mentions, version } = await currentWithLists(lists, draft);
    assert.deepEqual([mentions.length, version], [1, 1]);
  });
  it('is read as it now is', async () => {
    const draft = desk.drafts.active!;
    const annotation = currentWithLists(
      coming(() => host.type(draft.document, `Rain.\n\n${TEXT}`)),
      draft,
    );
    assert.equal((await annotation).version, draft.document.version);
  });
});
