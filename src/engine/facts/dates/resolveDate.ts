import type { FactValue } from '../../annotation.js';
import { monthNumber, weekdayNumber } from '../../english/calendar.js';
import { ordinalValue, tensValue, unitValue } from '../../english/numbers.js';
import { isOnCalendar, lastDay } from '../../registry/partialDate.js';
import { type CalendarDate, calendarDate, type WrittenDate } from './dateWords.js';

const DAY_MS = 86_400_000;

/** What a date says: which day or days it means on a draft's day, or how long it lasts ("six years"). */
export function dateValue(written: WrittenDate, day: string): FactValue | undefined {
  const date = resolveDate(written, day);
  if (date !== undefined) return { date };
  const lasts = /^([\d.]+|[a-z]+(?:-[a-z]+)?)[- ](minute|hour|day|week|month|year|decade)s?$/.exec(
    written.words,
  );
  const number = lasts ? countOf(lasts[1]) : undefined;
  return number === undefined ? undefined : { number, unit: `${lasts![2]}s` };
}

/** Holidays that fall on the same day each year, as month and day. */
const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  'new year day': '01-01',
  'valentine day': '02-14',
  juneteenth: '06-19',
  'independence day': '07-04',
  'bastille day': '07-14',
  halloween: '10-31',
  'veterans day': '11-11',
  'armistice day': '11-11',
  'christmas eve': '12-24',
  christmas: '12-25',
  'christmas day': '12-25',
  'boxing day': '12-26',
  'new year eve': '12-31',
};

/**
 * What a date means on a draft's day.
 * @param day the draft's date, ISO 8601; only one to the day says what "Tuesday" is
 * @returns an ISO 8601 date to the day, month or year, or a range of two with a slash between; undefined where it cannot be told
 */
export function resolveDate({ words, isFuture }: WrittenDate, day: string): string | undefined {
  const calendar = calendarDate(words);
  if (calendar?.year !== undefined) return fromCalendar(calendar, calendar.year);
  const absolute = stretchOfYears(words);
  if (absolute !== undefined) return absolute;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const ofYear = /^(.+) (last|this|next) year$/.exec(words);
  const named = ofYear && calendarDate(ofYear[1]);
  if (named?.month !== undefined && named.year === undefined)
    return fromCalendar(
      named,
      Number(day.slice(0, 4)) +
        { last: -1, this: 0, next: 1 }[ofYear![2] as 'last' | 'this' | 'next'],
    );
  if (calendar) return nearDay(calendar, isFuture, day);
  return relativeDate(words, day) ?? holidayDate(words, day);
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day some days after another. */
function plusDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * DAY_MS);
}

/** The month some months after that of a day. */
function plusMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

function fromCalendar({ month, day, endDay }: CalendarDate, year: number): string | undefined {
  if (month === undefined) return String(year);
  const head = `${year}-${two(month)}`;
  if (month > 12 || month < 1) return undefined;
  if (day === undefined) return head;
  const days = [day, ...(endDay === undefined ? [] : [endDay])].map((one) => `${head}-${two(one)}`);
  return days.every((one) => isOnCalendar(one) && !one.endsWith('-00'))
    ? days.join('/')
    : undefined;
}

/** "2015-16", "1990s", "19th century", "the first half of 2020", "the second quarter of 2021". */
function stretchOfYears(words: string): string | undefined {
  const years = /^(\d{4})[-–/](\d\d|\d{4})$/.exec(words);
  if (years) {
    const end = years[2].length === 2 ? years[1].slice(0, 2) + years[2] : years[2];
    return end > years[1] ? `${years[1]}/${end}` : undefined;
  }
  const decade = /^(?:mid-?)?(?:the )?(\d{3})0['’]?s$/.exec(words);
  if (decade) return `${decade[1]}0/${decade[1]}9`;
  const century = /^(?:mid-?)?(?:the )?(\d{1,2}|[a-z-]+)[- ]century$/.exec(words);
  if (century) {
    const number = /^\d/.test(century[1]) ? Number(century[1]) : ordinalValue(century[1]);
    return number === undefined || number < 11 ? undefined : `${number - 1}01/${number}00`;
  }
  const part = /^(first|second|third|fourth) (quarter|half) of (\d{4})$/.exec(words);
  if (!part) return undefined;
  const months = part[2] === 'half' ? 6 : 3;
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(part[1]);
  if ((nth + 1) * months > 12) return undefined;
  return `${part[3]}-${two(nth * months + 1)}/${part[3]}-${two((nth + 1) * months)}`;
}

/** A date of the calendar without a year: the one nearest to the draft's day, on the side that its sentence speaks of. */
function nearDay(written: CalendarDate, isFuture: boolean, day: string): string | undefined {
  const { month, day: ofMonth, weekday } = written;
  if (month === undefined) return weekdayNear(weekday!, isFuture, day);
  const year = Number(day.slice(0, 4));
  if (ofMonth === undefined) {
    const months = (one: number): number =>
      one * 12 + month - (year * 12 + Number(day.slice(5, 7)));
    const fits = [year - 1, year, year + 1].find((one) =>
      isFuture ? months(one) >= 0 : months(one) > -12 && months(one) <= 0,
    );
    return fits === undefined ? undefined : fromCalendar(written, fits);
  }
  const near = [year - 1, year, year + 1]
    .flatMap((one) => fromCalendar(written, one) ?? [])
    .sort((a, b) => distance(a, day) - distance(b, day));
  // "Monday, Jan. 20", in December: the one of this year, where that was a Monday, and not the nearer one.
  const named = near.find(
    (one) =>
      one.startsWith(day.slice(0, 4)) &&
      weekday === weekdayOf(one.slice(0, 10)) &&
      (!isFuture || one >= day),
  );
  if (named !== undefined && weekday !== weekdayOf(near[0].slice(0, 10))) return named;
  if (near.length === 0 || distance(near[0], day) <= NEAR_DAYS * DAY_MS) return near[0];
  return near.find((one) => (isFuture ? one >= day : one <= day));
}

/** A day this near to the draft's is meant whatever its sentence speaks of. */
const NEAR_DAYS = 45;

function distance(date: string, day: string): number {
  return Math.abs(timeOf(date.slice(0, 10)) - timeOf(day));
}

function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** As newspapers use it: the last one up to the draft's day, or the next one from it on. */
function weekdayNear(weekday: number, isFuture: boolean, day: string): string {
  const today = weekdayOf(day);
  return isFuture
    ? plusDays(day, (weekday - today + 7) % 7)
    : plusDays(day, -((today - weekday + 7) % 7));
}

/** "yesterday", "last week", "next Tuesday", "two years ago". */
function relativeDate(words: string, day: string): string | undefined {
  // Parts of the day are left out: "last (night)", "this (morning)".
  const near = { today: 0, tonight: 0, this: 0, last: -1, yesterday: -1, tomorrow: 1 }[words];
  if (near !== undefined) return plusDays(day, near);
  const side = /^(last|this|next|this past|this coming) ([a-z]+)$/.exec(words);
  if (side) return besideDay(side[1], side[2], day);
  const ago = /^(\d+|[a-z-]+) (days?|weeks?|months?|years?|decades?) (ago|from now|hence)$/.exec(
    words,
  );
  if (!ago) return undefined;
  const count = countOf(ago[1]);
  return count === undefined
    ? undefined
    : unitsAway(count * (ago[3] === 'ago' ? -1 : 1), ago[2], day);
}

function countOf(word: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const [tens, unit] = word.split('-');
  return (
    unitValue(word) ??
    (unit ? (tensValue(tens) ?? 0) + (unitValue(unit) ?? 0) || undefined : tensValue(tens))
  );
}

function unitsAway(count: number, unit: string, day: string): string | undefined {
  if (Math.abs(count) > 10_000) return undefined;
  if (unit.startsWith('day')) return plusDays(day, count);
  if (unit.startsWith('week')) return weekOf(plusDays(day, 7 * count));
  if (unit.startsWith('month')) return plusMonths(day, count);
  if (unit.startsWith('decade')) return undefined;
  const year = Number(day.slice(0, 4)) + count;
  return year > 999 ? String(year) : undefined;
}

/** Monday to Sunday. */
function weekOf(day: string): string {
  const monday = plusDays(day, -((weekdayOf(day) + 6) % 7));
  return `${monday}/${plusDays(monday, 6)}`;
}

/** What "last", "this" and "next" make of a unit, a weekday or a month. */
function besideDay(side: string, what: string, day: string): string | undefined {
  const by = side === 'next' ? 1 : side === 'last' ? -1 : 0;
  if (/^(?:week|month|year)$/.test(what)) return unitsAway(by, what, day);
  if (what === 'weekend') {
    const [, sunday] = weekOf(plusDays(day, 7 * by)).split('/');
    return `${plusDays(sunday, -1)}/${sunday}`;
  }
  const weekday = weekdayNumber(what);
  if (weekday !== undefined) {
    if (side === 'this') return undefined;
    const isNext = side === 'next' || side === 'this coming';
    return isNext
      ? weekdayNear(weekday, true, plusDays(day, 1))
      : weekdayNear(weekday, false, plusDays(day, -1));
  }
  const month = monthNumber(what);
  if (month === undefined) return undefined;
  const now = Number(day.slice(5, 7));
  const years = side === 'next' ? (month <= now ? 1 : 0) : side === 'last' && month >= now ? -1 : 0;
  return `${Number(day.slice(0, 4)) + years}-${two(month)}`;
}

function holidayDate(words: string, day: string): string | undefined {
  const fixed = Object.hasOwn(FIXED_HOLIDAYS, words) ? FIXED_HOLIDAYS[words] : undefined;
  return (
    fixed && nearDay({ month: Number(fixed.slice(0, 2)), day: Number(fixed.slice(3)) }, false, day)
  );
}

/** Whether a month has a day: February has 29 at most where no year is said. */
export function isDayOfMonth(day: number, month: number, year = 2000): boolean {
  return (
    day >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day <= Number(lastDay(`${String(year).padStart(4, '0')}-${two(month)}`).slice(8))
  );
}
