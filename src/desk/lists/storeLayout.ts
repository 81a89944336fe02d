import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';

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
  /** When a server last said that this is the newest, ISO 8601 with time and zone. */
  readonly checked?: string;
}

/** A list that was imported just now and is in force. */
export interface ImportedList {
  readonly stored: StoredList;
  /** Undefined where it is the first import of this list. */
  readonly changes?: ListChanges;
}

/** The files in a list's folder. The head is written last and by renaming: a folder without one is no list. */
export const HEAD = 'list.json';
export const NAMES = 'names.bin';
export const PARTIES_FILE = 'parties.bin';
export const CHECKED = 'checked.txt';
export const CHANGES = 'changes.json';
/** Touched whenever lists come or go, so that other windows need not watch every folder. */
export const CHANGED = 'changed.txt';

/** @param chunk of the list's details, counted from 0 */
export const detailsFile = (chunk: number): string => `details-${chunk}.jsonl`;

/** An import that was begun longer ago than this has died, in milliseconds. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

const FOLDER = /^[0-9a-z]{9}-[0-9a-z]{8}-\d+$/;

/** A name for what an import writes that begins now: no other import has it. @param now milliseconds since 1970 */
export function newImport(now: number): string {
  const stamp = now.toString(36).padStart(9, '0');
  return `${stamp}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`;
}

/** @param list which of the lists of the import, counted from 0 */
export const folderOf = (name: string, list: number): string => `${name}-${list}`;

/** Whether a name is that of a list's folder. */
export const isListFolder = (name: string): boolean => FOLDER.test(name);

/** When the import that a folder belongs to was begun, in milliseconds since 1970. */
export const begunAt = (folder: string): number => parseInt(folder.slice(0, 9), 36);

/**
 * Whether the import that such a name belongs to has died. A clock that was wrong may have begun one in the future.
 * @param now milliseconds since 1970
 */
export const isAbandoned = (name: string, now: number): boolean =>
  Math.abs(now - begunAt(name)) > ABANDONED_MS;
