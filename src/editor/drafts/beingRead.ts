import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';

/** Characters in one piece that nobody types: they were pasted, or come with a file that changed. */
const PASTED = 40;

/** For each document the version since which it holds much that was not read when it came. */
const unread = new WeakMap<vscode.TextDocument, number>();

/** Why a list of what a draft says is empty where that says nothing about the draft; undefined where the draft was read. */
export function whyNothingIsKnown(
  draft: OpenDraft | undefined,
): 'noDraft' | 'reading' | 'emptyDraft' | undefined {
  if (!draft) return 'noDraft';
  const { annotation, document } = draft;
  if (!annotation || annotation.version < (unread.get(document) ?? 0)) return 'reading';
  return isBlank(document) ? 'emptyDraft' : undefined;
}

/** Calls back when much has come into the active draft, which is not read yet: an empty list is no answer about it. */
export function onMuchUnread(desk: Desk, update: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document !== desk.drafts.active?.document) return;
    if (!contentChanges.some(({ text }) => text.length > PASTED)) return;
    unread.set(document, document.version);
    update();
  });
}

function isBlank(document: vscode.TextDocument): boolean {
  for (let line = 0; line < document.lineCount; line++)
    if (!document.lineAt(line).isEmptyOrWhitespace) return false;
  return true;
}
