import * as vscode from 'vscode';
import type { FoundFiles, HostCancellation } from '../../desk/host.js';
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
  if (patterns.length === 0) return { uris: [], isWhole: true };
  if (SEARCHED.has(root.scheme)) {
    const uris = await vscode.workspace.findFiles(
      new vscode.RelativePattern(root, oneOfGlobs(patterns)),
      without.length > 0 ? oneOfGlobs(without) : undefined,
      undefined,
      token,
    );
    return { uris, isWhole: true };
  }
  const excluded = globsOf(
    vscode.workspace.getConfiguration('files', root).get<Record<string, unknown>>('exclude'),
  );
  return walk(root, patterns, [...without, ...excluded], token);
}

/** Says that there may be more than what was found below a folder. */
export function sayPartlySearched(root: vscode.Uri): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Not all of {0} was searched: VS Code cannot search this file system, and the folder is too large or too deep to look through.',
      root.path,
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
  let isWhole = true;
  let folders: { uri: vscode.Uri; path: string }[] = [{ uri: root, path: '' }];
  let seen = 0;
  const wanted = deepestOf(patterns);
  for (let depth = 0; depth < Math.min(wanted, DEEPEST) && folders.length > 0; depth++) {
    const below: typeof folders = [];
    for (const { uri, path } of folders) {
      const entries = await vscode.workspace.fs.readDirectory(uri).then(undefined, () => undefined);
      // Where nothing can be listed there is no such folder; in a folder that is there, nobody knows.
      if (!entries) isWhole &&= depth === 0;
      for (const [name, type] of entries ?? []) {
        if (token?.isCancellationRequested || ++seen > MOST_ENTRIES)
          return { uris, isWhole: false };
        const inside = path + name;
        if (isLeftOut(inside)) continue;
        if (type & vscode.FileType.Directory)
          below.push({ uri: vscode.Uri.joinPath(uri, name), path: `${inside}/` });
        else if (isWanted(inside)) uris.push(vscode.Uri.joinPath(uri, name));
      }
    }
    folders = below;
  }
  return { uris, isWhole: isWhole && (folders.length === 0 || wanted <= DEEPEST) };
}

/** How many levels of folders a file can be in that fits one of some patterns. */
function deepestOf(patterns: readonly string[]): number {
  const levels = patterns.map((one) => (one.includes('**') ? Infinity : one.split('/').length));
  return Math.max(...levels);
}
