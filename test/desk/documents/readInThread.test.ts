import assert from 'node:assert/strict';
import { readInThread } from '../../../src/desk/documents/readInThread.js';
import { DocumentRefused } from '../../../src/engine/documents/readers/documentText.js';

/** Reads a document of one character, so many of it; what goes to the thread comes back as "thread". */
async function read(name: string, length: number, character = 'a'): Promise<string> {
  const bytes = new Uint8Array(length).fill(character.charCodeAt(0));
  const start = () => ({
    answer: Promise.resolve({ read: { text: 'thread', places: [], notes: [] } }),
    end: () => undefined,
  });
  try {
    return (await readInThread(start as never, { name, bytes })).text.slice(0, 6);
  } catch (error) {
    assert.ok(error instanceof DocumentRefused);
    return error.message;
  }
}

describe('plain text and Markdown, which are read in no thread of their own', () => {
  for (const name of ['speech.txt', 'speech.md']) {
    it(`are read up to the same limits as other documents: ${name}`, async () => {
      assert.equal(await read(name, 12_000_000), 'aaaaaa');
      assert.equal(
        await read(name, 12_000_001),
        'is longer than two million words: attach the part that you need',
      );
      assert.equal(await read(name, 50_000_001), 'is larger than 50 MB');
    });
    it(`are refused where they have no words: ${name}`, async () =>
      assert.equal(await read(name, 10, '-'), 'has no words in it'));
  }
  it('leave other documents to the thread', async () =>
    assert.equal(await read('speech.html', 10), 'thread'));
});
