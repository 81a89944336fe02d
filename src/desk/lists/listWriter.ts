import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import type { HostClock } from '../host.js';
import type { UnreadList } from './listHeads.js';
import {
  CHANGES,
  detailsFile,
  folderOf,
  HEAD,
  NAMES,
  PARTIES_FILE,
  type StoredList,
  type StoreFiles,
} from './storeLayout.js';

/** What a writer asks of the store that it writes for. */
interface WrittenStore {
  detailsIn(folder: string, listing: number): Promise<Listing>;
  look(): Promise<{ inForce: StoredList[]; unread: readonly UnreadList[] }>;
  announce(): Promise<void>;
  sweep(): Promise<void>;
}

/**
 * Where a head cannot be read it may be that of the same list, after any number of imports: what is imported now must be
 * newer than that once it can be read again.
 */
const MOST_IMPORTS = 1_000_000;

/** Writes the lists of one import, each into a folder of its own. */
export class ListWriter {
  private readonly folders = new Set<string>();

  /** @param about the name that the folders of the import begin with, and the clock that says when the lists were imported */
  constructor(
    private readonly store: WrittenStore,
    private readonly files: StoreFiles,
    private readonly about: { readonly name: string; readonly clock: HostClock },
  ) {}

  /** @param list which of the lists of the import, counted from 0 */
  async writeDetails(list: number, chunk: number, text: Uint8Array): Promise<void> {
    await this.files.write(`${this.folderFor(list)}/${detailsFile(chunk)}`, text);
  }

  /** The details of a listing that have been written. */
  details(list: number, listing: number): Promise<Listing> {
    return this.store.detailsIn(this.folderFor(list), listing);
  }

  /**
   * Puts the lists in force, all details of which have been written, and removes those whose place they take.
   * @param changes what each changes against the one that was in force
   * @param rebuiltFrom the head of the list that this one is built from again, if it is no new import
   */
  async finish(
    lists: readonly CompiledFiles[],
    changes: readonly (ListChanges | undefined)[] = [],
    rebuiltFrom?: ListHead,
  ): Promise<StoredList[]> {
    const stored: StoredList[] = [];
    for (const [list, { names, parties }] of lists.entries()) {
      if (changes[list])
        await this.files.write(
          `${this.folderFor(list)}/${CHANGES}`,
          new TextEncoder().encode(JSON.stringify(changes[list])),
        );
      await this.files.write(`${this.folderFor(list)}/${NAMES}`, new Uint8Array(names));
      await this.files.write(`${this.folderFor(list)}/${PARTIES_FILE}`, new Uint8Array(parties));
    }
    const { inForce, unread } = await this.store.look();
    for (const [list, compiled] of lists.entries()) {
      const before = inForce.find(({ head }) => head.summary.list === compiled.head.summary.list);
      const folder = this.folderFor(list);
      const head: ListHead = {
        ...compiled.head,
        ...(rebuiltFrom
          ? {
              imported: rebuiltFrom.imported,
              generation: rebuiltFrom.generation,
              rebuilt: (rebuiltFrom.rebuilt ?? 0) + 1,
            }
          : {
              imported: new Date(this.about.clock.now()).toISOString(),
              generation:
                (before?.head.generation ?? 0) + 1 + (unread.length > 0 ? MOST_IMPORTS : 0),
            }),
      };
      await this.files.write(
        `${folder}/${HEAD}.part`,
        new TextEncoder().encode(JSON.stringify(head, null, 1)),
      );
      await this.files.rename(`${folder}/${HEAD}.part`, `${folder}/${HEAD}`);
      stored.push({ folder, head });
    }
    await this.store.announce();
    await this.store.sweep();
    return stored;
  }

  /** Removes what was written so far. */
  async abandon(): Promise<void> {
    for (const folder of this.folders) await this.files.remove(folder);
  }

  private folderFor(list: number): string {
    const folder = folderOf(this.about.name, list);
    this.folders.add(folder);
    return folder;
  }
}
