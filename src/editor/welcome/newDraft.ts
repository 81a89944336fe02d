import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';

/** Begins a draft: an empty one, or one with the words of a file in HTML, without its tags. */
export function registerNewDraft(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  lifetime.own(vscode.commands.registerCommand('copydesk.draft.new', () => openNew('')));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.draft.fromHtml', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'html')
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('First open the HTML file whose text is to be a draft.'),
        );
      try {
        const bytes = new TextEncoder().encode(document.getText());
        const { text } = await desk.documents.read({ name: 'draft.html', bytes });
        return await openNew(`${text.trimEnd()}\n`);
      } catch (error) {
        desk.log.warn('cannot copy the text of an HTML file', error);
        const name = vscode.workspace.asRelativePath(document.uri);
        return void vscode.window.showErrorMessage(`${name}: ${(error as Error).message}`);
      }
    }),
  );
  return lifetime;
}

/** Shows a draft that is not saved yet, in plain text unless Copydesk is off for that. */
async function openNew(content: string): Promise<vscode.TextEditor> {
  const read = settings.draftLanguages.get();
  const language = ['plaintext', 'markdown'].find((one) => read.includes(one)) ?? 'plaintext';
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document, { preview: false });
}
