import type { URI } from 'vscode-uri';
import { decodeText } from '../../engine/text/decodeText.js';
import type { DeskHost, HostDocument } from '../host.js';

/** The document of a file that is open, in an editor or in the background. */
export function openDocumentOf<D extends HostDocument>(
  { documents }: Pick<DeskHost<D>, 'documents'>,
  uri: URI,
): D | undefined {
  const key = uri.toString();
  return documents.open.find((document) => document.uri.toString() === key && !document.isClosed);
}

/**
 * The text of a file as the person sees it: an open editor's, saved or not, else the file's, in the encoding that the
 * settings name. Null where there is none: documents of closed and deleted files are kept for minutes, and only unsaved
 * changes outlive their file. A byte order mark is not part of it.
 * @throws FileFailure where it cannot be read; Error which names the file where it is no text
 */
export async function readText(host: TextHost, uri: URI): Promise<string | null> {
  const open = openDocumentOf(host, uri);
  if (open?.isDirty) return open.getText();
  if (!open) {
    const bytes = await host.files.read(uri);
    return bytes && decodeFile(host, uri, bytes);
  }
  // What cannot be looked for now may be there all the same.
  const kind = await host.files.kind(uri).catch(() => undefined);
  return kind === null ? null : open.getText();
}

/**
 * The text in a file's bytes, in the encoding that the settings name for it.
 * @throws Error which names the file where it is no text in that encoding
 */
export function decodeFile(
  { settings, folders }: Pick<DeskHost, 'settings' | 'folders'>,
  uri: URI,
  bytes: Uint8Array,
): string {
  const decoded = decodeText(bytes, settings.get('files.encoding', uri));
  if ('text' in decoded) return decoded.text;
  throw new Error(`${folders.nameOf(uri)}: ${decoded.refused}`);
}

type TextHost = Pick<DeskHost, 'documents' | 'files' | 'settings' | 'folders'>;
