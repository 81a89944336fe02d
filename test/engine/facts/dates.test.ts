import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';

/** The value of each date of a text, on a draft's date. */
function dates(text: string, date = '2025-11-22'): string[] {
  return annotate(text, 'plaintext', compileLexicon([]), { date }).facts.flatMap(
    ({ kind, value }) =>
      kind === 'date' ? [value?.date ?? (value ? `${value.number} ${value.unit}` : '-')] : [],
  );
}

describe('a date with its weekday', () => {
  for (const [sentence, date] of [
    ['She was sworn in on Monday, Jan. 20.', '2025-01-20'],
    ['The house will meet on Tuesday, Jan. 20.', '2026-01-20'],
    ['The house will meet on Monday, Jan. 20.', '2026-01-20'],
    ['The hearing is on Friday, Jan. 9.', '2026-01-09'],
  ] as const)
    it(`is of the year that it fits: ${sentence}`, () =>
      assert.deepEqual(dates(sentence, '2025-12-15'), [date]));
});

/** A sentence, and what its dates mean in a draft of 22 November 2025, a Saturday. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['He resigned on Tuesday.', '2025-11-18'],
  ['He will resign on Tuesday.', '2025-11-25'],
  ['They met last Saturday and meet next Saturday.', '2025-11-15', '2025-11-29'],
  ['The vote of March 4 was close.', '2025-03-04'],
  ['The vote on March 4 will be close.', '2026-03-04'],
  ['The hearing on December 4 is public.', '2025-12-04'],
  ['It ran from March 4-6, 2024.', '2024-03-04/2024-03-06'],
  ['She spoke on Thursday, March 15, 2012, in Rome.', '2012-03-15'],
  ['The war began in 2014 and the aid in May 2022.', '2014', '2022-05'],
  ['It was the worst of the 1990s.', '1990/1999'],
  ['The 19th century was another matter.', '1801/1900'],
  ['Two years ago nobody knew; three days ago everybody did.', '2023', '2025-11-19'],
  ['He left last week.', '2025-11-10/2025-11-16'],
  ['He left last night; this morning he was back.', '2025-11-21', '2025-11-22'],
  ['She demanded answers by Friday.', '2025-11-28'],
  ['The water had fallen by Friday.', '2025-11-21'],
  ['If it fails, they would vote in January.', '2026-01'],
  ['They said it would rain in January.', '2025-01'],
  [
    'Court will resume at 9:30 a.m. Friday and will rise at noon on 27 February.',
    '2025-11-28',
    '-',
    '2026-02-27',
  ],
  ['She served for six years.', '6 years'],
  ['The 18-month sentence stands.', '18 months'],
  ['He said on Tuesday that he will resign.', '2025-11-18'],
  ['The plan was rejected on Tuesday.', '2025-11-18'],
  ['The plan is expected to be rejected on Tuesday.', '2025-11-25'],
  ['A vote scheduled Tuesday will go ahead.', '2025-11-25'],
  ['They voted 11-8 on Monday to advance a plan to rebuild it.', '2025-11-17'],
  [
    'It began in February last year and ended on 12 and 13 June.',
    '2024-02',
    '2025-06-12/2025-06-13',
  ],
  ['It happened on 2024-02-29.', '2024-02-29'],
  ['It happened on February 30, 2024.', '-'],
];

describe('values of dates', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(dates(text), expected));

  it('says nothing of "Tuesday" where the draft has no day', () => {
    assert.deepEqual(dates('He resigned on Tuesday and in 2014.', '2025-11'), ['-', '2014']);
  });

  it('counts "Tuesday" anew where the draft has another date', () => {
    assert.deepEqual(dates('He resigned on Tuesday.', '2025-11-26'), ['2025-11-25']);
  });
});
