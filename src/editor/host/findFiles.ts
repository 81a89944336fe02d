import * as vscode from 'vscode';
import type { HostCancellation } from '../../desk/host.js';
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
): Promise<vscode.Uri[]> {
  if (patterns.length === 0) return [];
  if (SEARCHED.has(root.scheme))
    return vscode.workspace.findFiles(
      new vscode.RelativePattern(root, oneOfGlobs(patterns)),
      without.length > 0 ? oneOfGlobs(without) : undefined,
      undefined,
      token,
    );
  const excluded = globsOf(
    vscode.workspace.getConfiguration('files', root).get<Record<string, unknown>>('exclude'),
  );
  return walk(root, patterns, [...without, ...excluded], token);
}

async function walk(
  root: vscode.Uri,
  patterns: readonly string[],
  without: readonly string[],
  token?: HostCancellation,
): Promise<vscode.Uri[]> {
  const isWanted = globMatcher(patterns);
  const isLeftOut = globMatcher([...without, '**/.git', '**/node_modules']);
  const found: vscode.Uri[] = [];
  let folders: { uri: vscode.Uri; path: string }[] = [{ uri: root, path: '' }];
  let seen = 0;
  for (let depth = 0; depth < DEEPEST && folders.length > 0; depth++) {
    const below: typeof folders = [];
    for (const { uri, path } of folders) {
      // A folder that cannot be read holds nothing for us.
      const entries = await vscode.workspace.fs.readDirectory(uri).then(undefined, () => []);
      for (const [name, type] of entries) {
        if (token?.isCancellationRequested || ++seen > MOST_ENTRIES) return found;
        const inside = path + name;
        if (isLeftOut(inside)) continue;
        if (type & vscode.FileType.Directory)
          below.push({ uri: vscode.Uri.joinPath(uri, name), path: `${inside}/` });
        else if (isWanted(inside)) found.push(vscode.Uri.joinPath(uri, name));
      }
    }
    folders = below;
  }
  return found;
}
