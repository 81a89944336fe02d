import * as vscode from 'vscode';
import { compileLexicon, type Lexicon } from '../engine/names/lexicon.js';
import { parseRegistry, type Problem, type RegistryEntry, type RegistryFile } from '../engine/registry/parse.js';
import { Debounce } from './debounce.js';
import { Lifetime } from './lifetime.js';
import { settings } from './settings.js';
import { readText } from './textFiles.js';

/** An actor's entry and the file that it stands in. */
export interface RegisteredEntry extends RegistryEntry {
  readonly uri: vscode.Uri;
}

/** One registry file: its last reading, and the entries that were good when they were last read. */
interface LoadedFile {
  readonly uri: vscode.Uri;
  readonly read: RegistryFile;
  /** Present while the file is broken: entries of an earlier reading that stay in force. */
  readonly kept: readonly RegistryEntry[];
}

const READ_AFTER_EDIT = 50;

/**
 * The actors of one folder: every registry file below it, merged, as the open editors hold them. Read on first need,
 * then kept true by watching.
 */
export class Registry implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly files = new Map<string, LoadedFile>();
  private readonly pending = new Set<string>();
  private readonly reread = this.lifetime.own(new Debounce(READ_AFTER_EDIT, () => void this.readPending()));
  private watching?: Lifetime;
  private compiled?: { lexicon: Lexicon; entries: Map<string, RegisteredEntry> };

  /** Fires when what is in force, or what is wrong, has changed. */
  readonly onDidChange = this.changed.event;
  /** Settles when the files have been read for the first time. */
  readonly loaded: Promise<void>;

  /** @param root the workspace folder, or the folder of a draft that is outside of every workspace folder */
  constructor(readonly root: vscode.Uri, private readonly log: vscode.LogOutputChannel) {
    this.loaded = this.load();
    this.lifetime.own(settings.registryFiles.onDidChange(() => void this.load()));
    this.lifetime.own(vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.readLater(document.uri, READ_AFTER_EDIT);
    }));
    this.lifetime.own(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.readLater(uri, 0)));
  }

  /** The names in force, compiled. */
  get lexicon(): Lexicon {
    return this.compile().lexicon;
  }

  /** The entries in force, by id. */
  get entries(): ReadonlyMap<string, RegisteredEntry> {
    return this.compile().entries;
  }

  /** What is wrong with each file; files without problems are listed too. */
  get problems(): readonly { uri: vscode.Uri; problems: readonly Problem[]; keptEntries: number }[] {
    return [...this.files.values()].map(({ uri, read, kept }) => ({ uri, problems: read.problems, keptEntries: kept.length }));
  }

  get uris(): readonly vscode.Uri[] {
    return [...this.files.values()].map(({ uri }) => uri);
  }

  dispose(): void {
    this.watching?.dispose();
    this.lifetime.dispose();
  }

  private async load(): Promise<void> {
    this.watching?.dispose();
    const watching = (this.watching = new Lifetime());
    const patterns = this.patterns();
    for (const pattern of patterns) {
      const watcher = watching.own(vscode.workspace.createFileSystemWatcher(pattern));
      watching.own(watcher.onDidCreate((uri) => this.readLater(uri, 0, true)));
      watching.own(watcher.onDidChange((uri) => this.readLater(uri, 0, true)));
      watching.own(watcher.onDidDelete((uri) => this.readLater(uri, 0, true)));
    }
    const found = await Promise.all(patterns.map((pattern) => vscode.workspace.findFiles(pattern)));
    const uris = new Map(found.flat().map((uri) => [uri.toString(), uri]));
    for (const key of [...this.files.keys()]) if (!uris.has(key)) this.files.delete(key);
    await Promise.all([...uris.values()].map((uri) => this.read(uri)));
    this.settle();
  }

  /** Below a workspace folder; beside a draft that is outside of every one, without searching the folders below. */
  private patterns(): vscode.RelativePattern[] {
    const anywhere = vscode.workspace.getWorkspaceFolder(this.root) !== undefined;
    const globs = settings.registryFiles.get(this.root);
    return globs.map((glob) => new vscode.RelativePattern(this.root, anywhere ? glob : glob.replace(/^\*\*\//, '')));
  }

  /** @param isRegistry whether the file is known to be one; else only files that were read before are read again */
  private readLater(uri: vscode.Uri, milliseconds: number, isRegistry = false): void {
    const key = uri.toString();
    if (!isRegistry && !this.files.has(key)) return;
    this.pending.add(key);
    this.reread.trigger(milliseconds);
  }

  private async readPending(): Promise<void> {
    const keys = [...this.pending];
    this.pending.clear();
    await Promise.all(keys.map((key) => this.read(vscode.Uri.parse(key, true))));
    this.settle();
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    try {
      const text = await readText(uri);
      const before = this.files.get(key);
      if (text === null) this.files.delete(key);
      else this.files.set(key, keepGood(uri, parseRegistry(text, vscode.workspace.asRelativePath(uri), before?.read), before));
    } catch (error) {
      // Unreadable just now (a lost connection): what was read last stays in force.
      this.log.warn(`cannot read the registry ${key}: ${String(error)}`);
    }
  }

  private settle(): void {
    this.compiled = undefined;
    this.changed.fire();
  }

  private compile(): { lexicon: Lexicon; entries: Map<string, RegisteredEntry> } {
    if (!this.compiled) {
      const entries = new Map<string, RegisteredEntry>();
      for (const { uri, read, kept } of this.files.values())
        for (const entry of [...read.entries, ...kept]) if (!entries.has(entry.actor.id)) entries.set(entry.actor.id, { ...entry, uri });
      this.compiled = { entries, lexicon: compileLexicon([...entries.values()].map(({ actor }) => actor)) };
    }
    return this.compiled;
  }
}

/** While a file has errors, entries that it held before and that cannot be read now stay in force. */
function keepGood(uri: vscode.Uri, read: RegistryFile, before: LoadedFile | undefined): LoadedFile {
  const broken = read.problems.some(({ severity }) => severity === 'error');
  const readable = new Set(read.entries.map(({ actor }) => actor.id));
  const kept = broken && before ? [...before.read.entries, ...before.kept].filter(({ actor }) => !readable.has(actor.id)) : [];
  return { uri, read, kept };
}
