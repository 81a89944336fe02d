import { localDayOf } from '../../engine/text/localDay.js';
import type { KnownList } from '../../desk/lists/knownList.js';

const DAY_MS = 24 * 60 * 60 * 1000;
type Dated = Pick<KnownList, 'head' | 'checked'>;

/**
 * The newest day on which a list is known to have been current, ISO 8601: when its server said so, else the list's own date; undefined where nobody
 * knows, as of a file without a date of its own that somebody imported. A day in the future comes from a clock that was wrong, and says nothing.
 * @param now in milliseconds since 1970
 */
export function currentOn({ head: { summary }, checked }: Dated, now: number): string | undefined {
  return [checked, summary.date]
    .filter((day) => day !== undefined && day.length >= 10)
    .map((day) => localDayOf(day!))
    .filter((day) => Date.parse(day) <= now + DAY_MS)
    .sort()
    .at(-1);
}

/** How many days ago that was; undefined where nobody knows. */
export function ageInDays(list: Dated, now: number): number | undefined {
  const day = currentOn(list, now);
  return day === undefined ? undefined : Math.max(0, Math.floor((now - Date.parse(day)) / DAY_MS));
}
