import { localDay } from '../../engine/text/localDay.js';
import type { Annotation, UnreadPassage } from '../../engine/annotation.js';
import { annotate, Annotator } from '../../engine/annotate.js';
import type { AnnotateOptions } from '../../engine/annotateOptions.js';
import { compileLexicon, type Lexicon } from '../../engine/names/variants/lexicon.js';
import { failedPassage, unreadDraft } from '../../engine/unreadDraft.js';
import type { Markup } from '../../engine/text/draftText.js';
import { Debounce } from '../host/debounce.js';
import { NO_DECISIONS } from '../../engine/decisions/decision.js';
import type { DecisionStore, DraftDecisions } from '../decisions/decisionStore.js';
import type { DraftDocuments } from '../documents/draftDocuments.js';
import type { Directories } from '../directories/directories.js';
import type { DraftScreening } from './draftScreening.js';
import { Lifetime } from '../host/lifetime.js';
import { noteRules } from './noteRules.js';
import type { Registries } from '../registry/registries.js';
import type { Registry } from '../registry/registry.js';
import { inSlices } from '../host/slices.js';
import type { DeskHost, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';

/** What is known of a draft, and of which text: offsets are those of this version. */
export interface DraftAnnotation extends Annotation {
  readonly version: number;
}

/** How long typing must rest before the draft is annotated again, in milliseconds: longer where that takes long. */
const MIN_PAUSE_MS = 200;
const MAX_PAUSE_MS = 2000;
const NO_NAMES = compileLexicon([]);

/** What drafts are annotated with. */
export interface DraftSources {
  readonly registries: Pick<Registries, 'for' | 'onDidChange'>;
  readonly decisions: DecisionStore;
  readonly screening: DraftScreening;
  readonly documents: DraftDocuments;
  readonly directories: Pick<Directories, 'inForce' | 'begin' | 'onDidChange'>;
}

/** What an annotation rests on beside the text. */
interface DraftBasis {
  readonly decisions: DraftDecisions;
  readonly lexicon: Lexicon;
}

/** A draft that is open: annotated once it is seen, and again after each edit, as its registry and its decisions stand. */
export class DeskDraft<D extends HostDocument = HostDocument> implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly annotator: Annotator;
  private readonly annotated = this.lifetime.own(new Emitter<void>());
  private readonly wentStale = this.lifetime.own(new Emitter<void>());
  private readonly soon = this.lifetime.own(new Debounce(MIN_PAUSE_MS, () => void this.current()));
  private stale = true;
  private running?: Promise<void>;
  private latest?: DraftAnnotation;
  private took = 0;
  private closed = false;

  /** Fires when `annotation` is another than before. */
  readonly onDidAnnotate = this.annotated.event;
  /** Fires when `annotation` holds no longer and will not be made anew before somebody asks: nobody sees the draft itself. */
  readonly onDidGoStale = this.wentStale.event;

  constructor(
    readonly document: D,
    readonly registry: Registry | undefined,
    readonly host: DeskHost<D>,
    private readonly sources: DraftSources,
  ) {
    this.annotator = new Annotator(markupOf(document.languageId));
  }

  /** The last annotation, perhaps of an earlier version of the text; undefined until the first is done. */
  get annotation(): DraftAnnotation | undefined {
    return this.latest;
  }

  /** The annotation of the text as it now is; of a draft that was closed before it was read, that nothing of it was. */
  async current(): Promise<DraftAnnotation> {
    // While it is read anew it is stale no longer, and what was known before is of the text as it was.
    while (!this.closed && (this.stale || this.running || !this.latest)) {
      this.running ??= this.run().finally(() => (this.running = undefined));
      await this.running;
    }
    const { latest, document } = this;
    const isOfNow = !this.closed || (!this.stale && latest?.version === document.version);
    return latest && isOfNow ? latest : this.nothing([failedPassage(document.getText())]);
  }

  /**
   * Reads texts as this draft is read (registry, lists, directories, attached documents, date), but without what
   * anybody decided on it: comments, evidence and contacts are never in the answer.
   */
  async withoutDecisions(): Promise<(text: string, date?: string) => Annotation> {
    const { decisions, lexicon } = await this.inForce();
    const { date: ofDraft, documents } = decisions;
    const options = this.options({ ...NO_DECISIONS, date: ofDraft, documents });
    const markup = markupOf(this.document.languageId);
    return (text, date = options.date) => annotate(text, markup, lexicon, { ...options, date });
  }

  /** Something that the annotation rests on has changed. A draft that nobody sees waits until somebody asks. */
  invalidate(pauseMs = Math.min(MAX_PAUSE_MS, Math.max(MIN_PAUSE_MS, 2 * this.took))): void {
    this.stale = true;
    if (this.isVisible) this.soon.trigger(pauseMs);
    else this.wentStale.fire();
  }

  /** The draft has come into sight. */
  show(): void {
    if (this.stale) this.soon.trigger(0);
  }

  dispose(): void {
    this.closed = true;
    this.lifetime.dispose();
  }

  private get isVisible(): boolean {
    return this.host.window.visible.includes(this.document);
  }

  /** What the annotation rests on beside the text; gathered again where one of the things changes while another is awaited. */
  private async gather(): Promise<DraftBasis> {
    for (;;) {
      this.stale = false;
      const basis = await this.inForce();
      if (!this.stale || this.closed) return basis;
    }
  }

  private async inForce(): Promise<DraftBasis> {
    const [decisions] = await Promise.all([
      this.sources.decisions.of(this.document.uri),
      this.registry?.loaded,
    ]);
    return { decisions, lexicon: (await this.registry?.lexicon) ?? NO_NAMES };
  }

  /** Has the lists, the directories and the language model read while the files are looked for: in a window that has just opened that takes longest. */
  private async prepare(): Promise<void> {
    const { screening, directories } = this.sources;
    void screening.current;
    directories.begin();
    // The requests for files go out first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const withoutClaims = !this.host.settings.get('copydesk.claims.enabled', this.document.uri);
    if (!this.closed) this.annotator.prepare(this.document.getText(), { withoutClaims });
  }

  private get today(): string {
    return localDay(new Date(this.host.clock.now()));
  }

  private options(decisions: DraftDecisions): AnnotateOptions {
    const { uri } = this.document;
    const { settings } = this.host;
    const { screening, documents, directories } = this.sources;
    const { today } = this;
    return {
      date: decisions.date ?? today,
      today,
      decisions,
      rules: noteRules(settings, uri),
      screening: screening.current,
      documents: documents.indexOf(uri, decisions.documents ?? []),
      withoutClaims: !settings.get('copydesk.claims.enabled', uri),
      withoutFacts: !settings.get('copydesk.facts.enabled', uri),
      directories: directories.inForce,
      stances: settings.get('copydesk.claims.stances', uri),
    };
  }

  private async run(): Promise<void> {
    const before = this.latest;
    try {
      const [{ decisions, lexicon }] = await Promise.all([
        this.gather(),
        before ? undefined : this.prepare(),
      ]);
      if (this.closed) {
        this.stale = true;
        return;
      }
      const { version } = this.document;
      const began = performance.now();
      const annotation = await inSlices(
        this.annotator.steps(this.document.getText(), lexicon, this.options(decisions)),
      );
      this.took = performance.now() - began;
      this.latest = { ...annotation, version };
    } catch (error) {
      // A draft without marks is better than an editor that stands still; the log says which and why, never its text.
      this.latest = this.nothing([failedPassage(this.document.getText())]);
      this.host.log.error(`cannot annotate ${this.document.uri.toString()}`, error as Error);
    }
    if (!this.closed && this.latest !== before) this.annotated.fire();
  }

  private nothing(unread: readonly UnreadPassage[]): DraftAnnotation {
    const { today } = this;
    return { ...unreadDraft({ date: today, today }, unread), version: this.document.version };
  }
}

/** How the drafts of a language are read. */
export function markupOf(languageId: string | undefined): Markup {
  return languageId === 'markdown' ? 'markdown' : 'plaintext';
}
