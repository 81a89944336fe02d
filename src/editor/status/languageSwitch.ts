import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { isDraft } from '../../desk/drafts/drafts.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';
import { isFile } from '../host/textFiles.js';

/** Turns Copydesk off and on from VS Code's language status: the marks, or all of it for the language in the active editor. */
export function registerLanguageSwitch(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const marks = lifetime.own(vscode.languages.createLanguageStatusItem('copydesk.marks', []));
  const language = lifetime.own(vscode.languages.createLanguageStatusItem('copydesk.language', []));
  marks.name = vscode.l10n.t('Copydesk: Highlights');
  language.name = vscode.l10n.t('Copydesk: Language');
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document ?? desk.drafts.active?.document;
    const read = document !== undefined && isDraft(desk.host, document);
    const selector = document && { language: document.languageId, pattern: document.uri.fsPath };
    marks.selector = read ? selector! : [];
    language.selector = document && (read || isLeftOut(document)) ? selector! : [];
    if (!document) return;
    const on = settings.marksEnabled.get(document);
    marks.text = on ? vscode.l10n.t('Highlights on') : vscode.l10n.t('Highlights off');
    marks.command = {
      command: 'copydesk.marks.toggle',
      title: on ? vscode.l10n.t('Turn Off') : vscode.l10n.t('Turn On'),
    };
    language.text = read
      ? vscode.l10n.t('Copydesk reads this language')
      : vscode.l10n.t('Copydesk is off for this language');
    language.detail = document.languageId;
    language.command = {
      command: 'copydesk.language.toggle',
      title: read ? vscode.l10n.t('Turn Off') : vscode.l10n.t('Turn On'),
    };
  };
  lifetime.own(vscode.window.onDidChangeActiveTextEditor(update));
  lifetime.own(desk.drafts.onDidChangeActive(update));
  lifetime.own(settings.marksEnabled.onDidChange(update));
  lifetime.own(settings.draftLanguages.onDidChange(update));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.language.toggle', async () => {
      const document = vscode.window.activeTextEditor?.document ?? desk.drafts.active?.document;
      if (!document)
        return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
      const { languageId } = document;
      const languages = settings.draftLanguages.get(document);
      const others = languages.filter((one) => one !== languageId);
      await settings.draftLanguages.update(
        others.length < languages.length ? others : [...languages, languageId],
        document,
      );
    }),
  );
  update();
  return lifetime;
}

/** Whether a document's language is one that Copydesk reads unless somebody turned it off. */
function isLeftOut(document: vscode.TextDocument): boolean {
  const standard = settings.draftLanguages.standard;
  return (
    standard.includes(document.languageId) &&
    (document.uri.scheme === 'untitled' || isFile(document.uri))
  );
}
