import * as vscode from 'vscode';
import type { IgnoreScope } from '../../desk/decisions/decisionStore.js';
import type { Desk } from '../host/desk.js';
import type { Note, Span, TextEdit } from '../../engine/annotation.js';
import type { NoteIgnore } from '../../engine/decisions/decision.js';
import { silenceHere } from '../../engine/diagnostics/silencedNotes.js';
import { diagnosticOf } from './notes.js';
import { rangeOf, spanOfRange } from '../kit/ranges.js';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/** Offers what can be done about the notes at the cursor, and to do what is right in all likelihood everywhere at once. */
export function registerNoteActions(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      async provideCodeActions(document, range, { only, triggerKind }, token) {
        const draft = desk.drafts.of(document);
        // Nobody waits for a light bulb, and a request for it comes with each step of the cursor.
        if (
          !draft ||
          (triggerKind === vscode.CodeActionTriggerKind.Automatic &&
            draft.annotation?.version !== document.version)
        )
          return [];
        const { notes, version } = await draft.current();
        if (token.isCancellationRequested || version !== document.version) return [];
        if (only?.value && only.contains(FIX_ALL)) return fixAll(document, notes);
        if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
        const here = spanOfRange(document, range);
        const at = notes.filter((note) => note.start <= here.end && here.start <= note.end);
        // What mends comes before what silences, also where several notes meet.
        return [
          ...at.flatMap((note) => fixesOf(document, note, notes)),
          ...at.flatMap((note) => otherActions(document, note)),
        ];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

function fixesOf(
  document: vscode.TextDocument,
  note: Note,
  notes: readonly Note[],
): vscode.CodeAction[] {
  const actions = note.fixes.map(({ title, edits, preferred }) => {
    const made = actionOn(document, note, title);
    made.edit = editOf(document, edits);
    made.isPreferred = preferred;
    return made;
  });
  const alike = notes.filter(({ code, fixes }) => code === note.code && fixes.length > 0);
  if (note.fixes.length > 0 && alike.length > 1) {
    const all = actionOn(
      document,
      note,
      vscode.l10n.t('Fix All {0} “{1}” in This Draft', alike.length, note.code),
    );
    all.edit = editOf(document, apart(alike.flatMap(({ fixes: [first] }) => first.edits)));
    actions.push(all);
  }
  return actions;
}

function otherActions(document: vscode.TextDocument, note: Note): vscode.CodeAction[] {
  const running = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const made = actionOn(document, note, title);
    made.command = { command, title, arguments: args };
    return made;
  };
  const silencing = (title: string, ignore: NoteIgnore, scope: IgnoreScope): vscode.CodeAction =>
    running(title, 'copydesk.notes.silence', document.uri, ignore, scope);
  const everywhere: NoteIgnore = { kind: 'note', code: note.code };
  const inFolder = vscode.workspace.getWorkspaceFolder(document.uri)
    ? [silencing(vscode.l10n.t('Silence “{0}” in This Folder', note.code), everywhere, 'folder')]
    : [];
  return [
    silencing(
      vscode.l10n.t('Silence “{0}” Here', note.code),
      silenceHere(document.getText(), note),
      'draft',
    ),
    silencing(vscode.l10n.t('Silence “{0}” in This Draft', note.code), everywhere, 'draft'),
    ...inFolder,
    running(vscode.l10n.t('Explain “{0}”', note.code), 'copydesk.notes.explain', note.code),
  ];
}

function actionOn(document: vscode.TextDocument, note: Note, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnosticOf(document, note)];
  return action;
}

function fixAll(document: vscode.TextDocument, notes: readonly Note[]): vscode.CodeAction[] {
  const edits = apart(
    notes.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []),
  );
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(
    vscode.l10n.t('Fix All Auto-Fixable Copydesk Problems'),
    FIX_ALL,
  );
  action.edit = editOf(document, edits);
  return [action];
}

function editOf(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { newText, ...span } of edits)
    edit.replace(document.uri, rangeOf(document, span), newText);
  return edit;
}

/** Edits in the order of the text, without those that touch an earlier one. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  let last: Span = { start: -1, end: -1 };
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter((edit) => {
      const free = edit.start >= last.end && edit.start !== last.start;
      if (free) last = edit;
      return free;
    });
}
