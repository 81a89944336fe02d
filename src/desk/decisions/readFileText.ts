import type { URI } from 'vscode-uri';
import type { DeskHost } from '../host.js';

/** A file's text as it is on disk, decoded as UTF-8 at any rate; null where there is none. @throws FileFailure */
export async function readFileText(
  { files }: Pick<DeskHost, 'files'>,
  uri: URI,
): Promise<string | null> {
  const bytes = await files.read(uri);
  return bytes && new TextDecoder().decode(bytes);
}
