import { firstDay, lastDay } from '../../registry/partialDate.js';
import type { KnownPerson } from '../../annotation.js';

/** Who takes office is in the news before: as a candidate. In years. */
const CANDIDATE_YEARS = 2;
/** An office without a beginning was held on the directory's own day, and so long before. In years. */
const UNDATED_YEARS = 1;
/** Younger than this nobody is in the news for an office. */
const YOUNGEST = 18;

/**
 * Whether a draft of a day may speak of a person for an office: it has begun, or begins soon after. A draft of 2014 that
 * names somebody who was first elected in 2022 is likelier to mean a namesake.
 * @param date the draft's date, ISO 8601, perhaps partial; where nobody knows it, the answer is yes
 */
export function wasPublicBy({ offices, born, directory }: KnownPerson, date: string): boolean {
  if (date === '') return true;
  const year = Number(date.slice(0, 4));
  if (born !== undefined && year - Number(born) < YOUNGEST) return false;
  const last = lastDay(date);
  return offices.some(
    ({ since }) =>
      yearsLater(last, since ? CANDIDATE_YEARS : UNDATED_YEARS) >=
      firstDay(since ?? directory.date),
  );
}

function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
