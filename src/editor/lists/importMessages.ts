import * as vscode from 'vscode';
import { localNumber } from '../kit/localNumber.js';
import type { Desk } from '../host/desk.js';
import { DownloadFailed } from '../../desk/lists/downloadFailure.js';
import { PartlyImported } from '../../desk/lists/partlyImported.js';
import type { ShrunkList } from '../../desk/lists/shrunkLists.js';
import type { ImportedList } from '../../desk/lists/storeLayout.js';
import { ListRefused } from '../../engine/sanctions/parsing/listing.js';
import { tellDone } from '../kit/contextKeys.js';
import { nameCount, partyCount, rowsLeftOut } from '../wording/listCounts.js';
import { openListReport } from './listReports.js';

/** Says what was imported, in short, and offers the rest. */
export function tellImported(imported: readonly ImportedList[]): void {
  if (imported.length > 0) tellDone('list');
  for (const {
    stored: {
      head: { summary },
    },
    changes,
  } of imported) {
    const { title, list, records, strongNames, weakNames, skippedCount, incomplete } = summary;
    const said = [
      vscode.l10n.t(
        '{0} has been imported: {1} with {2}.',
        title,
        partyCount(records),
        nameCount(strongNames + weakNames),
      ),
      ...(incomplete === undefined ? [] : [vscode.l10n.t('It is incomplete. {0}', incomplete)]),
      ...(skippedCount > 0 ? [rowsLeftOut(skippedCount)] : []),
      ...(summary.declaredRecords === undefined
        ? []
        : [vscode.l10n.t('Its header promises {0}.', localNumber(summary.declaredRecords))]),
      ...(changes
        ? [
            vscode.l10n.t(
              '{0} new, {1} changed, {2} gone.',
              localNumber(changes.added.length + changes.untold.added),
              localNumber(changes.changed.length + changes.untold.changed),
              localNumber(changes.gone.length + changes.untold.gone),
            ),
          ]
        : []),
    ].join(' ');
    const summaryButton = vscode.l10n.t('Show Summary');
    const changesButton = vscode.l10n.t('Show What Changed');
    const bothButton = vscode.l10n.t('Import the Files Together…');
    const buttons = [
      ...(incomplete === undefined ? [] : [bothButton]),
      ...(changes ? [changesButton] : []),
      summaryButton,
    ];
    void (
      incomplete === undefined
        ? vscode.window.showInformationMessage(said, ...buttons)
        : vscode.window.showWarningMessage(said, ...buttons)
    ).then((chosen) => {
      if (chosen === summaryButton) return openListReport('summary', list, title);
      if (chosen === changesButton) return openListReport('changes', list, title);
      if (chosen === bothButton) return vscode.commands.executeCommand('copydesk.lists.import');
      return undefined;
    });
  }
}

/** Asks whether lists that have lost more than half of their records are to take the place of those in force. */
export async function askToAcceptFewer(shrunk: readonly ShrunkList[]): Promise<boolean> {
  const accept = vscode.l10n.t('Use the New File');
  const said = shrunk
    .map(({ title, records, recordsInForce, files }) =>
      vscode.l10n.t(
        '{0}: {1} has {2}, and the list in use has {3}.',
        title,
        files.join(', '),
        partyCount(records),
        localNumber(recordsInForce),
      ),
    )
    .join(' ');
  return (
    (await vscode.window.showWarningMessage(
      said,
      {
        modal: true,
        detail: vscode.l10n.t(
          'It may be cut off. If it is, drafts would no longer be screened against the missing parties.',
        ),
      },
      accept,
    )) === accept
  );
}

/**
 * Says why nothing was imported, or not all; what was is told as by `tellImported`.
 * @param list the list that was asked for, where it is known
 */
export function tellNotImported({ log, lists }: Desk, error: unknown, list?: string): void {
  const show = vscode.l10n.t('Show Log');
  const tellFailed = (words: string, cause: Error): void => {
    log.error('the import failed', cause);
    void vscode.window
      .showErrorMessage(words, show)
      .then((chosen) => (chosen === show ? log.show() : undefined));
  };
  if (error instanceof PartlyImported) {
    tellImported(error.imported as readonly ImportedList[]);
    return tellFailed(error.message, error.cause);
  }
  const inForce = lists.known.filter(
    ({ head, problem }) => !problem && (list === undefined || head.summary.list === list),
  );
  const stays =
    inForce.length === 0
      ? ''
      : ` ${
          list === undefined
            ? vscode.l10n.t('The lists in use are unchanged.')
            : vscode.l10n.t('The list in use is unchanged.')
        }`;
  if (error instanceof ListRefused || error instanceof DownloadFailed) {
    log.warn(error.message);
    void vscode.window.showErrorMessage(error.message + stays);
    return;
  }
  tellFailed(
    vscode.l10n.t('The list could not be imported: {0}', (error as Error).message) + stays,
    error as Error,
  );
}
