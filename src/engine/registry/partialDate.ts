/**
 * Dates as a registry writes them: ISO 8601 to the year (2011), the month (2011-06) or the day (2011-06-01). A day is
 * always whole (2025-11-20); both compare as texts.
 */

/** A stretch of time with both ends included; an end that is absent or empty is open. */
export interface Period {
  readonly since?: string | null;
  readonly until?: string | null;
}

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

/** Whether a period has begun on a day; one without a beginning always has. */
export function hasBegun({ since }: Period, day: string): boolean {
  return !since || firstDay(since) <= day;
}

/** Whether a period is over on a day: its last day was an earlier one. */
export function hasEnded({ until }: Period, day: string): boolean {
  return !!until && lastDay(until) < day;
}

/** Whether a period (a role, an affiliation, a designation) holds on a day. */
export function isInForce(period: Period, day: string): boolean {
  return hasBegun(period, day) && !hasEnded(period, day);
}

/**
 * The role to show on a day: of those in force the one that began last. A role without a beginning counts as older
 * than any with one; of equals the first written wins.
 */
export function currentRole<R extends Period>(
  roles: readonly R[] | null | undefined,
  day: string,
): R | undefined {
  let newest: R | undefined;
  for (const role of roles ?? []) {
    if (isInForce(role, day) && (!newest || began(role) > began(newest))) newest = role;
  }
  return newest;
}

function began({ since }: Period): string {
  return since ? firstDay(since) : '';
}
