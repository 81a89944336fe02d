import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { IgnoreScope } from '../../desk/decisions/decisionStore.js';
import type { Ignore, NoteIgnore } from '../../engine/decisions/decision.js';
import { offerToShowAgain, showAgain } from '../checking/showAgain.js';
import { doOrTell } from '../kit/doOrTell.js';

/** Silences a note for its place, its draft or its folder, or for a name that is somebody else, and brings silenced ones back. */
export function registerNoteSilence(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'copydesk.notes.silence',
      async (file: vscode.Uri, ignore: Ignore, scope: IgnoreScope) => {
        if (!(await doOrTell(() => desk.decisions.ignore(file, ignore, scope)))) return;
        void offerToShowAgain(desk, saidOf(ignore, scope), file, ignore, scope);
      },
    ),
    vscode.commands.registerCommand('copydesk.notes.showSilenced', async () => {
      const draft = desk.drafts.active?.document.uri;
      if (!draft)
        return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
      const ignores = (await desk.decisions.of(draft)).ignores.filter(
        (one): one is NoteIgnore => one.kind === 'note',
      );
      if (ignores.length === 0)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('No problems are silenced for this draft.'),
        );
      const items = ignores.map((ignore) => ({
        ignore,
        label: ignore.code,
        description: ignore.exact ?? vscode.l10n.t('everywhere'),
        detail: [ignore.note, ignore.by, ignore.on].filter(Boolean).join(' · ') || undefined,
      }));
      const chosen = await vscode.window.showQuickPick(items, {
        title: vscode.l10n.t('Silenced Problems'),
        placeHolder: vscode.l10n.t('Which ones should be shown again?'),
        canPickMany: true,
        matchOnDescription: true,
      });
      for (const { ignore } of chosen ?? []) await showAgain(desk, draft, ignore);
    }),
  );
}

function saidOf(ignore: Ignore, scope: IgnoreScope): string {
  if (ignore.kind === 'listing')
    return vscode.l10n.t('“{0}” is not party {1} on the list.', ignore.name, ignore.id);
  const { code, exact } = ignore;
  if (scope === 'folder')
    return vscode.l10n.t('“{0}” is silenced in all drafts of this folder.', code);
  return exact === undefined
    ? vscode.l10n.t('“{0}” is silenced in this draft.', code)
    : vscode.l10n.t('“{0}” is silenced here.', code);
}
