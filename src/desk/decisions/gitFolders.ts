import { URI, Utils } from 'vscode-uri';
import type { DeskHost } from '../host.js';
import { type Tracking, trackingIn } from './gitIndex.js';

/** What a file begins with that stands for git's folder. */
const LEADS = 'gitdir:';

/** Where git keeps what it knows of a work tree. */
export interface GitFolders {
  /** What is the work tree's own: its index. */
  readonly own: URI;
  /** What all work trees of the repository share. */
  readonly common: URI;
}

/**
 * Git's folders for a work tree. In a second work tree and in a submodule `.git` is a file that leads to them.
 * @param root the work tree's root
 * @returns undefined where they are not there
 * @throws FileFailure where they cannot be read
 */
export async function gitFoldersOf(
  host: Pick<DeskHost, 'files'>,
  root: URI,
): Promise<GitFolders | undefined> {
  const git = Utils.joinPath(root, '.git');
  let own = git;
  if ((await host.files.kind(git)) === 'file') {
    const text = (await textOf(host, git)) ?? '';
    if (!text.startsWith(LEADS)) return undefined;
    own = placeOf(root, text.slice(LEADS.length).trim());
    if ((await host.files.kind(Utils.joinPath(own, 'HEAD'))) !== 'file') return undefined;
  }
  const common = (await textOf(host, Utils.joinPath(own, 'commondir')))?.trim();
  return { own, common: common ? placeOf(own, common) : own };
}

/** Whether git's index has a file. @param path from the work tree's root, with slashes */
export async function trackingOf(
  host: Pick<DeskHost, 'files'>,
  { own }: GitFolders,
  path: string,
): Promise<Tracking> {
  const index = await host.files.read(Utils.joinPath(own, 'index'));
  return index ? trackingIn(index, path) : 'untracked';
}

/** Where a path in one of git's files leads. */
function placeOf(folder: URI, path: string): URI {
  if (!/^(?:[/\\]|[A-Za-z]:)/.test(path)) return Utils.joinPath(folder, path);
  return folder.scheme === 'file' ? URI.file(path) : folder.with({ path });
}

async function textOf({ files }: Pick<DeskHost, 'files'>, uri: URI): Promise<string | undefined> {
  const bytes = await files.read(uri);
  return bytes ? new TextDecoder().decode(bytes) : undefined;
}
