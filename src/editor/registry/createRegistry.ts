import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { EMPTY_REGISTRY, NEW_REGISTRY } from './newRegistry.js';

const NAME = 'actors.yaml';

/** Makes a registry in a folder, with an example to be changed; where there is one already, opens that. */
export function registerCreateRegistry(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.registry.create', async () => {
    const folder = await folderFor(desk);
    if (!folder) return undefined;
    try {
      return await createRegistry(desk, folder);
    } catch (error) {
      return void vscode.window.showErrorMessage((error as Error).message, vscode.l10n.t('OK'));
    }
  });
}

/**
 * Where `copydesk.registry.files` leaves a file of that name out, an entry in it would mean nothing: none is made.
 * @param folder where the file goes
 * @param options.show false where the caller shows it
 * @param options.example false where the caller writes the first entry
 * @returns the registry file, the new one or the one that was there
 * @throws Error that a person can read
 */
export async function createRegistry(
  desk: Desk,
  folder: vscode.Uri,
  { show = true, example = true } = {},
): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, NAME);
  if (!desk.registries.ofFile({ uri, languageId: 'yaml' }))
    throw new Error(
      vscode.l10n.t(
        'The setting copydesk.registry.files leaves {0} out, so nothing in it would count. Create a file that the setting names, or change the setting.',
        NAME,
      ),
    );
  const edit = new vscode.WorkspaceEdit();
  // VS Code itself refuses to write over a file, whoever made it in the meantime.
  edit.createFile(uri, {
    overwrite: false,
    ignoreIfExists: false,
    contents: new TextEncoder().encode(example ? NEW_REGISTRY : EMPTY_REGISTRY),
  });
  const isNew = !(await exists(uri)) && (await vscode.workspace.applyEdit(edit));
  if (!isNew && !(await exists(uri)))
    throw new Error(
      vscode.l10n.t(
        '{0} could not be created. Its folder may be read-only.',
        vscode.workspace.asRelativePath(uri),
      ),
    );
  if (show) await vscode.window.showTextDocument(uri);
  if (!isNew)
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        '{0} already exists and was left as it is.',
        vscode.workspace.asRelativePath(uri),
      ),
    );
  return uri;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The folder of the draft, else the only one, else one that the person chooses. */
async function folderFor(desk: Desk): Promise<vscode.Uri | undefined> {
  const root = desk.drafts.active?.registry?.root;
  if (root) return root;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0].uri;
  if (folders.length > 1)
    return (
      await vscode.window.showWorkspaceFolderPick({
        placeHolder: vscode.l10n.t('Which folder is the registry for?'),
      })
    )?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Create Registry Here'),
      title: vscode.l10n.t('Which folder are the drafts in?'),
    })) ?? [];
  return chosen;
}
