import type { ComparedWord } from '../comparedWords.js';

/** A word of a quotation and the same word of its passage. */
export interface SameWords {
  readonly quoted: ComparedWord;
  readonly said: ComparedWord;
}

/** A place at which a quotation and its passage differ: a run of words of each, between words that are the same. */
export interface ChangedBlock {
  readonly quoted: ComparedWord[];
  readonly said: ComparedWord[];
  /** What an ellipsis or brackets at this place put in for words that were left out (an ellipsis nothing); undefined where there are none. */
  mark?: string;
  /** Where its first words stand among those of the quotation and of the document; -1 where it has none. */
  quotedAt: number;
  saidAt: number;
  /** The words that are the same right before it and right behind it. */
  readonly before?: SameWords;
  behind?: SameWords;
}
