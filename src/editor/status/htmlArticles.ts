import * as vscode from 'vscode';
import { isDraft } from '../../desk/drafts/drafts.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { isHtmlArticle } from '../../engine/text/markup/htmlArticle.js';
import type { Desk } from '../host/desk.js';
import { setContext } from '../kit/contextKeys.js';

/** In the workspace's memory: that it was said once that HTML is not read. */
const TOLD = 'copydesk.html.told';

/**
 * Says of an article in HTML that Copydesk does not read it, and what to do: once in a workspace in a notification, and in
 * the language status and the Claims view as long as it is in front. Of a web site's code nothing is said.
 */
export function registerHtmlArticles(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const item = lifetime.own(vscode.languages.createLanguageStatusItem('copydesk.html', []));
  item.name = vscode.l10n.t('Copydesk: HTML');
  item.text = vscode.l10n.t('Copydesk does not read HTML');
  const title = vscode.l10n.t('Copy Text to New Draft');
  item.command = { command: 'copydesk.draft.fromHtml', title };
  const memory = desk.context.workspaceState;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    // A tool window in front changes nothing about the file beside it.
    if (!document && vscode.window.visibleTextEditors.length > 0) return;
    const isUnread =
      document?.languageId === 'html' &&
      !isDraft(desk.host, document) &&
      isHtmlArticle(document.getText());
    item.selector = isUnread ? { language: document.languageId, pattern: document.uri.fsPath } : [];
    setContext('copydesk.htmlArticle', isUnread);
    if (!isUnread || memory.get(TOLD, false)) return;
    void memory.update(TOLD, true);
    void vscode.window
      .showInformationMessage(
        vscode.l10n.t(
          'Copydesk reads plain text and Markdown, and not HTML. To check this article, copy its text to a new draft: tags are left out, and the file stays as it is.',
        ),
        title,
      )
      .then((chosen) => chosen && vscode.commands.executeCommand('copydesk.draft.fromHtml'));
  };
  lifetime.own(vscode.window.onDidChangeActiveTextEditor(update));
  lifetime.own(desk.drafts.onDidChangeActive(update));
  update();
  return lifetime;
}
