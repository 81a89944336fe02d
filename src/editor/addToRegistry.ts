import * as vscode from 'vscode';
import type { Desk } from '../desk/desk.js';
import { type ActorKind, KINDS } from '../engine/registry/schema.js';
import { KIND_ICONS } from './actorWords.js';
import { kindName } from './bioText.js';
import { wordsHere } from './draftEditor.js';
import { guessKind } from './nameInText.js';
import { addEntry, fileForEntry } from './newEntry.js';
import { entryCalled, sayKnown } from './registryEdits.js';
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
    const uri = await fileForEntry(registry);
    const kind = uri && (guessKind(name) ?? await askForKind(name));
    if (!uri || !kind) return undefined;
    try {
      return await addEntry(uri, registry, { name, kind });
    } catch (error) {
      desk.log.error(`cannot add to ${uri.toString()}`, error as Error);
      return void vscode.window.showErrorMessage((error as Error).message);
    }
  });
}

async function askForKind(name: string): Promise<ActorKind | undefined> {
  const items = KINDS.map((kind) => ({ actorKind: kind, label: kindName(kind), iconPath: new vscode.ThemeIcon(KIND_ICONS[kind]) }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Add “{0}” to Registry', name), placeHolder: vscode.l10n.t('What is it?') });
  return chosen?.actorKind;
}
