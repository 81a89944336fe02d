import type { URI } from 'vscode-uri';
import type { Disposable, Event } from './host/events.js';
import type { LanguageContribution } from './drafts/draftLanguages.js';
import type { HostSettings } from './host/settingTypes.js';

/**
 * What the desk needs of the program that it runs in. VS Code (src/editor/host) and the tests (test/desk/memoryHost.ts)
 * each implement it. Addresses are `vscode-uri`'s; VS Code's own are of the same shape.
 * @typeParam D the documents as the program itself knows them
 */
export interface DeskHost<D extends HostDocument = HostDocument> {
  readonly documents: HostDocuments<D>;
  readonly window: HostWindow<D>;
  readonly files: HostFiles;
  readonly bundles: HostBundles;
  readonly folders: HostFolders;
  readonly settings: HostSettings;
  readonly storage: HostStorage;
  readonly clock: HostClock;
  readonly log: HostLog;
  readonly messages: HostMessages;
}

/** A text that is open, in an editor or in the background. */
export interface HostDocument {
  readonly uri: URI;
  /** Whether it is no file yet. */
  readonly isUntitled: boolean;
  /** Whether it holds what was not saved. */
  readonly isDirty: boolean;
  readonly isClosed: boolean;
  /** VS Code's identifier of its language, such as `markdown`. */
  readonly languageId: string;
  /** Another number after each edit. */
  readonly version: number;
  getText(): string;
}

export interface HostDocuments<D extends HostDocument = HostDocument> {
  /** All that are open; never one that is closed. */
  readonly open: readonly D[];
  readonly onDidOpen: Event<D>;
  /** Fires with a document whose text has changed, or that has unsaved changes now and had none before, or the reverse. */
  readonly onDidChange: Event<D>;
  /** Fires with a document whose text has changed. */
  readonly onDidEdit: Event<D>;
  readonly onDidSave: Event<D>;
  /** Fires with the document as it was last. One whose language is changed closes, and is open again at once. */
  readonly onDidClose: Event<D>;
  /** What is known of languages beside what the desk itself knows. */
  languages(): readonly LanguageContribution[];
  /**
   * Changes the text of an open document so that it can be undone, and saves it.
   * @returns false where the save was refused (the file on disk is another than the one that was opened); the document is
   * changed and unsaved then
   */
  changeAndSave(uri: URI, text: string): Promise<boolean>;
}

/** What the person sees. */
export interface HostWindow<D extends HostDocument = HostDocument> {
  /** The documents in editors that are on screen. */
  readonly visible: readonly D[];
  /** The document in the editor that has the focus, or had it last. */
  readonly active: D | undefined;
  /** The addresses of the texts that have a tab, on screen or not. */
  readonly tabs: readonly URI[];
  readonly onDidChangeVisible: Event<unknown>;
  readonly onDidChangeActive: Event<unknown>;
  /** Fires when the person comes back to the window: others may have worked meanwhile. */
  readonly onDidFocus: Event<unknown>;
}

/** Tells that somebody no longer waits for an answer. */
export interface HostCancellation {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: Event<unknown>;
}

/** The bundles that Copydesk consists of (`dist`), and what lies beside them. */
export interface HostBundles {
  /** Their folder, where it is on a disk. */
  readonly fsPath: string;
  /** @param name a file's path below the folder, parts with slashes @throws where it cannot be read */
  read(name: string): Promise<Uint8Array>;
}

/** What an address leads to: only a `file` is ever read. */
export type FileKind = 'file' | 'folder' | 'other';

/** Why not all of a folder was looked through for files; neither where nobody waited for them any longer. */
export interface NotSearched {
  /** Whether it holds more, or deeper folders, than is looked through on a file system that cannot be searched. */
  readonly isTooLarge: boolean;
  /** The folders that could not be listed. */
  readonly unreadable: readonly URI[];
}

/** Files that were looked for below a folder. */
export interface FoundFiles {
  readonly uris: readonly URI[];
  /**
   * Undefined where all of the folder was looked through, or there is no such folder. Else there may be others: silence about
   * them is no all-clear.
   */
  readonly notSearched?: NotSearched;
}

/** All methods throw `FileFailure` where a file system refuses. */
export interface HostFiles {
  /** Null where there is nothing. Follows links. */
  kind(uri: URI): Promise<FileKind | null>;
  /** When a file was written last, in milliseconds since 1970, and its size in bytes; null where there is nothing. */
  stat(uri: URI): Promise<{ readonly mtime: number; readonly size: number } | null>;
  /** The bytes of a file; null where there is none. */
  read(uri: URI): Promise<Uint8Array | null>;
  /** Whether an address is on a file system whose files people write; old versions, output and the like are on none. */
  isWritten(uri: URI): boolean;
  /**
   * Writes a file if it still is as it was read, in one step where the file system can: whoever reads it meanwhile sees
   * the one version or the other, and of two that replace it at once only one succeeds.
   * @param before the bytes as they were read; null where there was no file
   * @returns false where the file is another than before; nothing is written then
   */
  replace(uri: URI, before: Uint8Array | null, after: Uint8Array): Promise<boolean>;
  /** Moves a file, never over another. @returns false where there is nothing to move, or something at its goal */
  rename(from: URI, to: URI): Promise<boolean>;
  /** The names of the files in a folder, without those of its folders; empty where it cannot be read. */
  list(folder: URI): Promise<readonly string[]>;
  /** Where a path leads once all links are followed; undefined where the file system cannot tell; null where it leads nowhere. */
  realPath(uri: URI): Promise<URI | null | undefined>;
  /** Calls back with a file directly in a folder whose name ends so when it was made, changed or deleted. */
  watch(folder: URI, ending: string, listener: (uri: URI) => void): Disposable;
  /**
   * The files below a folder that fit one of some glob patterns, as VS Code reads them.
   * @param without patterns of what is left out, beside the setting `files.exclude`
   */
  find(
    root: URI,
    globs: readonly string[],
    without?: readonly string[],
    token?: HostCancellation,
  ): Promise<FoundFiles>;
  /** Calls back with a file below a folder that fits a glob pattern when it was made, changed or deleted. */
  watchGlob(root: URI, glob: string, listener: (uri: URI) => void): Disposable;
  /** Fires after the person has renamed or moved files or folders in this program. */
  readonly onDidRename: Event<readonly FileRename[]>;
  /** Fires after the person has deleted files or folders in this program. */
  readonly onDidDelete: Event<unknown>;
}

export interface FileRename {
  readonly oldUri: URI;
  readonly newUri: URI;
}

export interface HostFolders {
  /** The workspace folders. */
  readonly roots: readonly URI[];
  /** Whether something is a workspace folder, or in one. */
  holds(uri: URI): boolean;
  /** The folder whose registry and ignores serve a document: its workspace folder, else its own; for an untitled one the first. */
  rootOf(document: URI): URI | undefined;
  /** A file as the person knows it: its path below the workspace folder, else the whole path. */
  nameOf(file: URI): string;
  /** Fires with the workspace folders that were taken out. */
  readonly onDidRemove: Event<readonly URI[]>;
  /** Fires when workspace folders have come or gone. */
  readonly onDidChange: Event<unknown>;
}

/** What is kept for a workspace from one session to the next. */
export interface HostStorage {
  keys(): readonly string[];
  get<T>(key: string): T | undefined;
  /** @param value undefined forgets it */
  update(key: string, value: unknown): PromiseLike<void>;
}

export interface HostClock {
  /** Milliseconds since 1970, as `Date.now`. */
  now(): number;
}

export interface HostLog {
  info(message: string): void;
  warn(message: string, error?: unknown): void;
  error(message: string, error?: unknown): void;
}

/** Messages on screen. All give the answer that was chosen; undefined where the message was closed without one. */
export interface HostMessages {
  inform(text: string, ...answers: string[]): PromiseLike<string | undefined>;
  warn(text: string, ...answers: string[]): PromiseLike<string | undefined>;
  /** Stays on screen until it is closed or answered. */
  error(text: string, ...answers: string[]): PromiseLike<string | undefined>;
}
