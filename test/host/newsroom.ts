import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The workspace that the tests run in: a copy of the sample newsroom. */
export function newsroom(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests need the sample newsroom as their workspace');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export const ARTICLE = ['drafts', 'miami-meeting.txt'] as const;

/** Opens a file, by its address or by its path in the newsroom, and waits until Copydesk has read it. */
export async function openDraft(file: vscode.Uri | readonly string[]): Promise<vscode.TextEditor> {
  const uri = file instanceof vscode.Uri ? file : newsroom(...file);
  await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  await annotated(editor.document);
  return editor;
}

/** Waits until a draft is annotated as it now is: its symbols are what the annotation says. */
export async function annotated(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? []
  );
}

/** What is selected in the active editor, or the word at the cursor. */
export function underCursor(): string {
  const { document, selection } = vscode.window.activeTextEditor!;
  return document.getText(
    selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection,
  );
}

/** Waits for something that comes about by itself. */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 20,
): Promise<T> {
  for (const end = Date.now() + 1000 * seconds; Date.now() < end;) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

/** Closes every editor and drops what was not saved. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the document is as it was saved', () => !document.isDirty);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Writes a file and waits until whoever still has it open has read it again. */
export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await until('the open document is as the file', () =>
    vscode.workspace.textDocuments.every(
      (document) => document.uri.toString() !== uri.toString() || document.getText() === text,
    ),
  );
}
