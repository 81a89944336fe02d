import { FileFailure } from '../host/fileFailure.js';

// The browser twin of src/desk/node/replaceFile.ts: a browser has no disk, and all its files come through VS Code.

/** The schemes of files that are on disk. */
export const DISK_SCHEMES: ReadonlySet<string> = new Set();

export function replaceFile(path: string): Promise<boolean> {
  return Promise.reject(new FileFailure('unavailable', `${path} is on no disk`));
}

export function realPath(): Promise<string | null> {
  return Promise.resolve(null);
}
