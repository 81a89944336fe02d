import * as vscode from 'vscode';
import type { KeptCopies } from '../../desk/documents/draftDocuments.js';

/** Copies of what was read at addresses, in a folder of the extension's own, each under its SHA-256. */
export function keptCopies(folder: vscode.Uri): KeptCopies {
  const place = (sha256: string): vscode.Uri => vscode.Uri.joinPath(folder, sha256);
  return {
    async read(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      return vscode.workspace.fs.readFile(place(sha256)).then(undefined, () => null);
    },
    async write(sha256, bytes) {
      await vscode.workspace.fs.writeFile(place(sha256), bytes);
    },
  };
}
