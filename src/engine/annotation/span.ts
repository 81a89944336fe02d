/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of a text: what stands in the span becomes `newText`. All else stays, byte for byte. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A span of the draft that a reader does not see as it is written: markup, a comment or the address of a link. */
export interface ReadAs extends Span {
  /** What is read in its place; mostly nothing. */
  readonly as: string;
}
