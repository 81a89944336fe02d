import * as vscode from 'vscode';
import type { Registry } from '../../desk/registry/registry.js';
import { actorId } from '../../engine/registry/actorId.js';
import { addActor, type NewActor } from '../../engine/registry/edits/addActor.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import { createRegistry } from './createRegistry.js';
import { applyToRegistry, chooseFile, sayBroken } from './registryEdits.js';

/**
 * Adds an entry to a registry file and shows it beside the draft. The file is left unsaved: the edit can be undone, and saving is the person's choice.
 * @returns the new entry's id; undefined where the file is too broken to be added to
 * @throws Error that a person can read
 */
export async function addEntry(
  uri: vscode.Uri,
  registry: Registry | undefined,
  keys: Omit<NewActor, 'id'>,
): Promise<string | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const { broken, entries } = parseRegistry(text, vscode.workspace.asRelativePath(uri));
  const taken = new Set([
    ...(registry?.entries.keys() ?? []),
    ...broken,
    ...entries.map(({ actor }) => actor.id),
  ]);
  const id = actorId(keys.name, taken);
  const addition = addActor(text, { id, ...keys });
  if (!addition) return void sayBroken(uri);
  await applyToRegistry(document, addition.edit);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const cursor = document.positionAt(addition.cursor);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    preview: false,
    selection: new vscode.Range(cursor, cursor),
  });
  editor.revealRange(
    new vscode.Range(cursor, cursor),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
  return id;
}

/** Says why a draft has no registry and cannot have one. */
export function sayNoFolder(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Save the draft in a folder, or open a folder, to have a registry for it.'),
  );
}

/** The file to add to; where there is no registry yet, one is made if the person agrees. */
export async function fileForEntry(
  registry: Registry | undefined,
): Promise<vscode.Uri | undefined> {
  if (!registry) return void sayNoFolder();
  if (registry.uris.length > 0) return chooseFile(registry);
  const create = vscode.l10n.t('Create Registry');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no registry here yet.'),
    { modal: true },
    create,
  );
  return chosen === create ? createRegistry(registry.root, { show: false }) : undefined;
}
