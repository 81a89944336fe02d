import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';
import { CompiledList } from '../../../src/engine/sanctions/compiled/compiledList.js';
import {
  type CompiledFiles,
  type FormsOf,
  ListCompiler,
} from '../../../src/engine/sanctions/compiled/listCompiler.js';
import {
  allDetailsIn,
  chunkOf,
  detailsIn,
  LISTINGS_IN_CHUNK,
} from '../../../src/engine/sanctions/compiled/listDetails.js';
import { listOf } from './listOf.js';
import { SAMPLES } from './samples.js';

const NOW = '2026-11-26T08:00:00.000Z';

function compiled(
  listings: readonly Listing[],
  summary: ListSummary,
  formsOf?: FormsOf,
): { files: CompiledFiles; chunks: string[] } {
  const chunks: string[] = [];
  const compiler = new ListCompiler((chunk) => chunks.push(chunk), formsOf);
  for (const listing of listings) compiler.add(listing);
  return { files: compiler.finish(summary, NOW), chunks };
}

function listing(id: string, spoken: string): Listing {
  return {
    id,
    kind: 'entity',
    names: [{ printed: spoken.toUpperCase(), spoken, strength: 'strong' }],
    programs: [],
    born: [],
    nationalities: [],
  };
}

describe('a compiled list', () => {
  for (const [format, files] of Object.entries(SAMPLES)) {
    it(`of ${format} finds every name and tells every detail`, async () => {
      const { summary, listings } = await listOf(files);
      const { files: made, chunks } = compiled(listings, summary);
      const list = CompiledList.open(made);
      assert.equal(list.head.summary.records, listings.length);
      assert.equal(list.parties.size, listings.length);
      for (const [number, one] of listings.entries()) {
        assert.deepEqual(
          detailsIn(chunks[chunkOf(number)], number),
          JSON.parse(JSON.stringify(one)),
        );
        assert.deepEqual(list.party(number), {
          id: one.id,
          name: one.names[0].printed,
          measure: one.measure ?? 'sanctions',
        });
        // A list may print a party twice.
        assert.equal(
          list.parties.numberOf(one.id),
          listings.findIndex(({ id }) => id === one.id),
        );
        assert.equal(list.parties.numberOf(`${one.id}?`), -1);
        for (const { spoken, strength } of one.names) {
          const entries = list.entriesOf(list.index.lookup(spoken));
          // A name may count for less than the list says: a person's one word.
          assert.ok(
            entries.some(
              (entry) =>
                entry.listing === number &&
                entry.kind === one.kind &&
                ['weak', strength].includes(entry.strength),
            ),
            spoken,
          );
        }
      }
    });
  }
  it('lays details out in chunks, so that one can be read without the others', () => {
    const count = 2 * LISTINGS_IN_CHUNK + 1;
    const listings = Array.from({ length: count }, (_, number) =>
      listing(`id ${number}`, `Body ${number}`),
    );
    const { chunks } = compiled(listings, {} as ListSummary);
    assert.deepEqual(
      chunks.map((chunk) => allDetailsIn(chunk).length),
      [LISTINGS_IN_CHUNK, LISTINGS_IN_CHUNK, 1],
    );
    for (const number of [0, LISTINGS_IN_CHUNK - 1, LISTINGS_IN_CHUNK, count - 1])
      assert.equal(detailsIn(chunks[chunkOf(number)], number).id, `id ${number}`);
    assert.throws(() => detailsIn(chunks[2], count), /damaged/);
    assert.throws(() => detailsIn(chunks[0].slice(0, 40), 0), /damaged/);
  });
  it('names all whom a name may be, and holds forms that the list does not print', () => {
    const listings = [listing('1', 'Ali Hassan'), listing('2', 'Ali Hassan')];
    const { files } = compiled(listings, {} as ListSummary, ({ names }) => [
      { text: names[0].spoken, strength: 'strong' },
      { text: `The ${names[0].spoken}`, strength: 'derived' },
    ]);
    const list = CompiledList.open(files);
    assert.deepEqual(
      list
        .entriesOf(list.index.lookup('ali hassan'))
        .map((entry) => [entry.listing, entry.strength]),
      [
        [0, 'strong'],
        [1, 'strong'],
      ],
    );
    assert.deepEqual(
      list
        .entriesOf(list.index.lookup('The Ali Hassan'))
        .map((entry) => [entry.listing, entry.strength]),
      [
        [0, 'derived'],
        [1, 'derived'],
      ],
    );
  });
  it('is refused where a part of it is damaged or of another version', () => {
    const { files } = compiled(
      [listing('1', 'Test Works'), listing('ž', 'Ünit Žwei')],
      {} as ListSummary,
    );
    assert.throws(
      () => CompiledList.open({ ...files, head: { ...files.head, format: 99 } }),
      /format 99/,
    );
    for (const part of ['names', 'parties'] as const) {
      const { byteLength } = files[part];
      fc.assert(
        fc.property(fc.nat(byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
          const bytes = new Uint8Array(files[part].slice(0));
          bytes[at] ^= change;
          assert.throws(() => CompiledList.open({ ...files, [part]: bytes.buffer }), Error);
        }),
      );
      fc.assert(
        fc.property(fc.nat(byteLength - 1), (length) => {
          assert.throws(
            () => CompiledList.open({ ...files, [part]: files[part].slice(0, length) }),
            Error,
          );
        }),
      );
    }
    CompiledList.open(files);
  });
});
