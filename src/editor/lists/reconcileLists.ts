import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../../desk/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { onDidChangeNoteRules, weightOf } from '../../desk/drafts/noteRules.js';
import type { RegisteredEntry, Registry } from '../../desk/registry/registry.js';
import { Slice } from '../../desk/host/slices.js';
import type { Severity } from '../../engine/annotation.js';
import { annotate } from '../../engine/annotate.js';
import type { Ignore, ListingIgnore, NoteIgnore } from '../../engine/decisions/decision.js';
import type { CompiledList } from '../../engine/sanctions/compiled/compiledList.js';
import { compileLexicon } from '../../engine/names/variants/lexicon.js';
import { designationOf } from '../../engine/sanctions/compiled/listingEntry.js';
import {
  listingsOf,
  reconcile,
  spellingsOnList,
} from '../../engine/sanctions/screening/reconcileRegistry.js';
import { discrepancyWords, spellingWords } from '../../engine/diagnostics/listed.js';
import { addAlias } from '../../engine/registry/edits/addAliasEdit.js';
import { addDesignation, endDesignation } from '../../engine/registry/edits/designationEdits.js';
import { locate } from '../../engine/registry/locate.js';
import type { Path } from '../../engine/registry/problem.js';
import type { RegistryEntry, RegistryFile } from '../../engine/registry/registryFile.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import type { TextEdit } from '../../engine/registry/edits/textEdit.js';
import { dateWords } from '../kit/localWords.js';
import { pageOf } from '../diagnostics/notesPages.js';
import { rangesIn } from '../kit/ranges.js';
import { SEVERITIES } from '../kit/severities.js';

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
  /** @param other what else the desk may decide: that the name is not the listed party's */
  constructor(
    range: vscode.Range,
    message: string,
    weight: Severity,
    readonly rule: string,
    readonly actor: string,
    readonly fix: EntryFix,
    readonly other?: ListingIgnore,
  ) {
    super(range, message, SEVERITIES[weight]);
    this.source = 'Copydesk';
    this.code = { value: rule, target: pageOf(rule) };
  }
}

/** Notes in Problems where a registry and the lists in force do not agree, each with a fix. */
export function registerReconcile(desk: Desk): vscode.Disposable {
  return new Reconciliation(desk);
}

/** A registry file while its entries are compared. */
interface ComparedFile {
  readonly file?: RegistryFile;
  /** Those whose entries can be read as the file now is. */
  readonly actors: ReadonlySet<Actor>;
  readonly rangeOf: ReturnType<typeof rangesIn>;
  /** What the desk has decided for the file's folder. */
  readonly ignores: readonly Ignore[];
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
    for (const listening of onDidChangeNoteRules(() => soon.trigger())) lifetime.own(listening);
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
      const asked = diagnostics.find((one) => isOf(one, note));
      const file =
        asked &&
        this.desk.registries.open
          .map((registry) => registry.file(document.uri))
          .find((one) => one?.text === document.getText());
      const entry = file?.entries.find(({ actor }) => actor.id === note.actor);
      const edit = file && entry && note.fix.edit(file, entry);
      if (!asked || !file || !edit) return [];
      const fix = actionOn(asked, note.fix.title);
      fix.edit = new vscode.WorkspaceEdit();
      fix.edit.replace(document.uri, rangesIn(file.text)(edit), edit.newText);
      return [fix, ...decisionsOn(document.uri, asked, note)];
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
        const notes = await this.notesOn(file, entry, lists).catch(
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

  private async notesOn(
    { file, actors, rangeOf, ignores }: ComparedFile,
    entry: RegisteredEntry,
    lists: readonly CompiledList[],
  ): Promise<EntryNote[]> {
    const { actor, uri } = entry;
    // An entry that cannot be read just now is compared when it can.
    if (!file || !actors.has(actor)) return [];
    const today = localDay(new Date());
    const notes: EntryNote[] = [];
    const note = (
      rule: string,
      path: Path,
      message: string,
      fix: EntryFix,
      other?: ListingIgnore,
    ): void => {
      const weight = weightOf(rule, uri);
      const isSilent =
        weight === 'off' ||
        ignores.some((one) => one.kind === 'note' && one.code === rule && one.exact === undefined);
      if (!isSilent)
        notes.push(
          new EntryNote(
            rangeOf(locate(file, entry, path)),
            message,
            weight,
            rule,
            actor.id,
            fix,
            other,
          ),
        );
    };
    for (const found of reconcile(actor, lists, today, ignores)) {
      const { head } = found.list;
      const { list, title, date } = head.summary;
      const words = discrepancyWords(actor, found);
      if (found.code === 'list-unmarked') {
        const { id } = found.list.party(found.listing);
        const listing = await this.desk.lists.details(list, id);
        if (!listing) continue;
        note(
          found.code,
          ['name'],
          words,
          {
            title: vscode.l10n.t('Identity Checked: Add the Designation of {0}', title),
            edit: (now, it) => addDesignation(now, it, designationOf(listing, head)),
          },
          { kind: 'listing', name: found.name, list, id },
        );
      } else {
        const day = date ?? head.imported.slice(0, 10);
        note(found.code, ['sanctions', found.designation], words, {
          title: vscode.l10n.t(
            'Say That It Was Lifted by {0}',
            dateWords(day, vscode.env.language),
          ),
          edit: (now, it) => endDesignation(now, it, found.designation, dayBefore(day)),
        });
      }
    }
    for (const { list, id } of listingsOf(actor, lists)) {
      const { list: listId, title } = list.head.summary;
      const listing = await this.desk.lists.details(listId, id);
      const lexicon = compileLexicon([actor]);
      const recognises = (name: string): boolean =>
        annotate(name, 'plaintext', lexicon, { date: today }).mentions.some(
          (mention) => mention.start === 0 && mention.end === name.length,
        );
      for (const spelling of listing ? spellingsOnList(listing, recognises) : []) {
        note('list-spelling', ['name'], spellingWords(actor, title, spelling), {
          title: vscode.l10n.t('Add the Alias “{0}”', spelling),
          edit: (now, it) => addAlias(now, it, spelling),
        });
      }
    }
    return notes;
  }
}

function isOf(shown: vscode.Diagnostic, { rule, message, range }: EntryNote): boolean {
  return (
    typeof shown.code === 'object' &&
    shown.code.value === rule &&
    shown.message === message &&
    shown.range.isEqual(range)
  );
}

function actionOn(shown: vscode.Diagnostic, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [shown];
  return action;
}

/** What may be decided about a note in place of mending the entry. */
function decisionsOn(
  file: vscode.Uri,
  shown: vscode.Diagnostic,
  { rule, other }: EntryNote,
): vscode.CodeAction[] {
  const running = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const action = actionOn(shown, title);
    action.command = { command, title, arguments: args };
    return action;
  };
  return [
    ...(other
      ? [
          running(
            vscode.l10n.t('Not This One: “{0}” Is Somebody Else', other.name),
            'copydesk.notes.silence',
            file,
            other,
            'folder',
          ),
        ]
      : []),
    running(
      vscode.l10n.t('Silence “{0}” in This Folder', rule),
      'copydesk.notes.silence',
      file,
      { kind: 'note', code: rule } satisfies NoteIgnore,
      'folder',
    ),
    running(vscode.l10n.t('Explain “{0}”', rule), 'copydesk.notes.explain', rule),
  ];
}
