import type { AlignedPair } from './alignment.js';
import type { IndexedDocument } from './documentIndex.js';

/** The passage of a document that a quotation is from, word by word. */
export interface FoundPassage {
  readonly document: IndexedDocument;
  /** Pairs of indexes of the quotation's words and of `document.words`; -1 where the other side has none. */
  readonly pairs: readonly AlignedPair[];
  /** Which share of the quotation, weighted by how much its words tell, the passage has word for word. */
  readonly coverage: number;
}
