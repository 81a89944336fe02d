import * as vscode from 'vscode';
import { Debounce } from '../desk/debounce.js';
import type { Desk } from '../desk/desk.js';
import { Lifetime } from '../desk/lifetime.js';
import type { RegisteredEntry, Registry } from '../desk/registry.js';
import { annotate } from '../engine/annotate.js';
import type { CompiledList } from '../engine/names/compiledList.js';
import { compileLexicon } from '../engine/names/lexicon.js';
import { designationOf } from '../engine/names/listingEntry.js';
import { listingsOf, reconcile, spellingsOnList } from '../engine/names/reconcile.js';
import { addAlias } from '../engine/registry/addAlias.js';
import { addDesignation, endDesignation } from '../engine/registry/designationEdits.js';
import { locate } from '../engine/registry/locate.js';
import type { RegistryEntry, RegistryFile } from '../engine/registry/registryFile.js';
import type { TextEdit } from '../engine/registry/textEdit.js';
import { dateWords } from './localWords.js';
import { rangesIn } from './ranges.js';

/** Lists and registries change together: an import tells so several times. */
const PAUSE = 500;

/** What a note about an entry offers to do; made only when somebody asks, on the file as it then is. */
interface EntryFix {
  readonly title: string;
  readonly edit: (file: RegistryFile, entry: RegistryEntry) => TextEdit | null;
}

/** "until" is the last day in force: the day before the list that no longer has the designation. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

class EntryNote extends vscode.Diagnostic {
  constructor(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, code: string, readonly actor: string, readonly fix: EntryFix) {
    super(range, message, severity);
    this.source = 'Copydesk';
    this.code = code;
  }
}

/** Notes in Problems where a registry and the lists in force do not agree, each with a fix. */
export function registerReconcile(desk: Desk): vscode.Disposable {
  return new Reconciliation(desk);
}

class Reconciliation implements vscode.Disposable, vscode.CodeActionProvider {
  private readonly lifetime = new Lifetime();
  private readonly shown = this.lifetime.own(vscode.languages.createDiagnosticCollection('copydesk.lists'));
  private readonly soon = this.lifetime.own(new Debounce(PAUSE, () => void this.run()));
  private readonly notes = new Map<string, readonly EntryNote[]>();
  private runs = 0;

  constructor(private readonly desk: Desk) {
    const { lifetime, soon } = this;
    lifetime.own(desk.lists.onDidChange(() => soon.trigger()));
    lifetime.own(desk.registries.onDidChange(() => soon.trigger()));
    lifetime.own(vscode.languages.registerCodeActionsProvider({ language: 'yaml' }, this, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }));
  }

  provideCodeActions(document: vscode.TextDocument, _range: vscode.Range, { diagnostics }: vscode.CodeActionContext): vscode.CodeAction[] {
    const notes = this.notes.get(document.uri.toString()) ?? [];
    return notes.flatMap((note) => {
      const asked = diagnostics.find((one) => one.code === note.code && one.message === note.message && one.range.isEqual(note.range));
      const file = asked && this.desk.registries.open.map((registry) => registry.file(document.uri)).find((one) => one?.text === document.getText());
      const entry = file?.entries.find(({ actor }) => actor.id === note.actor);
      const edit = file && entry && note.fix.edit(file, entry);
      if (!asked || !file || !edit) return [];
      const action = new vscode.CodeAction(note.fix.title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [asked];
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, rangesIn(file.text)(edit), edit.newText);
      return [action];
    });
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private async run(): Promise<void> {
    const run = ++this.runs;
    const found = new Map<string, EntryNote[]>();
    const lists = this.desk.lists.inForce;
    if (lists.length > 0) {
      for (const registry of this.desk.registries.open) {
        for (const entry of registry.entries.values()) {
          const notes = await this.notesOn(registry, entry, lists).catch((error: unknown) => void this.desk.log.error(`cannot compare ${entry.actor.id} with the lists`, error as Error));
          if (run !== this.runs) return;
          if (notes && notes.length > 0) found.set(entry.uri.toString(), [...(found.get(entry.uri.toString()) ?? []), ...notes]);
        }
      }
    }
    this.shown.clear();
    this.notes.clear();
    for (const [uri, notes] of found) {
      this.notes.set(uri, notes);
      this.shown.set(vscode.Uri.parse(uri, true), [...notes]);
    }
  }

  private async notesOn(registry: Registry, entry: RegisteredEntry, lists: readonly CompiledList[]): Promise<EntryNote[]> {
    const { actor, uri } = entry;
    const file = registry.file(uri);
    // An entry that cannot be read just now is compared when it can.
    if (!file?.entries.some((one) => one.actor === actor)) return [];
    const rangeOf = rangesIn(file.text);
    const today = new Date().toISOString().slice(0, 10);
    const notes: EntryNote[] = [];
    for (const discrepancy of reconcile(actor, lists, today)) {
      const { head } = discrepancy.list;
      const { title } = head.summary;
      if (discrepancy.code === 'list-unmarked') {
        const { id, name: listed } = discrepancy.list.party(discrepancy.listing);
        const listing = await this.desk.lists.details(head.summary.list, id);
        if (!listing) continue;
        notes.push(new EntryNote(
          rangeOf(locate(file, entry, ['name'])), vscode.l10n.t('“{0}” is a name of {1} on the list {2} (no. {3}), and the entry does not say so. A name match only: check identity.', discrepancy.name, listed, title, id),
          vscode.DiagnosticSeverity.Warning, discrepancy.code, actor.id,
          { title: vscode.l10n.t('Identity Checked: Add the Designation of {0}', title), edit: (now, it) => addDesignation(now, it, designationOf(listing, head)) },
        ));
      } else {
        const { designation } = discrepancy;
        const day = head.summary.date ?? head.imported.slice(0, 10);
        notes.push(new EntryNote(
          rangeOf(locate(file, entry, ['sanctions', designation])), vscode.l10n.t('No. {0} is no longer on the list {1} as of {2}, and the entry calls the designation in force.', String(actor.sanctions![designation].id), title, dateWords(day, vscode.env.language)),
          vscode.DiagnosticSeverity.Warning, discrepancy.code, actor.id,
          { title: vscode.l10n.t('Say That It Was Lifted by {0}', dateWords(day, vscode.env.language)), edit: (now, it) => endDesignation(now, it, designation, dayBefore(day)) },
        ));
      }
    }
    for (const { list, id } of listingsOf(actor, lists)) {
      const listing = await this.desk.lists.details(list.head.summary.list, id);
      const lexicon = compileLexicon([actor]);
      const recognises = (name: string): boolean => annotate(name, 'plaintext', lexicon, { date: today }).mentions.some((mention) => mention.start === 0 && mention.end === name.length);
      for (const spelling of listing ? spellingsOnList(listing, recognises) : []) {
        notes.push(new EntryNote(
          rangeOf(locate(file, entry, ['name'])), vscode.l10n.t('The list {0} also has the name “{1}”, by which the registry does not recognise this actor.', list.head.summary.title, spelling),
          vscode.DiagnosticSeverity.Information, 'list-spelling', actor.id,
          { title: vscode.l10n.t('Add the Alias “{0}”', spelling), edit: (now, it) => addAlias(now, it, spelling) },
        ));
      }
    }
    return notes;
  }
}
