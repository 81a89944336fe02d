import type { Span } from './span.js';
import type { Severity } from './note.js';

/**
 * How a quotation compares with what its document has: word for word; tidied (fillers, contractions, little words); with
 * ellipses or brackets; with words left out unmarked; run together from parts; with other words; turned by a negation;
 * or in none of the documents.
 */
export type QuotationVerdict =
  'verbatim' | 'tidied' | 'marked' | 'elided' | 'stitched' | 'altered' | 'negation' | 'not-found';

/** What kind of difference there is between a quotation and the passage it is from. */
export type DifferenceKind =
  | 'negation'
  | 'figure'
  | 'modal'
  | 'name'
  | 'substitution'
  | 'insertion'
  | 'hedge'
  | 'long-omission'
  | 'omission'
  | 'marked'
  | 'tidied';

/** A place at which a quotation and its passage differ, in the words of each; empty where one side has none. */
export interface QuotationDifference {
  readonly kind: DifferenceKind;
  readonly quoted: string;
  readonly said: string;
}

/** A quotation of a draft, held against the documents that it rests on. */
export interface CheckedQuotation extends Span {
  readonly verdict: QuotationVerdict;
  /** How loudly to say so; `none` for what needs no look. */
  readonly level: Severity | 'none';
  /** The document's name; null where no document has the words. */
  readonly document: string | null;
  /** Where the passage stands in the document's text. */
  readonly passage: Span | null;
  /** Where a person finds the passage: "line 12", "page 3", "00:12:03". */
  readonly locator: string | null;
  /** The passage in the document's words, line ends as blanks. */
  readonly said?: string;
  readonly differences: readonly QuotationDifference[];
  /** Whose words they are in the document. */
  readonly speaker?: string;
  /** The word such as "never" that the document has right before the quotation's first word. */
  readonly cutBehind?: string;
  /** Whose words they are in the draft, where the document gives them to somebody else. */
  readonly attributedTo?: string;
  /** True where no document has the words, although there is one in which the draft's speaker speaks. */
  readonly missing?: boolean;
}
