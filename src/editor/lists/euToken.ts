import * as vscode from 'vscode';
import { keepEuToken, readEuToken } from '../../desk/lists/personalToken.js';
import type { Desk } from '../host/desk.js';
import { settings } from '../host/settings.js';

/** The token that the European Commission gave to this newsroom, kept by VS Code as a secret; undefined where there is none. */
export function personalEuToken({ context, log }: Desk): Promise<string | undefined> {
  return readEuToken(
    context.secrets,
    {
      get: () => settings.listsEuToken.get(),
      clear: () => settings.listsEuToken.update(''),
    },
    () =>
      log.warn(
        'the EU token is kept as a secret now, but the settings cannot be written: take it out of copydesk.lists.euToken',
      ),
  );
}

/** Asks for the newsroom's own token; an empty one takes it away. */
export function registerEuToken(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.lists.setEuToken', async () => {
    const known = await personalEuToken(desk);
    const token = await vscode.window.showInputBox({
      title: vscode.l10n.t('Set EU Token'),
      prompt: vscode.l10n.t(
        'Your newsroom’s own token for today’s EU list; leave it empty to use the public one. It is kept as a secret.',
      ),
      password: true,
      ignoreFocusOut: true,
      value: known ?? '',
    });
    if (token !== undefined) await keepEuToken(desk.context.secrets, token);
  });
}
