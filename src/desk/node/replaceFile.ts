import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shortHash } from '../../engine/text/shortHash.js';
import { FileFailure, fileFailure } from '../host/fileFailure.js';

/** The schemes of files that are on disk. */
export const DISK_SCHEMES: ReadonlySet<string> = new Set(['file']);

/** A lock that is older was left by a program that was stopped. */
const STALE_AFTER_MS = 10_000;
const WAIT_MS = 25;
const LONGEST_WAIT_MS = 5_000;

/**
 * Writes a file on disk if it still is as it was read. As git writes its index: the new version is written to a lock file
 * beside it, which only one program can create, and then renamed over the old one, so that a full disk or a crash leaves
 * the old version whole.
 * @param before the bytes as they were read; null where there was no file
 * @returns false where the file is another than before; nothing is written then
 * @throws FileFailure
 */
export async function replaceFile(
  path: string,
  before: Uint8Array | null,
  after: Uint8Array,
): Promise<boolean> {
  try {
    const file = await realpath(path).catch((error: unknown) => {
      if (isMissing(error)) return path;
      throw error;
    });
    const mode = await writableMode(file);
    const lock = lockOf(file);
    return await replaceUnder(await locked(lock), lock, { file, before, after, mode });
  } catch (error) {
    throw fileFailure(error);
  }
}

/** The file that is there while another is being replaced; its name is short whatever the other's is. */
export function lockOf(file: string): string {
  return join(dirname(file), `.${shortHash(basename(file))}.copydesk.lock`);
}

/** Where a path leads once all links are followed; null where it leads nowhere. */
export async function realPath(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw fileFailure(error);
  }
}

interface Replacement {
  readonly file: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
  readonly mode: number | undefined;
}

async function replaceUnder(
  handle: FileHandle,
  lock: string,
  { file, before, after, mode }: Replacement,
): Promise<boolean> {
  const { ino } = await handle.stat();
  /** Somebody may have taken the lock for a stale one: a computer that slept. */
  const isOurs = (): Promise<boolean> =>
    stat(lock).then(
      (found) => found.ino === ino,
      () => false,
    );
  let renamed = false;
  try {
    try {
      if (!(await isStill(file, before))) return false;
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // What does not know the lock (git, another editor) may have written meanwhile.
    if (!(await isStill(file, before)) || !(await isOurs())) return false;
    await rename(lock, file);
    renamed = true;
    return true;
  } finally {
    if (!renamed && (await isOurs())) await unlink(lock).catch(() => undefined);
  }
}

/** Creates the lock file, once nobody else has it. */
async function locked(lock: string): Promise<FileHandle> {
  for (const end = Date.now() + LONGEST_WAIT_MS; ;) {
    try {
      return await open(lock, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_AFTER_MS) await unlink(lock).catch(() => undefined);
    else if (Date.now() > end) throw new FileFailure('inUse', `${lock} is held`);
    else await new Promise((resolve) => setTimeout(resolve, WAIT_MS * (0.5 + Math.random())));
  }
}

async function isStill(file: string, before: Uint8Array | null): Promise<boolean> {
  try {
    const now = await readFile(file);
    return before !== null && now.equals(before);
  } catch (error) {
    if (isMissing(error)) return before === null;
    throw error;
  }
}

/** The permissions of a file, so that the new version has them too; a rename would not ask for them. */
async function writableMode(file: string): Promise<number | undefined> {
  const found = await stat(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!found) return undefined;
  if (!found.isFile()) throw new FileFailure('notAFile', `${file} is not a file`);
  if ((found.mode & 0o222) === 0) throw new FileFailure('readOnly', `${file} is read-only`);
  return found.mode & 0o7777;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
