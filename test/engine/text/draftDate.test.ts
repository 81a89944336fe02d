import assert from 'node:assert/strict';
import { readDraftDate } from '../../../src/engine/text/draftDate.js';
import { readFrontMatter } from '../../../src/engine/text/markup/frontMatter.js';

describe('the date of a draft', () => {
  const dates: [written: string, read: string][] = [
    ['2021-11-22', '2021-11-22'],
    ['2021-1-5', '2021-01-05'],
    ['2021/11/22', '2021-11-22'],
    ['20211122', '2021-11-22'],
    ['2021-11', '2021-11'],
    ['2021', '2021'],
    ['Nov 22, 2021', '2021-11-22'],
    ['Nov. 22, 2021', '2021-11-22'],
    ['November 22nd 2021', '2021-11-22'],
    ['22 November 2021', '2021-11-22'],
    ['22nd of Nov, 2021', '2021-11-22'],
    ['Monday, 22 November 2021', '2021-11-22'],
    ['Mon, 22 Nov 2021 10:00:00 GMT', '2021-11-22'],
    ['November 2021', '2021-11'],
    ['2021-11-22T23:30:00-05:00', '2021-11-22'],
    ['2021-11-22 10:00:00 +0100', '2021-11-22'],
    ['22/11/2021', '2021-11-22'],
    ['11/22/2021', '2021-11-22'],
    ['4/4/2021', '2021-04-04'],
    ['03/04/2021', 'ambiguous'],
    ['03.04.2021', 'ambiguous'],
    ['2021-13-45', 'not-on-calendar'],
    ['2022-02-31', 'not-on-calendar'],
    ['0000-00-00', 'not-on-calendar'],
    ['9999-99-99', 'not-on-calendar'],
    ['Feb 30, 2022', 'not-on-calendar'],
    ['2021-11-223', 'unknown-form'],
    ['TK', 'unknown-form'],
    ['last Monday', 'unknown-form'],
    ['9'.repeat(10_000), 'unknown-form'],
  ];
  for (const [written, expected] of dates)
    it(`${written.slice(0, 40)}: ${expected}`, () => {
      const read = readDraftDate(written);
      assert.equal('date' in read ? read.date : read.problem, expected);
    });

  const heads: [what: string, text: string, date: string | undefined, unread?: string][] = [
    ['a capital', '---\nDate: 2021-11-22\n---\n', '2021-11-22'],
    [
      'lines that are no YAML',
      '---\ntitle: Peace plan: who wins\nauthor: @ada\ntitle: "Peace" plan\ndate: 2021-11-22\n---\n',
      '2021-11-22',
    ],
    ['a comment', '---\ndate: 2021-11-22 # Monday\n---\n', '2021-11-22'],
    ['TOML', '+++\ntitle = "x"\ndate = 2021-11-22T10:00:00Z\n+++\n', '2021-11-22'],
    ['quotation marks', "---\ndate: 'Nov 22, 2021'\n---\n", '2021-11-22'],
    ['no value', '---\ndate:\n---\n', undefined],
    ['a key of another', '---\nevent:\n  date: 2021-11-22\n---\n', undefined],
    ['two days', '---\ndate: 2021-11-22\ndate: 2021-11-23\n---\n', undefined, '2021-11-23'],
    ['an ambiguous one', '---\ntitle: x\ndate: "03/04/2021"\n---\n', undefined, '03/04/2021'],
    ['a byte order mark', '\uFEFF---\r\ndate: 2022-02-31\r\n---\r\n', undefined, '2022-02-31'],
  ];
  for (const [what, text, date, unread] of heads)
    it(`in front matter with ${what}`, () => {
      const read = readFrontMatter(text);
      const place = read?.unreadDate;
      assert.deepEqual([read?.date, place && text.slice(place.start, place.end)], [date, unread]);
    });
});
