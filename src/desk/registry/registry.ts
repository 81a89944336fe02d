import type { URI } from 'vscode-uri';
import { compileLexiconSteps, type Lexicon } from '../../engine/names/variants/lexicon.js';
import { mergeRegistries } from '../../engine/registry/mergeRegistries.js';
import {
  parseRegistrySteps,
  type RegistryEntry,
  type RegistryFile,
} from '../../engine/registry/parseRegistry.js';
import type { DeskHost, HostDocument, NotSearched } from '../host.js';
import { Debounce } from '../host/debounce.js';
import { type Disposable, Emitter } from '../host/events.js';
import { readText } from '../host/openText.js';
import { type FileProblems, partlySearched, problemsOfFile } from './fileProblems.js';
import { Lifetime } from '../host/lifetime.js';
import { inSlices } from '../host/slices.js';
import { type LoadedFile, unreadFile, keepGood, withKept } from './keptEntries.js';
import { registryGlobs, isRegistryFile } from './registryGlobs.js';

/** An actor's entry and the file that it stands in. */
export interface RegisteredEntry extends RegistryEntry {
  readonly uri: URI;
}

/** All files as one registry. */
interface Merged {
  readonly entries: ReadonlyMap<string, RegisteredEntry>;
  readonly problems: readonly FileProblems[];
  /** Compiled when a draft first asks for it. */
  lexicon?: Promise<Lexicon>;
}

const READ_AFTER_EDIT_MS = 50;

/**
 * The actors of one folder: every registry file below it, merged, as the open editors hold them. Read on first need,
 * then kept true by watching.
 */
export class Registry implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  private readonly files = new Map<string, LoadedFile>();
  private readonly pending = new Map<string, URI>();
  private readonly reread = this.lifetime.own(
    new Debounce(READ_AFTER_EDIT_MS, () => void this.readPending()),
  );
  private readonly researched = this.lifetime.own(
    new Debounce(READ_AFTER_EDIT_MS, () => void this.load()),
  );
  private watching = this.lifetime.own(new Lifetime());
  /** Readings take their time; one after the other, so that a slow one never overwrites a newer. */
  private queue: Promise<void> = Promise.resolve();
  private merged?: Merged;
  private missed?: NotSearched;

  /** Fires when what is in force, or what is wrong, has changed. */
  readonly onDidChange = this.changed.event;
  /** Settles when the files have been read for the first time. */
  readonly loaded: Promise<void>;

  /** @param root the workspace folder, or the folder of a draft that is outside of every workspace folder */
  constructor(
    readonly root: URI,
    private readonly host: DeskHost,
  ) {
    const { lifetime } = this;
    const { documents, files, settings, window } = host;
    this.loaded = this.load();
    lifetime.own(settings.onDidChange(['copydesk.registry.files'], () => void this.load()));
    lifetime.own(
      // Also where nothing but the unsaved changes went: of a file that is gone they alone were in force.
      documents.onDidChange(({ uri }) => {
        if (this.files.has(uri.toString())) this.readLater(uri, READ_AFTER_EDIT_MS);
      }),
    );
    lifetime.own(
      documents.onDidClose(({ uri }) => {
        if (this.files.has(uri.toString())) this.readLater(uri, 0);
      }),
    );
    // Watching fails here and there (network drives, too many files): what the person opens or saves is noticed all the same.
    for (const event of [documents.onDidOpen, documents.onDidSave])
      lifetime.own(event((document) => this.noticeFile(document)));
    // A folder that is moved or deleted tells its watchers nothing of the files in it.
    lifetime.own(files.onDidRename(() => this.researched.trigger()));
    lifetime.own(files.onDidDelete(() => this.researched.trigger()));
    // A connection that was lost may be back.
    lifetime.own(
      window.onDidFocus(() => {
        if (this.missed && this.missed.unreadable.length > 0) this.researched.trigger();
      }),
    );
  }

  /** The names in force, compiled in slices. */
  get lexicon(): Promise<Lexicon> {
    const merged = this.merge();
    return (merged.lexicon ??= inSlices(
      compileLexiconSteps([...merged.entries.values()].map(({ actor }) => actor)),
    ));
  }

  /** The entries in force, by id. */
  get entries(): ReadonlyMap<string, RegisteredEntry> {
    return this.merge().entries;
  }

  /** What is wrong with each file; files without problems are listed too. */
  get problems(): readonly FileProblems[] {
    return this.merge().problems;
  }

  /** A file as it was last read; undefined where it is none of this registry. */
  file(uri: URI): RegistryFile | undefined {
    return this.files.get(uri.toString())?.read;
  }

  get uris(): readonly URI[] {
    return [...this.files.values()].map(({ uri }) => uri);
  }

  /** Why not all of the folder was looked through for files: there may be more than `uris`. Undefined where it was. */
  get notSearched(): NotSearched | undefined {
    return this.missed;
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  /** Looks for the files anew and reads them all: watchers do not tell of everything. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const globs = registryGlobs(this.host, this.root);
      this.watch(globs);
      const found = await this.host.files.find(this.root, globs);
      this.missed = found.notSearched;
      // Those that are known where nobody could look now are read for as long as they are there.
      const known = found.notSearched ? this.uris.filter((uri) => this.isFile({ uri })) : [];
      const uris = new Map([...found.uris, ...known].map((uri) => [uri.toString(), uri]));
      for (const key of [...this.files.keys()]) if (!uris.has(key)) this.files.delete(key);
      await this.readAll([...uris.values()]);
    });
  }

  private watch(globs: readonly string[]): void {
    this.lifetime.release(this.watching);
    this.watching = this.lifetime.own(new Lifetime());
    for (const glob of globs)
      this.watching.own(
        this.host.files.watchGlob(this.root, glob, (uri) => this.readLater(uri, 0)),
      );
  }

  /** Reads a document that is a file of this registry and was not known to be one. */
  private noticeFile(document: HostDocument): void {
    if (
      document.languageId === 'yaml' &&
      !this.files.has(document.uri.toString()) &&
      this.isFile(document)
    )
      this.readLater(document.uri, 0);
  }

  private isFile(document: Pick<HostDocument, 'uri'>): boolean {
    return isRegistryFile(this.host, document, this.root);
  }

  private readLater(uri: URI, milliseconds: number): void {
    this.pending.set(uri.toString(), uri);
    this.reread.trigger(milliseconds);
  }

  private readPending(): Promise<void> {
    const uris = [...this.pending.values()];
    this.pending.clear();
    return this.inTurn(() => this.readAll(uris));
  }

  private async readAll(uris: readonly URI[]): Promise<void> {
    const texts = await Promise.all(uris.map((uri) => this.text(uri)));
    for (const [i, uri] of uris.entries()) {
      const key = uri.toString();
      const text = texts[i];
      const before = this.files.get(key);
      if (text === null) this.files.delete(key);
      else if (text !== undefined && typeof text !== 'string')
        this.files.set(key, {
          uri,
          read: unreadFile(this.host.folders.nameOf(uri), text.problem),
          kept: [],
        });
      else if (text !== undefined)
        this.files.set(
          key,
          keepGood(
            uri,
            await inSlices(parseRegistrySteps(text, this.host.folders.nameOf(uri), before?.read)),
            before,
          ),
        );
    }
    this.merged = undefined;
    this.changed.fire();
  }

  /** Null where there is no such file; undefined where it cannot be read just now (a lost connection): what was read last stays in force. */
  private async text(uri: URI): Promise<string | { readonly problem: string } | null | undefined> {
    try {
      return await readText(this.host, uri);
    } catch (error) {
      this.host.log.warn(`cannot read the registry ${uri.toString()}`, error as Error);
      // What is no text must be told in Problems: nothing of it counts, and nobody would know.
      return this.files.has(uri.toString()) ? undefined : { problem: (error as Error).message };
    }
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.queue = this.queue
      .then(task)
      .catch((error: Error) =>
        this.host.log.error(`cannot read the registry of ${this.root.toString()}`, error),
      );
    return this.queue;
  }

  /** The files in the order of their names, so that "the first" of two entries with one id is always the same. */
  private merge(): Merged {
    if (this.merged) return this.merged;
    const files = [...this.files.values()].sort((a, b) => (a.read.file < b.read.file ? -1 : 1));
    const byName = new Map(files.map((file) => [file.read.file, file]));
    const registry = mergeRegistries(
      files.map(({ read, kept }) => withKept(read, kept)),
      files.flatMap(({ kept }) => kept.map(({ actor }) => actor.id)),
    );
    const entries = new Map<string, RegisteredEntry>();
    for (const [id, { entry, file }] of registry.entries)
      entries.set(id, { ...entry, uri: byName.get(file.file)!.uri });
    for (const { uri, kept } of files)
      for (const entry of kept)
        if (!entries.has(entry.actor.id)) entries.set(entry.actor.id, { ...entry, uri });
    const problems = files.map((file) =>
      problemsOfFile(file, registry.problems.get(file.read.file) ?? [], byName),
    );
    if (this.missed) problems.push(partlySearched(this.host, this.root, this.missed));
    this.merged = { entries, problems };
    return this.merged;
  }
}
