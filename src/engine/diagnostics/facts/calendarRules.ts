import type { Fact } from '../../annotation.js';
import { WEEKDAY_NAMES } from '../../english/calendar.js';
import {
  type CalendarDate,
  calendarDate,
  dateWords,
  speaksOfFuture,
} from '../../facts/dates/dateWords.js';
import { remembered } from '../../text/remembered.js';
import { isDayOfMonth } from '../../facts/dates/resolveDate.js';
import type { DraftView } from '../draftView.js';
import { type RuleFinding, replacing, type Rule } from '../rule.js';

/** Rules about days: whether they exist, and which day of the week they are. */
export const CALENDAR_RULES: readonly Rule[] = [
  {
    code: 'date-weekday',
    severity: 'warning',
    summary: 'a day of the week that does not match its date',
    find: wrongWeekdays,
  },
  {
    code: 'date-impossible',
    severity: 'error',
    summary: 'a date that does not exist',
    find: impossibleDays,
  },
];

/** A date without a year is checked where it is this near to the draft's own. */
const NEAR_DAYS = 60;
const DAY_MS = 86_400_000;

interface WrittenDay {
  readonly fact: Fact;
  readonly words: string;
  readonly date: CalendarDate;
}

const known = new WeakMap<DraftView, readonly WrittenDay[]>();

function daysOf(draft: DraftView): readonly WrittenDay[] {
  let days = known.get(draft);
  if (!days) known.set(draft, (days = writtenDays(draft)));
  return days;
}

function writtenDays({ facts, draft: { text } }: DraftView): WrittenDay[] {
  const days: WrittenDay[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'date') continue;
    const words = text.slice(fact.start, fact.end);
    const date = dateOf(words);
    if (date) days.push({ fact, words, date });
  }
  return days;
}

const dateOf = remembered((words: string) =>
  // "next Tuesday, March 26"
  calendarDate(dateWords(words).replace(/^(?:next|last|this) (?=[a-z]+day )/, '')),
);

function* wrongWeekdays(draft: DraftView): Generator<RuleFinding> {
  const { text } = draft.draft;
  let before: WrittenDay | undefined;
  for (const day of daysOf(draft)) {
    const written = day.date.weekday === undefined ? weekdayBefore(text, day, before) : day;
    before = day;
    const { month, day: ofMonth, endDay } = day.date;
    const weekday = written?.date.weekday;
    if (!written || weekday === undefined || month === undefined || !ofMonth || endDay) continue;
    const year = day.date.year ?? yearNear(draft.date, month, ofMonth);
    if (year === undefined || !isDayOfMonth(ofMonth, month, year)) continue;
    const is = new Date(Date.UTC(2000, month - 1, ofMonth));
    is.setUTCFullYear(year, month - 1, ofMonth);
    if (is.getUTCDay() === weekday) continue;
    const isDoubtful = day.date.year === undefined && mayBeOfOwnYear(draft, day.fact, is);
    // "She was sworn in on Monday, Jan. 20", in December: eleven months ago, and not next month.
    if (isDoubtful && weekdayInYear(draft.date, month, ofMonth) === weekday) continue;
    const at = text.slice(written.fact.start, written.fact.end).search(/[A-Z][a-z]+day/);
    const start = written.fact.start + Math.max(0, at);
    const span = { start, end: start + WEEKDAY_NAMES[weekday].length };
    const date = is.toISOString().slice(0, 10);
    yield {
      ...span,
      message: `${date} is a ${WEEKDAY_NAMES[is.getUTCDay()]}; the draft says ${WEEKDAY_NAMES[weekday]}`,
      related: [{ start: day.fact.start, end: day.fact.end, message: `the date: ${day.words}` }],
      ...(at >= 0 && !isDoubtful && { fixes: [replacing(span, WEEKDAY_NAMES[is.getUTCDay()])] }),
    };
  }
}

/** "Thursday (March 4, 2022)": the weekday that is a fact of its own, right before its date. */
function weekdayBefore(
  text: string,
  day: WrittenDay,
  before: WrittenDay | undefined,
): WrittenDay | undefined {
  if (before?.date.weekday === undefined || before.date.month !== undefined) return undefined;
  const isJoined = /^\s*[(,]\s*$/.test(text.slice(before.fact.end, day.fact.start));
  return isJoined ? before : undefined;
}

/** The year of a date without one, where it is near enough to the draft's that no other can be meant. */
function yearNear(today: string, month: number, day: number): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) return undefined;
  const now = Date.parse(`${today}T00:00:00Z`);
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].find(
    (one) => Math.abs(Date.UTC(one, month - 1, day) - now) <= NEAR_DAYS * DAY_MS,
  );
}

/** Whether the near day is of another year than the draft, and of a time that its sentence does not speak of: to come, or gone by. */
function mayBeOfOwnYear(
  { date, draft: { text } }: DraftView,
  { sentence }: Fact,
  is: Date,
): boolean {
  const isFuture = speaksOfFuture(text.slice(sentence.start, sentence.end));
  const day = is.toISOString().slice(0, 10);
  return day.slice(0, 4) !== date.slice(0, 4) && (isFuture ? day < date : day > date);
}

/** The day of the week on which a date falls in the draft's own year. */
function weekdayInYear(date: string, month: number, day: number): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), month - 1, day)).getUTCDay();
}

function* impossibleDays(draft: DraftView): Generator<RuleFinding> {
  const { text } = draft.draft;
  for (const { fact, words, date } of daysOf(draft)) {
    const { month, day, endDay, year } = date;
    if (month === undefined || day === undefined) continue;
    const last = endDay ?? day;
    if (isDayOfMonth(day, month, year) && isDayOfMonth(last, month, year)) continue;
    // "In February 30 people died", "in September 31 Labour members rebelled": behind such words a month stands without its day.
    const lead = /\b(in|during|throughout|last|this|since|by)\s+$/i.exec(
      text.slice(Math.max(0, fact.start - 16), fact.start),
    );
    const isMonthFirst = /^\p{L}/u.test(words);
    const counts = /^\s+(?:of\s+)?\p{L}/u.test(text.slice(fact.end, fact.end + 8));
    if (year === undefined && isMonthFirst && lead && counts) continue;
    // "the 30 February arrivals": a count of things, which the month says more of.
    if (year === undefined && !isMonthFirst && isCountOf(text, fact)) continue;
    yield {
      start: fact.start,
      end: fact.end,
      message: `there is no ${words.replace(/\s+/g, ' ')}`,
    };
  }
}

const BEFORE_DAY =
  /\b(?:on|of|by|until|till|from|to|since|before|after|for|dated|due|night|morning)\s+(?:the\s+)?$|[,(]\s*$/i;

/** Whether a number before a month counts the noun behind it and is no day. */
function isCountOf(text: string, { start, end }: Fact): boolean {
  const isLed = BEFORE_DAY.test(text.slice(Math.max(0, start - 16), start));
  return !isLed && /^\s+(?!was\b|is\b|has\b)\p{Ll}{3,}s\b/u.test(text.slice(end, end + 40));
}
