import * as vscode from 'vscode';
import type { Registry } from '../../desk/registry/registry.js';
import { actorId } from '../../engine/registry/actorId.js';
import { addActors } from '../../engine/registry/edits/addActors.js';
import { editBetween, type TextEdit } from '../../engine/registry/edits/textEdit.js';
import type { NewActor } from '../../engine/registry/edits/addActor.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import { applyToRegistry, sayBroken } from './registryEdits.js';

/** An edit of a registry file that was made, and the way back. */
export interface WrittenEdit {
  readonly uri: vscode.Uri;
  /** Whether the file on disk has it: not where the file had unsaved changes before, or could not be saved. */
  readonly saved: boolean;
  /** Takes it back, where the file has not been changed since. @returns whether it did */
  undo(): Promise<boolean>;
}

/** Entries that were written, and the way back. */
export interface WrittenEntries extends WrittenEdit {
  readonly ids: readonly string[];
}

/**
 * Makes an edit of a registry file without showing it. A file that had no unsaved changes is saved.
 * @throws Error that a person can read
 */
export async function writeEdit(
  document: vscode.TextDocument,
  edit: TextEdit,
): Promise<WrittenEdit> {
  const { uri } = document;
  const before = document.getText();
  const wasSaved = !document.isDirty;
  await applyToRegistry(document, edit);
  const saved = wasSaved && (await document.save());
  const after = document.getText();
  return {
    uri,
    saved,
    async undo() {
      const now = await vscode.workspace.openTextDocument(uri);
      if (now.getText() !== after) return false;
      // Saving may have formatted the file: what is taken back is all that it has now and had not before.
      await applyToRegistry(now, editBetween(after, before));
      return !saved || now.save();
    },
  };
}

/**
 * Writes new entries into a registry file as one edit, as `writeEdit` does.
 * @returns undefined where the file is too broken to be added to; the person has been told
 * @throws Error that a person can read
 */
export async function writeEntries(
  uri: vscode.Uri,
  registry: Registry | undefined,
  entries: readonly Omit<NewActor, 'id'>[],
): Promise<WrittenEntries | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const parsed = parseRegistry(text, vscode.workspace.asRelativePath(uri));
  const taken = new Set([
    ...(registry?.entries.keys() ?? []),
    ...parsed.broken,
    ...parsed.entries.map(({ actor }) => actor.id),
  ]);
  const actors = entries.map((keys) => {
    const id = actorId(keys.name, taken);
    taken.add(id);
    return { id, ...keys };
  });
  const addition = addActors(text, actors);
  if (!addition) return void sayBroken(uri);
  return { ...(await writeEdit(document, addition.edit)), ids: actors.map(({ id }) => id) };
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
  if (chosen === action) await act();
  if (chosen === undo && !(await written.undo()))
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} has changed since, so nothing was undone.', file),
    );
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
