import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  currentRole,
  firstDay,
  hasEnded,
  isInForce,
  isOnCalendar,
  lastDay,
} from '../../../src/engine/registry/partialDate.js';

describe('partial dates', () => {
  const days: [date: string, first: string, last: string][] = [
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-02-28', '2022-02-28', '2022-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0004-02', '0004-02-01', '0004-02-29'],
  ];
  for (const [date, first, last] of days)
    it(`${date} covers ${first} to ${last}`, () =>
      assert.deepEqual([firstDay(date), lastDay(date)], [first, last]));

  const periods: [
    since: string | null | undefined,
    until: string | null | undefined,
    day: string,
    inForce: boolean,
    ended: boolean,
  ][] = [
    ['2022', undefined, '2022-01-01', true, false],
    ['2022', undefined, '2021-12-31', false, false],
    [undefined, '2024', '2024-12-31', true, false],
    [undefined, '2024', '2025-01-01', false, true],
    ['2022-02-28', null, '2022-02-27', false, false],
    ['2022-02-28', null, '2022-02-28', true, false],
    [null, '2024-05', '2024-05-31', true, false],
    [null, '2024-05', '2024-06-01', false, true],
    [null, null, '2024-06-01', true, false],
    [undefined, undefined, '1900-01-01', true, false],
  ];
  for (const [since, until, day, inForce, ended] of periods) {
    it(`${since ?? ''}..${until ?? ''} on ${day}: ${inForce ? '' : 'not '}in force, ${ended ? '' : 'not '}ended`, () =>
      assert.deepEqual(
        [isInForce({ since, until }, day), hasEnded({ since, until }, day)],
        [inForce, ended],
      ));
  }

  it('knows the calendar', () => {
    assert.deepEqual(
      ['2023-02-29', '2024-02-29', '2023-04-31', '2023-12-31', '2023-02', '2023'].map(isOnCalendar),
      [false, true, false, true, true, true],
    );
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const partial of [day, day.slice(0, 7), day.slice(0, 4)]) {
            assert.ok(isOnCalendar(partial) && isOnCalendar(lastDay(partial)));
            assert.ok(isInForce({ since: partial, until: partial }, day));
            const next = new Date(Date.parse(lastDay(partial)) + 86_400_000)
              .toISOString()
              .slice(0, 10);
            assert.ok(!next.startsWith(partial) && hasEnded({ until: partial }, next));
          }
        },
      ),
    );
  });

  describe('the role of a day', () => {
    const roles = [
      { title: 'head', since: '2011' },
      { title: 'envoy', since: '2025-02', until: null },
      { title: 'banker', since: '2007', until: '2010' },
      { title: 'alumnus' },
    ];
    const cases: [day: string, title: string | undefined][] = [
      ['2025-11-20', 'envoy'],
      ['2025-01-31', 'head'],
      ['2010-12-31', 'banker'],
      ['2000-01-01', 'alumnus'],
    ];
    for (const [day, title] of cases)
      it(`${day}: ${title}`, () => assert.equal(currentRole(roles, day)?.title, title));
    it('is the first of equals', () => {
      const equals: { title: string; since?: string }[] = [{ title: 'a' }, { title: 'b' }];
      assert.equal(currentRole(equals, '2025-01-01')?.title, 'a');
    });
    it('is none where none is in force', () =>
      assert.equal(currentRole([{ until: '2000' }], '2025-01-01'), undefined));
    it('is none without roles', () =>
      assert.deepEqual(
        [
          currentRole(null, '2025-01-01'),
          currentRole(undefined, '2025-01-01'),
          currentRole([], '2025-01-01'),
        ],
        [undefined, undefined, undefined],
      ));
  });
});
