import type { URI } from 'vscode-uri';
import type { DeskHost, FileRename, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import type { FileProblems } from '../registry/fileProblems.js';
import { DecisionDocument } from './decisionDocument.js';
import { type DecisionText, DecisionTextFile } from './decisionText.js';
import { joinedWith } from './joinDecisions.js';
import { LeftSidecarOffers } from './leftSidecarOffers.js';
import { moveSidecars } from './sidecarMoves.js';
import { draftOf, ignoresFolderOf } from './sidecarNames.js';
import { UnsavedDecisions } from './unsavedDecisions.js';
import { tellVanished } from './vanishedDecisions.js';

/** The files of decisions that are in use: opened when first asked for, followed while their draft is open, moved with it. */
export class OpenDecisions implements Disposable {
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
      new UnsavedDecisions(host, (draft, text, counts) =>
        this.ofDraft(draft).edit(joinedWith(text, counts)),
      ),
    );
    this.lifetime.own(host.files.onDidRename((renames) => void this.move(renames)));
    this.lifetime.own(host.documents.onDidClose((document) => this.forget(document)));
    this.lifetime.own(
      host.folders.onDidRemove((removed) => {
        for (const uri of removed) this.close(this.folders, uri.toString());
      }),
    );
  }

  /** Whether a draft's own decisions are followed. */
  isFollowed(draft: URI): boolean {
    return this.drafts.has(draft.toString());
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

  /** A draft's own decisions, in its sidecar or, for an untitled one, in the storage for unsaved drafts. */
  ofDraft(draft: URI): DecisionDocument {
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

  /** What holds for all drafts of a draft's folder; undefined for an untitled draft without a folder. */
  ofFolder(draft: URI): DecisionDocument | undefined {
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

  dispose(): void {
    for (const { document } of [...this.drafts.values(), ...this.folders.values()])
      document.dispose();
    this.lifetime.dispose();
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

  private async move(renames: readonly FileRename[]): Promise<void> {
    for (const uri of await moveSidecars(this.host, renames))
      await this.drafts.get(uri.toString())?.document.reread();
  }

  /**
   * A draft is closed, or a sidecar that nobody opened the draft of. A document whose language is changed closes, too, and is
   * open all the while: what was decided in this window stays known.
   */
  private forget(closed: HostDocument): void {
    const { uri } = closed;
    const draft = this.drafts.has(uri.toString()) ? uri : draftOf(uri);
    const known = draft && this.drafts.get(draft.toString());
    if (!known) return;
    const watched = [draft.toString(), known.document.uri.toString()];
    const isWatched = this.host.documents.open.some(
      (open) =>
        !open.isClosed &&
        (open === closed || open.uri.toString() !== uri.toString()) &&
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
