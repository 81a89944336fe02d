import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk.js';
import { type ActorKind, KINDS } from '../../engine/registry/registrySchema.js';
import { KIND_ICONS } from '../wording/actorWords.js';
import { kindName } from '../wording/bioText.js';
import { createRegistry } from './createRegistry.js';
import { wordsHere } from '../cursor/draftEditor.js';
import { guessKind, LONGEST_NAME, trimName } from '../cursor/nameInText.js';
import { addEntry, sayNoFolder } from './newEntry.js';
import { spanOf } from '../kit/ranges.js';
import { chooseFile, entryCalled, sayKnown } from './registryEdits.js';
import { registryHere } from '../cursor/registryHere.js';

/**
 * Adds the selected name to the registry and opens the new entry beside the draft, where the person goes on writing.
 * The file is left unsaved: what an open editor holds counts already, and saving half an entry is the person's choice.
 */
export function registerAddToRegistry(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.actor.addFromSelection', () =>
      addFromSelection(desk),
    ),
    vscode.languages.registerCodeActionsProvider(
      '*',
      { provideCodeActions: (document, range) => actionsOn(desk, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** What can be done with a name that is selected and that the registry does not know. */
function actionsOn(
  desk: Desk,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const draft = desk.drafts.of(document);
  const name =
    draft && range.end.line - range.start.line <= 1 ? trimName(document.getText(range)) : '';
  if (!draft || name.length > LONGEST_NAME || !/^[\p{Lu}\p{Lo}]/u.test(name)) return [];
  const { start, end } = spanOf(document, range);
  if (
    draft.annotation?.mentions.some(
      (mention) => mention.status === 'certain' && mention.start < end && start < mention.end,
    )
  )
    return [];
  const running = (title: string, command: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title };
    return action;
  };
  return [
    running(vscode.l10n.t('Add “{0}” to Registry…', name), 'copydesk.actor.addFromSelection'),
    ...(draft.registry && draft.registry.entries.size > 0
      ? [
          running(
            vscode.l10n.t('Add “{0}” as an Alias…', name),
            'copydesk.actor.addAliasFromSelection',
          ),
        ]
      : []),
  ];
}

async function addFromSelection(desk: Desk): Promise<string | undefined> {
  const draft = desk.drafts.active;
  await draft?.current();
  const name = draft ? wordsHere(draft).words : '';
  if (name === '')
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Select a name in a draft first.'),
    );
  const registry = await registryHere(desk);
  const known = registry && entryCalled(registry, name);
  if (known) return void sayKnown(known, name);
  if (!registry) return void sayNoFolder();
  const isFirst = registry.uris.length === 0;
  const guess = guessKind(name);
  const kind = isFirst || !guess ? await askForKind(name, guess, isFirst) : guess;
  // Whoever said what the name is has been told that the file is made.
  const uri =
    kind &&
    (isFirst ? await createRegistry(registry.root, { show: false }) : await chooseFile(registry));
  if (!uri) return undefined;
  try {
    return await addEntry(uri, registry, { name, kind });
  } catch (error) {
    desk.log.error(`cannot add to ${uri.toString()}`, error as Error);
    return void vscode.window.showErrorMessage((error as Error).message);
  }
}

/** @param isFirst whether the answer makes the registry, too */
async function askForKind(
  name: string,
  guess: ActorKind | undefined,
  isFirst: boolean,
): Promise<ActorKind | undefined> {
  const kinds = guess ? [guess, ...KINDS.filter((kind) => kind !== guess)] : KINDS;
  const items = kinds.map((kind) => ({
    actorKind: kind,
    label: kindName(kind),
    iconPath: new vscode.ThemeIcon(KIND_ICONS[kind]),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add “{0}” to Registry', name),
    placeHolder: isFirst
      ? vscode.l10n.t('What is it? The answer makes a registry, actors.yaml, in this folder.')
      : vscode.l10n.t('What is it?'),
  });
  return chosen?.actorKind;
}
