import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { type ActorKind, KINDS } from '../../engine/registry/registrySchema.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { DraftedName } from '../../engine/annotation.js';
import { isCommonWord } from '../../engine/english/commonWords.js';
import { isFunctionWord } from '../../engine/english/ordinaryWords.js';
import { editorOf, wordsHere } from '../drafts/draftEditor.js';
import { isNameLike, MAX_NAME_CHARS, trimName } from '../cursor/nameInText.js';
import { spanOfRange } from '../kit/ranges.js';
import { addOne, type NameToAdd } from './addNames.js';
import { entryCalled, sayKnown } from './registryEdits.js';
import { registryHere } from './registryHere.js';

/**
 * Adds the selected name, or the one at the cursor, to the registry. The draft keeps the focus.
 */
export function registerAddToRegistry(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.actor.addFromSelection', (kind?: unknown) =>
      addFromSelection(
        desk,
        KINDS.find((one) => one === kind),
      ),
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
  if (!draft || !isNameLike(name)) return [];
  const { start, end } = spanOfRange(document, range);
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

async function addFromSelection(desk: Desk, kind?: ActorKind): Promise<string | undefined> {
  const draft = desk.drafts.active;
  await draft?.current();
  const name = draft && nameHere(draft);
  if (!name)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor on a name in a draft, or select one.'),
    );
  const registry = await registryHere(desk, draft);
  const known = registry && entryCalled(registry, name.name);
  if (known) return void sayKnown(known, name.name);
  return addOne(desk, draft, name, kind);
}

/** What is selected, or the name at the cursor, without its title; undefined where the words name nobody ("she", "reporters"). */
function nameHere(draft: OpenDraft): NameToAdd | undefined {
  const { words, range } = wordsHere(draft);
  const here = spanOfRange(draft.document, range);
  const isSelected = !(editorOf(draft)?.selection.isEmpty ?? true);
  const drafted = (draft.annotation?.names ?? []).filter(({ mentions }) =>
    mentions.some(({ start, end }) =>
      isSelected ? start >= here.start && end <= here.end : start < here.end && here.start < end,
    ),
  );
  const ends = ({ name }: DraftedName): boolean => !isSelected || words.endsWith(name);
  if (drafted.length > 0 && ends(drafted[drafted.length - 1])) return drafted[drafted.length - 1];
  const isWord = isSelected ? isFunctionWord(words.toLowerCase()) : isCommonWord(words);
  return /^[\p{Lu}\p{Lo}]/u.test(words) && !isWord && words.length <= MAX_NAME_CHARS
    ? { name: words }
    : undefined;
}
