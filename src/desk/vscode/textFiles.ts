import * as vscode from 'vscode';
import { decodeText } from '../../engine/text/decodeText.js';

/**
 * The text of a file as the person sees it: an open editor's, saved or not, else the file's. Null where there is none: VS Code
 * keeps the documents of closed and deleted files for minutes, and only unsaved changes outlive their file.
 * A byte order mark is not part of it.
 */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open?.isDirty) return open.getText();
  try {
    if (!open) return decodeFile(uri, await vscode.workspace.fs.readFile(uri));
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    if (!open) throw error;
  }
  return open.getText();
}

/**
 * The text in a file's bytes, in the encoding that the settings name for it.
 * @throws Error which names the file where it is no text in that encoding
 */
export function decodeFile(uri: vscode.Uri, bytes: Uint8Array): string {
  const encoding = vscode.workspace.getConfiguration('files', uri).get<string>('encoding');
  const decoded = decodeText(bytes, encoding);
  if ('text' in decoded) return decoded.text;
  throw new Error(`${vscode.workspace.asRelativePath(uri)}: ${decoded.refused}`);
}

/** The document of a file that is open, in an editor or in the background. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && !document.isClosed,
  );
}

/** File systems whose files nobody writes by hand as part of their work: old versions, VS Code's own settings. */
const NOT_WRITTEN_BY_HAND: ReadonlySet<string> = new Set([
  'git',
  'vscode-userdata',
  'vscode-local-history',
  'vscode-extension',
]);

/** Whether a document is a file, on whatever file system; output, the source control's input and the like are none. */
export function isFile({ scheme }: vscode.Uri): boolean {
  return (
    vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined &&
    !NOT_WRITTEN_BY_HAND.has(scheme)
  );
}
