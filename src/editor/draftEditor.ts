import * as vscode from 'vscode';
import type { OpenDraft } from '../desk/draft.js';

/** The editor that shows a draft, the active one if it does. */
export function editorOf({ document }: OpenDraft): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return active?.document === document ? active : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Brings a draft to the front. */
export async function focusDraft(draft: OpenDraft): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(draft.document, { viewColumn: editorOf(draft)?.viewColumn, preserveFocus: false });
}

/** Puts the cursor, or a selection, somewhere in an editor and shows it with what stands around it. */
export function goTo(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * A tree item's command that selects a passage. VS Code's own: a click leaves the keyboard in the tree, Enter and a
 * double click move it to the editor.
 */
export function draftCommand(document: vscode.TextDocument, selection: vscode.Range, title: string): vscode.Command {
  return { command: 'vscode.open', title, arguments: [document.uri, { selection } satisfies vscode.TextDocumentShowOptions] };
}

/** A draft's file name, as a heading shows it. */
export function nameOf({ document }: OpenDraft): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}
