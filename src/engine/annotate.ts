import { type Annotation, type Decisions, NO_DECISIONS } from './annotation.js';
import { type Attributions, findAttributions } from './claims/attributions.js';
import { settleClaims } from './claims/settle.js';
import type { Lexicon } from './names/lexicon.js';
import { type NameHits, scanNames } from './names/scan.js';
import { settleMentions } from './names/settle.js';
import { type Draft, DraftReader, type Markup } from './text/draft.js';

export interface AnnotateOptions {
  /** The draft's date where its front matter gives none: ISO 8601, to the day. */
  readonly date: string;
  readonly decisions?: Decisions;
}

/** What one paragraph says by itself, whatever stands around it. */
interface ParagraphFindings {
  readonly names: NameHits;
  readonly attributions: Attributions;
}

/**
 * Annotates one draft again and again while it is edited. Paragraphs are read by themselves, and only those that
 * changed; what holds for the whole draft (who has been introduced, which surname means whom) is then settled again.
 */
export class Annotator {
  private readonly reader: DraftReader;
  private findings = new Map<string, ParagraphFindings>();
  private lexicon?: Lexicon;

  constructor(markup: Markup) {
    this.reader = new DraftReader(markup);
  }

  /**
   * The annotation of the draft as it now is.
   * @param text the whole draft
   * @param lexicon the names to look for; another lexicon than last time costs reading every paragraph again
   */
  annotate(text: string, lexicon: Lexicon, options: AnnotateOptions): Annotation {
    const steps = this.steps(text, lexicon, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in steps of one paragraph each, so that a caller can let others work in between. */
  *steps(text: string, lexicon: Lexicon, options: AnnotateOptions): Generator<void, Annotation> {
    const draft = this.reader.read(text);
    const english = isEnglish(draft);
    const known = lexicon === this.lexicon ? this.findings : new Map<string, ParagraphFindings>();
    const findings = new Map<string, ParagraphFindings>();
    for (const { reading, kind } of draft.paragraphs) {
      const key = `${kind}:${reading.text}`;
      if (findings.has(key)) continue;
      let found = known.get(key);
      if (!found) {
        found = { names: scanNames(reading.text, kind, lexicon), attributions: findAttributions(english ? reading.text : '', kind) };
        yield;
      }
      findings.set(key, found);
    }
    this.lexicon = lexicon;
    this.findings = findings;
    const all = draft.paragraphs.map(({ reading, kind }) => findings.get(`${kind}:${reading.text}`)!);
    const date = draft.frontMatter?.date ?? options.date;
    const mentions = settleMentions(draft, all.map((found) => found.names), lexicon, { date, decisions: options.decisions ?? NO_DECISIONS });
    const claims = settleClaims(draft, all.map((found) => found.attributions), mentions, lexicon.actors);
    return { mentions, claims, notes: [] };
  }
}

/** The annotation of a draft that will not be edited. */
export function annotate(text: string, markup: Markup, lexicon: Lexicon, options: AnnotateOptions): Annotation {
  return new Annotator(markup).annotate(text, lexicon, options);
}

/** The rules for claims are English; a draft that says it is in another language gets none rather than wrong ones. */
function isEnglish(draft: Draft): boolean {
  return /^en\b/.test(draft.frontMatter?.lang ?? 'en');
}
