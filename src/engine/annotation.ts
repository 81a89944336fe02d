import type { Review } from './decisions/decision.js';

/**
 * The plain data that everything else speaks of: what Copydesk knows of one draft.
 *
 * Offsets are UTF-16 code units into the draft's text, end exclusive, everywhere.
 */

/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a mention is written, compared with the actor's entry. */
export type MentionForm =
  'name' | 'alias' | 'surname' | 'first-name' | 'acronym' | 'variant' | 'title';

/** `certain` links to one actor; `possible` is a name match that nobody has confirmed; `ambiguous` fits several. */
export type MentionStatus = 'certain' | 'possible' | 'ambiguous';

/** Whether designations of the mentioned party are in force on the draft's date. */
export type Sanctioned = 'yes' | 'possible' | 'lifted' | 'no';

/** A party on an imported sanctions list, and how its name was matched. */
export interface ListingMatch {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly strength: 'strong' | 'weak' | 'derived';
  /** What the listing is where it is no sanctions: limits on what may be sold to the party, or nothing at all. */
  readonly measure?: 'export-restrictions' | 'none';
}

/** One of the actors or listings that an ambiguous or possible mention may be. */
export interface Candidate {
  /** An id of the registry; absent for a listing. */
  readonly actor?: string;
  readonly listing?: ListingMatch;
  readonly name: string;
}

/** A span of a draft resolved to an actor, to a listing, or to several candidates. */
export interface Mention extends Span {
  readonly text: string;
  /** The registry's id, or null where the mention is ambiguous or only a listing's. */
  readonly actor: string | null;
  readonly listing: ListingMatch | null;
  readonly candidates: readonly Candidate[];
  readonly form: MentionForm;
  readonly status: MentionStatus;
  readonly sanctioned: Sanctioned;
  /** The earlier (or later) fuller name that a short form rests on: what a hover calls "after the full name in line 3". */
  readonly antecedent: Span | null;
  /** True where the desk pinned this mention to its actor for this draft. */
  readonly pinned: boolean;
  /** What left it open whom the words mean: sentences, where there is something to say. Never on a certain mention. */
  readonly weighed?: readonly string[];
}

export type Quotation = 'direct' | 'indirect' | 'mixed';

/** The party behind a claim: a registry actor, a name that only the draft knows, or both. */
export interface Speaker {
  readonly actor?: string;
  readonly name?: string;
}

/** An attribution in the draft: who (`source`) says (`cue`) what (`content`). Each may consist of several spans. */
export interface Claim {
  /** Stays the same while the words of the claim do. */
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  /** Null where nobody could be identified; never a guess. */
  readonly speaker: Speaker | null;
  /** No individual, outlet or document is identified as the source. */
  readonly anonymous: boolean;
  readonly hedged: boolean;
  /** The draft itself sets another account against it. */
  readonly contested: boolean;
  /** That other account, where the claim is contested. */
  readonly contestedBy?: Contest;
  /** The text names no source at all. */
  readonly unattributed: boolean;
  /** The cue judges what it reports ("claimed", "admitted"). */
  readonly loaded: boolean;
  /** True where nothing is said in words: an intention, a belief, support, a vote, what a record shows. Listed only where it is asked for. */
  readonly stance?: boolean;
  /** The id of the claim that this one stands inside. */
  readonly parent: string | null;
  /** The id of the earlier claim that says the same (a quotation and its paraphrase, lede and body), where there is one. */
  readonly repeats?: string;
  /** Why it was taken for a claim and why each flag is set: sentences that quote the words they rest on. */
  readonly why: readonly string[];
}

/** What in the draft contradicts a claim. */
export interface Contest {
  /** The id of the claim that contradicts it; absent where the draft's own voice does. */
  readonly claim?: string;
  /** The passage to show: cue and content of that claim, or the draft's own words. */
  readonly spans: readonly Span[];
}

/** A statement that the draft itself makes and hedges ("It remains unclear whether ..."): nobody else says it, so it is no claim. */
export interface HedgedStatement extends Span {
  /** The words that hedge. */
  readonly hedge: Span;
  /** Why it is listed: a sentence that quotes them. */
  readonly why: string;
}

/** What a checkable detail is; see docs/facts.md. */
export type FactKind = 'figure' | 'date' | 'age' | 'rank' | 'title' | 'legal';

/** What a fact says, as far as it can be told: a number and its unit, or a date. */
export interface FactValue {
  readonly number?: number;
  /** `percent`, an ISO 4217 code, or the unit as the draft writes it. */
  readonly unit?: string;
  /** ISO 8601, as far as known: `2025-11-22`, `2025-11`, `2025`. */
  readonly date?: string;
}

/** The smallest span of a draft that can be wrong and that a checker would look up. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** The id of the claim whose content holds it; null where the draft says it itself. */
  readonly claim: string | null;
  readonly value?: FactValue;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change of a text: what stands in the span becomes `newText`. All else stays, byte for byte. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A way to do what a note asks for. */
export interface Fix {
  readonly title: string;
  /** In offsets of the draft; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** The one way that is right in all likelihood: what "fix all" does. */
  readonly preferred?: boolean;
}

/**
 * Something in the draft that deserves a look. Message and titles are plain English, made in the engine like those of
 * registry problems and a claim's `why`: the rules read English, and the terminal says the same as the editor.
 */
export interface Note extends Span {
  /** The rule's: `name-style`. Its page is media/rules/CODE.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Other places of the draft that it rests on. */
  readonly related: readonly (Span & { readonly message: string })[];
}

/** `found`: the words stand as they were; `changed`: they were edited since; `orphaned`: they cannot be found, or not for certain. */
export type ReviewState = 'found' | 'changed' | 'orphaned';

/** A review, and where the draft as it now is has what it is about. */
export interface AnchoredReview {
  readonly review: Review;
  readonly state: ReviewState;
  /** The claim that it decides on; none where it is orphaned, or the words are no claim any more. */
  readonly claim?: string;
  /** Where its words stand; none where it is orphaned. */
  readonly spans: readonly Span[];
  /** What the words were, where they have changed or are gone. */
  readonly before?: string;
  /** Where an orphaned review may belong, the nearest first: for a person to choose from. */
  readonly candidates: readonly Span[];
}

/** `too-long`: no prose has paragraphs of that length; `too-involved`: its sentences would take too long to take apart. */
export type UnreadReason = 'too-long' | 'too-involved';

/** A paragraph whose claims, facts and hedged statements were not looked for; names were. */
export interface UnreadPassage extends Span {
  readonly reason: UnreadReason;
}

/** All that Copydesk knows of one draft, each part in the order of the text. */
export interface Annotation {
  /**
   * The draft's date, ISO 8601: what was in force on it is in force here. Partial (2021-11) where the draft says no more;
   * empty where the draft has a date that cannot be read, so that nothing dated is certain.
   */
  readonly date: string;
  /** True where the draft is in another language than English: then its claims are not read. */
  readonly foreign?: boolean;
  /** The day on which it was annotated, ISO 8601. */
  readonly today: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** The draft's own hedged statements, which are not among its claims. */
  readonly hedgedStatements: readonly HedgedStatement[];
  /** Every checkable detail, in the draft's own words and in reported ones. */
  readonly facts: readonly Fact[];
  /** What the desk has decided on the claims, in the order of the claims; those that lost theirs last. */
  readonly reviews: readonly AnchoredReview[];
  readonly notes: readonly Note[];
  /** Paragraphs that were not read: nothing may be called complete where there are any. */
  readonly unread: readonly UnreadPassage[];
}
