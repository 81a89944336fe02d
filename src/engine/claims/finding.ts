import type { Cue, Range } from './sentenceView.js';
import type { Source } from './sources.js';

/** An attribution as a rule reads it in one sentence, in tokens. */
export interface Finding {
  readonly source: Source | null;
  readonly cue: Pick<Cue, 'range'> & { readonly verb?: Cue['verb'] };
  readonly content: readonly Range[];
  /** True where what is said follows in the next paragraphs ("He said:"). */
  readonly leadIn?: boolean;
}
