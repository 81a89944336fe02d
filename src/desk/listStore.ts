import type { CompiledFiles } from '../engine/names/listCompiler.js';
import { CompiledList, type ListHead } from '../engine/names/compiledList.js';
import { allDetailsIn, chunkOf, detailsIn } from '../engine/names/listDetails.js';
import type { Listing } from '../engine/lists/listing.js';

/** What a store of lists asks of a file system; paths are names within the store, parted by "/". */
export interface StoreFiles {
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** @throws where there is no such file */
  read(path: string): Promise<Uint8Array>;
  /** Writes a file, and the folder for it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a file another name, at once and whole; nothing has that name yet. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all that is in it; nothing where there is none. */
  remove(path: string): Promise<void>;
}

/** A compiled list in a store. */
export interface StoredList {
  readonly folder: string;
  readonly head: ListHead;
}

const HEAD = 'list.json';
const NAMES = 'names.bin';
const PARTIES = 'parties.bin';
const detailsFile = (chunk: number): string => `details-${chunk}.jsonl`;
/** An import that was begun longer ago than this has died, in milliseconds. */
const ABANDONED = 24 * 60 * 60 * 1000;

/**
 * Compiled lists on disk, shared by all windows: a folder for each import, whose head is written last and by renaming, so that a list is there
 * whole or not at all. Of several imports of one list the one that ended last is in force; nothing is ever written into a folder that is
 * in force, so windows that import at once only waste work.
 */
export class ListStore {
  constructor(private readonly files: StoreFiles) {}

  /** The lists in force, by title. */
  async inForce(): Promise<StoredList[]> {
    return newestOf(await this.all()).sort((a, b) => a.head.summary.title.localeCompare(b.head.summary.title));
  }

  /** @throws Error where the list is damaged, of another version, or gone because a newer one has taken its place */
  async open({ folder, head }: StoredList): Promise<CompiledList> {
    const [names, parties] = await Promise.all([NAMES, PARTIES].map(async (file) => bufferOf(await this.files.read(`${folder}/${file}`))));
    return CompiledList.open({ head, names, parties });
  }

  /** The details of the listing with a number. @throws as `open` */
  async details({ folder }: StoredList, listing: number): Promise<Listing> {
    return detailsIn(await this.text(`${folder}/${detailsFile(chunkOf(listing))}`), listing);
  }

  /** All listings with their details, some hundred at a time. @throws as `open` */
  async *allDetails({ folder, head }: StoredList): AsyncGenerator<Listing[]> {
    for (let chunk = 0; chunk <= chunkOf(head.summary.records - 1); chunk++) yield allDetailsIn(await this.text(`${folder}/${detailsFile(chunk)}`));
  }

  /** Begins to write lists. */
  begin(): ListWriter {
    const stamp = Date.now().toString(36).padStart(9, '0');
    return new ListWriter(this, this.files, `${stamp}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`);
  }

  /** Takes a list out of force. */
  async remove(list: string): Promise<void> {
    for (const stored of await this.all()) if (stored.head.summary.list === list) await this.discard(stored.folder);
  }

  /** Removes what newer imports of a list have replaced, and what was never finished. */
  async sweep(): Promise<void> {
    // One look, because others go on finishing lists.
    const complete = await this.all();
    const inForce = new Set(newestOf(complete));
    for (const stored of complete) if (!inForce.has(stored)) await this.discard(stored.folder);
    const known = new Set(complete.map(({ folder }) => folder));
    for (const folder of await this.files.list('')) {
      if (!known.has(folder) && parseInt(folder.slice(0, 9), 36) < Date.now() - ABANDONED) await this.discard(folder);
    }
  }

  /** The head goes first: without it nobody takes the rest for a list. */
  private async discard(folder: string): Promise<void> {
    await this.files.remove(`${folder}/${HEAD}`);
    await this.files.remove(folder);
  }

  private async all(): Promise<StoredList[]> {
    const stored = await Promise.all((await this.files.list('')).map(async (folder) => {
      try {
        return { folder, head: JSON.parse(await this.text(`${folder}/${HEAD}`)) as ListHead };
      } catch {
        // Not finished, or on its way out.
        return undefined;
      }
    }));
    return stored.filter((one) => one?.head.summary?.list !== undefined) as StoredList[];
  }

  private async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.files.read(path));
  }
}

/** Writes the lists of one import, each into a folder of its own. */
export class ListWriter {
  private readonly folders = new Set<string>();

  constructor(private readonly store: ListStore, private readonly files: StoreFiles, private readonly name: string) {}

  /** @param list which of the lists of the import, counted from 0 */
  async writeDetails(list: number, chunk: number, text: Uint8Array): Promise<void> {
    await this.files.write(`${this.folderOf(list)}/${detailsFile(chunk)}`, text);
  }

  /** Puts the lists in force, all details of which have been written, and removes those whose place they take. */
  async finish(lists: readonly CompiledFiles[]): Promise<StoredList[]> {
    const stored: StoredList[] = [];
    for (const [list, { names, parties }] of lists.entries()) {
      await this.files.write(`${this.folderOf(list)}/${NAMES}`, new Uint8Array(names));
      await this.files.write(`${this.folderOf(list)}/${PARTIES}`, new Uint8Array(parties));
    }
    for (const [list, compiled] of lists.entries()) {
      const folder = this.folderOf(list);
      const head = { ...compiled.head, imported: new Date().toISOString() };
      await this.files.write(`${folder}/${HEAD}.part`, new TextEncoder().encode(JSON.stringify(head, null, 1)));
      await this.files.rename(`${folder}/${HEAD}.part`, `${folder}/${HEAD}`);
      stored.push({ folder, head });
    }
    await this.store.sweep();
    return stored;
  }

  /** Removes what was written so far. */
  async abandon(): Promise<void> {
    for (const folder of this.folders) await this.files.remove(folder);
  }

  private folderOf(list: number): string {
    const folder = `${this.name}-${list}`;
    this.folders.add(folder);
    return folder;
  }
}

function newestOf(all: readonly StoredList[]): StoredList[] {
  const newest = new Map<string, StoredList>();
  for (const stored of all) {
    const { list } = stored.head.summary;
    const other = newest.get(list);
    if (!other || isNewer(stored, other)) newest.set(list, stored);
  }
  return [...newest.values()];
}

function isNewer(a: StoredList, b: StoredList): boolean {
  return a.head.imported === b.head.imported ? a.folder > b.folder : a.head.imported > b.head.imported;
}

/** Bytes in a buffer of their own, as typed arrays need them. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return (byteOffset === 0 && byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}
