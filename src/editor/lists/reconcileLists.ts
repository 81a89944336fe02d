import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { onDidChangeNoteRules } from '../../desk/drafts/noteRules.js';
import type { Registry } from '../../desk/registry/registry.js';
import { Slice } from '../../desk/host/slices.js';
import { rangesIn } from '../kit/ranges.js';
import type { EntryNote } from './entryNotes.js';
import { type ComparedFile } from './entryNotes.js';
import { notesOn } from './entryNotes.js';
import { isEntryNote, actionOn, entryDecisions } from './entryNoteActions.js';

/** Lists and registries change together: an import tells so several times. */
const PAUSE = 500;

/** Notes in Problems where a registry and the lists in force do not agree, each with a fix. */
export function registerReconcile(desk: Desk): vscode.Disposable {
  return new Reconciliation(desk);
}

class Reconciliation implements vscode.Disposable, vscode.CodeActionProvider {
  private readonly lifetime = new Lifetime();
  private readonly shown = this.lifetime.own(
    vscode.languages.createDiagnosticCollection('copydesk.lists'),
  );
  private readonly soon = this.lifetime.own(new Debounce(PAUSE, () => void this.run()));
  private readonly notes = new Map<string, readonly EntryNote[]>();
  private runs = 0;

  constructor(private readonly desk: Desk) {
    const { lifetime, soon } = this;
    lifetime.own(desk.lists.onDidChange(() => soon.trigger()));
    lifetime.own(desk.registries.onDidChange(() => soon.trigger()));
    lifetime.own(desk.decisions.onDidChange(() => soon.trigger()));
    lifetime.own(onDidChangeNoteRules(desk.host.settings, () => soon.trigger()));
    lifetime.own(
      vscode.languages.registerCodeActionsProvider({ language: 'yaml' }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const notes = this.notes.get(document.uri.toString()) ?? [];
    return notes.flatMap((note) => {
      const asked = diagnostics.find((one) => isEntryNote(one, note));
      const file =
        asked &&
        this.desk.registries.open
          .map((registry) => registry.file(document.uri))
          .find((one) => one?.text === document.getText());
      const entry = file?.entries.find(({ actor }) => actor.id === note.actor);
      if (!asked || !file || !entry) return [];
      const decisions = entryDecisions(document.uri, asked, note);
      if (!note.fix) return decisions;
      const edit = note.fix.edit(file, entry);
      if (!edit) return [];
      const fix = actionOn(asked, note.fix.title);
      fix.edit = new vscode.WorkspaceEdit();
      fix.edit.replace(document.uri, rangesIn(file.text)(edit), edit.newText);
      return [fix, ...decisions];
    });
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private async run(): Promise<void> {
    const run = ++this.runs;
    const found = new Map<string, EntryNote[]>();
    const lists = this.desk.lists.inForce;
    for (const registry of lists.length > 0 ? this.desk.registries.open : []) {
      const files = new Map<string, ComparedFile>();
      const slice = new Slice();
      for (const entry of registry.entries.values()) {
        const uri = entry.uri.toString();
        const file = files.get(uri) ?? (await this.compared(registry, entry.uri));
        files.set(uri, file);
        const notes = await notesOn(this.desk, file, entry, lists).catch(
          (error: unknown) =>
            void this.desk.log.error(
              `cannot compare ${entry.actor.id} with the lists`,
              error as Error,
            ),
        );
        if (slice.isUsedUp) await slice.rest();
        if (run !== this.runs) return;
        if (notes && notes.length > 0) found.set(uri, [...(found.get(uri) ?? []), ...notes]);
      }
    }
    this.shown.clear();
    this.notes.clear();
    for (const [uri, notes] of found) {
      this.notes.set(uri, notes);
      this.shown.set(vscode.Uri.parse(uri, true), [...notes]);
    }
  }

  private async compared(registry: Registry, uri: vscode.Uri): Promise<ComparedFile> {
    const { ignores } = await this.desk.decisions.once(uri, false);
    const file = registry.file(uri);
    return {
      file,
      actors: new Set(file?.entries.map(({ actor }) => actor)),
      rangeOf: rangesIn(file?.text ?? ''),
      ignores,
    };
  }
}
