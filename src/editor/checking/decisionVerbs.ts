import * as vscode from 'vscode';
import type { ReviewDecision } from '../../engine/decisions/decision.js';

/** The last part of the commands that decide on claims and facts, and what each decides. */
export const DECISION_VERBS = {
  markChecked: 'checked',
  markDisputed: 'disputed',
  markUnsupported: 'unsupported',
  markUnchecked: 'unchecked',
} as const satisfies Record<string, ReviewDecision>;

/** How long a decision is told in the status bar. */
export const DECISION_MESSAGE_MS = 5000;

/** Offers code actions to who asks for them: a light bulb says that something can be mended, which deciding is not. */
export function offerOnRequest(
  actions: (
    document: vscode.TextDocument,
    range: vscode.Range,
  ) => Promise<vscode.CodeAction[] | undefined>,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider('*', {
    provideCodeActions: (document, range, { triggerKind }) =>
      triggerKind === vscode.CodeActionTriggerKind.Invoke ? actions(document, range) : undefined,
  });
}
