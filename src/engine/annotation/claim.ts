import type { ReadAs, Span } from './span.js';

export type Quotation = 'direct' | 'indirect' | 'mixed';

/** The party behind a claim: a registry actor, a name that only the draft knows, or both. */
export interface Speaker {
  readonly actor?: string;
  readonly name?: string;
}

/** An attribution in the draft: who (`source`) says (`cue`) what (`content`). Each may consist of several spans. */
export interface Claim {
  /** Stays the same while the words of the claim do. */
  readonly id: string;
  readonly source: readonly Span[];
  /** Whom a relative pronoun as source stands for, in the same paragraph: "Republicans" of "Republicans who called it late". */
  readonly antecedent?: Span;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Where its words are written otherwise than they are read, in the order of the text; absent where they are not. */
  readonly readAs?: readonly ReadAs[];
  readonly quotation: Quotation;
  /** Null where nobody could be identified; never a guess. */
  readonly speaker: Speaker | null;
  /** No individual, outlet or document is identified as the source. */
  readonly anonymous: boolean;
  readonly hedged: boolean;
  /** The draft itself sets another account against it. */
  readonly contested: boolean;
  /** That other account, where the claim is contested. */
  readonly contestedBy?: Contest;
  /** The text names no source at all. */
  readonly unattributed: boolean;
  /** The cue judges what it reports ("claimed", "admitted"). */
  readonly loaded: boolean;
  /** True where nothing is said in words: an intention, a belief, support, a vote, what a record shows. Listed only where it is asked for. */
  readonly stance?: boolean;
  /** The id of the claim that this one stands inside. */
  readonly parent: string | null;
  /** The id of the earlier claim that says the same (a quotation and its paraphrase, lede and body), where there is one. */
  readonly repeats?: string;
  /** Why it was taken for a claim and why each flag is set: sentences that quote the words they rest on. */
  readonly why: readonly string[];
}

/** What in the draft contradicts a claim. */
export interface Contest {
  /** The id of the claim that contradicts it; absent where the draft's own voice does. */
  readonly claim?: string;
  /** The passage to show: cue and content of that claim, or the draft's own words. */
  readonly spans: readonly Span[];
}

/** A statement that the draft itself makes and hedges ("It remains unclear whether ..."): nobody else says it, so it is no claim. */
export interface HedgedStatement extends Span {
  /** The words that hedge. */
  readonly hedge: Span;
  /** Why it is listed: a sentence that quotes them. */
  readonly why: string;
}
