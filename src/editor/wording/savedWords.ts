import * as vscode from 'vscode';

/** What was written down with a claim or a fact where nothing was decided, for the status bar: nothing else on the screen shows it. */
export function savedWords(change: {
  readonly note?: string;
  readonly evidence?: unknown;
  readonly reply?: unknown;
}): string | undefined {
  if (change.evidence !== undefined) return vscode.l10n.t('Evidence added.');
  if (change.reply !== undefined) return vscode.l10n.t('Right of reply recorded.');
  if (change.note === undefined) return undefined;
  return change.note === '' ? vscode.l10n.t('Comment removed.') : vscode.l10n.t('Comment saved.');
}
