import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import {
  documentAttached,
  documentReadAgain,
} from '../../../src/desk/documents/documentUpdates.js';
import type { AttachedDocument } from '../../../src/engine/decisions/decision.js';
import { at, MemoryHost } from '../memoryHost.js';
import { waitUntil } from '../waitUntil.js';

const DRAFT = at('tax.md');
const SIDECAR = '/news/tax.md.copydesk.yaml';
const SPEECH: AttachedDocument = {
  id: 'd1',
  title: 'speech.txt',
  kind: 'document',
  file: 'speech.txt',
  speakers: [],
  read: '2025-11-20',
  sha256: 'a'.repeat(64),
};
const NEWER = {
  ...SPEECH,
  kind: 'transcript',
  read: '2025-11-22',
  sha256: 'b'.repeat(64),
} as const;
const TYPED = { title: 'Budget speech', speakers: ['Ann Brown', 'Bob Cole'] };

describe('a document of a draft', () => {
  let host: MemoryHost;
  let store: DecisionStore;
  beforeEach(() => {
    host = new MemoryHost();
    // Another window has written by the time that this one does, and this one was not told.
    host.watcherDelay = null;
    store = new DecisionStore(host, 0);
  });
  afterEach(() => store.dispose());
  const documents = async (): Promise<unknown> => (await store.of(DRAFT)).documents ?? [];
  /** What a person types into the sidecar. */
  const type = (): void =>
    host.disk.write(
      SIDECAR,
      host.disk
        .text(SIDECAR)!
        .replace('title: speech.txt', `title: ${TYPED.title}\n    speakers: [Ann Brown, Bob Cole]`),
    );

  it('is as it is attached', async () => {
    await store.attach(DRAFT, documentAttached(SPEECH));
    assert.deepEqual(await documents(), [SPEECH]);
  });
  it('that is attached again under an id of its own is one', async () => {
    const own = { ...SPEECH, id: 'budget', file: './speech.txt' };
    await store.attach(DRAFT, documentAttached(own));
    await store.attach(DRAFT, documentAttached(NEWER, [own]));
    assert.deepEqual(await documents(), [{ ...NEWER, id: 'budget' }]);
    await store.attach(DRAFT, documentAttached({ ...NEWER, id: 'd2', file: 'other.txt' }, [own]));
    assert.equal(((await documents()) as unknown[]).length, 2);
  });
  it('that is attached again keeps the title and the speakers that people gave it', async () => {
    await store.attach(DRAFT, documentAttached(SPEECH));
    type();
    await store.attach(DRAFT, documentAttached(NEWER));
    assert.deepEqual(await documents(), [{ ...NEWER, ...TYPED }]);
  });
  it('that is read again keeps all that the file has of it by then', async () => {
    await store.attach(DRAFT, documentAttached(SPEECH));
    type();
    const { read, sha256 } = NEWER;
    await store.attach(DRAFT, documentReadAgain('d1', { read, sha256 }));
    assert.deepEqual(await documents(), [{ ...SPEECH, ...TYPED, read, sha256 }]);
  });
  it('that is read again and was detached meanwhile does not come back', async () => {
    await store.attach(DRAFT, documentAttached(SPEECH));
    host.disk.write(SIDECAR, 'version: 1\n');
    await store.attach(DRAFT, documentReadAgain('d1', { read: NEWER.read }));
    assert.equal(host.disk.text(SIDECAR), 'version: 1\n');
  });
  it('is saved again as it was, where another version of the file has it in an earlier state', async () => {
    host.watcherDelay = 0;
    host.answer = (_, [first]) => first;
    await store.attach(DRAFT, documentAttached(SPEECH));
    const first = host.disk.text(SIDECAR)!;
    type();
    await store.attach(DRAFT, documentAttached(NEWER));
    for (const version of [first, 'version: 1\n']) {
      host.disk.write(SIDECAR, version);
      const whole = [{ ...NEWER, ...TYPED }];
      await waitUntil('it is as it was', async () => isDeepStrictEqual(await documents(), whole));
    }
  });
});
