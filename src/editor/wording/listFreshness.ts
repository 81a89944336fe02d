import type { KnownList } from '../../desk/lists/lists.js';

const DAY = 24 * 60 * 60 * 1000;

/** The day on which a list was known to be the newest, ISO 8601: what a server said, else the list's own date, else the day of the import. */
export function currentOn({
  head: { imported, summary },
  checked,
}: Pick<KnownList, 'head' | 'checked'>): string {
  return (
    checked ??
    (summary.date !== undefined && summary.date.length === 10 && summary.date < imported
      ? summary.date
      : imported)
  ).slice(0, 10);
}

/** How many days ago that was. */
export function ageInDays(list: Pick<KnownList, 'head' | 'checked'>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(currentOn(list))) / DAY));
}
