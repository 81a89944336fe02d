import { counted } from '../../text/output/plural.js';
import type { ListSummary } from './listing.js';

/**
 * The parties of a list that were not read, for the end of a sentence: "the 2 rows that were left out". Who is not found on
 * the list may be among them, and nobody may be told to be off the list then. That aliases are missing costs no party.
 * @returns undefined where all parties were read
 */
export function leftOutWords({
  skippedCount,
  records,
  declaredRecords = 0,
}: Pick<ListSummary, 'skippedCount' | 'records' | 'declaredRecords'>): string | undefined {
  if (skippedCount > 0)
    return `the ${counted(skippedCount, 'row that was', 'rows that were')} left out`;
  const missing = declaredRecords - records;
  return missing > 0
    ? `the ${counted(missing, 'record that its file promises and does not have', 'records that its file promises and does not have')}`
    : undefined;
}
