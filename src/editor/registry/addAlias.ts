import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { RegisteredEntry } from '../../desk/registry/registry.js';
import { addAlias } from '../../engine/registry/edits/addAliasEdit.js';
import { parseRegistry, type RegistryEntry } from '../../engine/registry/parseRegistry.js';
import { pickActor } from '../actors/actorPick.js';
import { lexicalKey } from '../cursor/nameInText.js';
import { wordsHere } from '../drafts/draftEditor.js';
import { openEntry } from './newEntry.js';
import { entryCalled, entryNow, sayKnown, writtenKeys } from './registryEdits.js';
import { registryWithActors } from './registryHere.js';
import { NO_EDIT, sayWritten, writeEdit } from './writeEntries.js';

/**
 * Adds the selected words to an actor's aliases. A file that had no unsaved changes is saved, for nothing is left to be
 * written; one that had is left to the person.
 */
export function registerAddAlias(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.actor.addAliasFromSelection',
    async (id?: string) => {
      const draft = desk.drafts.active;
      await draft?.current();
      const alias = draft ? wordsHere(draft).words : '';
      if (alias === '')
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('First select a name in a draft.'),
        );
      const registry = await registryWithActors(desk, draft);
      if (!registry) return undefined;
      const known = entryCalled(registry, alias);
      if (known) return void sayKnown(known, alias);
      const entry =
        id !== undefined
          ? registry.entries.get(id)
          : (
              await pickActor(registry, {
                title: vscode.l10n.t('Add “{0}” as an Alias', alias),
                placeholder: vscode.l10n.t('Whose name is it?'),
                words: alias,
                draft,
                orAll: true,
              })
            )?.entry;
      if (!entry) return undefined;
      try {
        return await add(entry, alias);
      } catch (error) {
        desk.log.error(`cannot add to ${entry.uri.toString()}`, error as Error);
        return void vscode.window.showErrorMessage((error as Error).message, vscode.l10n.t('OK'));
      }
    },
  );
}

/**
 * @returns the id of the actor that now has the alias; undefined where the entry cannot be added to, or the file has the
 * name by then
 * @throws Error that a person can read
 */
async function add({ uri, actor }: RegisteredEntry, alias: string): Promise<string | undefined> {
  const wanted = lexicalKey(alias);
  let known: RegistryEntry | undefined;
  const written = await writeEdit(uri, (text) => {
    const file = parseRegistry(text, vscode.workspace.asRelativePath(uri));
    known = file.entries.find((one) => writtenKeys(one.actor).includes(wanted));
    if (known) return NO_EDIT;
    const entry = entryNow(file, uri, actor);
    return entry && addAlias(file, entry, alias);
  });
  if (known) void sayKnown({ ...known, uri }, alias);
  if (!written) return undefined;
  const said = vscode.l10n.t('“{0}” is now an alias of {1}.', alias, actor.name);
  void sayWritten(said, written, vscode.l10n.t('Open Entry'), () => openEntry(uri, actor.id));
  return actor.id;
}
