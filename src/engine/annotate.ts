import type { Annotation, DraftedName, Mention, UnreadPassage } from './annotation.js';
import type { AnnotateOptions } from './annotateOptions.js';
import {
  type ParagraphFindings,
  ParagraphReader,
  type WantedReadings,
} from './paragraphFindings.js';
import { ClaimSettler, NO_CLAIMS } from './claims/discourse/settleClaims.js';
import { type NamedParties, PartyFinder } from './namedParties.js';
import type { DraftDay } from './registry/partialDate.js';
import { NO_DECISIONS } from './decisions/decision.js';
import type { CompiledList } from './sanctions/compiled/compiledList.js';
import type { Lexicon } from './names/variants/lexicon.js';
import { NameSettler } from './names/drafted/nameSettler.js';
import type { ParagraphFact } from './facts/findFacts.js';
import { settleFacts } from './facts/settleFacts.js';
import { clearingOf } from './decisions/clearing.js';
import { settleFactReviews } from './facts/settleFactReviews.js';
import { quotationSteps } from './documents/checkQuotations.js';
import { settleQuotations } from './documents/settleQuotations.js';
import { NoteFinder, quietRules } from './diagnostics/findDiagnostics.js';
import type { RuleSettings } from './diagnostics/ruleSettings.js';
import { unsilenced } from './diagnostics/silencedNotes.js';
import { ReviewAnchors } from './decisions/anchoring/anchor.js';
import { ActorsWithKnown } from './directories/naming/actorsWithKnown.js';
import { loadTagger } from './claims/syntax/tagging/tagger.js';
import { isEnglishDraft } from './text/draftLanguage.js';
import { type Draft, DraftReader, type Markup } from './text/draftText.js';

/** The same each time, so that what rests on it is kept. */
const NO_LISTS: readonly CompiledList[] = [];

/**
 * Annotates one draft again and again while it is edited. Paragraphs are read by themselves, and only those that
 * changed; what holds for the whole draft (who has been introduced, which surname means whom) is then settled again.
 */
export class Annotator {
  private readonly reader: DraftReader;
  private readonly paragraphs = new ParagraphReader();
  private readonly parties = new PartyFinder();
  private readonly claims = new ClaimSettler();
  private readonly names = new NameSettler();
  private readonly notes = new NoteFinder();
  private readonly people = new ActorsWithKnown();
  private readonly anchors = new ReviewAnchors();

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

  /**
   * Loads what reading the claims of this text takes, which is the language model where it is English, so that a caller can have that
   * done while it waits for something else. It need not be called.
   */
  prepare(text: string, { withoutClaims }: Pick<AnnotateOptions, 'withoutClaims'>): void {
    if (!withoutClaims && isEnglishDraft(this.reader.read(text))) loadTagger();
  }

  /** The same in steps, one for each paragraph that is new and one for each pass over all of them, so that a caller can let others work in between. */
  *steps(text: string, lexicon: Lexicon, options: AnnotateOptions): Generator<void, Annotation> {
    const draft = this.reader.read(text);
    yield;
    const foreign = !isEnglishDraft(draft);
    const english = !options.mentionsOnly && !foreign;
    const wanted: WantedReadings = {
      claims: english && !options.withoutClaims,
      facts: english && !options.withoutFacts,
      draftedNames: english,
    };
    const found = yield* this.paragraphs.steps(draft, lexicon, wanted);
    yield;
    const { frontMatter } = draft;
    const day: DraftDay = {
      // A date that cannot be read is that of no day, and least of all of today.
      date: frontMatter?.unreadDate ? '' : (frontMatter?.date ?? options.date),
      today: options.today ?? options.date,
    };
    const named = yield* this.parties.steps(draft, found, lexicon, day, options);
    const people = named.known.length > 0 ? { known: named.known } : {};
    if (options.mentionsOnly)
      return { ...day, mentions: named.mentions, ...people, ...NOTHING_READ };
    const rest = yield* this.contentSteps(
      { text, draft, found, lexicon, day, named, wanted },
      options,
    );
    return {
      ...day,
      ...(foreign && { foreign }),
      ...(options.withoutClaims && { withoutClaims: true }),
      ...(options.withoutFacts && { withoutFacts: true }),
      mentions: named.mentions,
      ...people,
      ...rest,
    };
  }

  /** What the draft says, what was decided about it, and what deserves a look. */
  private *contentSteps(
    { text, draft, found, lexicon, day, named, wanted }: DraftInReading,
    options: AnnotateOptions,
  ): Generator<void, Omit<Annotation, 'date' | 'today' | 'mentions' | 'known'>> {
    const decisions = options.decisions ?? NO_DECISIONS;
    const actors = this.people.of(lexicon.actors, named.known);
    const { claims, hedgedStatements } = wanted.claims
      ? this.claims.settle(draft, found.attributions, named.mentions, actors, options)
      : NO_CLAIMS;
    const reviews = options.withoutClaims
      ? []
      : this.anchors.place(text, claims, decisions.reviews, actors);
    const clearing = clearingOf(draft, decisions.clearances);
    const settled = settleFactReviews(
      draft,
      wanted.facts ? settleFacts(draft, found.facts, day.date) : [],
      claims,
      options.withoutFacts ? [] : decisions.facts,
      clearing,
    );
    yield;
    const { documents } = options;
    const quotations =
      documents &&
      settleQuotations(yield* quotationSteps(draft, documents), claims, lexicon.actors, documents);
    const noted = yield* this.noteSteps(
      {
        text,
        draft,
        mentions: named.reviewed,
        claims,
        facts: settled.facts,
        reviews,
        factReviews: settled.factReviews,
        lexicon,
        day,
        lists: options.screening?.lists ?? NO_LISTS,
        ignores: decisions.ignores,
        quotations: quotations ?? [],
        ...(documents && { documents }),
      },
      options.rules ?? {},
    );
    return {
      claims,
      hedgedStatements,
      ...settled,
      names: wanted.draftedNames ? this.namesOf(draft, found, named.reviewed) : [],
      ...(quotations && { quotations }),
      reviews,
      ...(clearing && { clearing }),
      ...noted,
      unread: unreadIn(draft, found),
    };
  }

  private namesOf(
    draft: Draft,
    found: ParagraphFindings,
    reviewed: readonly Mention[],
  ): readonly DraftedName[] {
    return this.names.settle(draft, found.drafted, reviewed, (i) => titlesOf(found, i));
  }

  private *noteSteps(
    { text, ...input }: Parameters<NoteFinder['steps']>[0] & { readonly text: string },
    rules: RuleSettings,
  ): Generator<void, Pick<Annotation, 'notes' | 'quietRules'>> {
    const found = yield* this.notes.steps(input, rules);
    const notes = unsilenced(text, found, input.ignores);
    const quiet = quietRules(rules, found, notes);
    return { notes, ...(quiet.length > 0 && { quietRules: quiet }) };
  }
}

/** A draft whose paragraphs have been read, and whom it names. */
interface DraftInReading {
  readonly text: string;
  readonly draft: Draft;
  readonly found: ParagraphFindings;
  readonly lexicon: Lexicon;
  readonly day: DraftDay;
  readonly named: NamedParties;
  readonly wanted: WantedReadings;
}

/** What is left out where only mentions are wanted. */
const NOTHING_READ = {
  ...NO_CLAIMS,
  names: [],
  facts: [],
  notes: [],
  reviews: [],
  factReviews: [],
  unread: [],
} as const;

function titlesOf({ facts }: ParagraphFindings, paragraph: number): readonly ParagraphFact[] {
  return (facts[paragraph] ?? []).filter(({ kind }) => kind === 'title');
}

function unreadIn({ paragraphs }: Draft, { attributions }: ParagraphFindings): UnreadPassage[] {
  const unread: UnreadPassage[] = [];
  for (const [i, { unread: reason }] of attributions.entries()) {
    const { start, end } = paragraphs[i];
    if (reason) unread.push({ start, end, reason });
  }
  return unread;
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
