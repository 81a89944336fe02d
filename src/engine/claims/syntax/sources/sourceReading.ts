import type { Run, Name } from '../naming/nameUse.js';
import type { SentenceView } from '../sentenceView.js';
import type { Source } from '../sourcePhrases.js';

/** What sort of source the text names. */
export interface SourceKind {
  /**
   * `name`: a proper name; `pronoun`; `role`: "the secretary"; `document`: a poll, a report; `body`: "the campaign"; `people`: persons
   * without a name; `none`: nobody at all.
   */
  readonly kind: 'name' | 'pronoun' | 'role' | 'document' | 'body' | 'people' | 'none';
  /** The name, for `name`, and for a document or group whose author or member is named. */
  readonly use: Name | null;
  /** For `name`: who speaks with them ("Maria Cruz and Tom O'Brien", "the CBI, the TUC and the bank"). */
  readonly partners?: readonly Name[];
  /** For `people`: the spokesman of somebody or some body named, who speaks on the record. */
  readonly onRecord?: boolean;
  /** The head of the source in lower case: "he", "secretary", "officials". */
  readonly word: string;
  /** For `role`: an office of which there is one, so that its holder is no unnamed source: "the prime minister". */
  readonly office?: boolean;
}

/** A source as its kind is read from it. */
export interface SourceReading {
  readonly view: SentenceView;
  readonly source: Source;
  /** The noun phrase that it is about. */
  readonly head: Run;
  /** Its last word in lower case. */
  readonly word: string;
}
