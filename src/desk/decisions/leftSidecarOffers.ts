import type { URI } from 'vscode-uri';
import type { DeskHost } from '../host.js';
import type { Disposable } from '../host/events.js';
import type { DecisionDocument } from './decisionDocument.js';
import { findLeftSidecar, offerLeftSidecar } from './leftSidecars.js';

/** A rename in the editor is done by then: what is left beside a draft was left by something else. */
const OFFER_AFTER_MS = 1_500;

/** Looks, a while after a draft was opened, for the sidecar that a rename outside of the editor has left behind. */
export class LeftSidecarOffers implements Disposable {
  private readonly waiting = new Set<ReturnType<typeof setTimeout>>();
  /** The drafts about which a question is on screen. */
  private readonly asking = new Set<string>();

  constructor(
    private readonly host: DeskHost,
    private readonly offerAfterMs = OFFER_AFTER_MS,
  ) {}

  /** @param document the draft's decisions, read again where a sidecar is taken over */
  offerLater(draft: URI, document: DecisionDocument): void {
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      void this.offer(draft, document).catch((error: unknown) =>
        this.host.log.warn(`cannot look for left-over decisions of ${draft.toString()}`, error),
      );
    }, this.offerAfterMs);
    this.waiting.add(timer);
  }

  dispose(): void {
    for (const timer of this.waiting) clearTimeout(timer);
  }

  private async offer(draft: URI, document: DecisionDocument): Promise<void> {
    const key = draft.toString();
    const open = this.host.documents.open.find(({ uri }) => uri.toString() === key);
    if (!open || (await document.isThere())) return;
    const left = await findLeftSidecar(this.host, draft, open.getText());
    if (!left || this.asking.has(key)) return;
    this.asking.add(key);
    try {
      await offerLeftSidecar(this.host, draft, left, document);
    } finally {
      this.asking.delete(key);
    }
  }
}
