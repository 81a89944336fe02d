import * as vscode from 'vscode';
import type { URI } from 'vscode-uri';
import type { FileKind, HostFiles } from '../../desk/host.js';
import { FileFailure, fileFailure } from '../../desk/host/fileFailure.js';
import { DISK_SCHEMES, realPath, replaceFile } from '../../desk/node/replaceFile.js';
import { findFiles } from './findFiles.js';
import { isFile, openTextDocumentOf } from './textFiles.js';

/** Files as VS Code serves them; on a disk, Node's own calls do what VS Code's API cannot: replace a file in one step, and follow links. */
export const vscodeFiles: HostFiles = {
  kind,
  read,
  async stat(uri) {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(asVscodeUri(uri));
      return { mtime, size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw fileFailure(error);
    }
  },
  isWritten: (uri) => isFile(uri),
  find: (root, globs, without, token) => findFiles(asVscodeUri(root), globs, without, token),
  async replace(uri, before, after) {
    if (DISK_SCHEMES.has(uri.scheme)) return replaceFile(uri.fsPath, before, after);
    const now = await read(uri);
    if (!isSame(now, before)) return false;
    await attempt(() => vscode.workspace.fs.writeFile(asVscodeUri(uri), after));
    return true;
  },
  async rename(from, to) {
    if ((await kind(from)) === null || (await kind(to)) !== null) return false;
    const [source, target] = [asVscodeUri(from), asVscodeUri(to)];
    if (openTextDocumentOf(source)) {
      // Its editor goes along.
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(source, target, { overwrite: false });
      return vscode.workspace.applyEdit(edit);
    }
    await attempt(() => vscode.workspace.fs.rename(source, target, { overwrite: false }));
    return true;
  },
  async list(folder) {
    const entries = await vscode.workspace.fs
      .readDirectory(asVscodeUri(folder))
      .then(undefined, (): [string, vscode.FileType][] => []);
    return entries.flatMap(([name, type]) => (type & vscode.FileType.File ? [name] : []));
  },
  async realPath(uri) {
    if (!DISK_SCHEMES.has(uri.scheme)) return undefined;
    const path = await realPath(uri.fsPath);
    return path === null ? null : vscode.Uri.file(path);
  },
  watch(folder, ending, listener) {
    return watchGlob(folder, `*${ending}`, listener);
  },
  watchGlob,
  onDidDelete: (listener) => vscode.workspace.onDidDeleteFiles(listener),
  onDidRename: (listener) => vscode.workspace.onDidRenameFiles(({ files }) => listener(files)),
};

function watchGlob(root: URI, glob: string, listener: (uri: URI) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(asVscodeUri(root), glob),
  );
  return vscode.Disposable.from(
    watcher,
    ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) =>
      event(listener),
    ),
  );
}

/** An address as VS Code's API takes it. */
export function asVscodeUri(uri: URI): vscode.Uri {
  return uri instanceof vscode.Uri ? uri : vscode.Uri.from(uri);
}

async function kind(uri: URI): Promise<FileKind | null> {
  try {
    const { type } = await vscode.workspace.fs.stat(asVscodeUri(uri));
    if (type & vscode.FileType.File) return 'file';
    return type & vscode.FileType.Directory ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return null;
    throw fileFailure(error);
  }
}

async function read(uri: URI): Promise<Uint8Array | null> {
  const found = await kind(uri);
  if (found === null) return null;
  // Whoever reads a pipe waits for somebody who writes into it.
  if (found !== 'file') throw new FileFailure('notAFile', `${uri.toString()} is not a file`);
  try {
    return await vscode.workspace.fs.readFile(asVscodeUri(uri));
  } catch (error) {
    if (isMissing(error)) return null;
    throw fileFailure(error);
  }
}

async function attempt(task: () => Thenable<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    throw fileFailure(error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a && b ? a.length === b.length && a.every((byte, i) => byte === b[i]) : a === b;
}
