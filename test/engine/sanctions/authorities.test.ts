import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { designationOf } from '../../../src/engine/sanctions/compiled/listingEntry.js';
import type { ListHead } from '../../../src/engine/sanctions/compiled/compiledList.js';
import type { Listing } from '../../../src/engine/sanctions/parsing/listing.js';
import { carries, sanctionerInProse } from '../../../src/engine/sanctions/screening/authorities.js';
import { listOf } from './listOf.js';
import { SAMPLES } from './samples.js';

describe('what a designation is called by', () => {
  const registry = readFileSync('docs/registry.md', 'utf8');
  for (const [format, files] of Object.entries(SAMPLES))
    it(`stands in the documentation as Confirm writes it: ${format}`, async () => {
      const { summary } = await listOf(files);
      const { authority, list } = designationOf(
        { id: '1', programs: [] } as unknown as Listing,
        { summary } as ListHead,
      );
      const row = `| ${summary.title} | ${authority} | ${list ?? 'none'}`;
      assert.ok(registry.includes(row), row);
    });
});

describe('the authority of a designation', () => {
  it('is on its own list, on a collection, and on a list of its country', () => {
    assert.ok(carries('OFAC', ' ofac '));
    assert.ok(carries('OpenSanctions', 'EU'));
    assert.ok(carries('US', 'U.S. Treasury'));
  });
  it('is on no other', () => {
    for (const [list, authority] of [
      ['EU', 'OFAC'],
      ['US', 'EU'],
      ['US', 'Ustria'],
      ['US', 'Treasury'],
      ['OFAC', 'US'],
    ])
      assert.ok(!carries(list, authority), `${list}: ${authority}`);
  });
  it('is named in prose, unless it only publishes', () => {
    assert.equal(sanctionerInProse('OFAC'), 'the U.S. Treasury');
    assert.equal(sanctionerInProse('US'), 'the United States');
    assert.equal(sanctionerInProse('Canada'), 'Canada');
    assert.equal(sanctionerInProse('opensanctions'), undefined);
  });
});
