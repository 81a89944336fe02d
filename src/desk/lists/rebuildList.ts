import { type CompiledFiles, ListCompiler } from '../../engine/sanctions/compiled/listCompiler.js';
import {
  FORMAT,
  type ListDownload,
  type ListHead,
} from '../../engine/sanctions/compiled/compiledList.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import { inSlices } from '../host/slices.js';
import { shownAddress } from './downloadFailure.js';
import type { ListWriter } from './listWriter.js';
import type { StoredList } from './storeLayout.js';

/** What a list is made again out of and written to. */
interface StoredDetails {
  allDetails(stored: StoredList): AsyncGenerator<Listing[]>;
  changes(stored: StoredList): Promise<ListChanges | undefined>;
  begin(): ListWriter;
}

/**
 * Makes a list anew out of its details and writes it down.
 * @throws Error where the details are damaged too: the list must be imported again
 */
export async function rebuildList(store: StoredDetails, stored: StoredList): Promise<StoredList> {
  const writer = store.begin();
  const writing: Promise<void>[] = [];
  try {
    let chunks = 0;
    const compiled = await compileDetails(store, stored, (text) =>
      writing.push(writer.writeDetails(0, chunks++, new TextEncoder().encode(text))),
    );
    await Promise.all(writing);
    const { download } = stored.head;
    const [rebuilt] = await writer.finish(
      [
        {
          ...compiled,
          head: { ...compiled.head, download: download && keptAnswer(download, stored.head) },
        },
      ],
      [await store.changes(stored)],
      stored.head,
    );
    return rebuilt;
  } catch (error) {
    await Promise.allSettled(writing);
    await writer.abandon();
    throw error;
  }
}

/** The files of a list, compiled again out of its details. */
export async function compileDetails(
  store: Pick<StoredDetails, 'allDetails'>,
  stored: StoredList,
  onDetails: (text: string) => void,
): Promise<CompiledFiles> {
  const compiler = new ListCompiler(onDetails);
  for await (const listings of store.allDetails(stored)) await inSlices(addAll(compiler, listings));
  return compiler.finish(stored.head.summary, stored.head.imported);
}

function* addAll(compiler: ListCompiler, listings: readonly Listing[]): Generator<void, void> {
  for (const listing of listings) {
    compiler.add(listing);
    yield;
  }
}

/**
 * What a server said of a list that is built again. After a change of format it is asked for the whole file, because newer readers find more in it.
 */
function keptAnswer(download: ListDownload, { format }: ListHead): ListDownload {
  if (format === FORMAT) return download;
  return {
    addresses: download.addresses.map((address) => shownAddress(address)),
    etags: download.addresses.map(() => null),
    lastModified: download.addresses.map(() => null),
  };
}
