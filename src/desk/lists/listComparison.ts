import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import {
  type ChangedListing,
  compareParties,
  editionOf,
  factChanges,
  type ListChanges,
} from '../../engine/sanctions/compiled/listChanges.js';
import { PartyTable } from '../../engine/sanctions/compiled/partyTable.js';
import type { ListStore } from './listStore.js';
import type { StoredList } from './storeLayout.js';
import { inSlices } from '../host/slices.js';

/** How many listings of a kind a report tells one by one; the others are counted. */
const TOLD = 2000;

/**
 * What a newly compiled list changes against the one in force.
 * @param detailsOf reads the details of a listing of the new list, which is written but not in force yet
 * @throws Error where the list in force is damaged
 */
export async function compareLists(
  store: ListStore,
  before: StoredList,
  after: CompiledFiles,
  detailsOf: (listing: number) => Promise<Listing>,
): Promise<ListChanges> {
  const old = await store.parties(before);
  const { added, gone, differing } = await inSlices(
    compareParties(old, new PartyTable(after.parties)),
  );
  const changed: ChangedListing[] = [];
  let looked = 0;
  for (const [older, newer] of differing) {
    if (changed.length === TOLD) break;
    looked++;
    const listing = await detailsOf(newer);
    const changes = factChanges(await store.details(before, older), listing);
    if (changes.length > 0) changed.push({ listing, changes });
  }
  const told = async (
    numbers: readonly number[],
    read: (listing: number) => Promise<Listing>,
  ): Promise<Listing[]> => {
    const listings: Listing[] = [];
    for (const number of numbers.slice(0, TOLD)) listings.push(await read(number));
    return listings;
  };
  return {
    list: after.head.summary.list,
    title: after.head.summary.title,
    before: editionOf(before.head),
    after: editionOf(after.head),
    added: await told(added, detailsOf),
    gone: await told(gone, (listing) => store.details(before, listing)),
    changed,
    untold: {
      added: Math.max(0, added.length - TOLD),
      gone: Math.max(0, gone.length - TOLD),
      changed: differing.length - looked,
    },
  };
}
