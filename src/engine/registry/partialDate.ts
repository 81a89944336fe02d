/**
 * Dates as a registry writes them: ISO 8601 to the year (2011), the month (2011-06) or the day (2011-06-01). Days compare
 * as texts.
 */

/** A stretch of time with both ends included; an end that is absent or empty is open. */
export interface Period {
  readonly since?: string | null;
  readonly until?: string | null;
  /** True where something of it could not be read: it may hold on any day. */
  readonly doubtful?: true;
}

/** When a draft is of, and when somebody asks. */
export interface DraftDay {
  /** To the day, or partial where nobody knows more (2021-11); empty where the draft has a date that cannot be read. */
  readonly date: string;
  /** The day on which the question is asked, to the day. */
  readonly today: string;
}

/** A draft's day; a date alone is that of a draft that is written on it, and empty where nobody knows it. */
export type Day = string | DraftDay;

/** Whether a period holds on a day: for certain, not yet, no longer; or nobody knows. */
export type PeriodStanding = 'in-force' | 'possible' | 'over' | 'later';

/** The first day that a partial date covers: 2022 begins on 2022-01-01. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a partial date covers: 2024 ends with 2024-12-31, 2024-02 with 2024-02-29. */
export function lastDay(date: string): string {
  if (date.length >= 10) return date;
  const month = date.length >= 7 ? date.slice(5, 7) : '12';
  const year = date.slice(0, 4);
  return `${year}-${month}-${new Date(Date.UTC(leapYearLike(Number(year)), Number(month), 0)).getUTCDate()}`;
}

/** Years below 100 would be read as 19xx; 400 years later the calendar is the same. */
function leapYearLike(year: number): number {
  return year < 100 ? year + 400 : year;
}

/** Whether a partial date names a day that the calendar has: 2023-02-29 does not. */
export function isOnCalendar(date: string): boolean {
  return date.length < 10 || Number(date.slice(8)) <= Number(lastDay(date.slice(0, 7)).slice(8));
}

/**
 * Where a period (a role, an affiliation, a designation, a name's use) stands on a day. A date to the month or year leaves
 * open on which of its days something began or ended, so that on those it is 'possible', and so it is on a day that
 * nobody knows.
 * @param known the first day of which it is known that it held, where it has no beginning: it may have held before
 */
export function holdsOn(period: Period, day: Day, known = ''): PeriodStanding {
  const date = typeof day === 'string' ? day : day.date;
  const { since, until, doubtful } = period;
  if (doubtful || date === '') return 'possible';
  const [from, to] = [firstDay(date), lastDay(date)];
  if (until && lastDay(until) < from) return 'over';
  if (since && firstDay(since) > to) return 'later';
  const end = until ? firstDay(until) : '9999-12-31';
  // What ended before anybody looked held at its end, and nobody knows since when.
  const began = since ? lastDay(since) : end < known ? end : known;
  return began <= from && to <= end ? 'in-force' : 'possible';
}

/** Whether a period (a role, an affiliation, a name's use) may hold on a day, for all that anybody knows. */
export function mayHold(period: Period, day: Day): boolean {
  const standing = holdsOn(period, day);
  return standing === 'in-force' || standing === 'possible';
}

/** Whether a period is over for certain on a day. */
export function hasEnded(period: Period, day: Day): boolean {
  return holdsOn(period, day) === 'over';
}

/**
 * The role to show on a day: of those in force for certain the one that began last. A role without a beginning counts as
 * older than any with one; of equals the first written wins.
 */
export function currentRole<R extends Period>(
  roles: readonly R[] | null | undefined,
  day: Day,
): R | undefined {
  let newest: R | undefined;
  for (const role of roles ?? []) {
    if (holdsOn(role, day) === 'in-force' && (!newest || began(role) > began(newest)))
      newest = role;
  }
  return newest;
}

function began({ since }: Period): string {
  return since ? firstDay(since) : '';
}
