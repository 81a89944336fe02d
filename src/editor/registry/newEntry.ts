import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Registry } from '../../desk/registry/registry.js';
import type { NewActor } from '../../engine/registry/edits/addActor.js';
import { createRegistry } from './createRegistry.js';
import { chooseFile } from './registryEdits.js';
import { sayWritten, writeEntries } from './writeEntries.js';

/**
 * Adds an entry to a registry file, as `writeEntries` does, and says so with a button that opens it: the draft keeps the focus.
 * @param message what is said once it is there
 * @returns the new entry's id; undefined where the file is too broken to be added to
 * @throws Error that a person can read
 */
export async function addEntry(
  uri: vscode.Uri,
  registry: Registry | undefined,
  keys: Omit<NewActor, 'id'>,
  message: string,
): Promise<string | undefined> {
  const written = await writeEntries(uri, registry, [keys]);
  if (!written) return undefined;
  const [id] = written.ids;
  void sayWritten(message, written, vscode.l10n.t('Open Entry'), () => openEntry(uri, id));
  return id;
}

/** Opens a registry file at an entry, as it now is. */
export function openEntry(uri: vscode.Uri, id: string): Thenable<unknown> {
  return vscode.commands.executeCommand('copydesk.actor.openEntry', uri, id);
}

/** Says why a draft has no registry and cannot have one. */
export function sayNoFolder(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Save the draft in a folder, or open a folder, to have a registry for it.'),
  );
}

/** The file to add to; where none was found, one is made if the person agrees. @throws Error that a person can read */
export async function fileForEntry(
  desk: Desk,
  registry: Registry | undefined,
): Promise<vscode.Uri | undefined> {
  if (!registry) return void sayNoFolder();
  if (registry.uris.length > 0) return chooseFile(registry);
  const create = vscode.l10n.t('Create Registry');
  const chosen = await vscode.window.showInformationMessage(
    registry.notSearched
      ? vscode.l10n.t(
          'No registry was found in the part of this folder that Copydesk could search. If there is one already, open it and try again.',
        )
      : vscode.l10n.t('There is no registry here yet.'),
    { modal: true },
    create,
  );
  return chosen === create
    ? createRegistry(desk, registry.root, { show: false, example: false })
    : undefined;
}
