import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Annotation } from '../../engine/annotation.js';
import { Annotator } from '../../engine/annotate.js';
import { compileLexicon } from '../../engine/names/variants/lexicon.js';
import type { Markup } from '../../engine/text/draftText.js';
import { Debounce } from '../host/debounce.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DraftScreening } from './draftScreening.js';
import { Lifetime } from '../host/lifetime.js';
import { noteRules } from './noteRules.js';
import type { Registry } from '../registry/registry.js';
import { inSlices } from '../host/slices.js';
import { settings } from '../vscode/settings.js';

/** What is known of a draft, and of which text: offsets are those of this version. */
export interface DraftAnnotation extends Annotation {
  readonly version: number;
}

/** How long typing must rest before the draft is annotated again, in milliseconds: longer where that takes long. */
const SHORTEST_PAUSE = 200;
const LONGEST_PAUSE = 2000;
const NO_NAMES = compileLexicon([]);

/** A draft that is open: annotated once it is seen, and again after each edit, as its registry and its decisions stand. */
export class OpenDraft implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly annotator: Annotator;
  private readonly annotated = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly soon = this.lifetime.own(
    new Debounce(SHORTEST_PAUSE, () => void this.current()),
  );
  private stale = true;
  private running?: Promise<void>;
  private latest?: DraftAnnotation;
  private took = 0;
  private closed = false;

  /** Fires when `annotation` is another than before. */
  readonly onDidAnnotate = this.annotated.event;

  constructor(
    readonly document: vscode.TextDocument,
    readonly registry: Registry | undefined,
    private readonly decisions: DecisionStore,
    private readonly screening: DraftScreening,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.annotator = new Annotator(markupOf(document.languageId));
  }

  /** The last annotation, perhaps of an earlier version of the text; undefined until the first is done. */
  get annotation(): DraftAnnotation | undefined {
    return this.latest;
  }

  /** The annotation of the text as it now is. */
  async current(): Promise<DraftAnnotation> {
    // While it is read anew it is stale no longer, and what was known before is of the text as it was.
    while (!this.closed && (this.stale || this.running || !this.latest)) {
      this.running ??= this.run().finally(() => (this.running = undefined));
      await this.running;
    }
    return this.latest ?? nothing(this.document.version);
  }

  /** Something that the annotation rests on has changed. A draft that nobody sees waits until somebody asks. */
  invalidate(
    milliseconds = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, 2 * this.took)),
  ): void {
    this.stale = true;
    if (this.isVisible) this.soon.trigger(milliseconds);
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
    return vscode.window.visibleTextEditors.some(({ document }) => document === this.document);
  }

  private async run(): Promise<void> {
    const before = this.latest;
    try {
      await this.registry?.loaded;
      const decisions = await this.decisions.of(this.document.uri);
      const lexicon = (await this.registry?.lexicon) ?? NO_NAMES;
      if (this.closed) return;
      this.stale = false;
      const { version } = this.document;
      const began = performance.now();
      const today = localDay(new Date());
      const annotation = await inSlices(
        this.annotator.steps(this.document.getText(), lexicon, {
          date: decisions.date ?? today,
          today,
          decisions,
          rules: noteRules(this.document.uri),
          screening: this.screening.current,
          stances: settings.claimsStances.get(this.document.uri),
        }),
      );
      this.took = performance.now() - began;
      this.latest = { ...annotation, version };
    } catch (error) {
      // A draft without marks is better than an editor that stands still; the log says which and why, never its text.
      this.stale = false;
      this.latest = nothing(this.document.version);
      this.log.error(`cannot annotate ${this.document.uri.toString()}`, error as Error);
    }
    if (!this.closed && this.latest !== before) this.annotated.fire();
  }
}

/** How the drafts of a language are read. */
export function markupOf(languageId: string | undefined): Markup {
  return languageId === 'markdown' ? 'markdown' : 'plaintext';
}

function nothing(version: number): DraftAnnotation {
  return {
    version,
    date: localDay(new Date()),
    today: localDay(new Date()),
    mentions: [],
    claims: [],
    reviews: [],
    hedgedStatements: [],
    facts: [],
    notes: [],
    unread: [],
  };
}
