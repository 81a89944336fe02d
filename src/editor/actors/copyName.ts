import * as vscode from 'vscode';
import type { NamedActor } from './actorsModel.js';

/** Copies the name of a row of the actors view. */
export function registerCopyName(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.actor.copyName',
    async ({ name }: NamedActor) => {
      await vscode.env.clipboard.writeText(name);
      vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied “{0}”', name), 4000);
      return name;
    },
  );
}
