import * as l10n from '@vscode/l10n';
import type { URI } from 'vscode-uri';
import type { Decisions, Ignore, Review } from '../../engine/decisions/decision.js';
import {
  type DecisionFile,
  withIgnore,
  withoutIgnore,
  withoutReview,
  withPin,
  withReviews,
} from '../../engine/decisions/decisionEdits.js';
import { readSidecar } from '../../engine/decisions/sidecar.js';
import type { DeskHost, FileRename, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import type { FileProblems } from '../registry/fileProblems.js';
import { DecisionDocument } from './decisionDocument.js';
import { DecisionTextFile, type DecisionText } from './decisionText.js';
import { findLeftSidecar, offerLeftSidecar } from './leftSidecars.js';
import { type Change, ignoredKey, type MadeChange, pinKey, reviewKey } from './madeHere.js';
import { readFileText } from './readFileText.js';
import { moveSidecars } from './sidecarMoves.js';
import { draftOf, folderOf, sidecarOf } from './sidecarNames.js';
import { UnsavedDecisions } from './unsavedDecisions.js';

/** What was decided about a draft and its folder, and the date that its sidecar gives it. */
export interface DraftDecisions extends Decisions {
  readonly date?: string;
}

/** Where an ignore holds: in one draft, or in all drafts of its folder. */
export type IgnoreScope = 'draft' | 'folder';

/** A rename in the editor is done by then: what is left beside a draft was left by something else. */
const OFFER_AFTER_MS = 1_500;

/** The decisions on each draft, kept in the sidecar beside it, and what holds for all drafts of a folder, kept at its root. */
export class DecisionStore implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<URI>());
  private readonly problemsChanged = this.lifetime.own(new Emitter<void>());
  private readonly drafts = new Map<string, { draft: URI; document: DecisionDocument }>();
  private readonly folders = new Map<string, { root: URI; document: DecisionDocument }>();
  private readonly unsaved: UnsavedDecisions;
  private readonly offering = new Set<ReturnType<typeof setTimeout>>();

  /** Fires with the draft whose decisions have changed, and with the folder where what holds for all its drafts has. */
  readonly onDidChange = this.changed.event;
  /** Fires when `problems` may have changed. */
  readonly onDidChangeProblems = this.problemsChanged.event;

  /** @param offerAfterMs how long after a draft is opened left-over sidecars are looked for */
  constructor(
    private readonly host: DeskHost,
    private readonly offerAfterMs = OFFER_AFTER_MS,
  ) {
    this.unsaved = this.lifetime.own(
      new UnsavedDecisions(host, (draft, text) => this.adopt(draft, text)),
    );
    this.lifetime.own(host.files.onDidRename((renames) => void this.move(renames)));
    this.lifetime.own(host.documents.onDidClose(({ uri }) => this.forget(uri)));
    this.lifetime.own(
      host.folders.onDidRemove((removed) => {
        for (const uri of removed) this.close(this.folders, uri.toString());
      }),
    );
  }

  /** The decisions in force for a draft. */
  async of(draft: URI): Promise<DraftDecisions> {
    const own = await this.ofDraft(draft).decisions();
    const shared = await this.ofFolder(draft)?.decisions();
    return shared ? { ...own, ignores: [...own.ignores, ...shared.ignores] } : own;
  }

  /** The same for a draft that need not be open: read once, and followed only where it is open. @param decided whether it has a sidecar */
  async once(draft: URI, decided: boolean): Promise<DraftDecisions> {
    if (this.drafts.has(draft.toString())) return this.of(draft);
    const text = decided ? await readFileText(this.host, sidecarOf(draft)) : null;
    const own = readSidecar(text ?? '').decisions;
    const shared = await this.ofFolder(draft)?.decisions();
    return shared ? { ...own, ignores: [...own.ignores, ...shared.ignores] } : own;
  }

  /** What is wrong in the files of decisions that are in use. */
  get problems(): readonly FileProblems[] {
    return [...this.drafts.values(), ...this.folders.values()]
      .map(({ document }) => document.problems)
      .filter(({ problems }) => problems.length > 0);
  }

  /** Reads a document if it is a file of decisions, so that its problems are shown. */
  noticeFile({ uri }: Pick<HostDocument, 'uri'>): void {
    const draft = draftOf(uri);
    if (draft) this.ofDraft(draft);
    else if (folderOf(uri)?.toString() === this.host.folders.rootOf(uri)?.toString())
      this.ofFolder(uri);
  }

  /**
   * Decides which actor a name means in a draft, or with null that this is left open again.
   * @throws Error that a person can read, where it cannot be written down; so do all that change decisions
   */
  pin(draft: URI, name: string, actor: string | null): Promise<void> {
    return this.ofDraft(draft).edit((text) => withPin(text, name, actor), [pinKey(name)]);
  }

  /** Shows a listing or a note no more, in a draft or in its whole folder. */
  ignore(draft: URI, ignore: Ignore, scope: IgnoreScope): Promise<void> {
    return this.edit(draft, scope, ignore, (text, file) => withIgnore(text, file, ignore));
  }

  /** Shows it again. */
  unignore(draft: URI, ignore: Ignore, scope: IgnoreScope): Promise<void> {
    return this.edit(draft, scope, ignore, (text, file) => withoutIgnore(text, file, ignore));
  }

  /** Writes reviews of a draft's claims down, in one edit; what says nothing any more is taken away. */
  review(draft: URI, reviews: readonly Review[]): Promise<void> {
    return this.ofDraft(draft).edit(
      (text) => withReviews(text, reviews),
      reviews.map(({ id }) => reviewKey(id)),
    );
  }

  /** Takes a review away. */
  forgetReview(draft: URI, id: string): Promise<void> {
    return this.ofDraft(draft).edit((text) => withoutReview(text, id), [reviewKey(id)]);
  }

  dispose(): void {
    for (const timer of this.offering) clearTimeout(timer);
    for (const { document } of [...this.drafts.values(), ...this.folders.values()])
      document.dispose();
    this.lifetime.dispose();
  }

  private async edit(
    draft: URI,
    scope: IgnoreScope,
    ignore: Ignore,
    change: (text: string, file: DecisionFile) => string | null,
  ): Promise<void> {
    const keys = [ignoredKey(ignore)];
    if (scope === 'draft') return this.ofDraft(draft).edit((text) => change(text, 'draft'), keys);
    const folder = this.ofFolder(draft);
    if (!folder)
      throw new Error(l10n.t('Open a folder first: what holds for all its drafts is kept there.'));
    return folder.edit((text) => change(text, 'ignore'), keys);
  }

  private ofDraft(draft: URI): DecisionDocument {
    const key = draft.toString();
    const known = this.drafts.get(key);
    if (known) return known.document;
    const isUntitled = draft.scheme === 'untitled';
    const document = this.follow(
      isUntitled ? this.unsaved.of(draft) : DecisionTextFile.beside(this.host, draft),
      () => [draft],
    );
    this.drafts.set(key, { draft, document });
    if (!isUntitled) this.offerLater(draft, document);
    return document;
  }

  /** Undefined for an untitled draft without a folder. */
  private ofFolder(draft: URI): DecisionDocument | undefined {
    const { folders } = this.host;
    const root = folders.rootOf(draft);
    if (!root) return undefined;
    const key = root.toString();
    const known = this.folders.get(key);
    if (known) return known.document;
    const document = this.follow(DecisionTextFile.ignoresOf(this.host, root), () => [
      root,
      ...[...this.drafts.values()]
        .map(({ draft: one }) => one)
        .filter((one) => folders.rootOf(one)?.toString() === key),
    ]);
    this.folders.set(key, { root, document });
    return document;
  }

  /** @param affected the drafts whose decisions are others when these are */
  private follow(text: DecisionText, affected: () => readonly URI[]): DecisionDocument {
    const document = new DecisionDocument(text, this.host);
    document.onDidChange(() => {
      this.problemsChanged.fire();
      for (const draft of affected()) this.changed.fire(draft);
    });
    document.onDidVanish((changes) => void this.tellVanished(document, changes));
    return document;
  }

  /** Another version of the file (git, a backup) lacks what was decided in this window. */
  private async tellVanished(
    document: DecisionDocument,
    changes: readonly MadeChange[],
  ): Promise<void> {
    const again = l10n.t('Write Them Again');
    const answer = await this.host.messages.error(
      l10n.t(
        '“{0}” was replaced by another version, which lacks decisions that you made in this window.',
        this.host.folders.nameOf(document.uri),
      ),
      again,
      l10n.t('Leave It'),
    );
    if (answer !== again) return;
    try {
      for (const { change, keys } of changes) await document.edit(change, keys);
    } catch (error) {
      void this.host.messages.error((error as Error).message, l10n.t('OK'));
    }
  }

  /**
   * A draft was saved for the first time: what was decided about it until then goes into its sidecar. Where it was saved
   * over another draft, the decisions join those that are there; of two on one thing the newer counts.
   */
  private async adopt(draft: URI, text: string): Promise<void> {
    const { pins, ignores, reviews } = readSidecar(text).decisions;
    const changes: Change[] = [
      ...[...pins].map(
        ([name, actor]): Change =>
          (now) =>
            withPin(now, name, actor),
      ),
      ...ignores.map(
        (ignore): Change =>
          (now) =>
            withIgnore(now, 'draft', ignore),
      ),
      (now) => withReviews(now, reviews),
    ];
    await this.ofDraft(draft).edit((before) =>
      before === ''
        ? text
        : changes.reduce<string | null>(
            (now, change) => (now === null ? null : change(now)),
            before,
          ),
    );
  }

  private async move(renames: readonly FileRename[]): Promise<void> {
    for (const uri of await moveSidecars(this.host, renames))
      await this.drafts.get(uri.toString())?.document.reread();
  }

  /** A draft that was renamed outside of the editor has left its sidecar behind. */
  private offerLater(draft: URI, document: DecisionDocument): void {
    const timer = setTimeout(() => {
      this.offering.delete(timer);
      void this.offerLeft(draft, document).catch((error: unknown) =>
        this.host.log.warn(`cannot look for left-over decisions of ${draft.toString()}`, error),
      );
    }, this.offerAfterMs);
    this.offering.add(timer);
  }

  private async offerLeft(draft: URI, document: DecisionDocument): Promise<void> {
    const open = this.host.documents.open.find(({ uri }) => uri.toString() === draft.toString());
    if (!open || (await document.isThere())) return;
    const left = await findLeftSidecar(this.host, draft, open.getText());
    if (left && (await offerLeftSidecar(this.host, draft, left))) await document.reread();
  }

  /** A draft is closed, or a sidecar that nobody opened the draft of. */
  private forget(uri: URI): void {
    const draft = this.drafts.has(uri.toString()) ? uri : draftOf(uri);
    const known = draft && this.drafts.get(draft.toString());
    if (!known) return;
    const watched = [draft.toString(), known.document.uri.toString()];
    const isWatched = this.host.documents.open.some(
      (open) =>
        !open.isClosed &&
        open.uri.toString() !== uri.toString() &&
        watched.includes(open.uri.toString()),
    );
    if (!isWatched) this.close(this.drafts, draft.toString());
  }

  private close(among: Map<string, { readonly document: DecisionDocument }>, key: string): void {
    const known = among.get(key);
    if (!known) return;
    among.delete(key);
    known.document.dispose();
    this.problemsChanged.fire();
  }
}
