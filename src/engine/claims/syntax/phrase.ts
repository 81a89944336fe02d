import type { VerbForm } from './verbPhrases.js';

/** What a phrase is; most words that join clauses are a kind of their own. */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'adverb'
  | 'time'
  | 'adjective'
  /** the word "that", be it a conjunction or a relative pronoun */
  | 'that'
  /** who, which, whose, whom */
  | 'relative'
  /** what, whether, if, why, how, where, when */
  | 'question'
  /** while, although, because: begins a clause that hangs on another */
  | 'subordinator'
  /** and, or, but */
  | 'conjunction'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'dash'
  /** a few words in brackets */
  | 'aside'
  /** a bracket around more than that */
  | 'bracket'
  /** somebody's words in quotation marks, read as one piece */
  | 'quote'
  | 'other';

/** A run of tokens of one sentence, `from` to before `to`, that belong together; phrases do not nest. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** For verbs only. */
  readonly verb?: VerbForm;
}
