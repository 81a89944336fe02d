import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { settings } from '../host/settings.js';

const SECRET = 'copydesk.lists.euToken';

/**
 * The token that the European Commission gave to this newsroom, kept by VS Code as a secret; undefined where there is none. One that still stands in
 * the settings, as it did before, is moved.
 */
export async function personalEuToken({ context, log }: Desk): Promise<string | undefined> {
  const inSettings = settings.listsEuToken.get().trim();
  if (inSettings !== '') {
    await context.secrets.store(SECRET, inSettings);
    try {
      await settings.listsEuToken.update('');
    } catch (error) {
      log.warn('the EU token cannot be taken out of the settings', error as Error);
    }
    return inSettings;
  }
  return (await context.secrets.get(SECRET)) || undefined;
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
    if (token === undefined) return;
    if (token.trim() === '') await desk.context.secrets.delete(SECRET);
    else await desk.context.secrets.store(SECRET, token.trim());
  });
}
