import {
  DAY_PARTS,
  HOLIDAYS,
  SEASONS,
  TIME_UNITS,
  monthNumber,
  weekdayNumber,
} from '../../english/calendar.js';
import { ordinalValue } from '../../english/numbers.js';
import { asksOnce, type FactToken, isCapitalised, isHyphen } from '../factTokens.js';
import { calendarDay, monthDay, YEAR, isAsEarlyAs } from './calendarDays.js';
import { clockTime } from './clockTimes.js';
import { spanOfTime } from './timeSpans.js';
import { decade, year } from './years.js';
import type { FoundFact } from '../foundFact.js';
import { beginsQuantity, readQuantity } from '../quantity.js';

/** Finds the dates of a paragraph: points and stretches of time, from clock times to centuries. */
export function findDates(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const to = dateAt(tokens, i);
    if (to === i) continue;
    found.push({ kind: 'date', from: i, to });
    i = to - 1;
  }
  return found;
}

/** The readers of dates that may begin at a token, the longest kind first; each gives where it ends, or where it began. */
const READERS: readonly ((tokens: readonly FactToken[], at: number) => number)[] = [
  clockTime,
  partOfRelative,
  calendarDay,
  relativeDay,
  relativePeriod,
  season,
  spanOfTime,
  numberedPeriod,
  decade,
  year,
  holiday,
];

/** Holidays by their first word, each as the words and marks that it is written in; the longer before the shorter. */
const HOLIDAYS_BY_WORD = new Map<string, string[][]>();
for (const words of HOLIDAYS) {
  const parts = words.flatMap((word) => word.split(/(?<=['’])|(?=['’])/));
  const known = HOLIDAYS_BY_WORD.get(parts[0]);
  if (known) known.push(parts);
  else HOLIDAYS_BY_WORD.set(parts[0], [parts]);
}

const mayBegin = asksOnce(
  (lower) =>
    /^(?:noon|midnight|midday|dawn|dusk|early|late|earlier|later|mid|yesterday|tomorrow|tonight|today|the|following|previous|preceding|last|this|next|past|coming|recent|one|few|many|some)$/.test(
      lower,
    ) ||
    weekdayNumber(lower) !== undefined ||
    monthNumber(lower) !== undefined ||
    SEASONS.has(lower) ||
    TIME_UNITS.has(lower) ||
    ordinalValue(lower) !== undefined ||
    HOLIDAYS_BY_WORD.has(lower) ||
    beginsQuantity(lower),
);

/** Where the date that begins at a token ends; `at` where none does. */
export function dateAt(tokens: readonly FactToken[], at: number): number {
  if (tokens[at].kind === 'mark' && !/^['’‘]$/.test(tokens[at].text)) return at;
  if (!mayBegin(tokens[at])) return at;
  for (const read of READERS) {
    const end = read(tokens, at);
    if (end > at) return joinParts(tokens, read === clockTime ? dayBehind(tokens, end) : end);
  }
  return at;
}

/** "9:30 a.m. Friday", "midnight Friday": the day that follows a clock time at once. */
function dayBehind(tokens: readonly FactToken[], end: number): number {
  const isDay = tokens[end] !== undefined && tokens[end].kind !== 'mark';
  return isDay ? calendarDay(tokens, end) : end;
}

/** What a date goes on with: a part of the day, a clock time behind a comma. */
function joinParts(tokens: readonly FactToken[], end: number): number {
  const next = tokens[end];
  if (next !== undefined && DAY_PARTS.has(next.lower) && next.kind === 'word') return end + 1;
  const clock = next?.text === ',' ? end + 1 : next?.lower === 'at' ? end + 1 : end;
  if (tokens[clock] === undefined) return end;
  const to = clockTime(tokens, clock);
  return to > clock ? to : end;
}

/** "early Tuesday", "late last week": the adverb belongs to the date where nothing stands between. */
function partOfRelative(tokens: readonly FactToken[], at: number): number {
  if (!/^(?:early|late|earlier|later|mid)$/.test(tokens[at].lower)) return at;
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (tokens[next] === undefined) return at;
  const end = Math.max(
    calendarDay(tokens, next),
    relativePeriod(tokens, next),
    decade(tokens, next),
    year(tokens, next),
  );
  return end > next ? end : at;
}

/** "today", "yesterday", "tonight", "the day before", "the following morning". */
function relativeDay(tokens: readonly FactToken[], at: number): number {
  const { lower } = tokens[at];
  if (/^(?:yesterday|tomorrow|tonight)$/.test(lower)) return at + 1;
  if (lower === 'today') return isThisDay(tokens, at) ? at + 1 : at;
  const next = tokens[at + 1]?.lower ?? '';
  if (
    lower === 'the' &&
    /^(?:day|night|week|month|year)$/.test(next) &&
    /^(?:before|after|earlier)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return at + 3;
  if (/^(?:following|previous|preceding)$/.test(lower) && TIME_UNITS.has(next)) return at + 2;
  return at;
}

/** "said today", "today's vote": the day; "today's youth", "Russia today", "of today": nowadays. */
function isThisDay(tokens: readonly FactToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'of' || before?.lower === 'until') return false;
  if (isCapitalised(tokens[at]) && !tokens[at].initial) return false;
  const owns = /^['’]$/.test(tokens[at + 1]?.text ?? '');
  return (
    !owns ||
    /^(?:vote|hearing|ruling|decision|announcement|debate|election|meeting|speech|summit|session|attack|news|report|statement|briefing|primary)$/.test(
      tokens[at + 3]?.lower ?? '',
    )
  );
}

/** "last year", "this week", "next Tuesday", "past 12 months", "last couple of days", "this fall", "last days of World War II". */
function relativePeriod(tokens: readonly FactToken[], at: number): number {
  const { lower } = tokens[at];
  if (!/^(?:last|this|next|past|coming|previous|recent)$/.test(lower)) return at;
  let end = at + 1;
  if (/^(?:few|couple|several)$/.test(tokens[end]?.lower ?? '')) {
    end++;
    if (tokens[end]?.lower === 'of') end++;
  } else if (/^(?:past|last|full)$/.test(tokens[end]?.lower ?? '') && lower === 'this') end++;
  else if (tokens[end] !== undefined) {
    const number = readQuantity(tokens, end);
    if (number !== null) end = number.end;
  }
  // "this calendar year", "the next fiscal year"
  if (
    /^(?:calendar|fiscal|financial|tax|academic|parliamentary|legislative)$/.test(
      tokens[end]?.lower ?? '',
    ) &&
    /^(?:year|years|quarter|session|term)$/.test(tokens[end + 1]?.lower ?? '')
  )
    end++;
  const unit = tokens[end];
  if (unit === undefined || lower === 'recent') return at;
  // "This Week" is a programme.
  if (isCapitalised(tokens[at]) && isCapitalised(unit) && TIME_UNITS.has(unit.lower)) return at;
  if (weekdayNumber(unit.lower) !== undefined) return calendarDay(tokens, end);
  if (monthNumber(unit.lower) !== undefined && isCapitalised(unit))
    return Math.max(monthDay(tokens, end), end + 1);
  if (
    SEASONS.has(unit.lower) ||
    (TIME_UNITS.has(unit.lower) && !/^(?:second|seconds|generation|term|terms)$/.test(unit.lower))
  )
    return lower === 'this' && /^(?:season|decade|century)$/.test(unit.lower) ? end + 1 : end + 1;
  if (unit.lower === 'election' || unit.lower === 'spring') return at;
  return at;
}

/** "in the fall", "by spring": a season that a preposition leads. */
function season(tokens: readonly FactToken[], at: number): number {
  if (!SEASONS.has(tokens[at].lower)) return at;
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
  const led =
    /^(?:in|by|of|during|since|until|before|after|late|early)$/.test(before ?? '') ||
    isAsEarlyAs(tokens, at);
  if (!led || (tokens[at].lower === 'fall' && before !== 'in' && before !== 'by')) return at;
  return YEAR.test(tokens[at + 1]?.text ?? '')
    ? at + 2
    : tokens[at + 1]?.lower === 'of' && YEAR.test(tokens[at + 2]?.text ?? '')
      ? at + 3
      : at + 1;
}

/** "20th minute", "the second quarter", "the 19th century", "the first half of 2020". */
function numberedPeriod(tokens: readonly FactToken[], at: number): number {
  const { lower } = tokens[at];
  const isOrdinal = ordinalValue(lower) !== undefined || /^\d+(?:st|nd|rd|th)$/.test(lower);
  if (!isOrdinal) return at;
  const unit = tokens[isHyphen(tokens, at + 1) ? at + 2 : at + 1]?.lower ?? '';
  const end = isHyphen(tokens, at + 1) ? at + 3 : at + 2;
  if (/^(?:minute|century|centuries|anniversary)$/.test(unit))
    return unit === 'anniversary' ? at : end;
  // "its first half-year loss"
  if (unit === 'half' && isHyphen(tokens, end)) return at;
  if (/^(?:quarter|half)$/.test(unit) && /^(?:first|second|third|fourth)$/.test(lower))
    return tokens[end]?.lower === 'of' && YEAR.test(tokens[end + 1]?.text ?? '') ? end + 2 : end;
  return at;
}

/** A holiday: "Bastille Day", "Thanksgiving". */
function holiday(tokens: readonly FactToken[], at: number): number {
  if (!isCapitalised(tokens[at])) return at;
  const found = HOLIDAYS_BY_WORD.get(tokens[at].lower)?.find((parts) =>
    parts.every((part, i) => tokens[at + i]?.lower === part),
  );
  return found ? at + found.length : at;
}
