import * as vscode from 'vscode';

/**
 * The text of a file as the person sees it: an open editor's, saved or not, else the file's. Null where there is none: VS Code
 * keeps the documents of closed and deleted files for minutes, and only unsaved changes outlive their file.
 * A byte order mark is not part of it.
 */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open?.isDirty) return open.getText();
  try {
    if (!open) return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    if (!open) throw error;
  }
  return open.getText();
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

/**
 * Writes a file so that it can be undone: through its editor where it is open, as a new file where there was none. What
 * the person has not saved yet stays unsaved.
 * @throws Error where it cannot be written
 */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const before = await readText(uri);
  if (before === text) return;
  if (before === null) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  else {
    const document = await vscode.workspace.openTextDocument(uri);
    const unsaved = document.isDirty;
    edit.set(uri, [replacement(document, text)]);
    if (await vscode.workspace.applyEdit(edit)) {
      if (!unsaved) await document.save();
      return;
    }
    throw new Error(`${uri.toString()} cannot be edited`);
  }
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(`${uri.toString()} cannot be created`);
}

/** What makes a document's text into another and touches only what differs, so that undo and cursors stay near it. */
function replacement(document: vscode.TextDocument, text: string): vscode.TextEdit {
  const before = document.getText();
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === text[text.length - 1 - tail])
    tail++;
  const range = new vscode.Range(
    document.positionAt(head),
    document.positionAt(before.length - tail),
  );
  return vscode.TextEdit.replace(range, text.slice(head, text.length - tail));
}
