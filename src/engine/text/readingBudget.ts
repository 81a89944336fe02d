import type { UnreadReason } from '../annotation.js';

/**
 * UTF-16 code units of a paragraph's reading. A long paragraph of a newspaper has a thousand, a whole article in one line thirty thousand; what is longer is no prose, or has lost its
 * line breaks.
 */
export const MAX_PARAGRAPH_CHARS = 50_000;
/** Questions that the rules for claims may ask of the phrases and words of one paragraph. An article of 50,000 characters in one line asks for a tenth of them. */
export const MAX_PARAGRAPH_STEPS = 20_000_000;

/** Thrown where the reading of a paragraph is given up. */
export class UnreadParagraph extends Error {
  constructor(readonly reason: UnreadReason) {
    super(reason);
  }
}

/** Counts the work that one paragraph costs. It counts and takes no time, so that the same text is read, or is not, on every machine. */
export class ReadingBudget {
  private left = MAX_PARAGRAPH_STEPS;

  /** @throws UnreadParagraph where the paragraph is too long to be begun */
  constructor(text: string) {
    if (text.length > MAX_PARAGRAPH_CHARS) throw new UnreadParagraph('too-long');
  }

  /** One step. @throws UnreadParagraph where there have been too many */
  step(): void {
    if (--this.left < 0) throw new UnreadParagraph('too-involved');
  }
}
