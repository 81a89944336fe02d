import type { URI } from 'vscode-uri';
import type { Disposable, Event } from './host/events.js';

/**
 * What the desk needs of the program that it runs in. VS Code (src/editor/host) and the tests (test/desk/memoryHost.ts)
 * each implement it. Addresses are `vscode-uri`'s; VS Code's own are of the same shape.
 */
export interface DeskHost {
  readonly documents: HostDocuments;
  readonly files: HostFiles;
  readonly folders: HostFolders;
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
  getText(): string;
}

export interface HostDocuments {
  /** All that are open; never one that is closed. */
  readonly open: readonly HostDocument[];
  readonly onDidOpen: Event<HostDocument>;
  /** Fires with a document whose text has changed. */
  readonly onDidChange: Event<HostDocument>;
  readonly onDidSave: Event<HostDocument>;
  /** Fires with the document as it was last. */
  readonly onDidClose: Event<HostDocument>;
  /**
   * Changes the text of an open document so that it can be undone, and saves it.
   * @returns false where the save was refused (the file on disk is another than the one that was opened); the document is
   * changed and unsaved then
   */
  changeAndSave(uri: URI, text: string): Promise<boolean>;
}

/** What an address leads to: only a `file` is ever read. */
export type FileKind = 'file' | 'folder' | 'other';

/** All methods throw `FileFailure` where a file system refuses. */
export interface HostFiles {
  /** Null where there is nothing. Follows links. */
  kind(uri: URI): Promise<FileKind | null>;
  /** The bytes of a file; null where there is none. */
  read(uri: URI): Promise<Uint8Array | null>;
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
  /** Fires after the person has renamed or moved files or folders in this program. */
  readonly onDidRename: Event<readonly FileRename[]>;
}

export interface FileRename {
  readonly oldUri: URI;
  readonly newUri: URI;
}

export interface HostFolders {
  /** The folder whose registry and ignores serve a document: its workspace folder, else its own; for an untitled one the first. */
  rootOf(document: URI): URI | undefined;
  /** A file as the person knows it: its path below the workspace folder, else the whole path. */
  nameOf(file: URI): string;
  /** Fires with the workspace folders that were taken out. */
  readonly onDidRemove: Event<readonly URI[]>;
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
