import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import type { Decisions } from '../../engine/decisions/decision.js';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost, HostDocument } from '../host.js';
import type { Disposable } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import { countOf, fitOf, isOwn } from './fit.js';
import { isThere } from './leftSidecars.js';
import { draftOf } from './sidecarNames.js';

/** Decisions on a draft that was closed without its file having been recognised. */
interface Kept {
  readonly name: string;
  readonly text: string;
  /** When it was closed, as `Date.now`. */
  readonly at: number;
}

/**
 * Writes a text of decisions into the sidecar of a draft that is a file now. Where it has one (it was saved over another
 * draft, or more has been decided since), the decisions join those that are there.
 * @param counts of two decisions on one thing, the newer: that which is brought, or that which is there
 */
export type SaveUnsaved = (draft: URI, text: string, counts: 'brought' | 'there') => Promise<void>;

const KEPT = 'copydesk.decisions.kept';

/** Decisions on drafts that were never saved, kept in the workspace's storage and offered where a file holds their words. */
export class KeptDecisions implements Disposable {
  private readonly lifetime = new Lifetime();
  /** What the texts say. */
  private readonly read = new Map<string, Decisions>();
  /** What was offered to which document already. */
  private readonly offered = new Set<string>();
  /** What was moved or discarded; other questions about it may still be on screen. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly host: DeskHost,
    private readonly save: SaveUnsaved,
  ) {
    const { onDidOpen, onDidSave } = host.documents;
    for (const event of [onDidOpen, onDidSave])
      this.lifetime.own(event((document) => this.offerTo(document)));
  }

  /** @param uri the untitled draft that they are on @param text the text that its sidecar would hold */
  async keep(uri: URI, text: string): Promise<void> {
    const { storage, clock } = this.host;
    const kept: Kept = { name: Utils.basename(uri), text, at: clock.now() };
    await storage.update(KEPT, [...this.all, kept]);
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private get all(): readonly Kept[] {
    return this.host.storage.get<Kept[]>(KEPT) ?? [];
  }

  /** A document is open that kept decisions may belong to. */
  private offerTo(document: HostDocument): void {
    if (document.isUntitled || draftOf(document.uri)) return;
    for (const one of this.all) {
      const decisions = this.decisionsOf(one);
      const key = offerOf(one, document.uri);
      if (this.offered.has(key) || !isOwn(fitOf(decisions, document.getText()))) continue;
      this.offered.add(key);
      // A question that nobody answers holds up no other.
      void this.offer(one, countOf(decisions), document.uri).catch((error: unknown) =>
        this.host.log.warn(`cannot offer the decisions on ${one.name}`, error),
      );
    }
  }

  private decisionsOf(one: Kept): Decisions {
    const key = keyOf(one);
    const decisions = this.read.get(key) ?? readSidecar(one.text).decisions;
    this.read.set(key, decisions);
    return decisions;
  }

  private async offer(one: Kept, count: number, draft: URI): Promise<void> {
    const take = l10n.t('Move to This Draft');
    const forget = l10n.t('Discard');
    const answer = await this.host.messages.inform(
      l10n.t(
        'Decisions on “{0}”, which was closed without saving, match “{1}” ({2}).',
        one.name,
        Utils.basename(draft),
        count,
      ),
      take,
      forget,
    );
    if (answer === take) {
      try {
        await this.moveTo(draft, one);
      } catch (error) {
        this.offered.delete(offerOf(one, draft));
        return void this.host.messages.error((error as Error).message, l10n.t('OK'));
      }
    }
    if (answer === undefined) return;
    this.settled.add(keyOf(one));
    await this.host.storage.update(
      KEPT,
      this.all.filter((other) => keyOf(other) !== keyOf(one)),
    );
  }

  /** The question may have been on screen for hours: whatever has come since is looked at again. */
  private async moveTo(draft: URI, one: Kept): Promise<void> {
    if (this.settled.has(keyOf(one)))
      throw new Error(
        l10n.t('The decisions on “{0}” were moved or deleted in the meantime.', one.name),
      );
    if (!(await isThere(this.host, draft)))
      throw new Error(l10n.t('“{0}” is gone, so nothing was moved.', Utils.basename(draft)));
    await this.save(draft, one.text, 'there');
  }
}

function keyOf({ at, name }: Kept): string {
  return `${at} ${name}`;
}

function offerOf(one: Kept, draft: URI): string {
  return `${keyOf(one)} ${draft.toString()}`;
}
