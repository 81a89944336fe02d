import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoreFiles } from '../desk/lists/storeLayout.js';

/** A folder on disk as a store of lists has it. */
export function diskFiles(root: string): StoreFiles {
  return {
    list: async (folder) => {
      try {
        return await readdir(join(root, folder));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    read: (path) => readFile(join(root, path)),
    write: async (path, bytes) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    },
    rename: (from, to) => rename(join(root, from), join(root, to)),
    remove: (path) => rm(join(root, path), { recursive: true, force: true }),
  };
}
