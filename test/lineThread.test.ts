import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../src/cli/badInput.js';
import { LineThread, type LineThreadData, openAnnotator } from '../src/cli/jsonl/lineThread.js';

const given: LineThreadData['given'] = {
  registry: [],
  list: [],
  lists: [],
  document: [],
  directory: [],
  column: [],
  'starter-directory': false,
  'no-starter-directory': false,
  vessels: false,
  date: '2025-11-20',
};

describe('a thread that annotates lines', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-thread-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const thread = (program: string): LineThread => {
    writeFileSync(join(folder, 'thread.cjs'), program);
    return new LineThread(join(folder, 'thread.cjs'), { given, says: false });
  };

  for (const says of [true, false])
    it(`refuses a list, registry or document that it cannot read, ${says ? 'aloud' : 'silent, too'}`, async () => {
      const missing = [join(folder, 'missing')];
      for (const what of ['list', 'registry', 'document'])
        await assert.rejects(
          openAnnotator({ given: { ...given, [what]: missing }, says }),
          (error) => error instanceof BadInput && /no such file/.test(error.message),
          what,
        );
    });
  it('opens where all can be read', async () => {
    const { options } = await openAnnotator({ given, says: false });
    assert.equal(options.date, '2025-11-20');
  });
  it('rejects what it was asked, and is asked, where it dies', async () => {
    for (const program of ['throw new Error("broken");', 'process.exit(3);']) {
      const dying = thread(program);
      const [first, second] = [dying.annotate([]), dying.annotate([])];
      await assert.rejects(first, /broken|exit code 3/);
      await assert.rejects(second, /broken|exit code 3/);
      await assert.rejects(dying.annotate([]), /broken|exit code 3/);
      await dying.close();
    }
  });
  it('answers as long as it lives', async () => {
    const living = thread(
      "const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => parentPort.postMessage({ text: 'x' }));",
    );
    assert.deepEqual(await living.annotate([]), { text: 'x' });
    assert.deepEqual(await living.annotate([]), { text: 'x' });
    await living.close();
  });
});
