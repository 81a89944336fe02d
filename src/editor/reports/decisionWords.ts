import * as vscode from 'vscode';
import type { Decision } from '../../engine/reports/reportSchema.js';

/** What the desk decided on a claim. */
export function decisionWord(decision: Decision): string {
  switch (decision) {
    case 'unchecked':
      return vscode.l10n.t('not checked');
    case 'checked':
      return vscode.l10n.t('checked');
    case 'disputed':
      return vscode.l10n.t('disputed');
    case 'unsupported':
      return vscode.l10n.t('unsupported');
  }
}
