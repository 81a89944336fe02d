import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { mentionAt } from './mentions.js';
import { MAX_NAME_CHARS, nameAround, trimName } from '../cursor/nameInText.js';
import { rangeOf } from '../kit/ranges.js';

/** The editor that shows a draft, the active one if it does. */
export function editorOf({ document }: OpenDraft): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return active?.document === document
    ? active
    : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** The draft that a command is about: the one whose address it was given, else the active one. Says what to do where there is none. */
export function draftMeant(desk: Desk, given: unknown): OpenDraft | undefined {
  const draft =
    typeof given === 'string'
      ? desk.drafts.open.find(({ document }) => document.uri.toString() === given)
      : desk.drafts.active;
  if (!draft) void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
  return draft;
}

/** Brings a draft to the front. */
export async function focusDraft(draft: OpenDraft): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(draft.document, {
    viewColumn: editorOf(draft)?.viewColumn,
    preserveFocus: false,
  });
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
export function draftCommand(
  document: vscode.TextDocument,
  selection: vscode.Range,
  title: string,
): vscode.Command {
  return {
    command: 'vscode.open',
    title,
    arguments: [document.uri, { selection } satisfies vscode.TextDocumentShowOptions],
  };
}

/** A draft's file name, as a heading shows it. */
export function nameOfDraft({ document }: OpenDraft): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** Words of a draft that a command may be about, and where they stand. */
export interface WordsHere {
  readonly words: string;
  readonly range: vscode.Range;
}

/** What is selected in a draft, else the mention at the cursor, else the name or the word there; may be empty. */
export function wordsHere(draft: OpenDraft): WordsHere {
  const editor = editorOf(draft);
  if (!editor) return { words: '', range: new vscode.Range(0, 0, 0, 0) };
  const { document, selection } = editor;
  const mention = selection.isEmpty ? mentionAt(draft, selection.active) : undefined;
  const range = !selection.isEmpty
    ? new vscode.Range(selection.start, selection.end)
    : mention
      ? rangeOf(document, mention)
      : nameRange(document, selection.active);
  return { words: trimName(document.getText(range)), range };
}

/** The name around a position of a line: words with capitals, and the small ones that names hold together. */
function nameRange(document: vscode.TextDocument, position: vscode.Position): vscode.Range {
  const { text } = document.lineAt(position.line);
  const from = Math.max(0, position.character - MAX_NAME_CHARS);
  const found = nameAround(
    text.slice(from, position.character + MAX_NAME_CHARS),
    position.character - from,
  );
  return new vscode.Range(position.line, from + found.start, position.line, from + found.end);
}
