import type { Speaker } from '../annotation/claim.js';

/**
 * What the desk decided about drafts, as plain data: which actor a name means (pins), what is not to be shown again
 * (ignores), what was found out about claims (reviews) and facts, and which version was cleared for publication.
 *
 * Days are ISO 8601, to the day. Offsets are UTF-16 code units into the draft's text, end exclusive.
 */

/** What a checkable detail is; see docs/facts.md. `other`: what a person made a fact. */
export const FACT_KINDS = ['figure', 'date', 'age', 'rank', 'title', 'legal', 'other'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const REVIEW_DECISIONS = ['unchecked', 'checked', 'disputed', 'unsupported'] as const;

/** What the desk found: nothing yet; it holds (CQ); somebody says otherwise; nothing bears it out. */
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/**
 * Words of a draft that are found again after it was edited: W3C Web Annotation's TextQuoteSelector (`exact`, and what
 * stands before and behind it) with its TextPositionSelector (`start`, `end`, as they were when it was written).
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Where in a document or at an address something stands. */
export interface EvidencePlace {
  readonly page?: string;
  readonly paragraph?: string;
  readonly line?: string;
  /** A time code in a recording: 12:34. */
  readonly time?: string;
}

/** What a decision rests on: an address, a file, an interview, a calculation, or a contact whose particulars the private file alone has. */
export type EvidenceBasis =
  | ({ readonly url: string } & EvidencePlace)
  | ({ readonly file: string } & EvidencePlace)
  /** With whom; `held`: on what day; `how`: in person, by telephone. */
  | { readonly interview: string; readonly held?: string; readonly how?: string }
  | { readonly calculation: string }
  /** The contact's id in the private file. */
  | { readonly contact: string };

export type DecisionEvidence = EvidenceBasis & {
  readonly note?: string;
  /** The passage that supports it, word for word. */
  readonly quote?: string;
  /** The day on which it was read. */
  readonly read?: string;
};

/** A request for comment: on what day, and by e-mail, by telephone, through the press office. */
export interface ReplyRequest {
  readonly askedOn: string;
  readonly how?: string;
}

/** Whether whoever a claim accuses was asked for comment, and what came of it. */
export interface RightOfReply {
  /** Set by hand: whether they must be asked at all. */
  readonly needed?: boolean;
  /** Who was asked. */
  readonly party?: string;
  /** When they were last asked. */
  readonly askedOn?: string;
  /** By e-mail, by telephone, through the press office. */
  readonly how?: string;
  /** The requests before the last, the oldest first. */
  readonly earlier?: readonly ReplyRequest[];
  readonly answered?: boolean;
  readonly answeredOn?: string;
  /** What they said. */
  readonly words?: string;
}

/** What everybody who decides may leave with it. */
interface Signed {
  readonly note?: string;
  /** Who decided, and on what day. */
  readonly by?: string;
  readonly on?: string;
}

/** What was decided before, and by whom. */
export interface PastDecision {
  readonly decision: ReviewDecision;
  readonly by?: string;
  readonly on?: string;
}

/** What the desk has decided on a claim. */
export interface Review extends Signed {
  readonly id: string;
  readonly decision: ReviewDecision;
  /** What was decided before, the oldest first. */
  readonly history?: readonly PastDecision[];
  readonly evidence: readonly DecisionEvidence[];
  readonly reply?: RightOfReply;
  /** Whose words they were then; absent where that was not known. */
  readonly speaker?: Speaker;
  /** The claim's words when this was decided, in the order of the text. */
  readonly target: readonly Selector[];
  /** What other claims of the draft that read much the same said then: it must not be taken for one of them. */
  readonly alike: readonly string[];
}

/** What the desk has decided on a fact; its words are one passage. */
export interface FactReview extends Review {
  readonly kind: FactKind;
  /** Made a fact by a person: Copydesk takes the words for none. */
  readonly added?: boolean;
  /** No fact, says a person. */
  readonly dismissed?: boolean;
  /** The sentence that it was decided in, as `sentenceKey` writes it. */
  readonly sentence?: string;
  /** How many other facts of the draft had the same words then: it must not be taken for one of them. */
  readonly twins?: number;
}

/** A version of a draft that somebody cleared for publication. */
export interface Clearance {
  readonly id: string;
  readonly by?: string;
  /** When, ISO 8601 in UTC, to the second. */
  readonly at: string;
  /** SHA-256 of the words, in hexadecimal digits. */
  readonly hash: string;
  /** Its sentences, as `sentenceKey` writes them. */
  readonly sentences: readonly string[];
  /** What was still open, in words. */
  readonly open: readonly string[];
}

/** "Not this one": a name in a draft is not that listing. */
export interface ListingIgnore extends Signed {
  readonly kind: 'listing';
  /** The name as the draft writes it. */
  readonly name: string;
  readonly list: string;
  readonly id: string;
}

/** "Not this note": a rule's code, everywhere or for those words only. */
export interface NoteIgnore extends Signed {
  readonly kind: 'note';
  readonly code: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export type Ignore = ListingIgnore | NoteIgnore;

/** What an attached document is: what was said word for word, a paper, captions or a transcript of a recording, notes of an interview, what the reporter saw. */
export const DOCUMENT_KINDS = [
  'transcript',
  'document',
  'recording',
  'interview',
  'observation',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document that the draft rests on: its quotations are held against it. */
export interface AttachedDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Its path as seen from the draft, with slashes; absent where it is an address. */
  readonly file?: string;
  readonly url?: string;
  /** Who speaks in it. */
  readonly speakers: readonly string[];
  /** The day on which it was read, ISO 8601. */
  readonly read?: string;
  /** SHA-256 of the file as it was read, in hexadecimal: a file that has changed since is noticed. */
  readonly sha256?: string;
}

/** Everything that the desk decided about a draft; ignores are the draft's own and those of its folder. */
export interface Decisions {
  /** A name as the draft writes it -> the actor that it means in this draft. */
  readonly pins: ReadonlyMap<string, string>;
  readonly ignores: readonly Ignore[];
  readonly reviews: readonly Review[];
  readonly facts: readonly FactReview[];
  /** In the order of time. */
  readonly clearances: readonly Clearance[];
  /** The documents that the draft rests on; absent where there are none. */
  readonly documents?: readonly AttachedDocument[];
}

export const NO_DECISIONS: Decisions = {
  pins: new Map(),
  ignores: [],
  reviews: [],
  facts: [],
  clearances: [],
};
