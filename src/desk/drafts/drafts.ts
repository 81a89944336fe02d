import * as vscode from 'vscode';
import type { DecisionStore } from '../decisions/decisionStore.js';
import { OpenDraft } from './draft.js';
import type { DraftScreening } from './draftScreening.js';
import { Lifetime } from '../host/lifetime.js';
import { onDidChangeNoteRules } from './noteRules.js';
import type { Registries } from '../registry/registries.js';
import { settings } from '../vscode/settings.js';
import { isFile } from '../vscode/textFiles.js';

/** The drafts that are open in an editor. */
export class Drafts implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly annotated = this.lifetime.own(new vscode.EventEmitter<OpenDraft>());
  private readonly activeChanged = this.lifetime.own(
    new vscode.EventEmitter<OpenDraft | undefined>(),
  );
  private readonly closed = this.lifetime.own(new vscode.EventEmitter<vscode.TextDocument>());
  private readonly byDocument = new Map<vscode.TextDocument, OpenDraft>();
  private last?: OpenDraft;

  /** Fires with the draft whose annotation is new. */
  readonly onDidAnnotate = this.annotated.event;
  /** Fires with a document that is open no longer, or no draft any more. */
  readonly onDidClose = this.closed.event;
  /** Fires when another draft, or none, is the one that the views speak of. */
  readonly onDidChangeActive = this.activeChanged.event;

  constructor(
    private readonly registries: Registries,
    private readonly decisions: DecisionStore,
    private readonly screening: DraftScreening,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { lifetime } = this;
    lifetime.own(vscode.window.onDidChangeVisibleTextEditors(() => this.openVisible()));
    lifetime.own(vscode.window.onDidChangeActiveTextEditor(() => this.noticeActive()));
    lifetime.own(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.byDocument.get(document)?.invalidate();
      }),
    );
    // A document whose language is changed closes and opens again.
    lifetime.own(vscode.workspace.onDidOpenTextDocument(() => this.openVisible()));
    lifetime.own(vscode.workspace.onDidCloseTextDocument((document) => this.close(document)));
    lifetime.own(vscode.workspace.onDidChangeWorkspaceFolders(() => this.reopen()));
    lifetime.own(settings.draftLanguages.onDidChange(() => this.reopen()));
    for (const listening of onDidChangeNoteRules(() =>
      this.open.forEach((draft) => draft.invalidate(0)),
    ))
      lifetime.own(listening);
    lifetime.own(screening.onDidChange(() => this.open.forEach((draft) => draft.invalidate(0))));
    lifetime.own(
      registries.onDidChange((registry) => {
        for (const draft of this.open) if (draft.registry === registry) draft.invalidate(0);
      }),
    );
    lifetime.own(
      decisions.onDidChange((uri) => {
        for (const draft of this.open)
          if (draft.document.uri.toString() === uri.toString()) draft.invalidate(0);
      }),
    );
    this.openVisible();
  }

  get open(): readonly OpenDraft[] {
    return [...this.byDocument.values()];
  }

  /** The draft in the active editor, else the one that was there last and is still on screen. */
  get active(): OpenDraft | undefined {
    return this.last;
  }

  /** The draft of a document; undefined where the document is none. */
  of(document: vscode.TextDocument): OpenDraft | undefined {
    const known = this.byDocument.get(document);
    if (known || !isDraft(document)) return known;
    const draft = this.lifetime.own(
      new OpenDraft(
        document,
        this.registries.for(document.uri),
        this.decisions,
        this.screening,
        this.log,
      ),
    );
    this.byDocument.set(document, draft);
    draft.onDidAnnotate(() => this.annotated.fire(draft));
    return draft;
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private openVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.of(document)?.show();
    this.noticeActive();
  }

  private noticeActive(): void {
    const editor = vscode.window.activeTextEditor;
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    const active =
      (editor && this.of(editor.document)) ??
      (this.last && visible.has(this.last.document) ? this.last : undefined);
    if (active === this.last) return;
    this.last = active;
    this.activeChanged.fire(active);
  }

  private close(document: vscode.TextDocument): void {
    const draft = this.byDocument.get(document);
    if (!draft) return;
    this.byDocument.delete(document);
    this.lifetime.release(draft);
    if (this.last === draft) this.last = undefined;
    this.noticeActive();
    this.closed.fire(document);
  }

  /** Folders or languages have changed: which documents are drafts, and whose registry serves them, may be another. */
  private reopen(): void {
    for (const draft of this.open) this.close(draft.document);
    this.openVisible();
  }
}

/** Whether a document is a draft: by its language, and by where it lives: in files, or not saved yet. */
export function isDraft(document: vscode.TextDocument): boolean {
  return (
    settings.draftLanguages.get(document).includes(document.languageId) &&
    (document.uri.scheme === 'untitled' || isFile(document.uri))
  );
}
