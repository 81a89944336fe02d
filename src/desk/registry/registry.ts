import * as vscode from 'vscode';
import { compileLexiconSteps, type Lexicon } from '../../engine/names/variants/lexicon.js';
import { mergeRegistries } from '../../engine/registry/mergeRegistries.js';
import {
  parseRegistrySteps,
  type RegistryEntry,
  type RegistryFile,
} from '../../engine/registry/parseRegistry.js';
import { Debounce } from '../host/debounce.js';
import type { FileProblems } from './fileProblems.js';
import { findFiles } from '../vscode/findFiles.js';
import { Lifetime } from '../host/lifetime.js';
import { settings } from '../vscode/settings.js';
import { inSlices } from '../host/slices.js';
import { readText } from '../vscode/textFiles.js';

/** An actor's entry and the file that it stands in. */
export interface RegisteredEntry extends RegistryEntry {
  readonly uri: vscode.Uri;
}

/** One registry file: its last reading, and what of earlier readings stays in force while it is broken. */
interface LoadedFile {
  readonly uri: vscode.Uri;
  readonly read: RegistryFile;
  readonly kept: readonly RegistryEntry[];
}

/** All files as one registry. */
interface Merged {
  readonly entries: ReadonlyMap<string, RegisteredEntry>;
  readonly problems: readonly FileProblems[];
  /** Compiled when a draft first asks for it. */
  lexicon?: Promise<Lexicon>;
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
  private readonly pending = new Map<string, vscode.Uri>();
  private readonly reread = this.lifetime.own(
    new Debounce(READ_AFTER_EDIT, () => void this.readPending()),
  );
  private readonly researched = this.lifetime.own(
    new Debounce(READ_AFTER_EDIT, () => void this.load()),
  );
  private watching = this.lifetime.own(new Lifetime());
  /** Readings take their time; one after the other, so that a slow one never overwrites a newer. */
  private queue: Promise<void> = Promise.resolve();
  private merged?: Merged;

  /** Fires when what is in force, or what is wrong, has changed. */
  readonly onDidChange = this.changed.event;
  /** Settles when the files have been read for the first time. */
  readonly loaded: Promise<void>;

  /** @param root the workspace folder, or the folder of a draft that is outside of every workspace folder */
  constructor(
    readonly root: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { lifetime } = this;
    this.loaded = this.load();
    lifetime.own(settings.registryFiles.onDidChange(() => void this.load()));
    lifetime.own(
      vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length > 0 && this.files.has(uri.toString()))
          this.readLater(uri, READ_AFTER_EDIT);
      }),
    );
    lifetime.own(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.files.has(uri.toString())) this.readLater(uri, 0);
      }),
    );
    // Watching fails here and there (network drives, too many files): what the person opens or saves is noticed all the same.
    for (const event of [
      vscode.workspace.onDidOpenTextDocument,
      vscode.workspace.onDidSaveTextDocument,
    ]) {
      lifetime.own(
        event((document) => {
          if (
            document.languageId === 'yaml' &&
            !this.files.has(document.uri.toString()) &&
            isRegistryFile(document, root)
          )
            this.readLater(document.uri, 0);
        }),
      );
    }
    // A folder that is moved or deleted tells its watchers nothing of the files in it.
    lifetime.own(vscode.workspace.onDidRenameFiles(() => this.researched.trigger()));
    lifetime.own(vscode.workspace.onDidDeleteFiles(() => this.researched.trigger()));
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
  file(uri: vscode.Uri): RegistryFile | undefined {
    return this.files.get(uri.toString())?.read;
  }

  get uris(): readonly vscode.Uri[] {
    return [...this.files.values()].map(({ uri }) => uri);
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  /** Looks for the files anew and reads them all: watchers do not tell of everything. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const patterns = patternsOf(this.root);
      this.watch(patterns);
      const found = await findFiles(
        this.root,
        patterns.map(({ pattern }) => pattern),
      );
      const uris = new Map(found.map((uri) => [uri.toString(), uri]));
      for (const key of [...this.files.keys()]) if (!uris.has(key)) this.files.delete(key);
      await this.readAll([...uris.values()]);
    });
  }

  private watch(patterns: readonly vscode.RelativePattern[]): void {
    this.lifetime.release(this.watching);
    this.watching = this.lifetime.own(new Lifetime());
    for (const pattern of patterns) {
      const watcher = this.watching.own(vscode.workspace.createFileSystemWatcher(pattern));
      for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
        this.watching.own(event((uri) => this.readLater(uri, 0)));
    }
  }

  private readLater(uri: vscode.Uri, milliseconds: number): void {
    this.pending.set(uri.toString(), uri);
    this.reread.trigger(milliseconds);
  }

  private readPending(): Promise<void> {
    const uris = [...this.pending.values()];
    this.pending.clear();
    return this.inTurn(() => this.readAll(uris));
  }

  private async readAll(uris: readonly vscode.Uri[]): Promise<void> {
    const texts = await Promise.all(uris.map((uri) => this.text(uri)));
    for (const [i, uri] of uris.entries()) {
      const key = uri.toString();
      const text = texts[i];
      const before = this.files.get(key);
      if (text === null) this.files.delete(key);
      else if (text !== undefined && typeof text !== 'string')
        this.files.set(key, { uri, read: notRead(uri, text.problem), kept: [] });
      else if (text !== undefined)
        this.files.set(
          key,
          keepGood(
            uri,
            await inSlices(
              parseRegistrySteps(text, vscode.workspace.asRelativePath(uri), before?.read),
            ),
            before,
          ),
        );
    }
    this.merged = undefined;
    this.changed.fire();
  }

  /** Null where there is no such file; undefined where it cannot be read just now (a lost connection): what was read last stays in force. */
  private async text(
    uri: vscode.Uri,
  ): Promise<string | { readonly problem: string } | null | undefined> {
    try {
      return await readText(uri);
    } catch (error) {
      this.log.warn(`cannot read the registry ${uri.toString()}`, error as Error);
      // What is no text must be told in Problems: nothing of it counts, and nobody would know.
      return this.files.has(uri.toString()) ? undefined : { problem: (error as Error).message };
    }
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.queue = this.queue
      .then(task)
      .catch((error: Error) =>
        this.log.error(`cannot read the registry of ${this.root.toString()}`, error),
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
    const problems = files.map(({ uri, read, kept }): FileProblems => ({
      uri,
      text: read.text,
      keptEntries: kept.length,
      problems: [...read.problems, ...(registry.problems.get(read.file) ?? [])].map((problem) => {
        const other = problem.related && byName.get(problem.related.file);
        return other
          ? { ...problem, relatedFile: { uri: other.uri, text: other.read.text } }
          : problem;
      }),
    }));
    this.merged = { entries, problems };
    return this.merged;
  }
}

/** A file that is no text, with the one problem that says so. */
function notRead(uri: vscode.Uri, message: string): RegistryFile {
  const file = vscode.workspace.asRelativePath(uri);
  const problem = {
    start: 0,
    end: 0,
    severity: 'error',
    code: 'not-read',
    loses: 'file',
    message,
  } as const;
  return {
    file,
    text: '',
    entries: [],
    problems: [problem],
    readable: false,
    broken: [],
    cut: null,
  };
}

/** What of an entry could be read now gives way to the entry as it last could be read whole. */
function withKept(read: RegistryFile, kept: readonly RegistryEntry[]): RegistryFile {
  if (kept.length === 0) return read;
  const ids = new Set(kept.map(({ actor }) => actor.id));
  return { ...read, entries: read.entries.filter(({ actor }) => !ids.has(actor.id)) };
}

/**
 * Entries that are still in a file but of which something vital cannot be read now stay in force as they last could. One
 * that never could counts as far as it can be read.
 */
function keepGood(uri: vscode.Uri, read: RegistryFile, before: LoadedFile | undefined): LoadedFile {
  const broken = new Set(read.broken);
  const isWhole = ({ actor: { id } }: RegistryEntry): boolean => !broken.has(id);
  const readable = new Set(read.entries.filter(isWhole).map(({ actor }) => actor.id));
  const was = new Set(before?.read.broken);
  const last = before
    ? [...before.read.entries.filter(({ actor }) => !was.has(actor.id)), ...before.kept]
    : [];
  return {
    uri,
    read,
    kept: last.filter(
      ({ actor: { id } }) => (!read.readable || broken.has(id)) && !readable.has(id),
    ),
  };
}

/** Whether a document is one of the files of the registry of its folder. */
export function isRegistryFile(document: vscode.TextDocument, root: vscode.Uri): boolean {
  // An older version in a diff, or the preview of a change, has the same path on another file system.
  return (
    document.uri.scheme === root.scheme &&
    patternsOf(root).some((pattern) => vscode.languages.match({ pattern }, document) > 0)
  );
}

/** Below a workspace folder; beside a draft that is outside of every one, without searching the folders below. */
function patternsOf(root: vscode.Uri): vscode.RelativePattern[] {
  const anywhere = vscode.workspace.getWorkspaceFolder(root) !== undefined;
  return settings.registryFiles
    .get(root)
    .map((glob) => new vscode.RelativePattern(root, anywhere ? glob : glob.replace(/^\*\*\//, '')));
}
