import { wordSet } from './wordSet.js';

/** The months as they are written in full. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The weekdays as they are written in full, as `Date.getUTCDay` counts them. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Months as English writes them, in small letters, without a point, to their number from 1. */
const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Weekdays, in small letters, to their number as `Date.getUTCDay` counts (Sunday is 0). */
const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sundays: 0,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
};

/** Units of time from the hour upwards, and what a stretch of time is measured in. */
export const TIME_UNITS = wordSet(`
  second seconds minute minutes hour hours day days week weeks weekend weekends fortnight fortnights month months quarter quarters
  year years decade decades century centuries season seasons semester semesters term terms night nights morning mornings
  afternoon afternoons evening evenings generation generations winters summers autumns`);

export const SEASONS = wordSet('spring summer autumn fall winter');
export const DAY_PARTS = wordSet('morning afternoon evening night');

/** Holidays and observances by their first words, in small letters; a longer one stands before a shorter one. */
export const HOLIDAYS: readonly (readonly string[])[] = [
  'new year’s eve',
  'new year’s day',
  "new year's eve",
  "new year's day",
  'christmas eve',
  'christmas day',
  'boxing day',
  'good friday',
  'easter sunday',
  'easter monday',
  'palm sunday',
  'ash wednesday',
  'memorial day',
  'labor day',
  'labour day',
  'independence day',
  'veterans day',
  'columbus day',
  'presidents day',
  'valentine’s day',
  "valentine's day",
  'bastille day',
  'armistice day',
  'victory day',
  'mother’s day',
  "mother's day",
  'father’s day',
  "father's day",
  'super tuesday',
  'election day',
  'inauguration day',
  'super bowl sunday',
  'martin luther king day',
  'yom kippur',
  'rosh hashanah',
  'eid al-fitr',
  'eid al-adha',
  'lunar new year',
  'chinese new year',
  'thanksgiving',
  'christmas',
  'easter',
  'halloween',
  'hanukkah',
  'passover',
  'ramadan',
  'diwali',
  'juneteenth',
  'pentecost',
  'whitsun',
  'lent',
].map((name) => name.split(' '));

/** The number of a month (1 to 12) that a word in small letters names, its point left off; undefined where it names none. */
export function monthNumber(word: string): number | undefined {
  return Object.hasOwn(MONTHS, word) ? MONTHS[word] : undefined;
}

/** The weekday (0 is Sunday) that a word in small letters names; undefined where it names none. */
export function weekdayNumber(word: string): number | undefined {
  return Object.hasOwn(WEEKDAYS, word) ? WEEKDAYS[word] : undefined;
}
