import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  currentRole,
  firstDay,
  holdsOn,
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

  const periods: [since: string, until: string, day: string, standing: string][] = [
    ['2022', '', '2021-12-31', 'later'],
    ['2022', '', '2022-01-15', 'possible'],
    ['2022', '', '2022-12-31', 'in-force'],
    ['2022-02', '', '2022-02-01', 'possible'],
    ['2022-02', '', '2022-03-01', 'in-force'],
    ['2014', '2022', '2022-12-30', 'possible'],
    ['2014', '2022', '2021-12-31', 'in-force'],
    ['2014', '2022', '2023-01-01', 'over'],
    ['2022-02-28', '', '2022-02-27', 'later'],
    ['2022-02-28', '', '2022-02-28', 'in-force'],
    ['2022-02-28', '2022-02-28', '2022-02-28', 'in-force'],
    ['2022-02-28', '2024-05-31', '2024-05-31', 'in-force'],
    ['2022-02-28', '2024-05-31', '2024-06-01', 'over'],
    ['', '', '1900-01-01', 'in-force'],
    ['2021-11-22', '', '2021-11', 'possible'],
    ['2021-11-01', '', '2021-11', 'in-force'],
    ['2021-12-01', '', '2021-11', 'later'],
    ['', '2021-10', '2021-11', 'over'],
    ['2021-11-22', '', '2021', 'possible'],
    ['2021-11-22', '', '', 'possible'],
    ['', '', '', 'possible'],
  ];
  for (const [since, until, day, standing] of periods)
    it(`${since}..${until} on ${day || 'no known day'}: ${standing}`, () =>
      assert.equal(holdsOn({ since, until }, day), standing));

  it('without a beginning is known only from the day on which somebody said so', () => {
    const on = (day: string, until?: string): string => holdsOn({ until }, day, '2024-05-01');
    assert.deepEqual(
      [on('2024-04-30'), on('2024-05-01'), on('2015-01-01', '2016'), on('2017-01-01', '2016')],
      ['possible', 'in-force', 'possible', 'over'],
    );
  });

  it('of which something could not be read may hold on any day', () =>
    assert.equal(holdsOn({ since: '2022-01-01', doubtful: true }, '2000-01-01'), 'possible'));

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
            const now = holdsOn({ since: partial, until: partial }, day);
            assert.ok(now === 'in-force' || (now === 'possible' && partial.length < 10));
            const next = new Date(Date.parse(lastDay(partial)) + 86_400_000)
              .toISOString()
              .slice(0, 10);
            assert.ok(!next.startsWith(partial) && holdsOn({ until: partial }, next) === 'over');
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
      ['2009-12-31', 'banker'],
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
