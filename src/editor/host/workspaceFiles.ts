import * as vscode from 'vscode';
import type { StoreFiles } from '../../desk/lists/storeLayout.js';

/** A folder of any file system that VS Code knows, as a store of lists has it. */
export function workspaceFiles(root: vscode.Uri): StoreFiles {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => (path === '' ? root : vscode.Uri.joinPath(root, path));
  const unlessGone = async <T>(doing: Thenable<T>, otherwise: T): Promise<T> => {
    try {
      return await doing;
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
        return otherwise;
      throw error;
    }
  };
  return {
    list: async (folder) =>
      (await unlessGone(fs.readDirectory(at(folder)), [])).map(([name]) => name),
    read: async (path) => fs.readFile(at(path)),
    // Folders on the way to it are made.
    write: async (path, bytes) => fs.writeFile(at(path), bytes),
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: false }),
    remove: (path) =>
      unlessGone(fs.delete(at(path), { recursive: true, useTrash: false }), undefined),
  };
}
