import * as vscode from 'vscode';
import type { NoteIgnore } from '../../engine/decisions/decision.js';
import type { EntryNote } from './entryNotes.js';

/** Whether a diagnostic that is shown is a certain note. */
export function isEntryNote(
  shown: vscode.Diagnostic,
  { rule, message, range }: EntryNote,
): boolean {
  return (
    typeof shown.code === 'object' &&
    shown.code.value === rule &&
    shown.message === message &&
    shown.range.isEqual(range)
  );
}

/** A quick fix for a diagnostic, which does nothing yet. */
export function actionOn(shown: vscode.Diagnostic, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [shown];
  return action;
}

/** What may be decided about a note in place of mending the entry. */
export function entryDecisions(
  file: vscode.Uri,
  shown: vscode.Diagnostic,
  { rule, other }: EntryNote,
): vscode.CodeAction[] {
  const running = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const action = actionOn(shown, title);
    action.command = { command, title, arguments: args };
    return action;
  };
  return [
    ...(other
      ? [
          running(
            vscode.l10n.t('Not a Match: “{0}” Is Somebody Else', other.name),
            'copydesk.notes.silence',
            file,
            other,
            'folder',
          ),
        ]
      : []),
    running(
      vscode.l10n.t('Silence “{0}” in This Folder', rule),
      'copydesk.notes.silence',
      file,
      { kind: 'note', code: rule } satisfies NoteIgnore,
      'folder',
    ),
    running(vscode.l10n.t('Explain “{0}”', rule), 'copydesk.notes.explain', rule),
  ];
}
