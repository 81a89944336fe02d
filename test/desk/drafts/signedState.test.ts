import assert from 'node:assert/strict';
import { reviewClaims } from '../../../src/desk/drafts/reviewClaims.js';
import { signedState } from '../../../src/desk/drafts/signedState.js';
import { compiledList, listed } from '../../engine/sanctions/screened.js';
import { at, MemoryHost } from '../memoryHost.js';
import { MemoryDesk } from './memoryDesk.js';

const TEXT = 'Viktor Drazhin said taxes would fall next year.\n';
const LIST = compiledList([listed('person', '1', 'DRAZHIN, Viktor')]);

describe('what somebody who signs a draft goes by', () => {
  let desk: MemoryDesk;
  beforeEach(() => {
    const host = new MemoryHost();
    host.disk.write('/news/tax.md', TEXT);
    desk = new MemoryDesk(host);
    host.show(host.open(at('tax.md')));
  });
  afterEach(() => desk.dispose());
  const state = async (): Promise<string> => signedState(TEXT, await desk.drafts.active!.current());
  const decide = async (change: Parameters<typeof reviewClaims>[3]): Promise<void> => {
    const draft = desk.drafts.active!;
    const { claims } = await draft.current();
    await reviewClaims(desk.decisions, draft, [claims[0].id], change);
  };

  it('is the same where nothing changed, and where somebody commented', async () => {
    const before = await state();
    assert.equal(await state(), before);
    await decide({ note: 'Ring him' });
    assert.equal(await state(), before);
  });
  it('is another once a list names somebody', async () => {
    const before = await state();
    desk.lists.inForce = [LIST];
    desk.listsChanged.fire();
    assert.notEqual(await state(), before);
  });
  it('is another once somebody has found that a claim holds, or that it does not', async () => {
    const states = [await state()];
    await decide({ decision: 'checked' });
    states.push(await state());
    await decide({ decision: 'disputed' });
    states.push(await state());
    assert.equal(new Set(states).size, 3);
  });
});
