import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { mentionAt } from '../drafts/mentions.js';

/** Shows the hover of the mention at the cursor, with the keyboard in it. */
export function registerShowBio(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.actor.showBio', async () => {
    const editor = vscode.window.activeTextEditor;
    const draft = editor && desk.drafts.of(editor.document);
    if (!draft)
      return void vscode.window.showInformationMessage(
        vscode.l10n.t('First put the cursor on a name in a draft.'),
      );
    await draft.current();
    if (mentionAt(draft, editor.selection.active))
      return void vscode.commands.executeCommand('editor.action.showHover', {
        focus: 'autoFocusImmediately',
      });
    const lookUp = vscode.l10n.t('Look Up Actor');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('No actor from the registry is named at the cursor.'),
      lookUp,
    );
    if (chosen === lookUp) await vscode.commands.executeCommand('copydesk.actor.lookUp');
  });
}
