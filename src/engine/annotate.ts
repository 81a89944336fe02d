import type { Annotation, UnreadPassage } from './annotation.js';
import { type Attributions, attributionSteps } from './claims/patterns/attributions.js';
import { NO_CLAIMS, settleClaims } from './claims/discourse/settleClaims.js';
import { type Decisions, NO_DECISIONS } from './decisions/decision.js';
import type { CompiledList } from './sanctions/compiled/compiledList.js';
import type { Lexicon } from './names/variants/lexicon.js';
import type { Screening } from './sanctions/screening/listedHit.js';
import { type NameHits, scanNames } from './names/recognition/scan.js';
import { Screener } from './sanctions/screening/screener.js';
import { settleMentions } from './names/resolution/settleMentions.js';
import { type ParagraphFact, findFacts } from './facts/findFacts.js';
import { settleFacts } from './facts/settleFacts.js';
import { NoteFinder } from './diagnostics/findDiagnostics.js';
import type { RuleSettings } from './diagnostics/ruleSettings.js';
import { unsilenced } from './diagnostics/silence.js';
import { Anchors } from './decisions/anchor.js';
import { isEnglishDraft } from './text/draftLanguage.js';
import { DraftReader, type Markup } from './text/draftText.js';
import type { Reading } from './text/plainReading.js';

export interface AnnotateOptions {
  /** The draft's date where its front matter gives none: ISO 8601, to the day or partial. */
  readonly date: string;
  /** The day of whoever asks, ISO 8601 (`localDay`); without it `date`. */
  readonly today?: string;
  readonly decisions?: Decisions;
  /** What the house has settled about notes; a rule that is off costs nothing. */
  readonly rules?: RuleSettings;
  /** The sanctions lists in force; another object than last time costs screening every paragraph again. */
  readonly screening?: Screening;
  /** Whether claims and notes are left out: for drafts that are only looked through for names. */
  readonly mentionsOnly?: boolean;
  /** Whether claims that are stances (intent, support, votes) are listed, too. */
  readonly stances?: boolean;
}

/** The same each time, so that what rests on it is kept. */
const NO_LISTS: readonly CompiledList[] = [];

/**
 * Annotates one draft again and again while it is edited. Paragraphs are read by themselves, and only those that
 * changed; what holds for the whole draft (who has been introduced, which surname means whom) is then settled again.
 */
export class Annotator {
  private readonly reader: DraftReader;
  // What a paragraph says by itself is kept beside its reading, which lives as long as the paragraph is left alone.
  private names = new WeakMap<Reading, NameHits>();
  private readonly attributions = new WeakMap<Reading, Attributions>();
  private readonly facts = new WeakMap<Reading, ParagraphFact[]>();
  private readonly notes = new NoteFinder();
  private readonly screener = new Screener();
  private readonly anchors = new Anchors();
  private lexicon?: Lexicon;

  constructor(markup: Markup) {
    this.reader = new DraftReader(markup);
  }

  /**
   * The annotation of the draft as it now is.
   * @param text the whole draft
   * @param lexicon the names to look for; another lexicon than last time costs scanning every paragraph again
   */
  annotate(text: string, lexicon: Lexicon, options: AnnotateOptions): Annotation {
    const steps = this.steps(text, lexicon, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in steps, one for each paragraph that is new and one for each pass over all of them, so that a caller can let others work in between. */
  *steps(text: string, lexicon: Lexicon, options: AnnotateOptions): Generator<void, Annotation> {
    if (lexicon !== this.lexicon) this.names = new WeakMap();
    this.lexicon = lexicon;
    const draft = this.reader.read(text);
    yield;
    const foreign = !isEnglishDraft(draft);
    const english = !options.mentionsOnly && !foreign;
    const hits: NameHits[] = [];
    const attributions: Attributions[] = [];
    const facts: ParagraphFact[][] = [];
    for (const { reading, kind } of draft.paragraphs) {
      const isNew = !this.names.has(reading) || (english && !this.attributions.has(reading));
      hits.push(kept(this.names, reading, () => scanNames(reading.text, kind, lexicon)));
      if (english) {
        const found = this.attributions.get(reading) ?? (yield* attributionSteps(reading.text));
        this.attributions.set(reading, found);
        attributions.push(found);
        facts.push(found.unread ? [] : kept(this.facts, reading, () => findFacts(reading.text)));
      }
      if (isNew) yield;
    }
    yield;
    const { frontMatter } = draft;
    // A date that cannot be read is that of no day, and least of all of today.
    const date = frontMatter?.unreadDate ? '' : (frontMatter?.date ?? options.date);
    const today = options.today ?? options.date;
    const day = { date, today };
    const decisions = options.decisions ?? NO_DECISIONS;
    const known = settleMentions(draft, hits, lexicon, { date: day, decisions });
    yield;
    const mentions = options.screening
      ? yield* this.screener.steps(draft, known, options.screening, day, decisions)
      : known;
    if (options.mentionsOnly)
      return { date, today, mentions, ...NO_CLAIMS, facts: [], notes: [], reviews: [], unread: [] };
    const { claims, hedgedStatements } = english
      ? settleClaims(draft, attributions, mentions, lexicon.actors, options)
      : NO_CLAIMS;
    const reviews = this.anchors.place(text, claims, options.decisions?.reviews ?? []);
    yield;
    const notes = unsilenced(
      text,
      yield* this.notes.steps(
        {
          draft,
          mentions,
          claims,
          lexicon,
          day,
          lists: options.screening?.lists ?? NO_LISTS,
          ignores: decisions.ignores,
        },
        options.rules ?? {},
      ),
      decisions.ignores,
    );
    const unread = draft.paragraphs.flatMap(({ start, end }, i): UnreadPassage[] => {
      const reason = attributions[i]?.unread;
      return reason ? [{ start, end, reason }] : [];
    });
    return {
      date,
      today,
      ...(foreign && { foreign }),
      mentions,
      claims,
      hedgedStatements,
      facts: english ? settleFacts(draft, facts, claims) : [],
      reviews,
      notes,
      unread,
    };
  }
}

function kept<T>(cache: WeakMap<Reading, T>, reading: Reading, find: () => T): T {
  let found = cache.get(reading);
  if (found === undefined) cache.set(reading, (found = find()));
  return found;
}

/** The annotation of a draft that will not be edited. */
export function annotate(
  text: string,
  markup: Markup,
  lexicon: Lexicon,
  options: AnnotateOptions,
): Annotation {
  return new Annotator(markup).annotate(text, lexicon, options);
}
