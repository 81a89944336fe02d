import * as vscode from 'vscode';
import { ChangedMeanwhile } from '../../desk/decisions/changedMeanwhile.js';

const MESSAGE_STAYS_MS = 5000;

/** What a person may do instead of what could not be done. */
export interface OtherWay {
  readonly label: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Does something that writes a person's work down. Where that fails they are told, in a message that stays until it is
 * answered, and may have it tried again.
 * @param otherWay what they may do instead where things are no longer as they saw them, and trying again would be in vain
 * @returns whether it was done at once
 */
export async function doOrTell(
  task: () => Promise<unknown>,
  otherWay?: (error: ChangedMeanwhile) => OtherWay | undefined,
): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    void (error instanceof ChangedMeanwhile
      ? tellChanged(error, otherWay?.(error))
      : tell(error, () => doOrTell(task, otherWay)));
    return false;
  }
}

async function tell(error: unknown, tryAgain: () => Promise<boolean>): Promise<void> {
  const again = vscode.l10n.t('Try Again');
  const said = error instanceof Error ? error.message : String(error);
  // VS Code hides errors after a while, but for those that can be answered.
  if ((await vscode.window.showErrorMessage(said, again)) !== again) return;
  if (await tryAgain())
    vscode.window.setStatusBarMessage(vscode.l10n.t('Saved.'), MESSAGE_STAYS_MS);
}

async function tellChanged({ message }: ChangedMeanwhile, otherWay?: OtherWay): Promise<void> {
  const label = otherWay?.label ?? vscode.l10n.t('OK');
  // As above: the message may be all that still holds what they wrote.
  if ((await vscode.window.showErrorMessage(message, label)) === label) await otherWay?.run();
}
