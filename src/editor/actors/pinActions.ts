import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { candidateWords } from '../../engine/registry/mentionParties.js';
import { mentionAt } from '../drafts/mentions.js';

/** More candidates than these are chosen in a list. */
const MOST_OFFERED = 4;

/** Quick Fixes on an ambiguous name: to say which actor is meant in this draft, each told from the others. */
export function registerPinActions(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      provideCodeActions(document, range) {
        const draft = desk.drafts.of(document);
        const mention = draft && mentionAt(draft, range.start);
        if (!mention || mention.status !== 'ambiguous' || !draft.annotation) return [];
        const entries = draft.registry?.entries;
        const candidates = mention.candidates.filter(
          ({ actor }) => actor !== undefined && entries?.has(actor),
        );
        const words = candidateWords(
          candidates,
          (id) => entries?.get(id)?.actor,
          draft.annotation.date,
        );
        const offered = candidates
          .slice(0, MOST_OFFERED)
          .map(({ actor }, i) =>
            actionOf(vscode.l10n.t('Pin for This Draft: {0}', words[i]), [
              document.uri.toString(),
              mention.text,
              actor!,
            ]),
          );
        return [...offered, actionOf(vscode.l10n.t('Choose Who Is Meant…'), [])];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actionOf(title: string, args: readonly string[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'copydesk.mention.pin', title, arguments: [...args] };
  return action;
}
