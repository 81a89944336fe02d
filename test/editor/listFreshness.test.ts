import assert from 'node:assert/strict';
import { ageInDays, currentOn } from '../../src/editor/wording/listFreshness.js';
import type { ListHead } from '../../src/engine/sanctions/compiled/compiledList.js';

const head = (imported: string, date?: string): ListHead => ({
  format: 2,
  imported,
  differentNames: 1,
  summary: { date } as ListHead['summary'],
});
const NOON = Date.parse('2026-03-10T12:00:00Z');
const day = (one: Parameters<typeof currentOn>[0]): string | undefined => currentOn(one, NOON);

describe('the age of a list', () => {
  it('counts from what a server last said or from its own date, and is unknown where there is neither', () => {
    assert.equal(
      day({ head: head('2026-03-01T08:00:00Z', '2026-02-27'), checked: '2026-03-09T08:00:00Z' }),
      '2026-03-09',
    );
    assert.equal(day({ head: head('2026-03-01T08:00:00Z', '2026-02-27') }), '2026-02-27');
    assert.equal(day({ head: head('2026-03-01T08:00:00Z') }), undefined);
    assert.equal(day({ head: head('2026-03-01T08:00:00Z', '2026') }), undefined);
    assert.equal(ageInDays({ head: head('2026-03-01T08:00:00Z') }, NOON), undefined);
  });
  it('is told in whole days', () => {
    assert.equal(ageInDays({ head: head('2026-03-10T11:00:00Z', '2026-03-10') }, NOON), 0);
    assert.equal(ageInDays({ head: head('2026-03-01T11:00:00Z', '2026-03-01') }, NOON), 9);
  });
  it('believes no day in the future, which a wrong clock has left', () => {
    const wrong = head('2027-04-14T11:00:00Z', '2026-03-01');
    assert.equal(day({ head: wrong, checked: '2027-04-14T11:00:00Z' }), '2026-03-01');
    assert.equal(ageInDays({ head: head('2027-04-14T11:00:00Z', '2027-04-13') }, NOON), undefined);
  });
});
