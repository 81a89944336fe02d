import assert from 'node:assert/strict';
import { ageInDays, currentOn } from '../../src/editor/wording/listFreshness.js';
import type { ListHead } from '../../src/engine/sanctions/compiled/compiledList.js';

const head = (imported: string, date?: string): ListHead => ({
  format: 1,
  imported,
  differentNames: 1,
  summary: { date } as ListHead['summary'],
});
const NOON = Date.parse('2026-03-10T12:00:00Z');

describe('the age of a list', () => {
  it('counts from what a server last said, else from its own date, else from its import', () => {
    assert.equal(
      currentOn({
        head: head('2026-03-01T08:00:00Z', '2026-02-27'),
        checked: '2026-03-09T08:00:00Z',
      }),
      '2026-03-09',
    );
    assert.equal(currentOn({ head: head('2026-03-01T08:00:00Z', '2026-02-27') }), '2026-02-27');
    assert.equal(currentOn({ head: head('2026-03-01T08:00:00Z') }), '2026-03-01');
    assert.equal(currentOn({ head: head('2026-03-01T08:00:00Z', '2026') }), '2026-03-01');
  });
  it('is told in whole days', () => {
    assert.equal(ageInDays({ head: head('2026-03-10T11:00:00Z') }, NOON), 0);
    assert.equal(ageInDays({ head: head('2026-03-01T11:00:00Z') }, NOON), 9);
    assert.equal(ageInDays({ head: head('2026-04-01T11:00:00Z') }, NOON), 0);
  });
});
