import * as vscode from 'vscode';
import type { Desk } from '../desk/desk.js';
import type { Fix, Note, Span, TextEdit } from '../engine/annotation.js';
import { diagnosticOf } from './notes.js';
import { rangeOf, spanOf } from './ranges.js';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/** Offers what can be done about the notes at the cursor, and to do what is right in all likelihood everywhere at once. */
export function registerNoteActions(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider('*', {
    async provideCodeActions(document, range, { only, triggerKind }, token) {
      const draft = desk.drafts.of(document);
      // Nobody waits for a light bulb, and a request for it comes with each step of the cursor.
      if (!draft || (triggerKind === vscode.CodeActionTriggerKind.Automatic && draft.annotation?.version !== document.version)) return [];
      const { notes, version } = await draft.current();
      if (token.isCancellationRequested || version !== document.version) return [];
      if (only && FIX_ALL.contains(only) || only && only.contains(FIX_ALL)) return fixAll(document, notes);
      const here = spanOf(document, range);
      return notes.filter((note) => note.start <= here.end && here.start <= note.end).flatMap((note) => actionsFor(document, note, notes));
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] });
}

function actionsFor(document: vscode.TextDocument, note: Note, notes: readonly Note[]): vscode.CodeAction[] {
  const diagnostics = [diagnosticOf(document, note)];
  const action = (title: string, fix?: Fix): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = diagnostics;
    if (fix) made.edit = editOf(document, fix.edits);
    return made;
  };
  const actions = note.fixes.map((fix) => {
    const made = action(fix.title, fix);
    made.isPreferred = fix.preferred;
    return made;
  });
  const alike = notes.filter(({ code, fixes }) => code === note.code && fixes.length > 0);
  if (note.fixes.length > 0 && alike.length > 1) {
    const edits = apart(alike.flatMap(({ fixes: [first] }) => first.edits));
    actions.push(action(vscode.l10n.t('Fix All {0} “{1}” in This Draft', alike.length, note.code), { title: '', edits }));
  }
  const explain = action(vscode.l10n.t('Explain “{0}”', note.code));
  explain.command = { command: 'copydesk.notes.explain', title: explain.title, arguments: [note.code] };
  return [...actions, explain];
}

function fixAll(document: vscode.TextDocument, notes: readonly Note[]): vscode.CodeAction[] {
  const edits = apart(notes.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix All Copydesk Notes That Have One Right Answer'), FIX_ALL);
  action.edit = editOf(document, edits);
  return [action];
}

function editOf(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { newText, ...span } of edits) edit.replace(document.uri, rangeOf(document, span), newText);
  return edit;
}

/** Edits in the order of the text, without those that touch an earlier one. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  let last: Span = { start: -1, end: -1 };
  return [...edits].sort((a, b) => a.start - b.start).filter((edit) => {
    const free = edit.start >= last.end && edit.start !== last.start;
    if (free) last = edit;
    return free;
  });
}
