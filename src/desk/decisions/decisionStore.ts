import * as l10n from '@vscode/l10n';
import type { URI } from 'vscode-uri';
import type {
  AttachedDocument,
  Clearance,
  Decisions,
  FactReview,
  Ignore,
  Review,
} from '../../engine/decisions/decision.js';
import {
  type DecisionFile,
  withClearance,
  withDocument,
  withFactReviews,
  withIgnore,
  withoutDocument,
  withoutFactReview,
  withoutIgnore,
  withoutReview,
  withPin,
  withReviews,
} from '../../engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost, FileRename, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import type { FileProblems } from '../registry/fileProblems.js';
import { DecisionDocument } from './decisionDocument.js';
import { DecisionTextFile, type DecisionText } from './decisionText.js';
import { LeftSidecarOffers } from './leftSidecarOffers.js';
import { joinedWith } from './joinDecisions.js';
import { tellVanished } from './vanishedDecisions.js';
import { clearanceKey, documentKey, factKey, ignoredKey, pinKey, decisionKey } from './madeHere.js';
import { readFileText } from './readFileText.js';
import { moveSidecars } from './sidecarMoves.js';
import { draftOf, ignoresFolderOf, sidecarOf } from './sidecarNames.js';
import { UnsavedDecisions } from './unsavedDecisions.js';

/** What was decided about a draft and its folder, and the date that its sidecar gives it. */
export interface DraftDecisions extends Decisions {
  readonly date?: string;
}

/** Where an ignore holds: in one draft, or in all drafts of its folder. */
export type IgnoreScope = 'draft' | 'folder';

/** The decisions on each draft, kept in the sidecar beside it, and what holds for all drafts of a folder, kept at its root. */
export class DecisionStore implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<URI>());
  private readonly problemsChanged = this.lifetime.own(new Emitter<void>());
  private readonly drafts = new Map<string, { draft: URI; document: DecisionDocument }>();
  private readonly folders = new Map<string, { root: URI; document: DecisionDocument }>();
  private readonly unsaved: UnsavedDecisions;
  private readonly offers: LeftSidecarOffers;

  /** Fires with the draft whose decisions have changed, and with the folder where what holds for all its drafts has. */
  readonly onDidChange = this.changed.event;
  /** Fires when `problems` may have changed. */
  readonly onDidChangeProblems = this.problemsChanged.event;

  /** @param offerAfterMs how long after a draft is opened left-over sidecars are looked for */
  constructor(
    private readonly host: DeskHost,
    offerAfterMs?: number,
  ) {
    this.offers = this.lifetime.own(new LeftSidecarOffers(host, offerAfterMs));
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
    else if (ignoresFolderOf(uri)?.toString() === this.host.folders.rootOf(uri)?.toString())
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
      reviews.map(({ id }) => decisionKey(id)),
    );
  }

  /** Attaches a document to a draft, or changes what is known of it. */
  attach(draft: URI, document: AttachedDocument): Promise<void> {
    return this.ofDraft(draft).edit(
      (text) => withDocument(text, document),
      [documentKey(document.id)],
    );
  }

  /** Takes a document away from a draft; its file stays. */
  detach(draft: URI, id: string): Promise<void> {
    return this.ofDraft(draft).edit((text) => withoutDocument(text, id), [documentKey(id)]);
  }

  /** Takes a review away. */
  forgetReview(draft: URI, id: string): Promise<void> {
    return this.ofDraft(draft).edit((text) => withoutReview(text, id), [decisionKey(id)]);
  }

  /** Writes decisions on a draft's facts down, in one edit; what says nothing any more is taken away. */
  reviewFacts(draft: URI, reviews: readonly FactReview[]): Promise<void> {
    return this.ofDraft(draft).edit(
      (text) => withFactReviews(text, reviews),
      reviews.map(({ id }) => factKey(id)),
    );
  }

  /** Takes the decision on a fact away; one that a person added is no fact then. */
  forgetFactReview(draft: URI, id: string): Promise<void> {
    return this.ofDraft(draft).edit((text) => withoutFactReview(text, id), [factKey(id)]);
  }

  /** Writes down that a version of a draft was cleared for publication. */
  clear(draft: URI, clearance: Clearance): Promise<void> {
    return this.ofDraft(draft).edit(
      (text) => withClearance(text, clearance),
      [clearanceKey(clearance.id)],
    );
  }

  dispose(): void {
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
      throw new Error(l10n.t('First open a folder: decisions for all its drafts are kept there.'));
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
    if (!isUntitled) this.offers.offerLater(draft, document);
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
    document.onDidVanish((changes) => void tellVanished(this.host, document, changes));
    return document;
  }

  /**
   * A draft was saved for the first time: what was decided about it until then goes into its sidecar. Where it was saved
   * over another draft, the decisions join those that are there; of two on one thing the newer counts.
   */
  private async adopt(draft: URI, text: string): Promise<void> {
    await this.ofDraft(draft).edit(joinedWith(text));
  }

  private async move(renames: readonly FileRename[]): Promise<void> {
    for (const uri of await moveSidecars(this.host, renames))
      await this.drafts.get(uri.toString())?.document.reread();
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
