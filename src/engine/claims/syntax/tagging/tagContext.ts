import type { Span } from '../../../annotation.js';
import type { cueForm } from '../../lexis/cueVerbs.js';
import type { Inflection } from '../../lexis/inflection.js';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark of a text; offsets are UTF-16 code units of that text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: Pos;
  readonly form: WordForm;
}

/** What is known of a word by itself: found once, however often the word stands in drafts. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** Which form of a cue verb it is, if one. */
  readonly cue: ReturnType<typeof cueForm>;
  /** The rules that may correct each tag that the word was given; kept by `retag`. */
  readonly corrections: Map<Pos, Corrections>;
  /** Whether a time expression may begin with it ("on", "Monday", "2013"). */
  readonly opensTime: boolean;
  /** Whether it has a letter or a digit: a mark has none. */
  readonly spoken: boolean;
}

/** The rules that may correct a word's tag, wherever it stands: first those for names, then all others. */
export interface Corrections {
  readonly names: readonly TagRule[];
  readonly others: readonly TagRule[];
}

/** A word by itself, as the rules that correct its tag see it. */
export interface TaggedWord {
  readonly pos: Pos;
  readonly lower: string;
  readonly text: string;
  /** Which form of a cue verb it is, if one. */
  readonly form: ReturnType<typeof cueForm>;
}

/** A word among its neighbours, as the rules that correct its tag see it. */
export interface TagContext extends Omit<TaggedWord, 'form'> {
  readonly tokens: readonly Token[];
  readonly i: number;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** Nearly every word of the paragraph has a capital: a capital says nothing. */
  readonly headline: boolean;
}

/** A tag that a word gets where the rule fits. */
export interface TagRule {
  readonly to: Pos;
  /** What the rule asks of the word by itself: it is asked once for all places where the word has the same tag. */
  readonly word: (word: TaggedWord) => boolean;
  /** What it asks of the place where such a word stands. */
  readonly fits: (word: TagContext) => boolean;
}

/** Reads a word's neighbours. */
export function tagContext(tokens: readonly Token[], i: number, headline: boolean): TagContext {
  const { pos, lower, text } = tokens[i];
  return { tokens, i, pos, lower, text, before: tokens[i - 1], next: tokens[i + 1], headline };
}

/** Whether a sentence, or a quotation, begins with the token. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[.?!:"“”—–-]$/.test(tokens[i - 1].text);
}

/** Whether a word begins with a capital. */
export function isCapital(word: Pick<Token, 'text'> | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** A rule's question whether a word is that form of a cue verb. */
export function isForm(inflection: Inflection): TagRule['word'] {
  return ({ form }) => form?.form === inflection;
}
