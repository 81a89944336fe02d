import type { Span } from '../../../annotation.js';
import { StatelessReader } from './statelessReader.js';

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
}

export interface TaggedText {
  readonly tokens: readonly Token[];
  /** The token after each sentence's last. */
  readonly sentenceEnds: readonly number[];
}

/** wink-nlp splits words at letters beyond Latin 1 ("Erdo|ğ|an"): it reads the letter without its mark, which is as long. */
function plainLetters(text: string): string {
  return text.replace(
    /[\u0100-\u024F\u1E00-\u1EFF]/g,
    (letter) => UNMARKED[letter] ?? letter.normalize('NFD').charAt(0),
  );
}

/** Letters that Unicode does not take apart. */
const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  œ: 'o',
  Œ: 'O',
  ŋ: 'n',
  ſ: 's',
};

/** An address, without the mark that ends the sentence or the quotation after it: one word, whatever it is made of. */
const ADDRESS = /https?:\/\/[^\s“”"’‘<>()]*[^\s“”"’‘<>().,;:!?]/g;

/** Nothing that is read; splitting it costs wink-nlp time quadratic in its length. */
const ENDLESS_WORD = /(?<!\S)\S{200,}/g;

/** "Ph.D.", in which wink-nlp ends a sentence; the last point is its own unless the sentence ends there. */
const DOCTORATE = /\bPh\.D(?:\.(?=,| \p{Ll}))?/gu;

/** "D-N.M.", "R-Calif.": the party and state of a lawmaker, of whose points wink-nlp makes words; the last as in "Ph.D.". */
const PARTY_AND_STATE =
  /(?<=[,(] ?)[DRI]-\p{Lu}\p{Ll}{0,4}(?:\.\p{Lu}\p{Ll}{0,4})?(?:\.(?=[,)]| \p{Ll}))?/gu;

/** "Coun. Ann Roe": titles of Canadian and British papers, of whose point wink-nlp makes a word. */
const SHORT_TITLE =
  /\b(?:Coun|Const|Cllr|Supt|Insp|Det|Cpl|Maj|Cmdr|Ald|Pte|Msgr|Amb)\.(?=-?\s?\p{Lu})/gu;

/** The 's of a word before a mark, which wink-nlp leaves on; after pronouns it knows which verb it is. */
const POSSESSIVE_BEFORE_MARK =
  /(?<=\p{L})(?<!\b(?:it|that|what|there|here|he|she|who|how|where|when|why|let))(?=['’]s[.,;:!?)\]"”])/giu;

let reader: StatelessReader | undefined;

/** "cut in.", "said no.": wink-nlp takes a little word before a full stop for an abbreviation. */
function isStopped(word: string, next: string | undefined): boolean {
  return (
    word === 'in.' ||
    (word === 'Sun.' && next === undefined) ||
    (word === 'no.' && !/^\d/.test(next ?? ''))
  );
}

/** "It cost £2.3m. He left": wink-nlp takes the unit for an initial. */
function isUnit(words: readonly string[], i: number): boolean {
  return (
    /^[mkbt]\.$/.test(words[i]) &&
    /^[\d.,]+$/.test(words[i - 1] ?? '') &&
    !/^\p{Ll}/u.test(words[i + 1] ?? '')
  );
}

/** Splits a text into words and sentences and tags the words. The language model is unpacked at the first call. */
export function tagText(source: string): TaggedText {
  const text = plainLetters(source)
    .replace(ADDRESS, (address) => 'x'.repeat(address.length))
    .replace(DOCTORATE, (letters) => letters.replaceAll('.', 'x'))
    .replace(SHORT_TITLE, (letters) => letters.replaceAll('.', 'x'))
    .replace(PARTY_AND_STATE, (letters) => letters.replaceAll('.', 'x'))
    .replace(ENDLESS_WORD, (word) => ' '.repeat(word.length));
  if (!reader || reader.isFull) reader = new StatelessReader();
  const { its } = reader.wink;
  const doc = reader.readDoc(text.replace(POSSESSIVE_BEFORE_MARK, ' '));
  const words = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as Pos[];
  const tokens: Token[] = [];
  /** For each of wink-nlp's words the token that it became. */
  const tokenOfWord: number[] = [];
  /** Where a sentence ends that wink-nlp takes to go on. */
  const stops: number[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    tokenOfWord.push(tokens.length);
    // wink-nlp knows only how many blanks stand between two words; the words themselves are as the text has them.
    while (at < text.length && /\s/.test(text[at])) at++;
    if (words[i].trim() === '' || !text.startsWith(words[i], at)) continue;
    const isStop =
      isStopped(words[i], words[i + 1]) || (tokens.at(-1)?.end === at && isUnit(words, i));
    const end = at + words[i].length - (isStop ? 1 : 0);
    const word = source.slice(at, end);
    tokens.push({
      start: at,
      end,
      text: word,
      lower: word.toLowerCase().replace('’', "'"),
      pos: tags[i],
    });
    at = end;
    if (words[i].length > word.length) {
      tokens.push({ start: end, end: ++at, text: '.', lower: '.', pos: 'PUNCT' });
      stops.push(tokens.length);
    }
  }
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  return {
    tokens,
    sentenceEnds: [...spans.map(([, last]) => tokenOfWord[last + 1] ?? tokens.length), ...stops],
  };
}
