import * as vscode from 'vscode';

/** The document of a file that is open, in an editor or in the background. */
export function openTextDocumentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
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
