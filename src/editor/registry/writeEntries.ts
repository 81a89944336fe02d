import * as vscode from 'vscode';
import type { Registry } from '../../desk/registry/registry.js';
import { actorId } from '../../engine/registry/actorId.js';
import { addActors } from '../../engine/registry/edits/addActors.js';
import { editBetween, type TextEdit } from '../../engine/registry/edits/textEdit.js';
import type { NewActor } from '../../engine/registry/edits/addActor.js';
import { parseRegistry, type RegistryEntry } from '../../engine/registry/parseRegistry.js';
import { lexicalKey } from '../cursor/nameInText.js';
import { doOrTell } from '../kit/doOrTell.js';
import { inTurn } from './inTurn.js';
import {
  applyToRegistry,
  alreadyWords,
  sayBroken,
  sayKnown,
  writtenKeys,
} from './registryEdits.js';

/** What became of an edit that was to be taken back. */
type Undone = 'undone' | 'not saved' | 'changed since';

/** An edit of a registry file that was made, and the way back. */
export interface WrittenEdit {
  readonly uri: vscode.Uri;
  /** Whether the file on disk has it: not where the file had unsaved changes before, or could not be saved. */
  readonly saved: boolean;
  /** Takes it back, where the file has not been changed since. @throws Error that a person can read */
  undo(): Promise<Undone>;
}

/** Nothing to change: the file has it already. */
export const NO_EDIT: TextEdit = { start: 0, end: 0, newText: '' };

/** Entries that were written, and the way back. */
export interface WrittenEntries extends WrittenEdit {
  readonly ids: readonly string[];
  /** The names that the file had by then. */
  readonly known: readonly string[];
}

/**
 * Makes an edit of a registry file without showing it; edits of one file wait for each other. A file that had no unsaved changes is saved.
 * @param editOf the edit, from the file's text as it is when its turn has come; undefined or null where the file is too broken for it, of which the person is told
 * @returns undefined where there was no edit
 * @throws Error that a person can read
 */
export function writeEdit(
  uri: vscode.Uri,
  editOf: (text: string) => TextEdit | null | undefined,
): Promise<WrittenEdit | undefined> {
  return inTurn(uri, async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    const edit = editOf(before);
    if (!edit) return void sayBroken(uri);
    if (edit === NO_EDIT) return undefined;
    const wasSaved = !document.isDirty;
    await applyToRegistry(document, edit);
    const applied = document.getText();
    const saved = wasSaved && (await document.save());
    // Saving may have formatted the file; what somebody has typed meanwhile is not ours to take back.
    const after = document.isDirty ? applied : document.getText();
    return { uri, saved, undo: () => takeBack(uri, before, after) };
  });
}

function takeBack(uri: vscode.Uri, before: string, after: string): Promise<Undone> {
  return inTurn(uri, async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.getText() !== after) return 'changed since';
    const wasSaved = !document.isDirty;
    await applyToRegistry(document, editBetween(after, before));
    return !wasSaved || (await document.save()) ? 'undone' : 'not saved';
  });
}

/**
 * Writes new entries into a registry file as one edit, as `writeEdit` does; those whose names it has by then are left out.
 * @returns undefined where none was written; the person has been told
 * @throws Error that a person can read
 */
export async function writeEntries(
  uri: vscode.Uri,
  registry: Registry | undefined,
  entries: readonly Omit<NewActor, 'id'>[],
): Promise<WrittenEntries | undefined> {
  const actors: NewActor[] = [];
  const known: string[] = [];
  let entry: RegistryEntry | undefined;
  const written = await writeEdit(uri, (text) => {
    const parsed = parseRegistry(text, vscode.workspace.asRelativePath(uri));
    const taken = new Set([
      ...(registry?.entries.keys() ?? []),
      ...parsed.broken,
      ...parsed.entries.map(({ actor }) => actor.id),
    ]);
    const byName = new Map(
      parsed.entries.flatMap((entry) => writtenKeys(entry.actor).map((key) => [key, entry])),
    );
    const names = new Set(byName.keys());
    for (const keys of entries) {
      const key = lexicalKey(keys.name);
      if (names.has(key)) {
        known.push(keys.name);
        continue;
      }
      names.add(key);
      const id = actorId(keys.name, taken);
      taken.add(id);
      actors.push({ id, ...keys });
    }
    if (actors.length > 0) return addActors(text, actors)?.edit;
    entry = byName.get(lexicalKey(entries[0].name));
    return NO_EDIT;
  });
  if (entry && known.length === 1) void sayKnown({ ...entry, uri }, known[0]);
  else if (entry) void vscode.window.showInformationMessage(alreadyWords(known));
  return written && { ...written, ids: actors.map(({ id }) => id), known };
}

/** Says what was written, and that it is not on disk where it is not, with a button to go on and one to take it back. */
export async function sayWritten(
  message: string,
  written: WrittenEdit,
  action: string,
  act: () => unknown,
): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const file = vscode.workspace.asRelativePath(written.uri);
  const said = written.saved
    ? message
    : `${message} ${vscode.l10n.t('{0} is not saved yet.', file)}`;
  const chosen = await vscode.window.showInformationMessage(said, action, undo);
  if (chosen === action) await doOrTell(async () => act());
  if (chosen === undo)
    await doOrTell(async () => {
      const undone = await written.undo();
      if (undone === 'changed since')
        void vscode.window.showWarningMessage(
          vscode.l10n.t('{0} has changed since, so nothing was undone.', file),
        );
      if (undone === 'not saved')
        throw new Error(
          vscode.l10n.t('It was undone in the editor, but {0} could not be saved. Save it.', file),
        );
    });
}

/** What an entry may still say, with a place to write each. Its lines stand below `kind:`, as far to the right. */
const MISSING = [
  ['roles', 'roles:\n  - {title: $1}'],
  ['country', 'country: ${2}'],
  ['bio', 'bio: |\n  ${3}'],
  ['sources', 'sources: [${4}]'],
] as const;

/** Shows an entry and sets up what it lacks, with the cursor in the first of these places; Tab goes to the next. */
export async function fillIn(uri: vscode.Uri, id: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const entry = parseRegistry(text, '').entries.find(({ actor }) => actor.id === id);
  if (!entry) return;
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    preview: false,
    selection: new vscode.Range(
      document.positionAt(entry.idSpan.start),
      document.positionAt(entry.idSpan.start),
    ),
  });
  const first = document.positionAt(entry.span.start).line;
  const last = document.positionAt(entry.span.end).line;
  for (let line = first; line <= last; line++) {
    const { text: written, range } = document.lineAt(line);
    if (!/^\s+kind:/.test(written)) continue;
    const wanted = MISSING.filter(([key]) => !entry.actor[key]).map(([, snippet]) => snippet);
    if (wanted.length > 0)
      await editor.insertSnippet(new vscode.SnippetString(`\n${wanted.join('\n')}`), range.end);
    return;
  }
}
