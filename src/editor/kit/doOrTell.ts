import * as vscode from 'vscode';

const MESSAGE_STAYS_MS = 5000;

/**
 * Does something that writes a person's work down. Where that fails they are told, in a message that stays until it is
 * answered, and may have it tried again.
 * @returns whether it was done at once
 */
export async function doOrTell(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    void tell(error, task);
    return false;
  }
}

async function tell(error: unknown, task: () => Promise<unknown>): Promise<void> {
  const again = vscode.l10n.t('Try Again');
  const said = error instanceof Error ? error.message : String(error);
  // VS Code hides errors after a while, but for those that can be answered.
  if ((await vscode.window.showErrorMessage(said, again)) !== again) return;
  if (await doOrTell(task))
    vscode.window.setStatusBarMessage(vscode.l10n.t('Saved.'), MESSAGE_STAYS_MS);
}
