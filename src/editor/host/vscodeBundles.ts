import * as vscode from 'vscode';
import type { HostBundles } from '../../desk/host.js';
import { readBundleFile } from '../../desk/node/bundleFile.js';

/** The bundles of an installed extension. @param extension the folder that it is installed in */
export function vscodeBundles(extension: vscode.Uri): HostBundles {
  const folder = vscode.Uri.joinPath(extension, 'dist');
  return {
    fsPath: folder.fsPath,
    read: (name) => {
      const file = vscode.Uri.joinPath(folder, name);
      return readBundleFile(file.fsPath, () => vscode.workspace.fs.readFile(file));
    },
  };
}
