import type { DocumentIndex } from '../documents/documentIndex.js';
import type {
  AnchoredFactReview,
  AnchoredReview,
  CheckedQuotation,
  Claim,
  Fact,
  Mention,
  Span,
} from '../annotation.js';
import type { DraftDay } from '../registry/partialDate.js';
import type { Ignore } from '../decisions/decision.js';
import type { CompiledList } from '../sanctions/compiled/compiledList.js';
import type { Lexicon } from '../names/variants/lexicon.js';
import type { Actor } from '../registry/registrySchema.js';
import type { Draft } from '../text/draftText.js';
import { isEnglishDraft } from '../text/draftLanguage.js';
import { inDraft, type Paragraph } from '../text/markup/paragraphs.js';
import type { Reading } from '../text/markup/plainReading.js';
import { firstAfter } from '../text/spans.js';
import { ParagraphText } from './paragraphText.js';
import { type RuleSettings, STALE_AFTER_DAYS } from './ruleSettings.js';

/** What a draft's notes rest on. */
export interface Annotated {
  readonly draft: Draft;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly reviews: readonly AnchoredReview[];
  readonly factReviews: readonly AnchoredFactReview[];
  readonly lexicon: Lexicon;
  /** When the draft is of. */
  readonly day: DraftDay;
  /** The sanctions lists that it is screened against. */
  readonly lists: readonly CompiledList[];
  readonly ignores: readonly Ignore[];
  /** Its quotations, as they were held against the documents; empty where there are none. */
  readonly quotations: readonly CheckedQuotation[];
  /** The documents that it rests on; undefined where none is attached. */
  readonly documents?: DocumentIndex;
}

/** A paragraph where it stands in the draft. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly said: ParagraphText;
}

/** A mention where it stands in what is read of its paragraph. */
export interface Place extends Span {
  readonly mention: Mention;
  /** Whom it certainly means; undefined where that is open. */
  readonly actor?: Actor;
  /** The paragraph's number. */
  readonly paragraph: number;
}

/** What is known of a draft, for rules to read. */
export class DraftView implements Annotated {
  readonly draft: Draft;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly reviews: readonly AnchoredReview[];
  readonly factReviews: readonly AnchoredFactReview[];
  readonly lexicon: Lexicon;
  readonly day: DraftDay;
  readonly lists: readonly CompiledList[];
  readonly ignores: readonly Ignore[];
  readonly quotations: readonly CheckedQuotation[];
  readonly documents?: DocumentIndex;
  readonly paragraphs: readonly PlacedParagraph[];
  private placed?: readonly Place[];
  private spoken?: readonly Span[];
  private reported?: readonly Span[];
  private contents?: readonly Span[];
  private byParagraph?: readonly (readonly Place[] | undefined)[];
  private byActor?: ReadonlyMap<Actor, readonly Place[]>;

  constructor(
    annotated: Annotated,
    private readonly settings: RuleSettings,
    texts: WeakMap<Reading, ParagraphText>,
  ) {
    const { draft, mentions, claims, lexicon, day, lists, ignores, quotations } = annotated;
    this.facts = annotated.facts;
    this.reviews = annotated.reviews;
    this.factReviews = annotated.factReviews;
    this.draft = draft;
    this.mentions = mentions;
    this.claims = claims;
    this.lexicon = lexicon;
    this.day = day;
    this.lists = lists;
    this.ignores = ignores;
    this.quotations = quotations;
    this.documents = annotated.documents;
    this.paragraphs = draft.paragraphs.map((paragraph) => ({
      paragraph,
      said: textOf(texts, paragraph.reading),
    }));
  }

  /** ISO 8601, perhaps partial; empty where the draft's date cannot be read. */
  get date(): string {
    return this.day.date;
  }

  get staleAfterDays(): number {
    return this.settings.staleAfterDays ?? STALE_AFTER_DAYS;
  }

  private english?: boolean;

  /** The rules read English; what is in another language gets no notes that rest on its words. */
  get isEnglish(): boolean {
    return (this.english ??= isEnglishDraft(this.draft));
  }

  /** All mentions in the order of the text, each in its paragraph. */
  get places(): readonly Place[] {
    return (this.placed ??= this.place());
  }

  /** The mentions of each actor that is certainly meant, in the order of the text. */
  get placesOf(): ReadonlyMap<Actor, readonly Place[]> {
    return (this.byActor ??= this.placesByActor());
  }

  /** The mentions in a paragraph, in the order of the text. */
  placesIn(paragraph: number): readonly Place[] {
    this.byParagraph ??= this.placesByParagraph();
    return this.byParagraph[paragraph] ?? NO_PLACES;
  }

  /** What is read of the paragraph that a place is in. */
  saidAt({ paragraph }: { readonly paragraph: number }): ParagraphText {
    return this.paragraphs[paragraph].said;
  }

  isHeading({ paragraph }: { readonly paragraph: number }): boolean {
    return this.paragraphs[paragraph].paragraph.kind === 'heading';
  }

  /** Whether a place is in a heading, a caption or a byline: what ends without a full stop. */
  isLine(place: { readonly paragraph: number }): boolean {
    return this.isHeading(place) || !this.saidAt(place).endsInStop;
  }

  /** Whether a place is in somebody else's words, which house style leaves alone. */
  keepsStyle(place: Place): boolean {
    return this.settings.styleInQuotations === true || !this.saidAt(place).isQuoted(place);
  }

  /** Whether words are somebody else's: between quotation marks, or a speaker's turn in an interview, with marks or without. */
  isOthersWords(place: Span & { readonly paragraph: number }): boolean {
    if (this.saidAt(place).isQuoted(place) || this.saidAt(place).isFirstPerson) return true;
    this.spoken ??= this.claims
      .filter(({ quotation }) => quotation === 'direct')
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start);
    const { start } = this.inDraft(place.paragraph, place);
    const after = firstAfter(this.spoken, start);
    return after > 0 && start < this.spoken[after - 1].end;
  }

  /** Whether words are part of what a source is reported to say, in quotation marks or not. */
  isClaimed(paragraph: number, span: Span): boolean {
    this.reported ??= merged(
      this.claims
        .filter(({ source, unattributed }) => source.length > 0 && !unattributed)
        .flatMap(({ content }) => content),
    );
    const { start } = this.inDraft(paragraph, span);
    const after = firstAfter(this.reported, start);
    return after > 0 && start < this.reported[after - 1].end;
  }

  /** Whether anything in a span of the draft is part of a claim's content. */
  isContent({ start, end }: Span): boolean {
    this.contents ??= merged(this.claims.flatMap(({ content }) => content));
    const after = firstAfter(this.contents, end - 1);
    return after > 0 && start < this.contents[after - 1].end;
  }

  /** Where a span of a paragraph's reading stands in the draft. */
  inDraft(paragraph: number, span: Span): Span {
    return inDraft(this.paragraphs[paragraph].paragraph, span);
  }

  /** The paragraph that an offset of the draft is in, and the offset in what is read of it. */
  locate(at: number): { readonly paragraph: number; readonly at: number } {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.paragraphs[middle].paragraph.start <= at) low = middle;
      else high = middle - 1;
    }
    const { paragraph } = this.paragraphs[low];
    return { paragraph: low, at: paragraph.reading.fromSource(Math.max(0, at - paragraph.start)) };
  }

  private placesByActor(): Map<Actor, Place[]> {
    const all = new Map<Actor, Place[]>();
    for (const place of this.places) {
      if (!place.actor) continue;
      const known = all.get(place.actor);
      if (known) known.push(place);
      else all.set(place.actor, [place]);
    }
    return all;
  }

  private placesByParagraph(): Place[][] {
    const all: Place[][] = [];
    for (const place of this.places) (all[place.paragraph] ??= []).push(place);
    return all;
  }

  private place(): Place[] {
    let number = 0;
    return this.mentions.map((mention): Place => {
      while (
        number + 1 < this.paragraphs.length &&
        this.paragraphs[number].paragraph.end <= mention.start
      )
        number++;
      const { paragraph } = this.paragraphs[number];
      const start = paragraph.reading.fromSource(mention.start - paragraph.start);
      const end = paragraph.reading.fromSource(mention.end - paragraph.start);
      return mention.actor === null
        ? { mention, start, end, paragraph: number }
        : {
            mention,
            start,
            end,
            paragraph: number,
            actor: this.lexicon.actors.get(mention.actor),
          };
    });
  }
}

const NO_PLACES: readonly Place[] = [];

/** Spans in the order of the text, those that overlap made one. */
function merged(spans: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

function textOf(texts: WeakMap<Reading, ParagraphText>, reading: Reading): ParagraphText {
  let known = texts.get(reading);
  if (!known) texts.set(reading, (known = new ParagraphText(reading)));
  return known;
}
