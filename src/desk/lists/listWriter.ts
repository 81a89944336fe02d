import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import type { HostClock, HostLog } from '../host.js';
import type { UnreadList } from './listHeads.js';
import { PartlyImported } from './partlyImported.js';
import {
  CHANGES,
  detailsFile,
  folderOf,
  HEAD,
  type ImportedList,
  NAMES,
  PARTIES_FILE,
  type StoredList,
  type StoreFiles,
} from './storeLayout.js';

/** What a writer asks of the store that it writes for. */
interface WrittenStore {
  detailsIn(folder: string, listing: number): Promise<Listing>;
  look(): Promise<{ inForce: StoredList[]; unread: readonly UnreadList[] }>;
  settle(): Promise<void>;
}

/**
 * Where a head cannot be read it may be that of the same list, after any number of imports: what is imported now must be
 * newer than that once it can be read again.
 */
const MOST_IMPORTS = 1_000_000;

/** Writes the lists of one import, each into a folder of its own. */
export class ListWriter {
  private readonly folders = new Set<string>();
  /** The folders of lists that are in force, or may be. */
  private readonly inForce = new Set<string>();

  /**
   * @param about the name that the folders of the import begin with, the clock that says when the lists were imported, and
   * the log that is told what could not be tidied up
   */
  constructor(
    private readonly store: WrittenStore,
    private readonly files: StoreFiles,
    private readonly about: {
      readonly name: string;
      readonly clock: HostClock;
      readonly log: Pick<HostLog, 'warn'>;
    },
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
   * Puts the lists in force, all details of which have been written, and removes those whose place they take. Once they are
   * in force nothing throws: what cannot be removed then is left to the next import.
   * @throws PartlyImported where only the first of several came into force
   * @param changes what each changes against the one that was in force
   * @param rebuiltFrom the head of the list that this one is built from again, if it is no new import
   */
  async finish(
    lists: readonly CompiledFiles[],
    changes: readonly (ListChanges | undefined)[] = [],
    rebuiltFrom?: ListHead,
  ): Promise<StoredList[]> {
    for (const [list, { names, parties }] of lists.entries()) {
      const changed = changes[list];
      if (changed) await this.write(list, CHANGES, inJson(changed));
      await this.write(list, NAMES, new Uint8Array(names));
      await this.write(list, PARTIES_FILE, new Uint8Array(parties));
    }
    const stored = await this.heads(lists, rebuiltFrom);
    // The disk may be full: nothing comes into force before all is written.
    for (const [list, { head }] of stored.entries())
      await this.write(list, `${HEAD}.part`, inJson(head, 1));
    const imported: ImportedList[] = [];
    try {
      for (const [list, one] of stored.entries()) {
        await this.putInForce(one.folder);
        imported.push({ stored: one, changes: changes[list] });
      }
    } catch (error) {
      if (imported.length === 0) throw error;
      // What goes away must not take the place of anything first.
      await this.abandon();
      await this.store.settle();
      const titles = stored.map(({ head }) => head.summary.title);
      throw new PartlyImported(
        imported,
        {
          imported: titles.slice(0, imported.length),
          missing: titles.slice(imported.length),
        },
        error as Error,
      );
    }
    await this.store.settle();
    return stored;
  }

  /**
   * Removes what was written so far, but nothing that is in force, or may be: another window may have removed what it
   * replaces.
   */
  async abandon(): Promise<void> {
    for (const folder of this.folders) {
      if (this.inForce.has(folder)) continue;
      try {
        await this.files.remove(folder);
      } catch (error) {
        this.about.log.warn(`cannot remove what was written of a list in ${folder}`, error);
      }
    }
  }

  /** @throws where the list is not in force, or nobody can tell */
  private async putInForce(folder: string): Promise<void> {
    this.inForce.add(folder);
    try {
      await this.files.rename(`${folder}/${HEAD}.part`, `${folder}/${HEAD}`);
    } catch (error) {
      // A network disk may report an error of what it has done all the same.
      const files = await this.files.list(folder).catch(() => undefined);
      if (files?.includes(HEAD)) return;
      if (files) this.inForce.delete(folder);
      throw error;
    }
  }

  private async heads(
    lists: readonly CompiledFiles[],
    rebuiltFrom: ListHead | undefined,
  ): Promise<StoredList[]> {
    const { inForce, unread } = await this.store.look();
    const imported = new Date(this.about.clock.now()).toISOString();
    return lists.map(({ head }, list) => {
      const before = inForce.find((one) => one.head.summary.list === head.summary.list);
      const generation =
        (before?.head.generation ?? 0) + 1 + (unread.length > 0 ? MOST_IMPORTS : 0);
      const version = rebuiltFrom
        ? {
            imported: rebuiltFrom.imported,
            generation: rebuiltFrom.generation,
            rebuilt: (rebuiltFrom.rebuilt ?? 0) + 1,
          }
        : { imported, generation };
      return { folder: this.folderFor(list), head: { ...head, ...version } };
    });
  }

  private async write(list: number, file: string, bytes: Uint8Array): Promise<void> {
    await this.files.write(`${this.folderFor(list)}/${file}`, bytes);
  }

  private folderFor(list: number): string {
    const folder = folderOf(this.about.name, list);
    this.folders.add(folder);
    return folder;
  }
}

function inJson(value: ListChanges | ListHead, indent = 0): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, null, indent));
}
