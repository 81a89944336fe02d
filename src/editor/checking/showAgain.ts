import * as vscode from 'vscode';
import { ChangedMeanwhile } from '../../desk/decisions/changedMeanwhile.js';
import type { IgnoreScope } from '../../desk/decisions/decisionStore.js';
import type { Ignore } from '../../engine/decisions/decision.js';
import type { Desk } from '../host/desk.js';
import { doOrTell } from '../kit/doOrTell.js';

const SCOPES: readonly IgnoreScope[] = ['draft', 'folder'];

/** Shows a listing or a problem again, wherever that it is not shown was decided: in a draft, in its folder, or in both. */
export async function showAgain(
  { decisions }: Pick<Desk, 'decisions'>,
  draft: vscode.Uri,
  ignore: Ignore,
): Promise<void> {
  for (const scope of SCOPES) await doOrTell(() => decisions.unignore(draft, ignore, scope));
}

/**
 * Says that a listing or a problem is not shown any more, and shows it again where the person says so. The message may stand
 * for hours: where the decision is not there any more by then (a renamed draft's went with it), it says that nothing was undone.
 * @param said what was decided
 */
export async function offerToShowAgain(
  { decisions }: Pick<Desk, 'decisions'>,
  said: string,
  draft: vscode.Uri,
  ignore: Ignore,
  scope: IgnoreScope,
): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(said, undo)) !== undo) return;
  await doOrTell(async () => {
    if (!(await decisions.unignore(draft, ignore, scope)))
      throw new ChangedMeanwhile(whyNot(ignore));
  });
}

function whyNot({ kind }: Ignore): string {
  return kind === 'listing'
    ? vscode.l10n.t(
        'Nothing was undone, because the decision is no longer there: the draft was renamed or saved under another name, or the decision was removed. If the name is still hidden, choose Show Listed Name Again in the draft.',
      )
    : vscode.l10n.t(
        'Nothing was undone, because the decision is no longer there: the draft was renamed or saved under another name, or the decision was removed. If the problem is still hidden, choose Silenced Problems in the draft.',
      );
}
