/**
 * What the desk decided about drafts, as plain data: which actor a name means (pins), what is not to be shown again
 * (ignores), and what was found out about a claim (reviews).
 *
 * Days are ISO 8601, to the day. Offsets are UTF-16 code units into the draft's text, end exclusive.
 */

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

/** What a decision rests on: a web address, or a file and the page in it. */
export type Evidence = { readonly note?: string } & (
  { readonly url: string } | { readonly file: string; readonly page?: string }
);

/** Whether whoever a claim accuses was asked for comment, and what came of it. */
export interface RightOfReply {
  /** Set by hand: whether they must be asked at all. */
  readonly needed?: boolean;
  /** Who was asked. */
  readonly party?: string;
  readonly askedOn?: string;
  /** By e-mail, by telephone, through the press office. */
  readonly how?: string;
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

/** What the desk has decided on a claim. */
export interface Review extends Signed {
  readonly id: string;
  readonly decision: ReviewDecision;
  readonly evidence: readonly Evidence[];
  readonly reply?: RightOfReply;
  /** The claim's words when this was decided, in the order of the text. */
  readonly target: readonly Selector[];
  /** What other claims of the draft that read much the same said then: it must not be taken for one of them. */
  readonly alike: readonly string[];
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

/** Everything that the desk decided about a draft; ignores are the draft's own and those of its folder. */
export interface Decisions {
  /** A name as the draft writes it -> the actor that it means in this draft. */
  readonly pins: ReadonlyMap<string, string>;
  readonly ignores: readonly Ignore[];
  readonly reviews: readonly Review[];
}

export const NO_DECISIONS: Decisions = { pins: new Map(), ignores: [], reviews: [] };
