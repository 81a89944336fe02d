import * as vscode from 'vscode';
import { entryCount } from '../wording/listCounts.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import { lexicalKey } from '../cursor/nameInText.js';
import type { RegistryEntry, RegistryFile } from '../../engine/registry/parseRegistry.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import type { TextEdit } from '../../engine/registry/edits/textEdit.js';
import { showEntry } from './openEntry.js';
import { rangeOf } from '../kit/ranges.js';

/**
 * An actor's entry as its file now has it.
 * @param file the file, just read
 * @returns undefined where the entry may be one of those that cannot be read
 * @throws Error that a person can read where it is gone
 */
export function entryNow(
  file: RegistryFile,
  uri: vscode.Uri,
  { id, name }: Pick<Actor, 'id' | 'name'>,
): RegistryEntry | undefined {
  const entry = file.entries.find(({ actor }) => actor.id === id);
  const isWhole = file.readable && !file.problems.some(({ loses }) => loses === 'entry');
  if (entry || !isWhole || file.broken.includes(id)) return entry;
  throw new Error(
    vscode.l10n.t(
      '{0} no longer has the entry “{1}”, so nothing was changed.',
      vscode.workspace.asRelativePath(uri),
      name,
    ),
  );
}

/** Makes an edit of a registry file, to be undone like any other. @throws Error that a person can read */
export async function applyToRegistry(
  document: vscode.TextDocument,
  { start, end, newText }: TextEdit,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, { start, end }), newText);
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(
      vscode.l10n.t(
        '{0} could not be changed. It may be read-only.',
        vscode.workspace.asRelativePath(document.uri),
      ),
    );
}

/** Asks for one of several registry files; the only one needs no asking. */
export async function chooseFile(registry: Registry): Promise<vscode.Uri | undefined> {
  // Nobody is to be asked about a file that is gone.
  if (registry.uris.length > 1) await registry.load();
  const { uris } = registry;
  if (uris.length < 2) return uris[0];
  const count = (uri: vscode.Uri): number =>
    [...registry.entries.values()].filter((entry) => entry.uri.toString() === uri.toString())
      .length;
  const items = uris.map((uri) => ({
    uri,
    label: vscode.workspace.asRelativePath(uri),
    description: entryCount(count(uri)),
    iconPath: vscode.ThemeIcon.File,
    resourceUri: uri,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add to Registry'),
    placeHolder: vscode.l10n.t('Which file?'),
  });
  return chosen?.uri;
}

/** The entry that writes a name just so, whatever its capitals and accents. */
export function entryCalled(registry: Registry, name: string): RegisteredEntry | undefined {
  const wanted = lexicalKey(name);
  return [...registry.entries.values()].find(({ actor }) => writtenKeys(actor).includes(wanted));
}

/** The keys of all names that an entry writes, by which `entryCalled` compares. */
export function writtenKeys({ name, aliases }: Actor): string[] {
  return [name, ...(aliases ?? []).map((alias) => alias.name)].map(lexicalKey);
}

/** Says that a name is in the registry already, and offers to open its entry. */
export async function sayKnown(entry: RegisteredEntry, name: string): Promise<void> {
  const open = vscode.l10n.t('Open Entry');
  const said =
    name === entry.actor.name
      ? vscode.l10n.t('{0} is already in the registry.', name)
      : vscode.l10n.t('“{0}” is already in the registry, as {1}.', name, entry.actor.name);
  if ((await vscode.window.showInformationMessage(said, open)) === open) await showEntry(entry);
}

/** That names are in the registry already, as a sentence. */
export function alreadyWords(names: readonly string[]): string {
  return vscode.l10n.t('Already in the registry: {0}.', names.join(', '));
}

/** Says why a registry file could not be changed, and offers to show what is wrong with it. */
export async function sayBroken(uri: vscode.Uri): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const said = vscode.l10n.t(
    '{0} contains errors, so nothing was changed. Fix them first (see Problems).',
    vscode.workspace.asRelativePath(uri),
  );
  if ((await vscode.window.showErrorMessage(said, show)) === show)
    await vscode.commands.executeCommand('workbench.actions.view.problems');
}
