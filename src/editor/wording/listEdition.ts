import { localDayOf } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { KnownList } from '../../desk/lists/knownList.js';
import { localDateWords } from '../kit/localWords.js';

/** Which edition of a list it is: "of November 5, 2026", or "imported on November 28, 2026, date of the list unknown". */
export function editionWords({ head: { summary, imported } }: Pick<KnownList, 'head'>): string {
  const { language } = vscode.env;
  return summary.date
    ? vscode.l10n.t('of {0}', localDateWords(summary.date, language))
    : vscode.l10n.t(
        'imported on {0}, date of the list unknown',
        localDateWords(localDayOf(imported), language),
      );
}
