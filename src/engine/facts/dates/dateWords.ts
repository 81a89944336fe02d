import { monthNumber, weekdayNumber } from '../../english/calendar.js';

/** A date as a draft writes it, in words that can be compared: small letters, one blank between words, no commas or points. */
export interface WrittenDate {
  readonly words: string;
  /** Whether its sentence speaks of what is to come ("will meet on Tuesday"). */
  readonly isFuture: boolean;
}

/** A date of the calendar as it is written. Months count from 1, weekdays from 0 (Sunday). */
export interface CalendarDate {
  readonly weekday?: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of "March 4-6". */
  readonly endDay?: number;
}

const CLOCK =
  /\b(?:(?:at )?\d{1,2}(?::\d\d|\.\d\d)? ?(?:a\.m\.?|p\.m\.?|am|pm|o['’]clock)|(?:at )?\d{1,2}:\d\d|(?:at )?(?:noon|midnight|midday))(?: ?(?:gmt|utc|bst|cest|cet|eet|msk|e[sd]?t|c[sd]t|m[sd]t|p[sd]t))?/g;
const FUTURE =
  /\bif\b[^.]{0,200}\bwould\b|\b(?:will|won['’]t|shall|plans?|planned|planning|scheduled|upcoming|set to|due|expected|forthcoming|going to|is to|are to)\b|['’]ll\b/i;

/** Whether a sentence speaks of what is to come. */
export function speaksOfFuture(sentence: string): boolean {
  return FUTURE.test(sentence);
}

/** Brings a date's words into the form in which dates are read; clock times and parts of the day are left out. */
export function dateWords(written: string): string {
  return written
    .toLowerCase()
    .replace(CLOCK, ' ')
    .replace(/['’]s\b/g, '')
    .replace(/[,.]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(
      /\b(?:morning|afternoon|evening|night|early|late|earlier|later)\b(?! (?:than|this))/g,
      (word) => (word === 'earlier' || word === 'later' ? word : ' '),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Reads a date of the calendar: "thursday march 15 2012", "15-17 february", "march 2012", "march", "tuesday", "2012",
 * "2012-03-15". Days that the calendar does not have are read, too.
 * @param words as `dateWords` gives them
 * @returns null where the words are something else
 */
export function calendarDate(words: string): CalendarDate | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  if (/^(?:1\d|20|21)\d\d$/.test(words)) return { year: Number(words) };
  const [first, ...others] = words.replace(/^mid[- ]/, '').split(' ');
  const weekday = weekdayNumber(first);
  const rest = weekday === undefined ? [first, ...others] : others;
  if (rest[0] === 'the') rest.shift();
  const date = monthAndDay(rest.filter((word) => word !== 'of'));
  if (weekday === undefined) return date;
  if (rest.length === 0) return { weekday };
  return date?.day === undefined ? null : { weekday, ...date };
}

/** "march 15 2012", "march 4-6", "march 4 and 5", "15 march 2012", "march 2012", "march". */
function monthAndDay(words: readonly string[]): CalendarDate | null {
  const isMonthFirst = monthNumber(words[0] ?? '') !== undefined;
  const at = isMonthFirst ? 0 : words.findIndex((word) => monthNumber(word) !== undefined);
  if (at < 0) return null;
  const month = monthNumber(words[at])!;
  const rest = words.filter((_, i) => i !== at);
  const last = rest.at(-1) ?? '';
  const hasYear = /^\d{4}$/.test(last);
  const days = (hasYear ? rest.slice(0, -1) : rest).join(' ');
  const year = hasYear ? { year: Number(last) } : {};
  if (days === '') return isMonthFirst ? { month, ...year } : null;
  const found = /^(\d{1,2})(?: ?(?:-|–|and|to) ?(\d{1,2}))?$/.exec(days);
  if (!found) return null;
  return {
    month,
    ...year,
    day: Number(found[1]),
    ...(found[2] && { endDay: Number(found[2]) }),
  };
}
