/** What the words of a draft's date say: a date, ISO 8601, to the day or partial; or why none can be told. */
export type DraftDate =
  | { readonly date: string }
  | { readonly problem: 'ambiguous' | 'not-on-calendar' | 'unknown-form' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month in full, or its first letters as they are cut. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** The time of day behind a date, which does not change it: the day is the one that the writer wrote. */
const TIME = '(?:[T, ]+\\d{1,2}[:.h]\\d{2}[\\w:.,+ -]{0,30})?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/;
const PARTIAL = /^(\d{4})(?:[-/.](\d{1,2}))?$/;
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? (\\d{4})${TIME}$`, 'i');
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}${DAY}[ -](?:of )?${MONTH}[, -]{1,2}(\\d{4})${TIME}$`,
  'i',
);
const MONTH_ALONE = new RegExp(`^${MONTH},? (\\d{4})$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}$`, 'i');

const LONGEST = 80;

/** Reads a date as people write it at the head of a draft, in every form that has one meaning. */
export function readDraftDate(words: string): DraftDate {
  const said = words.trim().replace(/\s+/g, ' ');
  if (said.length > LONGEST) return { problem: 'unknown-form' };
  const iso = YEAR_FIRST.exec(said);
  if (iso) return checked(iso[1], iso[3], iso[4]);
  const compact = COMPACT.exec(said);
  if (compact) return checked(compact[1], compact[2], compact[3]);
  const partial = PARTIAL.exec(said);
  if (partial) return checked(partial[1], partial[2]);
  const american = MONTH_FIRST.exec(said);
  if (american) return checked(american[3], numberOf(american[1]), american[2]);
  const british = DAY_FIRST.exec(said);
  if (british) return checked(british[3], numberOf(british[2]), british[1]);
  const month = MONTH_ALONE.exec(said);
  if (month) return checked(month[2], numberOf(month[1]));
  const last = YEAR_LAST.exec(said);
  return last ? eitherOrder(last[1], last[3], last[4]) : { problem: 'unknown-form' };
}

/** 22/11/2021 is one day, 03/04/2021 may be two. */
function eitherOrder(first: string, second: string, year: string): DraftDate {
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  if (!('date' in dayFirst)) return monthFirst;
  if (!('date' in monthFirst) || monthFirst.date === dayFirst.date) return dayFirst;
  return { problem: 'ambiguous' };
}

function numberOf(month: string): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
}

function checked(year: string, month?: string, day?: string): DraftDate {
  const parts = [
    year,
    ...(month ? [month.padStart(2, '0')] : []),
    ...(day ? [day.padStart(2, '0')] : []),
  ];
  const [y, m, d] = parts.map(Number);
  const isReal =
    y >= 1000 &&
    (month === undefined || (m >= 1 && m <= 12)) &&
    (day === undefined || (d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()));
  return isReal ? { date: parts.join('-') } : { problem: 'not-on-calendar' };
}
