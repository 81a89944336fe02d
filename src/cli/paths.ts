import { existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';

/** A path as reports show it: with slashes. Only where a backslash parts folders is it one; elsewhere it is a character of a name. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

const DRAFT = /\.(?:txt|md|markdown)$/i;

/**
 * The drafts that a path stands for: a file itself; of a folder the text and Markdown files in it and below, in the order
 * of their names, without hidden folders and `node_modules`. Links are followed, and each folder is read once. A link that leads nowhere
 * stands for itself where it may be one to drafts, so that whoever reads it says so.
 */
export async function draftsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const walk: Walk = { seen: new Set(), drafts: [], links: [] };
  // Folders by their own names first: a link to one of them brings nothing new.
  await walkFolder(path, walk);
  for (const link of walk.links) await walkFolder(link, walk);
  return walk.drafts.sort(byNames);
}

interface Walk {
  /** The folders that were read, by their real paths. */
  readonly seen: Set<string>;
  readonly drafts: string[];
  /** Links to folders, which are still to be read. */
  readonly links: string[];
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const real = await realpath(folder);
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    if (entry.isDirectory()) await walkFolder(path, walk);
    else if (entry.isSymbolicLink()) await addLinked(path, walk);
    else if (entry.isFile() && DRAFT.test(name)) walk.drafts.push(path);
  }
}

async function addLinked(link: string, { drafts, links }: Walk): Promise<void> {
  const found = await stat(link).catch(() => undefined);
  if (found?.isDirectory()) links.push(link);
  else if (found ? found.isFile() && DRAFT.test(link) : DRAFT.test(link) || extname(link) === '')
    drafts.push(link);
}

/** Name by name, as one who looks through the folders has them. */
function byNames(a: string, b: string): number {
  const [ours, theirs] = [a.split(sep), b.split(sep)];
  const at = ours.findIndex((name, i) => name !== theirs[i]);
  return ours[at]! < theirs[at]! ? -1 : 1;
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
