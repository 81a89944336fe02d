import * as vscode from 'vscode';
import type { Desk } from '../desk/desk.js';
import type { Registry } from '../desk/registry.js';
import { actorId } from '../engine/registry/actorId.js';
import { addActor } from '../engine/registry/addActor.js';
import { parseRegistry } from '../engine/registry/parse.js';
import { type ActorKind, KINDS } from '../engine/registry/schema.js';
import { KIND_ICONS } from './actorWords.js';
import { kindName } from './bioText.js';
import { createRegistry } from './createRegistry.js';
import { wordsHere } from './draftEditor.js';
import { guessKind } from './nameInText.js';
import { applyToRegistry, chooseFile, entryCalled, sayBroken, sayKnown } from './registryEdits.js';
import { registryHere } from './registryHere.js';

/**
 * Adds the selected name to the registry and opens the new entry beside the draft, where the person goes on writing.
 * The file is left unsaved: what an open editor holds counts already, and saving half an entry is the person's choice.
 */
export function registerAddToRegistry(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.actor.addFromSelection', async () => {
    const draft = desk.drafts.active;
    await draft?.current();
    const name = draft ? wordsHere(draft).words : '';
    if (name === '') return void vscode.window.showInformationMessage(vscode.l10n.t('Select a name in a draft first.'));
    const registry = await registryHere(desk);
    const known = registry && entryCalled(registry, name);
    if (known) return void sayKnown(known, name);
    const uri = await fileFor(registry);
    const kind = uri && (guessKind(name) ?? await askForKind(name));
    if (!uri || !kind) return undefined;
    try {
      return await add(uri, registry, name, kind);
    } catch (error) {
      desk.log.error(`cannot add to ${uri.toString()}`, error as Error);
      return void vscode.window.showErrorMessage((error as Error).message);
    }
  });
}

/** @returns the new entry's id; undefined where the file is too broken to be added to */
async function add(uri: vscode.Uri, registry: Registry | undefined, name: string, kind: ActorKind): Promise<string | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const { broken, entries } = parseRegistry(text, vscode.workspace.asRelativePath(uri));
  const taken = new Set([...(registry?.entries.keys() ?? []), ...broken, ...entries.map(({ actor }) => actor.id)]);
  const id = actorId(name, taken);
  const addition = addActor(text, { id, name, kind });
  if (!addition) return void sayBroken(uri);
  await applyToRegistry(document, addition.edit);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const cursor = document.positionAt(addition.cursor);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside, preview: false, selection: new vscode.Range(cursor, cursor) });
  editor.revealRange(new vscode.Range(cursor, cursor), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return id;
}

/** The file to add to; where there is no registry yet, one is made if the person agrees. */
async function fileFor(registry: Registry | undefined): Promise<vscode.Uri | undefined> {
  if (!registry) return void vscode.window.showInformationMessage(vscode.l10n.t('Save the draft in a folder, or open a folder, to have a registry for it.'));
  if (registry.uris.length > 0) return chooseFile(registry);
  const create = vscode.l10n.t('Create Registry');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('There is no registry here yet.'), { modal: true }, create);
  return chosen === create ? createRegistry(registry.root, { show: false }) : undefined;
}

async function askForKind(name: string): Promise<ActorKind | undefined> {
  const items = KINDS.map((kind) => ({ actorKind: kind, label: kindName(kind), iconPath: new vscode.ThemeIcon(KIND_ICONS[kind]) }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Add “{0}” to Registry', name), placeHolder: vscode.l10n.t('What is it?') });
  return chosen?.actorKind;
}
