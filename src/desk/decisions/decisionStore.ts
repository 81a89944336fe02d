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
  type DecisionUpdate,
  type DocumentUpdate,
  withClearance,
  withDocument,
  withFactReviews,
  withIgnore,
  withoutIgnore,
  withPin,
  withReviews,
} from '../../engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost, HostDocument } from '../host.js';
import type { Disposable } from '../host/events.js';
import type { FileProblems } from '../registry/fileProblems.js';
import type { DecisionDocument } from './decisionDocument.js';
import { wantedOf } from './decisionUpdates.js';
import { clearanceKey, decisionKey, documentKey, factKey, ignoredKey, pinKey } from './madeHere.js';
import { OpenDecisions } from './openDecisions.js';
import { readFileText } from './readFileText.js';
import { sidecarOf } from './sidecarNames.js';
import { CLAIM_REVIEWS, DOCUMENTS, FACT_REVIEWS, type TakenKind, withoutSeen } from './takeAway.js';

/** What was decided about a draft and its folder, and the date that its sidecar gives it. */
export interface DraftDecisions extends Decisions {
  readonly date?: string;
}

/** Where an ignore holds: in one draft, or in all drafts of its folder. */
export type IgnoreScope = 'draft' | 'folder';

/** The decisions on each draft, kept in the sidecar beside it, and what holds for all drafts of a folder, kept at its root. */
export class DecisionStore implements Disposable {
  private readonly open: OpenDecisions;

  /** Fires with the draft whose decisions have changed, and with the folder where what holds for all its drafts has. */
  readonly onDidChange: OpenDecisions['onDidChange'];
  /** Fires when `problems` may have changed. */
  readonly onDidChangeProblems: OpenDecisions['onDidChangeProblems'];

  /** @param offerAfterMs how long after a draft is opened left-over sidecars are looked for */
  constructor(
    private readonly host: DeskHost,
    offerAfterMs?: number,
  ) {
    this.open = new OpenDecisions(host, offerAfterMs);
    this.onDidChange = this.open.onDidChange;
    this.onDidChangeProblems = this.open.onDidChangeProblems;
  }

  /** The decisions in force for a draft. */
  async of(draft: URI): Promise<DraftDecisions> {
    const [own, shared] = await Promise.all([
      this.open.ofDraft(draft).decisions(),
      this.open.ofFolder(draft)?.decisions(),
    ]);
    return shared ? { ...own, ignores: [...own.ignores, ...shared.ignores] } : own;
  }

  /**
   * The decisions in force for a draft that need not be open: read once, and followed only where it is open.
   * @param decided whether it has a sidecar
   */
  async once(draft: URI, decided: boolean): Promise<DraftDecisions> {
    if (this.open.isFollowed(draft)) return this.of(draft);
    const text = decided ? await readFileText(this.host, sidecarOf(draft)) : null;
    const own = readSidecar(text ?? '').decisions;
    const shared = await this.open.ofFolder(draft)?.decisions();
    return shared ? { ...own, ignores: [...own.ignores, ...shared.ignores] } : own;
  }

  /** What is wrong in the files of decisions that are in use. */
  get problems(): readonly FileProblems[] {
    return this.open.problems;
  }

  /** Reads a document if it is a file of decisions, so that its problems are shown. */
  noticeFile(document: Pick<HostDocument, 'uri'>): void {
    this.open.noticeFile(document);
  }

  /**
   * Decides which actor a name means in a draft, or with null that this is left open again.
   * @throws Error that a person can read, where it cannot be written down; so do all that change decisions
   */
  pin(draft: URI, name: string, actor: string | null): Promise<void> {
    return this.open.ofDraft(draft).edit((text) => withPin(text, name, actor), [pinKey(name)]);
  }

  /** Shows a listing or a note no more, in a draft or in its whole folder. */
  async ignore(draft: URI, ignore: Ignore, scope: IgnoreScope): Promise<void> {
    const place = this.ignoresOf(draft, scope);
    if (!place)
      throw new Error(l10n.t('First open a folder: decisions for all its drafts are kept there.'));
    return place.document.edit(
      (text) => withIgnore(text, place.file, ignore),
      [ignoredKey(ignore)],
    );
  }

  /**
   * Shows it again.
   * @returns whether it was ignored there
   */
  async unignore(draft: URI, ignore: Ignore, scope: IgnoreScope): Promise<boolean> {
    const place = this.ignoresOf(draft, scope);
    let isTaken = false;
    await place?.document.edit(
      (text) => {
        const after = withoutIgnore(text, place.file, ignore);
        isTaken ||= after !== text;
        return after;
      },
      [ignoredKey(ignore)],
    );
    return isTaken;
  }

  /**
   * Writes reviews of a draft's claims down, in one edit; what says nothing any more is taken away.
   * @param reviews as they shall be, or made of what the file holds when it is written
   */
  review(draft: URI, reviews: readonly (Review | DecisionUpdate<Review>)[]): Promise<void> {
    return this.open.ofDraft(draft).edit(
      (text, wanted, earlier) =>
        withReviews(text, wantedOf(reviews, decisionKey, { wanted, earlier })),
      reviews.map(({ id }) => decisionKey(id)),
    );
  }

  /**
   * Attaches a document to a draft, or changes what is known of it.
   * @param document as it shall be, or made of what the file holds when it is written
   */
  attach(draft: URI, document: AttachedDocument | DocumentUpdate): Promise<void> {
    return this.open
      .ofDraft(draft)
      .edit(
        (text, _, earlier) => withDocument(text, wantedOf([document], documentKey, { earlier })[0]),
        [documentKey(document.id)],
      );
  }

  /**
   * Takes a document away from a draft; its file stays.
   * @param seen the document as the person saw it
   * @throws ChangedMeanwhile where somebody has changed it since
   */
  detach(draft: URI, seen: AttachedDocument): Promise<void> {
    return this.takeAway(draft, seen, DOCUMENTS);
  }

  /** Takes a review away. @param seen as in `detach` @throws ChangedMeanwhile as `detach` */
  forgetReview(draft: URI, seen: Review): Promise<void> {
    return this.takeAway(draft, seen, CLAIM_REVIEWS);
  }

  /** Writes decisions on a draft's facts down, as `review`. */
  reviewFacts(
    draft: URI,
    reviews: readonly (FactReview | DecisionUpdate<FactReview>)[],
  ): Promise<void> {
    return this.open.ofDraft(draft).edit(
      (text, wanted, earlier) =>
        withFactReviews(text, wantedOf(reviews, factKey, { wanted, earlier })),
      reviews.map(({ id }) => factKey(id)),
    );
  }

  /** Takes the decision on a fact away; one that a person added is no fact then. As `forgetReview`. */
  forgetFactReview(draft: URI, seen: FactReview): Promise<void> {
    return this.takeAway(draft, seen, FACT_REVIEWS);
  }

  /** Writes down that a version of a draft was cleared for publication. */
  clear(draft: URI, clearance: Clearance): Promise<void> {
    return this.open
      .ofDraft(draft)
      .edit((text) => withClearance(text, clearance), [clearanceKey(clearance.id)]);
  }

  dispose(): void {
    this.open.dispose();
  }

  private takeAway<R extends { readonly id: string }>(
    draft: URI,
    seen: R,
    kind: TakenKind<R>,
  ): Promise<void> {
    const keys = [kind.keyOf(seen.id)];
    return this.open.ofDraft(draft).edit((text) => withoutSeen(text, seen, kind), keys);
  }

  /** Where the ignores of a draft or of its folder are kept; nowhere for a folder that is not open. */
  private ignoresOf(
    draft: URI,
    scope: IgnoreScope,
  ): { readonly document: DecisionDocument; readonly file: DecisionFile } | undefined {
    if (scope === 'draft') return { document: this.open.ofDraft(draft), file: 'draft' };
    const document = this.open.ofFolder(draft);
    return document && { document, file: 'ignore' };
  }
}
