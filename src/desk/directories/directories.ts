import type { URI } from 'vscode-uri';
import { CompiledDirectory } from '../../engine/directories/compiled/compiledDirectory.js';
import { compileDirectorySteps } from '../../engine/directories/compiled/compileDirectory.js';
import {
  type DirectoryChanges,
  directoryChanges,
} from '../../engine/directories/compiled/directoryChanges.js';
import {
  type DirectoryOptions,
  readDirectoryFiles,
  type ReadDirectory,
} from '../../engine/directories/formats/readDirectories.js';
import { localDay } from '../../engine/text/localDay.js';
import type { DeskHost } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import { inSlices } from '../host/slices.js';
import { PartlyImported } from '../lists/partlyImported.js';
import { CHANGED, type StoreFiles } from '../lists/storeLayout.js';
import { DirectoryStore, type StoredDirectories } from './directoryStore.js';
import {
  type ImportedDirectory,
  knownAsUnread,
  type KnownDirectory,
  type UnreadDirectory,
} from './knownDirectory.js';
import { readStarters, STARTERS } from './starterDirectories.js';

const OFF = 'copydesk.directories.off';

/**
 * The directories of people in office: those that come with Copydesk, and those that were imported, shared by all windows.
 * Nothing is read before `begin`, which is called once a draft is read.
 */
export class Directories implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  private starters?: Promise<readonly CompiledDirectory[]>;
  private readonly store: DirectoryStore;
  private imported: readonly CompiledDirectory[] = [];
  private unread: readonly UnreadDirectory[] = [];
  private own: readonly CompiledDirectory[] = [];
  private ready: readonly CompiledDirectory[] = [];
  private reading?: Promise<void>;
  private begun = false;
  /** What was known when that was told last. */
  private state?: string;

  /** Fires when `known` or `inForce` is another than before. */
  readonly onDidChange = this.changed.event;

  /**
   * @param host its storage says which directories are off in this workspace
   * @param folder where imported directories are kept, and its files
   */
  constructor(
    private readonly host: DeskHost,
    private readonly folder: { readonly uri: URI; readonly files: StoreFiles },
  ) {
    this.store = new DirectoryStore(folder.files, host.clock, host.log);
    this.lifetime.own(
      host.settings.onDidChange(['copydesk.directories.starter'], () => void this.refresh()),
    );
  }

  /** All directories, those of Copydesk last. */
  get known(): readonly KnownDirectory[] {
    const known =
      (starter: boolean) =>
      (directory: CompiledDirectory): KnownDirectory => ({
        head: directory.head,
        starter,
        on: this.isOn(directory, starter),
      });
    const unread = this.unread.map((one) => knownAsUnread(one, !this.off.includes(one.name)));
    return [...this.imported.map(known(false)), ...unread, ...this.own.map(known(true))];
  }

  /** Those whose people drafts are looked through for: another array only when something has changed. Empty until they are read. */
  get inForce(): readonly CompiledDirectory[] {
    return this.ready;
  }

  /** Reads them in the background, where that has not been done. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    const { files, window } = this.host;
    this.lifetime.own(files.watch(this.folder.uri, CHANGED, () => void this.refresh()));
    // Not every file system tells what other windows do.
    this.lifetime.own(window.onDidFocus(() => void this.refresh()));
    void this.refresh();
  }

  /** Waits until they are read. */
  async loaded(): Promise<void> {
    this.begin();
    await this.reading;
  }

  /** Looks at what is in storage and in the settings now. */
  refresh(): Promise<void> {
    const before = this.reading ?? Promise.resolve();
    this.reading = before.then(() =>
      this.read().catch((error: unknown) =>
        this.host.log.error('cannot read the directories', error as Error),
      ),
    );
    return this.reading;
  }

  /** Looks this workspace's drafts through for a directory's people, or no longer. */
  async turn(directory: string, on: boolean): Promise<void> {
    const off = this.off.filter((one) => one !== directory);
    await this.host.storage.update(OFF, on ? off : [...off, directory]);
    if (on && STARTERS.includes(directory) && !this.withStarters)
      await this.host.settings.update('copydesk.directories.starter', true);
    await this.refresh();
  }

  /** Takes an imported directory out of storage, for all windows. */
  async remove(directory: string): Promise<void> {
    // Where it cannot be removed whole, a part of it may have gone all the same.
    await this.store.remove(directory).finally(() => this.refresh());
  }

  /**
   * Imports files; one that was there before is replaced.
   * @throws DirectoryRefused where a file is no directory, or what writing throws; then nothing is changed. PartlyImported
   * where some were imported before another could not be written
   */
  async import(
    files: readonly { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> }[],
    options: DirectoryOptions = {},
  ): Promise<ImportedDirectory[]> {
    this.begin();
    // Also where another window could not tell of what it has imported.
    this.store.expire();
    await this.refresh();
    const read = await readDirectoryFiles(files, options);
    const imported: ImportedDirectory[] = [];
    try {
      for (const one of read) imported.push(await this.keep(one));
    } catch (error) {
      if (imported.length === 0) throw error;
      const missing = read.slice(imported.length).map(({ source }) => source.title);
      const titles = { imported: imported.map(({ head }) => head.title), missing };
      throw new PartlyImported(imported, titles, error as Error);
    } finally {
      await this.refresh();
    }
    return imported;
  }

  /** What the last import of a directory changed; undefined where it was the first (see its head), or nobody knows. */
  async changes(directory: string): Promise<DirectoryChanges | undefined> {
    await this.refresh();
    const found = this.imported.find(({ head }) => head.directory === directory);
    return found && this.store.changes(found.head);
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private async keep({
    source,
    people,
    files,
    skippedCount,
  }: ReadDirectory): Promise<ImportedDirectory> {
    const before = this.imported.find(({ head }) => head.directory === source.directory);
    // Of what cannot be read nobody knows whether it is there.
    const isFirst =
      !before && !this.unread.some(({ name }) => [source.directory, ''].includes(name));
    const edition = {
      imported: new Date(this.host.clock.now()).toISOString(),
      files,
      ...(isFirst && { isFirst }),
    };
    const buffer = await inSlices(compileDirectorySteps(source, people, edition));
    const compiled = CompiledDirectory.open(buffer);
    const today = localDay(new Date(this.host.clock.now()));
    const changes = before && directoryChanges(before, compiled, today, skippedCount);
    await this.store.keep(compiled, new Uint8Array(buffer), changes);
    return { head: compiled.head, skippedCount, ...(changes && { changes }) };
  }

  private async read(): Promise<void> {
    // Those of Copydesk need nothing from storage, which is slow to answer in a window that opens.
    const [stored, own] = await Promise.all([
      this.stored(),
      this.withStarters || this.starters ? this.started() : [],
    ]);
    this.imported = stored.opened;
    this.unread = stored.unread;
    this.own = own;
    const wanted = [
      ...this.imported.filter((one) => this.isOn(one, false)),
      ...this.own.filter((one) => this.isOn(one, true)),
    ];
    if (wanted.length !== this.ready.length || wanted.some((one, i) => one !== this.ready[i]))
      this.ready = wanted;
    const state = JSON.stringify(this.known);
    if (state !== this.state) this.changed.fire();
    this.state = state;
  }

  /** Those that were imported. Where nobody can tell just now, those that were read before stay; where none were, a row says so. */
  private async stored(): Promise<StoredDirectories> {
    try {
      return await this.store.read();
    } catch (error) {
      this.host.log.error('cannot read the directories', error);
      const { imported: opened, unread } = this;
      const isNew = opened.length + unread.length === 0;
      return {
        opened,
        unread: isNew ? [{ name: '', why: (error as Error).message }] : unread,
      };
    }
  }

  /** Those of Copydesk, read once; without them the imported ones are there all the same. */
  private async started(): Promise<readonly CompiledDirectory[]> {
    try {
      return await (this.starters ??= readStarters(this.host.bundles));
    } catch (error) {
      this.starters = undefined;
      this.host.log.error('cannot read the directories that come with Copydesk', error);
      return [];
    }
  }

  private get off(): readonly string[] {
    return this.host.storage.get<readonly string[]>(OFF) ?? [];
  }

  private get withStarters(): boolean {
    return this.host.settings.get('copydesk.directories.starter');
  }

  private isOn({ head }: CompiledDirectory, starter: boolean): boolean {
    return (!starter || this.withStarters) && !this.off.includes(head.directory);
  }
}
