import type { URI } from 'vscode-uri';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import type { CompiledList, ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import { Lifetime } from '../host/lifetime.js';
import type { KnownList } from './knownList.js';
import { headOfUnread, type UnreadList, unreadWords } from './listHeads.js';
import { ListStore } from './listStore.js';
import { CHANGED, type StoredList, type StoreFiles } from './storeLayout.js';
import type { DeskHost } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';

const OFF = 'copydesk.lists.off';
/** Whether drafts are screened at all. */
const ENABLED = 'copydesk.lists.enabled';

/**
 * The sanctions lists that were imported, shared by all windows. Nothing is read before somebody asks for `known` or `inForce`; then it is read in the
 * background, and `onDidChange` tells when there is more.
 */
export class Lists implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  private stored: readonly StoredList[] = [];
  private unread: readonly UnreadList[] = [];
  private readonly opened = new Map<string, CompiledList>();
  private readonly broken = new Map<string, string>();
  /** The folders of those that are broken for good. */
  private readonly damaged = new Set<string>();
  private readonly rebuilt = new Set<string>();
  private ready: readonly CompiledList[] = [];
  private reading?: Promise<void>;
  private again = false;
  private begun = false;

  /** Fires when `known` or `inForce` is another than before. */
  readonly onDidChange = this.changed.event;
  readonly store: ListStore;

  /**
   * @param host its storage says which lists are off in this workspace, its settings whether all are
   * @param folder where the lists are kept, and its files
   * @param onDamaged is told of a list that is damaged and cannot be built again: drafts are not screened against it
   */
  constructor(
    private readonly host: Pick<
      DeskHost,
      'files' | 'window' | 'storage' | 'log' | 'clock' | 'settings'
    >,
    private readonly folder: { readonly uri: URI; readonly files: StoreFiles },
    private readonly onDamaged: (head: ListHead) => void,
  ) {
    this.store = new ListStore(folder.files, host.clock, host.log);
  }

  /** All lists in storage, by title; those whose head cannot be read last. */
  get known(): readonly KnownList[] {
    this.begin();
    return [
      ...this.stored.map(({ folder, head, checked }) => ({
        head,
        checked,
        on: this.isOn(head.summary.list),
        problem: this.broken.get(folder),
      })),
      ...this.unread.map((one) => ({
        head: headOfUnread(one),
        on: this.isOn(one.folder),
        problem: unreadWords(one),
        isUnread: true,
      })),
    ];
  }

  /** The lists that this workspace is screened against, as far as they are loaded: another array only when something has changed. */
  get inForce(): readonly CompiledList[] {
    this.begin();
    return this.ready;
  }

  /** Whether `inForce` may be about to become another than storage and settings say. */
  get isLoading(): boolean {
    return this.reading !== undefined;
  }

  /** Waits until what is in storage now is loaded. */
  async loaded(): Promise<void> {
    this.begin();
    await this.reading;
  }

  /**
   * The details of a party, for a hover.
   * @param list the list's id; `id` the party's on it
   * @throws Error where the list is damaged
   */
  async details(list: string, id: string): Promise<Listing | undefined> {
    await this.loaded();
    const stored = this.stored.find(({ head }) => head.summary.list === list);
    const number = stored && this.opened.get(stored.folder)?.parties.numberOf(id);
    return stored && number !== undefined && number >= 0
      ? this.store.details(stored, number)
      : undefined;
  }

  /** Where a list is in storage. */
  async storedAs(list: string): Promise<StoredList | undefined> {
    return (await this.store.inForce()).find(({ head }) => head.summary.list === list);
  }

  /** Whether drafts can be screened against a list in storage; one that is off here is opened to tell. */
  async isUsable(stored: StoredList): Promise<boolean> {
    await this.loaded();
    if (this.broken.has(stored.folder)) return false;
    if (this.opened.has(stored.folder)) return true;
    return this.store.open(stored).then(
      () => true,
      () => false,
    );
  }

  /** Screens this workspace against a list, or no longer. */
  async turn(list: string, on: boolean): Promise<void> {
    const off = this.off.filter((one) => one !== list);
    await this.host.storage.update(OFF, on ? off : [...off, list]);
    await this.refresh();
  }

  /** Takes a list out of storage, for all windows. */
  async remove(list: string): Promise<void> {
    // Where it cannot be removed whole, a part of it may have gone all the same.
    await this.store.remove(list).finally(() => this.refresh());
  }

  /** Looks at what is in storage now. */
  refresh(): Promise<void> {
    this.again = true;
    this.reading ??= (async () => {
      while (this.again) {
        this.again = false;
        await this.read().catch((error: unknown) => this.miss(error as Error));
      }
    })().finally(() => (this.reading = undefined));
    return this.reading;
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private begin(): void {
    if (this.begun) return;
    this.begun = true;
    const { files, settings, window } = this.host;
    this.lifetime.own(files.watch(this.folder.uri, CHANGED, () => void this.refresh()));
    // Not every file system tells what other windows do.
    this.lifetime.own(window.onDidFocus(() => void this.refresh()));
    this.lifetime.own(settings.onDidChange([ENABLED], () => void this.refresh()));
    void this.refresh();
  }

  private isOn(list: string): boolean {
    return this.host.settings.get(ENABLED) && !this.off.includes(list);
  }

  private get off(): readonly string[] {
    return this.host.storage.get<readonly string[]>(OFF) ?? [];
  }

  /** The storage cannot be looked into: what was read before stays in force; where nothing was, nobody knows what is there. */
  private miss(error: Error): void {
    this.host.log.error('cannot read the sanctions lists', error);
    if (this.stored.length > 0) return;
    this.unread = [{ folder: '', why: error.message }];
    this.changed.fire();
  }

  private async read(): Promise<void> {
    const { inForce: stored, unread } = await this.store.look();
    for (const { folder, why } of unread)
      this.host.log.warn(`cannot read which list is in ${folder}: ${why}`);
    for (const one of stored)
      if (this.isOn(one.head.summary.list) && !this.opened.has(one.folder))
        await (this.broken.has(one.folder) ? this.openAgain(one) : this.open(one));
    const wanted = stored.filter(
      ({ head, folder }) => this.isOn(head.summary.list) && this.opened.has(folder),
    );
    for (const folder of this.opened.keys())
      if (!wanted.some((one) => one.folder === folder)) this.opened.delete(folder);
    const ready = wanted.map(({ folder }) => this.opened.get(folder)!);
    if (ready.length !== this.ready.length || ready.some((list, i) => list !== this.ready[i]))
      this.ready = ready;
    this.stored = stored;
    this.unread = unread;
    this.changed.fire();
  }

  /** Opens a list that could not be opened before, or builds it again: a scanner or a backup may only have held its files. */
  private async openAgain(stored: StoredList): Promise<void> {
    const { folder, head } = stored;
    const list = await this.store.open(stored).catch(() => undefined);
    if (list) this.opened.set(folder, list);
    else if (this.damaged.has(folder) || this.rebuilt.has(head.summary.list)) return;
    else
      try {
        await this.rebuild(stored);
      } catch (error) {
        return this.noteBroken(stored, error as Error);
      }
    this.broken.delete(folder);
  }

  /** Opens a list; one that is damaged or of another version is made anew out of its details, which ends in another look at the storage. */
  private async open(stored: StoredList): Promise<void> {
    try {
      this.opened.set(stored.folder, await this.store.open(stored));
      return;
    } catch (error) {
      this.host.log.warn(
        `cannot open the list ${stored.head.summary.title} in ${stored.folder}: it is built again`,
        error as Error,
      );
    }
    try {
      await this.rebuild(stored);
    } catch (error) {
      this.noteBroken(stored, error as Error);
      this.onDamaged(stored.head);
    }
  }

  /** @throws what reading and writing throws; Error where it was built again before */
  private async rebuild(stored: StoredList): Promise<void> {
    const { list } = stored.head.summary;
    if (this.rebuilt.has(list)) throw new Error('it was built again once, to no avail');
    // Another window may have replaced it in the meantime.
    if ((await this.store.inForce()).some(({ folder }) => folder === stored.folder)) {
      await this.store.rebuild(stored);
      this.rebuilt.add(list);
    }
    this.again = true;
  }

  private noteBroken({ folder, head }: StoredList, error: Error): void {
    this.host.log.error(`cannot build the list ${head.summary.title} again`, error);
    this.broken.set(folder, error.message);
    // What can be read and makes no sense never will.
    if ([SyntaxError, TypeError, RangeError].some((kind) => error instanceof kind))
      this.damaged.add(folder);
  }
}
