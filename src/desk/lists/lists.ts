import * as vscode from 'vscode';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import type { CompiledList, ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import { Lifetime } from '../host/lifetime.js';
import { ListStore } from './listStore.js';
import { CHANGED, type StoredList } from './storeLayout.js';
import { workspaceFiles } from './workspaceFiles.js';

/** A list in storage. */
export interface KnownList {
  readonly head: ListHead;
  /** When a server last said that this is the newest, where it was downloaded. */
  readonly checked?: string;
  /** Whether this workspace is screened against it. */
  readonly on: boolean;
  /** Why it cannot be used, although it is there. */
  readonly problem?: string;
}

const OFF = 'copydesk.lists.off';

/**
 * The sanctions lists that were imported, shared by all windows. Nothing is read before somebody asks for `known` or `inForce`; then it is read in the
 * background, and `onDidChange` tells when there is more.
 */
export class Lists implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly root: vscode.Uri;
  private stored: readonly StoredList[] = [];
  private readonly opened = new Map<string, CompiledList>();
  private readonly broken = new Map<string, string>();
  private readonly rebuilt = new Set<string>();
  private ready: readonly CompiledList[] = [];
  private reading?: Promise<void>;
  private again = false;
  private begun = false;

  /** Fires when `known` or `inForce` is another than before. */
  readonly onDidChange = this.changed.event;
  readonly store: ListStore;

  /**
   * @param storage the extension's own folder
   * @param memory the workspace's: which lists are off there
   */
  constructor(
    storage: vscode.Uri,
    private readonly memory: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.root = vscode.Uri.joinPath(storage, 'lists');
    this.store = new ListStore(workspaceFiles(this.root));
  }

  /** All lists in storage, by title. */
  get known(): readonly KnownList[] {
    this.begin();
    return this.stored.map(({ folder, head, checked }) => ({
      head,
      checked,
      on: this.isOn(head.summary.list),
      problem: this.broken.get(folder),
    }));
  }

  /** The lists that this workspace is screened against, as far as they are loaded: another array only when something has changed. */
  get inForce(): readonly CompiledList[] {
    this.begin();
    return this.ready;
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

  /** Screens this workspace against a list, or no longer. */
  async turn(list: string, on: boolean): Promise<void> {
    const off = this.memory.get<string[]>(OFF, []).filter((one) => one !== list);
    await this.memory.update(OFF, on ? off : [...off, list]);
    await this.refresh();
  }

  /** Takes a list out of storage, for all windows. */
  async remove(list: string): Promise<void> {
    await this.store.remove(list);
    await this.refresh();
  }

  /** Looks at what is in storage now. */
  refresh(): Promise<void> {
    this.again = true;
    this.reading ??= (async () => {
      while (this.again) {
        this.again = false;
        await this.read().catch((error: unknown) =>
          this.log.error('cannot read the sanctions lists', error as Error),
        );
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
    const watcher = this.lifetime.own(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.root, CHANGED)),
    );
    for (const event of [watcher.onDidCreate, watcher.onDidChange])
      this.lifetime.own(event(() => void this.refresh()));
    // Not every file system tells what other windows do.
    this.lifetime.own(
      vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.refresh()),
    );
    void this.refresh();
  }

  private isOn(list: string): boolean {
    return !this.memory.get<string[]>(OFF, []).includes(list);
  }

  private async read(): Promise<void> {
    const stored = await this.store.inForce();
    for (const one of stored)
      if (
        this.isOn(one.head.summary.list) &&
        !this.opened.has(one.folder) &&
        !this.broken.has(one.folder)
      )
        await this.open(one);
    const wanted = stored.filter(
      ({ head, folder }) => this.isOn(head.summary.list) && this.opened.has(folder),
    );
    for (const folder of this.opened.keys())
      if (!wanted.some((one) => one.folder === folder)) this.opened.delete(folder);
    const ready = wanted.map(({ folder }) => this.opened.get(folder)!);
    if (ready.length !== this.ready.length || ready.some((list, i) => list !== this.ready[i]))
      this.ready = ready;
    this.stored = stored;
    this.changed.fire();
  }

  /** Opens a list; one that is damaged or of another version is made anew out of its details, which ends in another look at the storage. */
  private async open(stored: StoredList): Promise<void> {
    try {
      this.opened.set(stored.folder, await this.store.open(stored));
      return;
    } catch (error) {
      this.log.warn(
        `cannot open the list ${stored.head.summary.title} in ${stored.folder}: it is built again`,
        error as Error,
      );
    }
    try {
      // Another window may have replaced it in the meantime.
      if (this.rebuilt.has(stored.head.summary.list))
        throw new Error('it was built again once, to no avail');
      if ((await this.store.inForce()).some(({ folder }) => folder === stored.folder)) {
        this.rebuilt.add(stored.head.summary.list);
        await this.store.rebuild(stored);
      }
      this.again = true;
    } catch (error) {
      this.log.error(`cannot build the list ${stored.head.summary.title} again`, error as Error);
      this.broken.set(stored.folder, (error as Error).message);
      const importAgain = vscode.l10n.t('Import Sanctions List…');
      void vscode.window
        .showWarningMessage(
          vscode.l10n.t(
            'The sanctions list {0} is damaged, and drafts are not screened against it. Import it again.',
            stored.head.summary.title,
          ),
          importAgain,
        )
        .then((chosen) => chosen && vscode.commands.executeCommand('copydesk.lists.import'));
    }
  }
}
