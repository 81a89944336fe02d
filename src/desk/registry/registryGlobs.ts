import type { URI } from 'vscode-uri';
import type { DeskHost, HostDocument } from '../host.js';
import { globMatcher } from '../host/globs.js';

/** Whether a document is one of the files of the registry of its folder. */
export function isRegistryFile(
  host: Pick<DeskHost, 'settings' | 'folders'>,
  { uri }: Pick<HostDocument, 'uri'>,
  root: URI,
): boolean {
  // An older version in a diff, or the preview of a change, has the same path on another file system.
  if (uri.scheme !== root.scheme) return false;
  const above = `${root.path.replace(/\/$/, '')}/`;
  return (
    uri.path.startsWith(above) &&
    globMatcher(registryGlobs(host, root))(uri.path.slice(above.length))
  );
}

/** Below a workspace folder; beside a draft that is outside of every one, without searching the folders below. */
export function registryGlobs(
  { settings, folders }: Pick<DeskHost, 'settings' | 'folders'>,
  root: URI,
): string[] {
  const globs = settings.get('copydesk.registry.files', root);
  return folders.holds(root) ? [...globs] : globs.map((glob) => glob.replace(/^\*\*\//, ''));
}
