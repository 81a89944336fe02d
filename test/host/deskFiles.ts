import * as vscode from 'vscode';

// What these tests do in the workspace (a fresh copy of the sample newsroom), and how they look at what came of it.

/** A file of the workspace's folder. */
export function place(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, path);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(place(path), new TextEncoder().encode(text));
  return place(path);
}

/** Writes a registry file and opens it: on a busy machine a watcher may be late. */
export async function writeRegistry(path: string, text: string): Promise<void> {
  await vscode.workspace.openTextDocument(await write(path, text));
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(place(path)));
}

export async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(place(path)).then(
    () => true,
    () => false,
  );
}

/** Deletes files of the workspace, if they are there. */
export async function remove(...paths: string[]): Promise<void> {
  for (const path of paths)
    await vscode.workspace.fs.delete(place(path)).then(undefined, () => undefined);
}

/** Shows a file, written before if there is a text for it. */
export async function show(path: string, text?: string): Promise<vscode.TextEditor> {
  if (text !== undefined) await write(path, text);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(place(path)), {
    preview: false,
  });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

/** Copydesk's hover on words of a document, as Markdown. Empty where there is none. */
export async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  return (await hoverRows(document, words)).map(({ value }) => value).join('\n\n');
}

export async function hoverRows(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.MarkdownString[]> {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`the document does not say "${words}"`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at + 1),
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

/** Imports a file with one sanctions list. @returns the list's id */
export async function importOneList(path: string, text: string): Promise<string> {
  const [imported] = await vscode.commands.executeCommand<
    { stored: { head: { summary: { list: string } } } }[]
  >('copydesk.lists.import', [await write(path, text)]);
  return imported.stored.head.summary.list;
}

/** Copydesk's entries in Problems for a file. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');
}

/** Waits until something holds; fails with what was seen last. */
export async function eventually<T>(
  otherwise: string,
  look: () => T | Promise<T>,
  holds: (seen: T) => boolean = Boolean,
): Promise<T> {
  let seen = await look();
  for (const end = Date.now() + 8000; !holds(seen) && Date.now() < end; seen = await look())
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (!holds(seen))
    throw new Error(
      `${otherwise}; last seen: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`,
    );
  return seen;
}
