import assert from 'node:assert/strict';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';
import { listOf, namesOf } from './listOf.js';

/** What is asked of one record: its names (weak ones in parentheses) and any of its other facts. */
export type ExpectedRecord = Partial<Omit<Listing, 'names'>> & {
  readonly names?: readonly string[];
};

/** A file made after a published layout, and what must be read of it. */
export interface OddFile {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly records?: Readonly<Record<string, ExpectedRecord>>;
  readonly summary?: Partial<ListSummary>;
  /** Where it must be refused, what the message says. */
  readonly refused?: RegExp;
}

export function assertRead(odd: readonly OddFile[]): void {
  for (const { what, files, records = {}, summary = {}, refused } of odd)
    it(what, async () => {
      if (refused) return assert.rejects(listOf(files), refused);
      const read = await listOf(files);
      for (const [key, value] of Object.entries(summary))
        assert.deepEqual(read.summary[key as keyof ListSummary], value, key);
      for (const [id, { names, ...facts }] of Object.entries(records)) {
        const listing = read.listings.find((one) => one.id === id);
        assert.ok(listing, `no record ${id}: ${read.listings.map((one) => one.id).join(', ')}`);
        if (names) assert.deepEqual(namesOf(read.listings, id), names);
        for (const [key, value] of Object.entries(facts))
          assert.deepEqual(listing[key as keyof Listing], value, key);
      }
    });
}
