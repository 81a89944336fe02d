import * as vscode from 'vscode';
import type { URI } from 'vscode-uri';
import type { FoundFiles, HostCancellation, NotSearched } from '../../desk/host.js';
import { notSearchedWords } from '../../desk/host/notSearchedWords.js';
import { globsOf } from '../../desk/host/settingTypes.js';
import { globMatcher, oneOfGlobs } from '../../desk/host/globs.js';

/** Where VS Code searches by itself, or through the extension that serves the files. Anywhere else it waits for somebody who can search, without end. */
const SEARCHED: ReadonlySet<string> = new Set([
  'file',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'untitled',
]);
/** A folder that must be walked is not walked for ever: over a network each step is a request. */
const DEEPEST = 8;
const MOST_ENTRIES = 5000;
/** What a file system says where there is no such folder; whatever else it says, there may be one. */
const NO_FOLDER: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/** What `HostFiles.find` gives, with VS Code's own addresses. */
interface FoundHere extends FoundFiles {
  readonly uris: readonly vscode.Uri[];
}

/**
 * Finds the files below a folder that fit one of some glob patterns, as `vscode.workspace.findFiles` does. On a file system
 * that VS Code cannot search the folder is walked.
 * @param without patterns of what is left out, beside `files.exclude`
 */
export async function findFiles(
  root: vscode.Uri,
  patterns: readonly string[],
  without: readonly string[] = [],
  token?: HostCancellation,
): Promise<FoundHere> {
  if (patterns.length === 0) return { uris: [] };
  if (SEARCHED.has(root.scheme)) {
    const uris = await vscode.workspace.findFiles(
      new vscode.RelativePattern(root, oneOfGlobs(patterns)),
      without.length > 0 ? oneOfGlobs(without) : undefined,
      undefined,
      token,
    );
    // Where a folder cannot be read VS Code says that there is nothing in it.
    const isSuspect = uris.length === 0 && root.scheme !== 'untitled';
    if (isSuspect && !token?.isCancellationRequested && (await listed(root)) === undefined)
      return { uris, notSearched: { isTooLarge: false, unreadable: [root] } };
    return { uris };
  }
  const excluded = globsOf(
    vscode.workspace.getConfiguration('files', root).get<Record<string, unknown>>('exclude'),
  );
  return walk(root, patterns, [...without, ...excluded], token);
}

/** Says that there may be more drafts than were found below a folder. */
export function sayPartlySearched(root: vscode.Uri, why: NotSearched): void {
  const nameOf = (uri: URI): string => vscode.workspace.asRelativePath(vscode.Uri.from(uri));
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Not all of {0} was searched: {1}. There may be more drafts. Open the ones you expect, and search again.',
      nameOf(root),
      notSearchedWords({ nameOf }, why),
    ),
  );
}

async function walk(
  root: vscode.Uri,
  patterns: readonly string[],
  without: readonly string[],
  token?: HostCancellation,
): Promise<FoundHere> {
  const isWanted = globMatcher(patterns);
  const isLeftOut = globMatcher([...without, '**/.git', '**/node_modules']);
  const uris: vscode.Uri[] = [];
  const unreadable: vscode.Uri[] = [];
  let folders: { uri: vscode.Uri; path: string }[] = [{ uri: root, path: '' }];
  let seen = 0;
  const wanted = deepestOf(patterns);
  for (let depth = 0; depth < Math.min(wanted, DEEPEST) && folders.length > 0; depth++) {
    const below: typeof folders = [];
    for (const { uri, path } of folders) {
      const entries = await listed(uri, depth === 0);
      if (!entries) unreadable.push(uri);
      for (const [name, type] of entries ?? []) {
        if (token?.isCancellationRequested)
          return { uris, notSearched: { isTooLarge: false, unreadable } };
        if (++seen > MOST_ENTRIES) return { uris, notSearched: { isTooLarge: true, unreadable } };
        const inside = path + name;
        if (isLeftOut(inside)) continue;
        if (type & vscode.FileType.Directory)
          below.push({ uri: vscode.Uri.joinPath(uri, name), path: `${inside}/` });
        else if (isWanted(inside)) uris.push(vscode.Uri.joinPath(uri, name));
      }
    }
    folders = below;
  }
  const isTooLarge = folders.length > 0 && wanted > DEEPEST;
  return isTooLarge || unreadable.length > 0
    ? { uris, notSearched: { isTooLarge, unreadable } }
    : { uris };
}

/**
 * What is in a folder; undefined where nobody can say.
 * @param canBeMissing whether there may be no such folder, and nothing in it; one that another folder lists is there
 */
async function listed(
  folder: vscode.Uri,
  canBeMissing = true,
): Promise<readonly [string, vscode.FileType][] | undefined> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && NO_FOLDER.has(error.code);
    return canBeMissing && isMissing ? [] : undefined;
  }
}

/** How many levels of folders a file can be in that fits one of some patterns. */
function deepestOf(patterns: readonly string[]): number {
  const levels = patterns.map((one) => (one.includes('**') ? Infinity : one.split('/').length));
  return Math.max(...levels);
}
