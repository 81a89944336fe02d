import * as vscode from 'vscode';
import type { Registry } from '../../desk/registry/registry.js';
import { actorId } from '../../engine/registry/actorId.js';
import { addActors } from '../../engine/registry/edits/addActors.js';
import type { NewActor } from '../../engine/registry/edits/addActor.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import { applyToRegistry, sayBroken } from './registryEdits.js';

/** Entries that were written, and the way back. */
export interface WrittenEntries {
  readonly uri: vscode.Uri;
  readonly ids: readonly string[];
  /** Takes them away again, where the file has not been changed since. @returns whether it did */
  undo(): Promise<boolean>;
}

/**
 * Writes new entries into a registry file as one edit, without showing it. A file that had no unsaved changes is saved.
 * @returns undefined where the file is too broken to be added to; the person has been told
 * @throws Error that a person can read
 */
export async function writeEntries(
  uri: vscode.Uri,
  registry: Registry | undefined,
  entries: readonly Omit<NewActor, 'id'>[],
): Promise<WrittenEntries | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const wasSaved = !document.isDirty;
  const parsed = parseRegistry(before, vscode.workspace.asRelativePath(uri));
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
  const addition = addActors(before, actors);
  if (!addition) return void sayBroken(uri);
  await applyToRegistry(document, addition.edit);
  if (wasSaved) await document.save();
  const after = document.getText();
  return {
    uri,
    ids: actors.map(({ id }) => id),
    async undo() {
      if (document.getText() !== after) return false;
      const { start, newText } = addition.edit;
      await applyToRegistry(document, {
        start,
        end: start + newText.length,
        newText: before.slice(start, addition.edit.end),
      });
      return !wasSaved || document.save();
    },
  };
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
