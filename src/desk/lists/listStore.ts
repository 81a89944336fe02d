import { CompiledList } from '../../engine/sanctions/compiled/compiledList.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import { allDetailsIn, chunkOf, detailsIn } from '../../engine/sanctions/compiled/listDetails.js';
import { PartyTable } from '../../engine/sanctions/compiled/partyTable.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import { ListHeads, type UnreadList } from './listHeads.js';
import { ListWriter } from './listWriter.js';
import type { HostClock, HostLog } from '../host.js';
import {
  CHANGED,
  CHANGES,
  CHECKED,
  detailsFile,
  HEAD,
  isAbandoned,
  NAMES,
  newImport,
  PARTIES_FILE,
  type StoredList,
  type StoreFiles,
} from './storeLayout.js';
import { compileDetails, rebuildList } from './rebuildList.js';
import { newestOf } from './newestLists.js';

/** An old list and a new one are read side by side. */
const KEPT_CHUNKS = 2;

/**
 * Compiled lists on disk, shared by all windows: a folder for each import, whose head is written last and by renaming, so that a list is there
 * whole or not at all. Of several imports of one list the one that ended last is in force; nothing is ever written into a folder that is
 * in force, so windows that import at once only waste work.
 */
export class ListStore {
  private recent: { readonly path: string; readonly text: string }[] = [];
  private readonly heads: ListHeads;

  /**
   * @param clock says when a list was imported and checked
   * @param log is told what could not be tidied up
   */
  constructor(
    private readonly files: StoreFiles,
    private readonly clock: HostClock,
    private readonly log: Pick<HostLog, 'warn'> = { warn: () => undefined },
  ) {
    this.heads = new ListHeads(files);
  }

  /** The lists in force, by title; without those whose head cannot be read: see `look`. */
  async inForce(): Promise<StoredList[]> {
    return (await this.look()).inForce;
  }

  /** The lists in force, by title, and the folders that may hold one and cannot be read. */
  async look(): Promise<{ inForce: StoredList[]; unread: readonly UnreadList[] }> {
    const { complete, unread } = await this.heads.read();
    return {
      inForce: newestOf(complete).sort((a, b) =>
        a.head.summary.title.localeCompare(b.head.summary.title),
      ),
      unread,
    };
  }

  /** @throws Error where the list is damaged, of another version, or gone because a newer one has taken its place */
  async open({ folder, head }: StoredList): Promise<CompiledList> {
    const [names, parties] = await Promise.all(
      [NAMES, PARTIES_FILE].map(async (file) =>
        bufferOf(await this.files.read(`${folder}/${file}`)),
      ),
    );
    return CompiledList.open({ head, names, parties });
  }

  /** @throws as `open` */
  async parties({ folder }: StoredList): Promise<PartyTable> {
    return new PartyTable(bufferOf(await this.files.read(`${folder}/${PARTIES_FILE}`)));
  }

  /** What the import of a list changed; undefined where it was the first. */
  async changes({ folder }: StoredList): Promise<ListChanges | undefined> {
    try {
      return JSON.parse(await this.text(`${folder}/${CHANGES}`)) as ListChanges;
    } catch {
      return undefined;
    }
  }

  /** The details of the listing with a number. @throws as `open` */
  details({ folder }: StoredList, listing: number): Promise<Listing> {
    return this.detailsIn(folder, listing);
  }

  /** As `details`, of a list that is being written too. Of one chunk after another only the first reading goes to the disk. */
  async detailsIn(folder: string, listing: number): Promise<Listing> {
    const path = `${folder}/${detailsFile(chunkOf(listing))}`;
    const known = this.recent.find((chunk) => chunk.path === path);
    const text = known?.text ?? (await this.text(path));
    if (!known) this.recent = [{ path, text }, ...this.recent.slice(0, KEPT_CHUNKS - 1)];
    return detailsIn(text, listing);
  }

  /** All listings with their details, some hundred at a time. @throws as `open` */
  async *allDetails({ folder, head }: StoredList): AsyncGenerator<Listing[]> {
    for (let chunk = 0; chunk <= chunkOf(head.summary.records - 1); chunk++)
      yield allDetailsIn(await this.text(`${folder}/${detailsFile(chunk)}`));
  }

  /**
   * Makes a list anew out of its details, where its index is damaged or of another version; windows that do so at once only waste work.
   * @throws Error where the details are damaged too: the list must be imported again
   */
  rebuild(stored: StoredList): Promise<StoredList> {
    return rebuildList(this, stored);
  }

  /**
   * Opens a list whose index is damaged or of another version by making it again out of its details, in memory.
   * @throws Error as `rebuild`
   */
  async openFromDetails(stored: StoredList): Promise<CompiledList> {
    return CompiledList.open(await compileDetails(this, stored, () => {}));
  }

  /** Begins to write lists. */
  begin(): ListWriter {
    return new ListWriter(this, this.files, {
      name: newImport(this.clock.now()),
      clock: this.clock,
      log: this.log,
    });
  }

  /** Takes a list out of force. @param list its id; its folder where its head cannot be read */
  async remove(list: string): Promise<void> {
    const { complete, unread } = await this.heads.read();
    try {
      for (const stored of complete)
        if (stored.head.summary.list === list) await this.discard(stored.folder);
      for (const { folder } of unread) if (folder === list) await this.discard(folder);
    } finally {
      await this.announce();
    }
  }

  /** Tells other windows of what is in force now, and tidies up; throws nothing, because what is in force is so whatever becomes of that. */
  async settle(): Promise<void> {
    await this.announce();
    await this.tried('tidy up the lists', () => this.sweep());
  }

  /** Removes what newer imports of a list have replaced, and what was never finished: never what cannot be read just now. */
  private async sweep(): Promise<void> {
    const discard = (folder: string): Promise<void> =>
      this.tried(`remove the list in ${folder}`, () => this.discard(folder));
    // One look, because others go on finishing lists.
    const { complete, unfinished } = await this.heads.read();
    const inForce = new Set(newestOf(complete));
    for (const stored of complete) if (!inForce.has(stored)) await discard(stored.folder);
    for (const folder of unfinished)
      if (isAbandoned(folder, this.clock.now())) await discard(folder);
  }

  /** Notes that a server has said just now that a list is the newest. */
  async noteChecked({ folder }: StoredList): Promise<void> {
    await this.files.write(`${folder}/${CHECKED}`, this.timeNow());
    await this.announce();
  }

  /** Tells other windows that they should look again; where it cannot, they look once they have the focus. */
  private announce(): Promise<void> {
    return this.tried('tell other windows of the lists', () =>
      this.files.write(CHANGED, this.timeNow()),
    );
  }

  private timeNow(): Uint8Array {
    return new TextEncoder().encode(new Date(this.clock.now()).toISOString());
  }

  /**
   * The head goes first: without it nobody takes the rest for a list, and what of that cannot be removed now goes with a later sweep.
   * @throws where the head stays, and with it the list
   */
  private async discard(folder: string): Promise<void> {
    await this.files.remove(`${folder}/${HEAD}`);
    await this.tried(`remove all of ${folder}`, () => this.files.remove(folder));
  }

  private async tried(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.log.warn(`cannot ${what}`, error);
    }
  }

  private async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.files.read(path));
  }
}

/** Bytes in a buffer of their own, as typed arrays need them. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return (
    byteOffset === 0 && byteLength === buffer.byteLength
      ? buffer
      : buffer.slice(byteOffset, byteOffset + byteLength)
  ) as ArrayBuffer;
}
