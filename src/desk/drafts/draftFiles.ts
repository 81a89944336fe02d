import type { URI } from 'vscode-uri';
import { type FileLanguages, fileLanguages } from './draftLanguages.js';
import type { DeskHost, FoundFiles, HostCancellation, NotSearched } from '../host.js';
import { globsOf } from '../host/settingTypes.js';
import { ignoredBy, type IgnoreFile } from '../decisions/ignoreFiles.js';
import { draftOf } from '../decisions/sidecarNames.js';

const IGNORE_FILES = ['**/.gitignore', '**/.ignore'];

/** The drafts in a folder's files. */
export interface DraftFiles {
  readonly uris: readonly URI[];
  /** The draft's language, by its file's name. */
  languageOf(uri: URI): string | undefined;
  /** Which of them have a sidecar beside them, as strings. */
  readonly decided: ReadonlySet<string>;
  /** Undefined where all of the folder was looked through. */
  readonly notSearched?: NotSearched;
}

/**
 * Finds the files that are drafts, in the order of their paths. Left out is what searching in VS Code leaves out:
 * `files.exclude`, `search.exclude` (but for patterns that depend on a sibling), and, where `search.useIgnoreFiles` is on,
 * what .gitignore and .ignore in the folder and below it say.
 * @param root a workspace folder; of another folder only the files that stand in it directly are looked at
 */
export async function findDraftFiles(
  host: DeskHost,
  root: URI,
  token: HostCancellation,
): Promise<DraftFiles> {
  const languages = languagesOf(host, root);
  const anywhere = host.folders.holds(root);
  const without = globsOf(host.settings.get('search.exclude', root));
  const find = (globs: readonly string[]): Promise<FoundFiles> =>
    host.files.find(
      root,
      globs.map((glob) => (anywhere ? glob : glob.replace(/^\*\*\//, ''))),
      without,
      token,
    );
  const [found, sidecars, ignoring] = await Promise.all([
    find(languages.patterns),
    find(['**/*.copydesk.yaml']),
    host.settings.get('search.useIgnoreFiles', root) !== false
      ? find(IGNORE_FILES).then(({ uris }) => readIgnoreFiles(host, root, uris))
      : [],
  ]);
  const isIgnored = ignoredBy(ignoring);
  const uris = found.uris.filter(
    (uri) => languages.languageOf(uri.path) !== undefined && !isIgnored(within(root, uri)),
  );
  return {
    uris: uris.sort((a, b) => (a.path < b.path ? -1 : 1)),
    languageOf: ({ path }) => languages.languageOf(path),
    decided: new Set(sidecars.uris.map((uri) => draftOf(uri)!.toString())),
    notSearched: found.notSearched,
  };
}

/** The languages of a folder's drafts, and what their files are called. */
export function languagesOf(
  { settings, documents }: Pick<DeskHost, 'settings' | 'documents'>,
  root: URI,
): FileLanguages {
  return fileLanguages(
    settings.get('copydesk.drafts.languages', root),
    documents.languages(),
    settings.get('files.associations', root) ?? {},
  );
}

/** A file's path below a folder, without a slash at its head. */
function within(root: URI, { path }: URI): string {
  return path.slice(root.path.replace(/\/$/, '').length + 1);
}

async function readIgnoreFiles(
  { files }: Pick<DeskHost, 'files'>,
  root: URI,
  uris: readonly URI[],
): Promise<IgnoreFile[]> {
  return Promise.all(
    uris.map(async (uri) => {
      const path = within(root, uri);
      const bytes = (await files.read(uri).catch(() => null)) ?? new Uint8Array();
      return {
        folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
        text: new TextDecoder().decode(bytes),
      };
    }),
  );
}
