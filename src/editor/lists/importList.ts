import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { importFiles } from '../../desk/lists/importFiles.js';
import { Cancelled } from '../../desk/lists/importInWorker.js';
import { PartlyImported } from '../../desk/lists/partlyImported.js';
import type { ImportedList } from '../../desk/lists/storeLayout.js';
import { filePieces } from '../../desk/node/filePieces.js';
import { askToAcceptFewer, tellImported, tellNotImported } from './importMessages.js';
import { withCompanions } from './ofacCompanions.js';

/** Imports files of official sanctions lists that the person chooses; called with files, those. */
export function registerImportList(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.lists.import',
    async (given?: unknown): Promise<ImportedList[] | undefined> => {
      const files = Array.isArray(given)
        ? given.filter((uri) => uri instanceof vscode.Uri)
        : await chooseFiles().then((chosen) => chosen && withCompanions(chosen));
      if (!files || files.length === 0) return undefined;
      try {
        const imported = await vscode.window.withProgress(
          {
            location: vscode.ProgressLocation.Notification,
            title: vscode.l10n.t('Importing {0}', files.map(nameOf).join(', ')),
            cancellable: true,
          },
          (progress, token) => run(desk, files, progress, token),
        );
        tellImported(imported);
        return imported;
      } catch (error) {
        if (!(error instanceof Cancelled)) tellNotImported(desk, error);
        return error instanceof PartlyImported ? (error.imported as ImportedList[]) : undefined;
      }
    },
  );
}

async function chooseFiles(): Promise<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Import'),
    title: vscode.l10n.t('Import Sanctions List: choose OFAC’s CSV files together'),
    filters: {
      [vscode.l10n.t('Sanctions lists')]: ['xml', 'csv', 'tsv', 'xlsx', 'json', 'txt', 'zip'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  });
}

async function run(
  desk: Desk,
  files: readonly vscode.Uri[],
  progress: vscode.Progress<{ increment?: number }>,
  token: vscode.CancellationToken,
): Promise<ImportedList[]> {
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => controller.abort());
  try {
    const sizes = await Promise.all(
      files.map(async (uri) => (await vscode.workspace.fs.stat(uri)).size),
    );
    const whole = Math.max(
      1,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    return await importFiles(
      desk.lists,
      desk.host.bundles,
      files.map((uri) => ({
        name: nameOf(uri),
        pieces: filePieces(uri, vscode.workspace.fs.readFile),
      })),
      {
        signal: controller.signal,
        acceptFewer: askToAcceptFewer,
        onProgress: (bytes) => progress.report({ increment: (100 * bytes) / whole }),
      },
    );
  } finally {
    listening.dispose();
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
