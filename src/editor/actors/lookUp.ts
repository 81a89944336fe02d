import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { RegisteredEntry } from '../../desk/registry/registry.js';
import { type ActorAction, actionsFor, showCard } from './actorCard.js';
import { pickActor } from './actorPick.js';
import type { NamedActor } from './actorsModel.js';
import { editorOf, focusDraft, type WordsHere, wordsHere } from '../drafts/draftEditor.js';
import { showEntry } from '../registry/openEntry.js';
import { rangeOf } from '../kit/ranges.js';
import { registryWithActors } from '../registry/registryHere.js';

/** Finds an actor of the registry by anything like a name, and puts it to use. */
export function registerLookUp(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.actor.lookUp',
    async (wanted?: string | NamedActor) => {
      const registry = await registryWithActors(desk);
      if (!registry) return;
      const draft = desk.drafts.active;
      await draft?.current();
      const here = draft && wordsHere(draft);
      const words = typeof wanted === 'string' ? wanted : (wanted?.name ?? here?.words ?? '');
      const act = (action: ActorAction, entry: RegisteredEntry, typed: string): unknown =>
        perform(action, entry, draft, typed === here?.words ? here : undefined);
      const picked = await pickActor(registry, {
        title: vscode.l10n.t('Look Up Actor'),
        placeholder: vscode.l10n.t('Name, alias or role'),
        words,
        // "reporters" at the cursor is nobody's name: then everybody is shown.
        orAll: true,
        draft,
        buttons: (entry) =>
          actionsFor(entry, draft)
            .filter(({ inList }) => inList)
            .map(({ icon, label }) => ({ iconPath: new vscode.ThemeIcon(icon), tooltip: label })),
        onButton: (button, entry, typed) => {
          const action = actionsFor(entry, draft).find(({ label }) => label === button.tooltip);
          return action && act(action.action, entry, typed);
        },
      });
      if (!picked) return;
      const action = await showCard(picked.entry, registry, draft);
      if (action) await act(action, picked.entry, picked.words);
    },
  );
}

async function perform(
  action: ActorAction,
  entry: RegisteredEntry,
  draft: OpenDraft | undefined,
  here: WordsHere | undefined,
): Promise<void> {
  switch (action) {
    case 'openEntry':
      return void (await showEntry(entry));
    case 'copyBio':
      return copyText(entry.actor.bio ?? '');
    case 'insertName':
      return draft && insertName(entry, draft, here);
    case 'firstMention': {
      const first = draft?.annotation?.mentions.find(({ actor }) => actor === entry.actor.id);
      if (!draft || !first) return;
      const editor = await focusDraft(draft);
      const { start } = rangeOf(draft.document, first);
      editor.selection = new vscode.Selection(start, start);
      editor.revealRange(
        new vscode.Range(start, start),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
    }
  }
}

async function copyText(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text.trim());
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied'), 4000);
}

/** Writes the name as the house spells it: in place of the words that were looked up, else of the selection. */
async function insertName(
  { actor }: RegisteredEntry,
  draft: OpenDraft,
  here: WordsHere | undefined,
): Promise<void> {
  const name = actor.style?.prefer ?? actor.name;
  const shown = editorOf(draft);
  const range =
    here && here.words !== ''
      ? trimmedRange(draft.document, here)
      : (shown?.selection ?? new vscode.Range(0, 0, 0, 0));
  const editor = await focusDraft(draft);
  await editor.edit((edit) => edit.replace(range, name));
  const end = draft.document.positionAt(draft.document.offsetAt(range.start) + name.length);
  editor.selection = new vscode.Selection(end, end);
}

/** Just the name in what was selected: blanks, marks and a possessive around it stay. */
function trimmedRange(document: vscode.TextDocument, { words, range }: WordsHere): vscode.Range {
  const at = document.getText(range).indexOf(words);
  if (at < 0) return range;
  const start = document.offsetAt(range.start) + at;
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
