import * as vscode from 'vscode';

/** The folder whose registry and ignores serve a document: its workspace folder, else its own; for an untitled one the first. */
export function workspaceRootOf(document: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document);
  if (folder) return folder.uri;
  if (document.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.Uri.joinPath(document, '..');
}
