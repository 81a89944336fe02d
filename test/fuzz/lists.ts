import assert from 'node:assert/strict';
import { ListRefused } from '../../src/engine/sanctions/parsing/listing.js';
import { CompiledList } from '../../src/engine/sanctions/compiled/compiledList.js';
import { importLists } from '../../src/engine/sanctions/compiled/importLists.js';
import { allDetailsIn } from '../../src/engine/sanctions/compiled/listDetails.js';
import { OTHER_SAMPLES, SAMPLES } from '../engine/sanctions/samples.js';
import { damaged } from './damage.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

/** A damaged file of each list's format ends in an import with skips or a clear refusal. */
export const listTargets: readonly FuzzTarget[] = Object.entries({
  ...SAMPLES,
  ...OTHER_SAMPLES,
}).map(([format, files]) => ({
  name: `lists ${format}`,
  run: async (random) => {
    const broken = random.of(Object.keys(files));
    const texts = Object.entries(files).map(([name, text]) => ({
      name,
      text: name === broken ? damaged(text, random) : text,
    }));
    const chunks: string[][] = [];
    try {
      const lists = await importLists(
        texts.map(({ name, text }) => ({ name, pieces: piecesOf(text, random) })),
        (list, _chunk, details) => (chunks[list] ??= []).push(details),
      );
      for (const [i, files] of lists.entries()) {
        const list = CompiledList.open(files);
        const { records, skippedCount, skipped } = files.head.summary;
        const listings = chunks[i].flatMap(allDetailsIn);
        assert.equal(listings.length, records);
        assert.equal(list.parties.size, records);
        assert.equal(skipped.length, Math.min(100, skippedCount));
        for (const { id, names } of listings)
          assert.ok(
            id !== '' &&
              names.length > 0 &&
              names.every(({ spoken }) => /[\p{L}\p{N}]/u.test(spoken)),
          );
      }
    } catch (error) {
      if (!(error instanceof ListRefused)) throw error;
      assert.match(error.message, /^[\w., -]+: /);
      assert.match(error.message, /download|import|choose/i);
    }
  },
}));

async function* piecesOf(text: string, random: Random): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  // Bytes are damaged too, not only characters.
  for (let times = random.below(3); times > 0 && bytes.length > 0; times--)
    bytes[random.below(bytes.length)] = random.below(256);
  const most = random.of([50, 1000, 65_536]);
  for (let from = 0; from < bytes.length;) {
    const end = from + 1 + random.below(Math.max(most, bytes.length / 500));
    yield bytes.subarray(from, end);
    from = end;
  }
}
