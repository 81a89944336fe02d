import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { isDirectoryId } from '../../engine/directories/naming/knownPerson.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import { pickActor } from '../actors/actorPick.js';
import type { NamedActor } from '../actors/actorsModel.js';
import type { ClaimItem } from '../claims/claimsModel.js';
import { wordsHere } from '../drafts/draftEditor.js';
import { candidatesOf, mentionAt } from '../drafts/mentions.js';
import { rangeOf } from '../kit/ranges.js';
import { registryWithActors } from './registryHere.js';

/** What the command is called on: a row of a view, or a registry file (as a link in a hover names it) and an id. */
type Target = NamedActor | ClaimItem | vscode.Uri | undefined;

/** Opens the registry at an actor's entry: the one at the cursor or in a row, else one that the person picks. */
export function registerOpenEntry(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.actor.openEntry',
    async (target?: Target, id?: string) => {
      const registry =
        id !== undefined && isUri(target)
          ? desk.registries.for(vscode.Uri.from(target))
          : await registryWithActors(desk);
      await registry?.loaded;
      if (!registry) return;
      const ids = id !== undefined ? [id] : await idsOf(desk, target);
      if (ids.length === 1 && isDirectoryId(ids[0])) return offerToAdd(ids[0]);
      const entry = ids.length === 1 ? registry.entries.get(ids[0]) : await askFor(desk, registry);
      if (entry) await showEntry(entry);
      else if (ids.length === 1)
        void vscode.window.showWarningMessage(
          vscode.l10n.t('The registry no longer has an entry “{0}”.', ids[0]),
        );
    },
  );
}

/** Somebody whom a directory alone knows has no entry yet. */
async function offerToAdd(id: string): Promise<void> {
  const add = vscode.l10n.t('Add to Registry');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Known from a directory, and not in the registry.'),
    add,
  );
  if (answer === add) await vscode.commands.executeCommand('copydesk.actor.addKnown', id);
}

/** A link in a hover carries a URI's parts. */
function isUri(target: Target): target is vscode.Uri {
  return target !== undefined && 'scheme' in target;
}

async function idsOf(desk: Desk, target: Target): Promise<string[]> {
  if (target && !isUri(target)) {
    const actor = target.type === 'claim' ? target.read.voice.actor : target.actor;
    return actor === undefined ? [] : [actor];
  }
  const editor = vscode.window.activeTextEditor;
  const draft = editor && desk.drafts.of(editor.document);
  await draft?.current();
  const mention = draft && mentionAt(draft, editor.selection.active);
  return mention ? candidatesOf(mention) : [];
}

async function askFor(desk: Desk, registry: Registry): Promise<RegisteredEntry | undefined> {
  const draft = desk.drafts.active;
  const picked = await pickActor(registry, {
    title: vscode.l10n.t('Open Registry Entry'),
    placeholder: vscode.l10n.t('Name, alias or role'),
    words: draft ? wordsHere(draft).words : '',
    orAll: true,
    draft,
  });
  return picked?.entry;
}

/** Opens the registry file with an entry at the top of the editor and its id selected. */
export async function showEntry(
  { uri, span, idSpan }: RegisteredEntry,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, {
    ...options,
    selection: rangeOf(document, idSpan),
  });
  editor.revealRange(rangeOf(document, span), vscode.TextEditorRevealType.AtTop);
  return editor;
}
