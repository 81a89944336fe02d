import type { Span } from '../../annotation.js';
import type { CompiledList, ListedEntry } from '../compiled/compiledList.js';

/** The lists that a draft is screened against, and how. */
export interface Screening {
  /** In the order in which they are asked: of one party on several lists the first list's listing is shown. */
  readonly lists: readonly CompiledList[];
  /** Whether ships and aircraft count where a word for one stands before the name, or the ship's number is given. */
  readonly vessels: boolean;
}

/** A listing that words of a paragraph may mean. */
export interface ListedPossibility extends ListedEntry {
  readonly list: CompiledList;
}

/** Words of a paragraph that are, or nearly are, a listed name; in offsets of the paragraph's reading. */
export interface ListedHit extends Span {
  readonly possible: readonly ListedPossibility[];
  /** The acronym that the paragraph introduces for the name, in brackets behind it. */
  readonly defines: string | null;
}

/** A listing, told from those of other lists: the same for all hits on it. */
export function listingKey({
  list,
  listing,
}: {
  readonly list: CompiledList;
  readonly listing: number;
}): string {
  return `${list.head.summary.list} ${listing}`;
}
