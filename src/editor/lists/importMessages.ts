import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk.js';
import { DownloadFailed } from '../../desk/lists/download.js';
import type { ImportedList } from '../../desk/lists/importFiles.js';
import { ListRefused } from '../../engine/sanctions/parsing/listing.js';
import { openListReport } from './listReports.js';

/** Says what was imported, in short, and offers the rest. */
export function tellImported(imported: readonly ImportedList[]): void {
  for (const {
    stored: {
      head: { summary },
    },
    changes,
  } of imported) {
    const { title, list, records, strongNames, weakNames, skippedCount } = summary;
    const said = [
      vscode.l10n.t(
        '{0}: {1} parties with {2} names are in force.',
        title,
        number(records),
        number(strongNames + weakNames),
      ),
      ...(skippedCount > 0 ? [vscode.l10n.t('{0} rows were left out.', number(skippedCount))] : []),
      ...(summary.declaredRecords === undefined
        ? []
        : [
            vscode.l10n.t(
              'Its header promises {0}: it may be cut off.',
              number(summary.declaredRecords),
            ),
          ]),
      ...(changes
        ? [
            vscode.l10n.t(
              '{0} new, {1} changed, {2} gone.',
              number(changes.added.length + changes.untold.added),
              number(changes.changed.length + changes.untold.changed),
              number(changes.gone.length + changes.untold.gone),
            ),
          ]
        : []),
    ].join(' ');
    const summaryButton = vscode.l10n.t('Show Summary');
    const changesButton = vscode.l10n.t('Show What Changed');
    void vscode.window
      .showInformationMessage(said, ...(changes ? [changesButton] : []), summaryButton)
      .then((chosen) => {
        if (chosen === summaryButton) return openListReport('summary', list, title);
        if (chosen === changesButton) return openListReport('changes', list, title);
        return undefined;
      });
  }
}

/** Says why nothing was imported. */
export function tellNotImported({ log }: Desk, error: unknown): void {
  if (error instanceof ListRefused || error instanceof DownloadFailed) {
    log.warn(error.message);
    void vscode.window.showErrorMessage(error.message);
    return;
  }
  log.error('the import failed', error as Error);
  const show = vscode.l10n.t('Show Log');
  void vscode.window
    .showErrorMessage(
      vscode.l10n.t(
        'The list could not be imported, and the one in force stays: {0}',
        (error as Error).message,
      ),
      show,
    )
    .then((chosen) => chosen && log.show());
}

function number(count: number): string {
  return count.toLocaleString(vscode.env.language);
}
