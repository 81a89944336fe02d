import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Registry } from '../../desk/registry/registry.js';
import { isLoss } from '../../engine/registry/problem.js';

/**
 * The registry that a command is about: that of the draft that it was called on, else of the file in the active editor, else of the folder;
 * the person is asked where there are several. Undefined where there is none, or where nobody chose.
 */
export async function registryHere(
  desk: Desk,
  draft = desk.drafts.active,
): Promise<Registry | undefined> {
  const registry = draft?.registry ?? ofEditor(desk) ?? (await ofFolder(desk));
  await registry?.loaded;
  return registry;
}

function ofEditor(desk: Desk): Registry | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && vscode.workspace.getWorkspaceFolder(uri) ? desk.registries.for(uri) : undefined;
}

async function ofFolder(desk: Desk): Promise<Registry | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder =
    folders.length > 1
      ? await vscode.window.showWorkspaceFolderPick({
          placeHolder: vscode.l10n.t('Whose registry?'),
        })
      : folders[0];
  return folder && desk.registries.for(folder.uri);
}

/** The same, but where it holds nobody the person is told why, and offered to make a registry or to see what is wrong with it. */
export async function registryWithActors(
  desk: Desk,
  draft = desk.drafts.active,
): Promise<Registry | undefined> {
  const registry = await registryHere(desk, draft);
  if (registry && registry.entries.size > 0) return registry;
  const isRead = !registry?.problems.some(({ problems }) => problems.some(isLoss));
  const offer = isRead ? vscode.l10n.t('Create Registry') : vscode.l10n.t('Show Problems');
  const said = isRead
    ? vscode.l10n.t('The registry has no actors yet.')
    : vscode.l10n.t('No actors could be read from the registry, or not all of it was found.');
  if ((await vscode.window.showInformationMessage(said, offer)) === offer)
    await vscode.commands.executeCommand(
      isRead ? 'copydesk.registry.create' : 'workbench.actions.view.problems',
    );
  return undefined;
}
