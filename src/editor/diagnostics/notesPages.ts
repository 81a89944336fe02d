import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { RULES } from '../../engine/diagnostics/rules.js';

const SCHEME = 'copydesk-note';

/** Shows the page of a rule: what it looks for, and what to do. The pages come with the extension, so that they can be read without a network. */
export function registerNotePages({ context, log }: Desk): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      return new TextDecoder().decode(
        await vscode.workspace.fs.readFile(
          vscode.Uri.joinPath(context.extensionUri, 'media', 'rules', path),
        ),
      );
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, pages),
    vscode.commands.registerCommand('copydesk.notes.explain', async (code?: string) => {
      const rule = RULES.find((one) => one.code === code) ?? (await chooseRule());
      if (!rule) return;
      try {
        await vscode.commands.executeCommand(
          'markdown.showPreviewToSide',
          vscode.Uri.from({ scheme: SCHEME, path: `/${rule.code}.md` }),
        );
      } catch (error) {
        log.error(`cannot show the page of ${rule.code}`, error as Error);
      }
    }),
  );
}

/** What a click on a note's code does. */
export function pageOf(code: string): vscode.Uri {
  return vscode.Uri.parse(
    `command:copydesk.notes.explain?${encodeURIComponent(JSON.stringify([code]))}`,
  );
}

async function chooseRule(): Promise<{ readonly code: string } | undefined> {
  const items = RULES.map(({ code, summary }) => ({ code, label: code, detail: summary }));
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain a Problem'),
    placeHolder: vscode.l10n.t('Which one?'),
    matchOnDetail: true,
  });
}
