import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { ImportedDirectory } from '../../desk/directories/knownDirectory.js';
import { PartlyImported } from '../../desk/lists/partlyImported.js';
import { filePieces } from '../../desk/node/filePieces.js';
import { DirectoryRefused, UnknownColumns } from '../../engine/directories/directoryPerson.js';
import type { ColumnChoice } from '../../engine/directories/formats/directoryFormat.js';
import { localNumber } from '../kit/localNumber.js';
import { peopleCount } from '../wording/listCounts.js';
import { changesWords } from './directoryWords.js';

/** Imports public data about people in office that the person chooses; called with files, those. */
export function registerImportActors(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.directories.import',
    async (given?: unknown): Promise<ImportedDirectory[] | undefined> => {
      const files = Array.isArray(given)
        ? given.filter((uri) => uri instanceof vscode.Uri)
        : await chooseFiles();
      if (!files || files.length === 0) return undefined;
      try {
        const imported = await importAsking(desk, files);
        if (imported) tell(imported);
        return imported;
      } catch (error) {
        const { message } = error as Error;
        if (!(error instanceof DirectoryRefused))
          desk.log.error('the import failed', error as Error);
        void vscode.window.showErrorMessage(message, vscode.l10n.t('OK'));
        if (!(error instanceof PartlyImported)) return undefined;
        const imported = error.imported as ImportedDirectory[];
        tell(imported);
        return imported;
      }
    },
  );
}

function chooseFiles(): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Import'),
    title: vscode.l10n.t('Import Directory: choose files of public data about people in office'),
    filters: {
      [vscode.l10n.t('Directories')]: ['yaml', 'yml', 'json', 'jsonl', 'csv', 'zip'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  });
}

/** Where the headings of a table do not say which column holds the names, the person is asked. */
async function importAsking(
  desk: Desk,
  files: readonly vscode.Uri[],
): Promise<ImportedDirectory[] | undefined> {
  try {
    return await run(desk, files, {});
  } catch (error) {
    if (!(error instanceof UnknownColumns)) throw error;
    const name = await askForColumn(error, vscode.l10n.t('Which column holds the names?'));
    if (name === undefined) return undefined;
    const office = await askForColumn(error, vscode.l10n.t('Which column holds the office?'), true);
    if (office === undefined) return undefined;
    return run(desk, files, { name, ...(office !== '' && { office }) });
  }
}

async function askForColumn(
  { file, headings }: UnknownColumns,
  placeHolder: string,
  mayBeNone = false,
): Promise<string | undefined> {
  const none = { label: vscode.l10n.t('None of them'), heading: '' };
  const items = headings.map((heading) => ({ label: heading, heading }));
  const chosen = await vscode.window.showQuickPick(mayBeNone ? [...items, none] : items, {
    title: vscode.l10n.t('Import {0}', file),
    placeHolder,
  });
  return chosen?.heading;
}

function run(
  desk: Desk,
  files: readonly vscode.Uri[],
  columns: ColumnChoice,
): Thenable<ImportedDirectory[]> {
  const names = files.map(nameOf);
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Importing {0}', names.slice(0, 3).join(', ')),
    },
    () =>
      desk.directories.import(
        files.map((uri, i) => ({
          name: names[i],
          pieces: filePieces(uri, vscode.workspace.fs.readFile),
        })),
        { columns },
      ),
  );
}

function tell(imported: readonly ImportedDirectory[]): void {
  for (const { head, skippedCount, changes } of imported) {
    const said = [
      vscode.l10n.t('{0}: {1}.', head.title, peopleCount(head.count)),
      skippedCount > 0
        ? skippedCount === 1
          ? vscode.l10n.t('1 record was left out.')
          : vscode.l10n.t('{0} records were left out.', localNumber(skippedCount))
        : '',
      changes ? changesWords(changes) : '',
    ];
    void vscode.window.showInformationMessage(said.filter(Boolean).join(' '));
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
