import type { Cue, Range } from './sentenceView.js';
import type { Source } from './sources.js';

/** An attribution as a rule reads it in one sentence, in tokens. */
export interface Finding {
  readonly source: Source | null;
  readonly cue: Pick<Cue, 'range'> & { readonly verb?: Cue['verb'] };
  readonly content: readonly Range[];
  /** What is said follows in the next paragraphs ("He said:"). */
  readonly leadIn?: boolean;
  /** The noun that is the cue ("claim"), and whether a verb only carries it ("made a claim"). */
  readonly noun?: string;
  readonly carrier?: boolean;
  /** The adverb that is the cue ("reportedly"). */
  readonly adverb?: string;
  /** A name under a quotation. */
  readonly signs?: boolean;
  /** The whole paragraph is a speaker's turn. */
  readonly turn?: boolean;
}
