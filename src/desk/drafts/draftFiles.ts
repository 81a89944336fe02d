import * as vscode from 'vscode';
import { findFiles } from '../vscode/findFiles.js';
import { type FileLanguages, fileLanguages, type LanguageContribution } from './draftLanguages.js';
import { ignoredBy, type IgnoreFile } from '../decisions/ignoreFiles.js';
import { settings } from '../vscode/settings.js';
import { draftOf } from '../decisions/sidecarNames.js';

const IGNORE_FILES = ['**/.gitignore', '**/.ignore'];

/** The drafts in a folder's files. */
export interface DraftFiles {
  readonly uris: readonly vscode.Uri[];
  /** The draft's language, by its file's name. */
  languageOf(uri: vscode.Uri): string | undefined;
  /** Which of them have a sidecar beside them, as strings. */
  readonly decided: ReadonlySet<string>;
}

/**
 * Finds the files that are drafts, in the order of their paths. Left out is what searching in VS Code leaves out:
 * `files.exclude`, `search.exclude` (but for patterns that depend on a sibling), and, where `search.useIgnoreFiles` is on,
 * what .gitignore and .ignore in the folder and below it say.
 * @param root a workspace folder; of another folder only the files that stand in it directly are looked at
 */
export async function findDraftFiles(
  root: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<DraftFiles> {
  const languages = languagesOf(root);
  const anywhere = vscode.workspace.getWorkspaceFolder(root) !== undefined;
  const search = vscode.workspace.getConfiguration('search', root);
  const without = Object.entries(search.get<Record<string, unknown>>('exclude') ?? {}).flatMap(
    ([glob, on]) => (on === true ? [glob] : []),
  );
  const find = (globs: readonly string[]): Promise<vscode.Uri[]> =>
    findFiles(
      root,
      globs.map((glob) => (anywhere ? glob : glob.replace(/^\*\*\//, ''))),
      without,
      token,
    );
  const [found, sidecars, ignoring] = await Promise.all([
    find(languages.patterns),
    find(['**/*.copydesk.yaml']),
    search.get<boolean>('useIgnoreFiles') !== false
      ? find(IGNORE_FILES).then((uris) => readIgnoreFiles(root, uris))
      : [],
  ]);
  const isIgnored = ignoredBy(ignoring);
  const uris = found.filter(
    (uri) => languages.languageOf(uri.path) !== undefined && !isIgnored(within(root, uri)),
  );
  return {
    uris: uris.sort((a, b) => (a.path < b.path ? -1 : 1)),
    languageOf: ({ path }) => languages.languageOf(path),
    decided: new Set(sidecars.map((uri) => draftOf(uri)!.toString())),
  };
}

/** The languages of a folder's drafts, and what their files are called. */
export function languagesOf(root: vscode.Uri): FileLanguages {
  const contributions = vscode.extensions.all.flatMap(
    ({ packageJSON }) =>
      (packageJSON as { contributes?: { languages?: LanguageContribution[] } }).contributes
        ?.languages ?? [],
  );
  const associations =
    vscode.workspace.getConfiguration('files', root).get<Record<string, string>>('associations') ??
    {};
  return fileLanguages(settings.draftLanguages.get(root), contributions, associations);
}

/** A file's path below a folder, without a slash at its head. */
function within(root: vscode.Uri, { path }: vscode.Uri): string {
  return path.slice(root.path.replace(/\/$/, '').length + 1);
}

async function readIgnoreFiles(
  root: vscode.Uri,
  uris: readonly vscode.Uri[],
): Promise<IgnoreFile[]> {
  return Promise.all(
    uris.map(async (uri) => {
      const path = within(root, uri);
      const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => new Uint8Array());
      return {
        folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
        text: new TextDecoder().decode(bytes),
      };
    }),
  );
}
