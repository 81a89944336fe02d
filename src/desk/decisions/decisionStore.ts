import * as vscode from 'vscode';
import type { Decisions, Ignore, Review } from '../../engine/decisions/decision.js';
import {
  type DecisionFile,
  withIgnore,
  withoutIgnore,
  withoutReview,
  withPin,
  withReview,
} from '../../engine/decisions/decisionEdits.js';
import { readSidecar } from '../../engine/decisions/sidecar.js';
import { DecisionDocument } from './decisionDocument.js';
import type { FileProblems } from '../registry/fileProblems.js';
import { Lifetime } from '../host/lifetime.js';
import { rootOf } from '../host/roots.js';
import { DecisionTextFile, draftOf, folderOf, moveSidecars, sidecarOf } from './sidecarFile.js';
import { readText } from '../host/textFiles.js';
import { UnsavedDecisions } from './unsavedDecisions.js';

/** What the desk decided about a draft and its folder, and the date that its sidecar gives it. */
export interface DraftDecisions extends Decisions {
  readonly date?: string;
}

/** Where an ignore holds: in one draft, or in all drafts of its folder. */
export type IgnoreScope = 'draft' | 'folder';

/** The decisions of each draft, kept in the sidecar beside it, and what holds for all drafts of a folder, kept at its root. */
export class DecisionStore implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<vscode.Uri>());
  private readonly problemsChanged = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly drafts = new Map<string, DecisionDocument>();
  private readonly folders = new Map<string, DecisionDocument>();
  private readonly unsaved: UnsavedDecisions;

  /** Fires with the draft whose decisions have changed, and with the folder where what holds for all its drafts has. */
  readonly onDidChange = this.changed.event;
  /** Fires when `problems` may have changed. */
  readonly onDidChangeProblems = this.problemsChanged.event;

  constructor(
    storage: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.unsaved = this.lifetime.own(
      new UnsavedDecisions(storage, (draft, text) => this.adopt(draft, text)),
    );
    this.lifetime.own(moveSidecars());
    this.lifetime.own(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)));
    this.lifetime.own(
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) =>
        removed.forEach(({ uri }) => this.close(this.folders, uri.toString())),
      ),
    );
  }

  /** The decisions in force for a draft. */
  async of(draft: vscode.Uri): Promise<DraftDecisions> {
    const own = await this.ofDraft(draft).decisions();
    const shared = await this.ofFolder(draft)?.decisions();
    return shared ? { ...own, ignores: [...own.ignores, ...shared.ignores] } : own;
  }

  /** The same for a draft that need not be open: read once, and followed only where it is open. @param decided whether it has a sidecar */
  async once(draft: vscode.Uri, decided: boolean): Promise<DraftDecisions> {
    if (this.drafts.has(draft.toString())) return this.of(draft);
    const own = readSidecar(decided ? ((await readText(sidecarOf(draft))) ?? '') : '').decisions;
    const shared = await this.ofFolder(draft)?.decisions();
    return shared ? { ...own, ignores: [...own.ignores, ...shared.ignores] } : own;
  }

  /** What is wrong in the files of decisions that are in use. */
  get problems(): readonly FileProblems[] {
    return [...this.drafts.values(), ...this.folders.values()]
      .map(({ problems }) => problems)
      .filter(({ problems }) => problems.length > 0);
  }

  /** Reads a document if it is a file of decisions, so that its problems are shown. */
  noticeFile({ uri }: vscode.TextDocument): void {
    const draft = draftOf(uri);
    if (draft) this.ofDraft(draft);
    else if (folderOf(uri)?.toString() === rootOf(uri)?.toString()) this.ofFolder(uri);
  }

  /**
   * Decides which actor a name means in a draft, or with null that this is left open again.
   * @throws Error that a person can read, where it cannot be written down; so do all that change decisions
   */
  pin(draft: vscode.Uri, name: string, actor: string | null): Promise<void> {
    return this.ofDraft(draft).edit((text) => withPin(text, name, actor));
  }

  /** Shows a listing or a note no more, in a draft or in its whole folder. */
  ignore(draft: vscode.Uri, ignore: Ignore, scope: IgnoreScope): Promise<void> {
    return this.edit(draft, scope, (text, file) => withIgnore(text, file, ignore));
  }

  /** Shows it again. */
  unignore(draft: vscode.Uri, ignore: Ignore, scope: IgnoreScope): Promise<void> {
    return this.edit(draft, scope, (text, file) => withoutIgnore(text, file, ignore));
  }

  /** Writes reviews of a draft's claims down, in one edit; what says nothing any more is taken away. */
  review(draft: vscode.Uri, reviews: readonly Review[]): Promise<void> {
    const written = (text: string, review: Review): string | null =>
      saysNothing(review) ? withoutReview(text, review.id) : withReview(text, review);
    return this.ofDraft(draft).edit((before) =>
      reviews.reduce<string | null>(
        (text, review) => (text === null ? null : written(text, review)),
        before,
      ),
    );
  }

  /** Takes a review away. */
  forgetReview(draft: vscode.Uri, id: string): Promise<void> {
    return this.ofDraft(draft).edit((text) => withoutReview(text, id));
  }

  dispose(): void {
    for (const document of [...this.drafts.values(), ...this.folders.values()]) document.dispose();
    this.lifetime.dispose();
  }

  private async edit(
    draft: vscode.Uri,
    scope: IgnoreScope,
    change: (text: string, file: DecisionFile) => string | null,
  ): Promise<void> {
    if (scope === 'draft') return this.ofDraft(draft).edit((text) => change(text, 'draft'));
    const folder = this.ofFolder(draft);
    if (!folder)
      throw new Error(
        vscode.l10n.t('Open a folder first: what holds for all its drafts is kept there.'),
      );
    return folder.edit((text) => change(text, 'ignore'));
  }

  private ofDraft(draft: vscode.Uri): DecisionDocument {
    return this.open(
      this.drafts,
      draft.toString(),
      () => (draft.scheme === 'untitled' ? this.unsaved.of(draft) : DecisionTextFile.beside(draft)),
      () => [draft],
    );
  }

  /** Undefined for an untitled draft without a folder. */
  private ofFolder(draft: vscode.Uri): DecisionDocument | undefined {
    const root = rootOf(draft);
    return (
      root &&
      this.open(
        this.folders,
        root.toString(),
        () => DecisionTextFile.ignoresOf(root),
        () => [
          root,
          ...[...this.drafts.keys()]
            .map((key) => vscode.Uri.parse(key, true))
            .filter((one) => rootOf(one)?.toString() === root.toString()),
        ],
      )
    );
  }

  /** @param affected the drafts whose decisions are others when these are */
  private open(
    among: Map<string, DecisionDocument>,
    key: string,
    place: () => ConstructorParameters<typeof DecisionDocument>[0],
    affected: () => vscode.Uri[],
  ): DecisionDocument {
    const known = among.get(key);
    if (known) return known;
    const document = new DecisionDocument(place(), this.log);
    among.set(key, document);
    document.onDidChange(() => {
      this.problemsChanged.fire();
      for (const draft of affected()) this.changed.fire(draft);
    });
    return document;
  }

  /**
   * A draft was saved for the first time: what was decided about it until then goes into its sidecar. Where it was saved
   * over another draft, the decisions join those that are there; of two on one thing the newer counts.
   */
  private async adopt(draft: vscode.Uri, text: string): Promise<void> {
    const document = this.ofDraft(draft);
    if (await document.adopt(text)) return;
    const { pins, ignores, reviews } = readSidecar(text).decisions;
    const changes = [
      ...[...pins].map(
        ([name, actor]) =>
          (now: string) =>
            withPin(now, name, actor),
      ),
      ...ignores.map((ignore) => (now: string) => withIgnore(now, 'draft', ignore)),
      ...reviews.map((review) => (now: string) => withReview(now, review)),
    ];
    await document.edit((before) =>
      changes.reduce<string | null>((now, change) => (now === null ? null : change(now)), before),
    );
  }

  /** A draft is closed, or a sidecar that nobody opened the draft of. */
  private forget(uri: vscode.Uri): void {
    const draft = this.drafts.has(uri.toString()) ? uri : draftOf(uri);
    const document = draft && this.drafts.get(draft.toString());
    const watched = [draft?.toString(), document?.uri.toString()];
    if (
      !document ||
      vscode.workspace.textDocuments.some(
        (open) =>
          !open.isClosed &&
          open.uri.toString() !== uri.toString() &&
          watched.includes(open.uri.toString()),
      )
    )
      return;
    this.close(this.drafts, draft!.toString());
  }

  private close(among: Map<string, DecisionDocument>, key: string): void {
    const document = among.get(key);
    if (!document) return;
    among.delete(key);
    document.dispose();
    this.problemsChanged.fire();
  }
}

function saysNothing({ decision, note, evidence, reply }: Review): boolean {
  return decision === 'unchecked' && !note && evidence.length === 0 && !reply;
}
