import type { UnreadDate } from '../text/markup/frontMatter.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding, Rule } from './rule.js';

/** Rules about the draft's own date. */
export const DATE_RULES: readonly Rule[] = [
  {
    code: 'draft-date',
    severity: 'warning',
    summary: 'a date at the head of the draft that is ambiguous or cannot be read',
    find: unreadDates,
  },
];

const WHY: Readonly<Record<UnreadDate['problem'], string>> = {
  ambiguous: 'could mean two different days',
  'not-on-calendar': 'does not exist',
  'unknown-form': 'cannot be read for certain',
  'two-dates': 'is not the only date at the head of the draft',
};

function* unreadDates({ draft }: DraftView): Generator<RuleFinding> {
  const unread = draft.frontMatter?.unreadDate;
  if (!unread) return;
  const { start, end, problem } = unread;
  const written = draft.text.slice(start, end);
  yield {
    start,
    end,
    message: `the draft’s date “${written}” ${WHY[problem]}: ${remedy(written)}; until then every dated sanction and role is only possible`,
  };
}

/** How the date is to be written: both days of "03/04/2021"; an example where no two days are meant. */
function remedy(written: string): string {
  const [, one, other, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written.trim()) ?? [];
  if (year === undefined || Number(one) > 12 || Number(other) > 12)
    return 'write it with the year first, such as 2021-11-22';
  const day = (month: string, date: string): string =>
    `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return `write it as ${day(one, other)} or ${day(other, one)}`;
}
