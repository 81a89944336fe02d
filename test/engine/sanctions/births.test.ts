import assert from 'node:assert/strict';
import {
  aboutDay,
  betweenYears,
  birthYearsIn,
  dayOfParts,
} from '../../../src/engine/sanctions/parsing/births.js';
import { joinedAliases } from '../../../src/engine/sanctions/parsing/joinedAliases.js';
import {
  anyDay,
  dayMonthNameYear,
  dayMonthYear,
  isoDay,
  monthDayYear,
} from '../../../src/engine/sanctions/parsing/listDates.js';
import { assertScreened, listed } from './screened.js';

describe('a birth on a list', () => {
  it('keeps how sure the list is of it', () => {
    assert.deepEqual(
      [
        aboutDay('1958', true),
        aboutDay('1958', false),
        aboutDay('', true),
        aboutDay('about 1958', true),
        betweenYears('1953', '1958'),
        betweenYears('1953', '1953'),
        betweenYears('1953', ''),
        betweenYears('', '1958'),
        betweenYears('', ''),
        dayOfParts('1955', '8', '7'),
        dayOfParts('1955', '8', '0'),
        dayOfParts('1955', '', '7'),
        dayOfParts('1955', '00', '00'),
        dayOfParts('', '8', '7'),
        dayOfParts('0', '0', '0'),
      ],
      [
        'circa 1958',
        '1958',
        '',
        'about 1958',
        '1953 to 1958',
        '1953',
        '1953 or later',
        '1958 or earlier',
        '',
        '1955-08-07',
        '1955-08',
        '1955',
        '1955',
        '',
        '',
      ],
    );
  });
  it('may be in more years the less the list is sure', () => {
    assert.deepEqual(birthYearsIn('12 Apr 1975'), [1975]);
    assert.deepEqual(birthYearsIn('1953 to 1958'), [1953, 1958]);
    assert.deepEqual(birthYearsIn('circa 1958'), [1958, 1953, 1963]);
    assert.deepEqual(birthYearsIn('1958 or earlier'), [1958, 1800]);
    assert.deepEqual(birthYearsIn('1958 or later'), [1958, 2100]);
    assert.deepEqual(birthYearsIn('24/06/1402 (Hijri calendar)'), []);
    assert.deepEqual(birthYearsIn('circa the war'), []);
  });
  it('contradicts an age in a draft only where the list is sure enough', () => {
    const born = (...days: readonly string[]) => [
      {
        ...listed('person', '1', 'VOLKOV, Oleg Borisovich'),
        born: days,
        nationalities: ['Russia'],
      },
    ];
    const said = 'Washington imposed sanctions on Russians. {Oleg Volkov}, 65, retired.';
    const unsaid = said.replace(/[{}]/g, '');
    // Born in 1960 or 1959, on 20 November 2025.
    assertScreened(born('31 Jan 1953'), unsaid);
    assertScreened(born('circa 1953'), said);
    assertScreened(born('circa 1950'), unsaid);
    assertScreened(born('1953', 'August 1961'), said);
    assertScreened(born('1980 or earlier'), said);
    assertScreened(born('1970 or later'), unsaid);
    assertScreened(born('1950 or later'), said);
  });
});

describe('a date on a list', () => {
  it('is read where it is the whole of what the list prints', () => {
    assert.deepEqual(
      [
        '1953',
        '1953-07',
        '1953-07-08',
        '2026-02-13T00:00:09Z',
        '2026-02-13+01:00',
        '2026-02-13Z',
        '2026-02-13 10:00:00',
        ' 1953 ',
      ].map(isoDay),
      [
        '1953',
        '1953-07',
        '1953-07-08',
        '2026-02-13',
        '2026-02-13',
        '2026-02-13',
        '2026-02-13',
        '1953',
      ],
    );
    for (const printed of [
      '1953 to 1958',
      '1953-1958',
      '1953/1954',
      '19530708',
      '195',
      '',
      'circa 1953',
    ])
      assert.equal(isoDay(printed), undefined, printed);
    assert.deepEqual(
      ['28/02/2022', '8.9.1956', 'dd/mm/1966', '00/07/1966', '27/04/2020 10:05'].map(dayMonthYear),
      ['2022-02-28', '1956-09-08', '1966', '1966-07', '2020-04-27'],
    );
    for (const printed of ['01/02/1965 to 03/04/1967', '1/2/65', '2022-02-28'])
      assert.equal(dayMonthYear(printed), undefined, printed);
    assert.deepEqual(['02/28/2022', '13/28/2022', '2022'].map(monthDayYear), [
      '2022-02-28',
      '2022',
      undefined,
    ]);
    assert.deepEqual(['13-Feb-2026', '1 September 2026', '13-Foo-2026'].map(dayMonthNameYear), [
      '2026-02-13',
      '2026-09-01',
      undefined,
    ]);
    assert.deepEqual(['2022-02-28', '28/02/2022', 'soon'].map(anyDay), [
      '2022-02-28',
      '2022-02-28',
      undefined,
    ]);
  });
});

describe('aliases in one cell', () => {
  it('are parted at commas, but not from what belongs to the name before', () => {
    const names = (printed: string): string[] => joinedAliases(printed).map(({ spoken }) => spoken);
    assert.deepEqual(names('Ivan Testoff; Vanya\nV. Testoff, W. Testoff'), [
      'Ivan Testoff',
      'Vanya',
      'V. Testoff',
      'W. Testoff',
    ]);
    assert.deepEqual(names('Bank Example, Ltd., Examplebank, S.A. de C.V., X, JSC (Moscow)'), [
      'Bank Example, Ltd.',
      'Examplebank, S.A. de C.V.',
      'X, JSC (Moscow)',
    ]);
    assert.deepEqual(names('John Test, Jr., John Test, III, Ao Li, Jr. Testoff'), [
      'John Test, Jr.',
      'John Test, III',
      'Ao Li',
      'Jr. Testoff',
    ]);
    assert.deepEqual(names('Ltd, ,;\n'), ['Ltd']);
  });
});
