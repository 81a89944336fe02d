import type { Source } from '../syntax/sourcePhrases.js';
import type { Cue, Range } from '../syntax/sentenceView.js';

/**
 * The pattern of an attribution. After a verb: `quote` ("said, '...'"), `clause` ("said that ..."), `gap` ("who she said was ..."),
 * `infinitive` ("vowed to ..."), `object` ("denied the charge"), `leadIn` ("said:" and a paragraph). Else `before` ("..., she said"), `as`
 * ("as she said, ..."), `passive`, `announcement` ("said in a statement."), `colon`, `according`, `noun`, `adverb`, `turn` ("ANN: ..."),
 * `signature` ("... - Ann").
 */
export type Pattern =
  | 'quote'
  | 'clause'
  | 'gap'
  | 'infinitive'
  | 'object'
  | 'leadIn'
  | 'before'
  | 'as'
  | 'passive'
  | 'announcement'
  | 'colon'
  | 'according'
  | 'noun'
  | 'adverb'
  | 'turn'
  | 'signature';

/** An attribution as a rule reads it in one sentence, in tokens. */
export interface Finding {
  /** The pattern that it follows. */
  readonly pattern: Pattern;
  readonly source: Source | null;
  readonly cue: Pick<Cue, 'range'> & { readonly verb?: Cue['verb'] };
  readonly content: readonly Range[];
  /** What is said follows in the next paragraphs ("He said:"). */
  readonly leadIn?: boolean;
  /** The noun that is the cue ("claim"), and whether a verb only carries it ("made a claim"). */
  readonly noun?: string;
  readonly carrier?: boolean;
  /** The noun has a clause with "that", or a speaker after "by" or "from". */
  readonly evident?: boolean;
  /** The noun has a clause with "that", and somebody is named whose words it tells. */
  readonly statesOwner?: boolean;
  /** The adverb that is the cue ("reportedly"). */
  readonly adverb?: string;
  /** A name under a quotation. */
  readonly signs?: boolean;
  /** The whole paragraph is a speaker's turn. */
  readonly turn?: boolean;
}
