import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDocumentThread } from '../../src/desk/node/documentThread.js';
import type { ReadAnswer } from '../../src/worker/documentProtocol.js';

describe('the thread that reads a document', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-thread-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What comes of a worker whose message handler does so. */
  const answerOf = async (does: string): Promise<ReadAnswer> => {
    writeFileSync(join(folder, 'documentWorker.js'), `globalThis.onmessage = () => { ${does} };`);
    const thread = startDocumentThread({ fsPath: folder }, {
      name: 'a.pdf',
      bytes: new Uint8Array(1),
    } as Parameters<typeof startDocumentThread>[1]);
    const answer = await thread.answer;
    thread.end();
    return answer;
  };
  const REFUSED = `globalThis.postMessage({ refused: 'is damaged' })`;

  it('answers', async () => assert.deepEqual(await answerOf(REFUSED), { refused: 'is damaged' }));
  it('outlives a rejection that nobody handles', async () =>
    assert.deepEqual(
      await answerOf(`Promise.reject(new Error('a page')); setTimeout(() => ${REFUSED}, 50);`),
      { refused: 'is damaged' },
    ));
  it('says what it died of', async () =>
    assert.deepEqual(await answerOf(`throw new Error('out of ink')`), { failed: 'out of ink' }));
  it('says that it ended without an answer', async () =>
    assert.deepEqual(await answerOf(`process.exit(3)`), { failed: 'it ended with code 3' }));
});
