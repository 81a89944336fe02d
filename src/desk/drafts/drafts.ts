import type { DeskHost, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { DeskDraft, type DraftSources } from './draft.js';
import { Lifetime } from '../host/lifetime.js';
import { onDidChangeNoteRules } from './noteRules.js';

/** The drafts that are open in an editor. */
export class Drafts<D extends HostDocument = HostDocument> implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly annotated = this.lifetime.own(new Emitter<DeskDraft<D>>());
  private readonly wentStale = this.lifetime.own(new Emitter<DeskDraft<D>>());
  private readonly activeChanged = this.lifetime.own(new Emitter<DeskDraft<D> | undefined>());
  private readonly closed = this.lifetime.own(new Emitter<D>());
  private readonly byDocument = new Map<D, DeskDraft<D>>();
  private last?: DeskDraft<D>;
  /** It closes, or is about to be in another language: no draft, though it may be in front and still be as it was. */
  private closing?: D;

  /** Fires with the draft whose annotation is new. */
  readonly onDidAnnotate = this.annotated.event;
  /** Fires with a draft that nobody sees and whose annotation holds no longer: whoever shows what it says asks for it anew. */
  readonly onDidGoStale = this.wentStale.event;
  /** Fires with a document that is open no longer, or no draft any more. */
  readonly onDidClose = this.closed.event;
  /** Fires when another draft, or none, is the one that the views speak of. */
  readonly onDidChangeActive = this.activeChanged.event;

  constructor(
    private readonly host: DeskHost<D>,
    private readonly sources: DraftSources,
  ) {
    const { lifetime } = this;
    const { registries, decisions, screening, documents, directories } = sources;
    lifetime.own(host.window.onDidChangeVisible(() => this.openVisible()));
    lifetime.own(host.window.onDidChangeActive(() => this.noticeActive()));
    lifetime.own(
      host.documents.onDidEdit((document) => this.byDocument.get(document)?.invalidate()),
    );
    // A document whose language is changed closes as what it was, and opens as what it is.
    lifetime.own(
      host.documents.onDidOpen((document) => {
        this.close(document);
        this.openVisible();
      }),
    );
    lifetime.own(host.documents.onDidClose((document) => this.close(document)));
    lifetime.own(host.folders.onDidChange(() => this.reopen()));
    lifetime.own(host.settings.onDidChange(['copydesk.drafts.languages'], () => this.reopen()));
    lifetime.own(
      onDidChangeNoteRules(host.settings, () => this.open.forEach((draft) => draft.invalidate(0))),
    );
    lifetime.own(screening.onDidChange(() => this.open.forEach((draft) => draft.invalidate(0))));
    lifetime.own(directories.onDidChange(() => this.open.forEach((draft) => draft.invalidate(0))));
    lifetime.own(
      registries.onDidChange((registry) => {
        for (const draft of this.open) if (draft.registry === registry) draft.invalidate(0);
      }),
    );
    lifetime.own(
      documents.onDidChange((uri) => {
        for (const draft of this.open)
          if (draft.document.uri.toString() === uri.toString()) draft.invalidate(0);
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

  get open(): readonly DeskDraft<D>[] {
    return [...this.byDocument.values()];
  }

  /** The draft in the active editor, else the one that was there last and is still open: behind the registry, or another page. */
  get active(): DeskDraft<D> | undefined {
    return this.last;
  }

  /** The draft of a document; undefined where the document is none. */
  of(document: D): DeskDraft<D> | undefined {
    const known = this.byDocument.get(document);
    if (known || document === this.closing || !isDraft(this.host, document)) return known;
    const registry = this.sources.registries.for(document.uri);
    const draft = this.lifetime.own(new DeskDraft(document, registry, this.host, this.sources));
    this.byDocument.set(document, draft);
    draft.onDidAnnotate(() => this.annotated.fire(draft));
    draft.onDidGoStale(() => {
      // The views speak of it, though another tab is in front of it.
      if (draft === this.last) draft.show();
      this.wentStale.fire(draft);
    });
    return draft;
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private openVisible(): void {
    for (const document of this.host.window.visible) this.of(document)?.show();
    this.noticeActive();
  }

  private noticeActive(): void {
    const { active: document } = this.host.window;
    const active = (document && this.of(document)) ?? (this.isStillOpen() ? this.last : undefined);
    if (active === this.last) return;
    this.last = active;
    this.activeChanged.fire(active);
  }

  private isStillOpen(): boolean {
    if (!this.last) return false;
    const { document } = this.last;
    const { visible, tabs } = this.host.window;
    return (
      visible.includes(document) || tabs.some((uri) => uri.toString() === document.uri.toString())
    );
  }

  private close(document: D): void {
    const draft = this.byDocument.get(document);
    if (!draft) return;
    this.byDocument.delete(document);
    this.lifetime.release(draft);
    if (this.last === draft) this.last = undefined;
    this.closing = document;
    try {
      this.noticeActive();
      this.closed.fire(document);
    } finally {
      this.closing = undefined;
    }
  }

  /** Folders or languages have changed: which documents are drafts, and whose registry serves them, may be another. */
  private reopen(): void {
    for (const draft of this.open) this.close(draft.document);
    this.openVisible();
  }
}

/** Whether a document is a draft: by its language, and by where it lives: in files, or not saved yet. */
export function isDraft(
  { settings, files }: Pick<DeskHost, 'settings' | 'files'>,
  document: HostDocument,
): boolean {
  return (
    settings.get('copydesk.drafts.languages', document).includes(document.languageId) &&
    (document.uri.scheme === 'untitled' || files.isWritten(document.uri))
  );
}
