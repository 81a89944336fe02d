import * as vscode from 'vscode';
import type { Annotation } from '../engine/annotation.js';
import { Annotator } from '../engine/annotate.js';
import { compileLexicon } from '../engine/names/lexicon.js';
import type { Markup } from '../engine/text/draft.js';
import { Debounce } from './debounce.js';
import type { DecisionStore } from './decisions.js';
import { Lifetime } from './lifetime.js';
import type { Registry } from './registry.js';

/** What is known of a draft, and of which text: offsets are those of this version. */
export interface DraftAnnotation extends Annotation {
  readonly version: number;
}

const ANNOTATE_AFTER_EDIT = 200;
/** How long annotating may hold the extension host before it lets others work. */
const SLICE = 12;
const NO_NAMES = compileLexicon([]);

/** A draft that is open: annotated once it is, and again after each edit, as its registry and its decisions stand. */
export class OpenDraft implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly annotator: Annotator;
  private readonly annotated = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly soon = this.lifetime.own(new Debounce(ANNOTATE_AFTER_EDIT, () => void this.current()));
  private stale = true;
  private running?: Promise<DraftAnnotation>;
  private latest?: DraftAnnotation;
  private closed = false;

  /** Fires when `annotation` is another than before. */
  readonly onDidAnnotate = this.annotated.event;

  constructor(
    readonly document: vscode.TextDocument,
    readonly registry: Registry | undefined,
    private readonly decisions: DecisionStore,
  ) {
    this.annotator = new Annotator(markupOf(document));
    this.invalidate(0);
  }

  /** The last annotation, perhaps of an earlier version of the text; undefined until the first is done. */
  get annotation(): DraftAnnotation | undefined {
    return this.latest;
  }

  /** The annotation of the text as it now is. */
  async current(): Promise<DraftAnnotation> {
    while (!this.closed && (this.stale || !this.latest)) {
      this.running ??= this.run().finally(() => (this.running = undefined));
      await this.running;
    }
    return this.latest ?? { version: -1, date: today(), mentions: [], claims: [], notes: [] };
  }

  /** Something that the annotation rests on has changed. */
  invalidate(milliseconds = ANNOTATE_AFTER_EDIT): void {
    this.stale = true;
    this.soon.trigger(milliseconds);
  }

  dispose(): void {
    this.closed = true;
    this.lifetime.dispose();
  }

  private async run(): Promise<DraftAnnotation> {
    await this.registry?.loaded;
    const decided = await this.decisions.of(this.document.uri);
    this.stale = false;
    const { version } = this.document;
    const steps = this.annotator.steps(this.document.getText(), this.registry?.lexicon ?? NO_NAMES, {
      date: decided.date ?? today(),
      decisions: decided,
    });
    for (let resumed = performance.now(); ;) {
      const step = steps.next();
      if (step.done) {
        this.latest = { ...step.value, version };
        if (!this.closed) this.annotated.fire();
        return this.latest;
      }
      if (performance.now() - resumed < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      resumed = performance.now();
    }
  }
}

function markupOf(document: vscode.TextDocument): Markup {
  return document.languageId === 'markdown' ? 'markdown' : 'plaintext';
}

/** The day in the person's own time zone, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
