import { cueForm } from '../../lexis/cueVerbs.js';
import type { Pos, Token } from './tagger.js';

/** A word among its neighbours, as the rules that correct its tag see it. */
export interface TagContext {
  readonly tokens: readonly Token[];
  readonly i: number;
  readonly pos: Pos;
  readonly lower: string;
  readonly text: string;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** Which form of a cue verb it is, if one. */
  readonly form: ReturnType<typeof cueForm>;
  /** Nearly every word of the paragraph has a capital: a capital says nothing. */
  readonly headline: boolean;
}

/** A tag that a word gets where the rule fits. */
export interface TagRule {
  readonly to: Pos;
  readonly fits: (word: TagContext) => boolean;
}

/** Reads a word's neighbours. */
export function tagContext(tokens: readonly Token[], i: number, headline: boolean): TagContext {
  const { pos, lower, text } = tokens[i];
  return {
    tokens,
    i,
    pos,
    lower,
    text,
    before: tokens[i - 1],
    next: tokens[i + 1],
    form: cueForm(lower),
    headline,
  };
}

/** Whether a sentence, or a quotation, begins with the token. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[.?!:"“”—–-]$/.test(tokens[i - 1].text);
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
