import { existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A path as reports show it: with slashes. Only where a backslash parts folders is it one; elsewhere it is a character of a name. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

const DRAFT = /\.(?:txt|md|markdown)$/i;

/**
 * The drafts that a path stands for: a file itself; of a folder the text and Markdown files in it and below, in the order
 * of their names, without hidden folders and `node_modules`. Links are followed; one that leads nowhere is a draft that cannot be read.
 */
export async function draftsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? draftsBelow(path) : [path];
}

async function draftsBelow(folder: string, above: readonly string[] = []): Promise<string[]> {
  const here = await realpath(folder);
  // A link that leads back up would be followed without end.
  if (above.includes(here)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry): Promise<string[]> => {
        const path = join(folder, entry.name);
        const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
        if (kind?.isDirectory()) return draftsBelow(path, [...above, here]);
        return kind?.isFile() !== false && DRAFT.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}

/**
 * The folder that a draft belongs to as a workspace folder would hold it: the nearest above it with a `.git`, else the
 * current one where the draft is below that, else the draft's own.
 */
export function draftRootOf(draft: string): string {
  const own = dirname(resolve(draft));
  for (let at = own; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) break;
  }
  const here = process.cwd();
  return isBelow(here, own) ? here : own;
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
  );
}
