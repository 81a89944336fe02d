import { cueForm } from '../../lexis/cueVerbs.js';
import type { Pos, Token, WordForm } from './tagContext.js';
import { remembered } from '../../../text/remembered.js';
import { StatelessReader } from './statelessReader.js';
import { mayOpenTime } from './timeExpressions.js';

export type { Pos, Token } from './tagContext.js';

export interface TaggedText {
  readonly tokens: readonly Token[];
  /** The token after each sentence's last. */
  readonly sentenceEnds: readonly number[];
}

/** A word as it is wherever it stands, without the whole text that it was cut from. */
const wordForm = remembered((text): WordForm => {
  const lower = text.toLowerCase().replace('’', "'");
  return {
    text,
    lower,
    cue: cueForm(lower),
    corrections: new Map(),
    opensTime: mayOpenTime(lower),
    spoken: /[\p{L}\p{N}]/u.test(text),
  };
});

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
const LONGEST_WORD = 200;

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

const BLANK = ' '.charCodeAt(0);

let loaded: StatelessReader | undefined;

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

/** "both of us, Ann and I. Ann left": no initial of hers, but "Ann and I. Lewis Hill". */
function isPronoun(words: readonly string[], i: number): boolean {
  return (
    words[i] === 'I.' &&
    /^(?:and|or|than|nor)$/.test(words[i - 1] ?? '') &&
    !/^\p{Lu}/u.test(words[i + 2] ?? '')
  );
}

/** The text, as long, without what wink-nlp splits in the wrong places; most of it is asked for only where a part of it is there. */
function plainWords(source: string): string {
  const pointless = (letters: string): string => letters.replaceAll('.', 'x');
  let text = plainLetters(source);
  if (text.includes('http')) text = text.replace(ADDRESS, (address) => 'x'.repeat(address.length));
  if (text.includes('Ph.D')) text = text.replace(DOCTORATE, pointless);
  text = text.replace(SHORT_TITLE, pointless);
  if (/[DRI]-/.test(text)) text = text.replace(PARTY_AND_STATE, pointless);
  return hasEndlessWord(text)
    ? text.replace(ENDLESS_WORD, (word) => ' '.repeat(word.length))
    : text;
}

/** Whether so many characters without a blank stand in a row that `ENDLESS_WORD` finds them. */
function hasEndlessWord(text: string): boolean {
  for (let at = LONGEST_WORD - 1; at < text.length; at += LONGEST_WORD) {
    let from = at;
    while (from > at - LONGEST_WORD && text.charCodeAt(from) !== BLANK) from--;
    if (from === at - LONGEST_WORD) return true;
    at = from;
  }
  return false;
}

function tokenOf(form: WordForm, start: number, pos: Pos): Token {
  const { text, lower } = form;
  return { start, end: start + text.length, text, lower, pos, form };
}

/** Unpacks the language model, where that has not been done: some tenths of a second. */
export function loadTagger(): StatelessReader {
  if (!loaded || loaded.isFull) loaded = new StatelessReader();
  return loaded;
}

/** Splits a text into words and sentences and tags the words. The language model is unpacked at the first call. */
export function tagText(source: string): TaggedText {
  const text = plainWords(source);
  const reader = loadTagger();
  const { its } = reader.wink;
  const doc = reader.readDoc(
    /['’]s[.,;:!?)\]"”]/iu.test(text) ? text.replace(POSSESSIVE_BEFORE_MARK, ' ') : text,
  );
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
    while (at < text.length && (text.charCodeAt(at) === BLANK || /\s/.test(text[at]))) at++;
    if (words[i].trim() === '' || !text.startsWith(words[i], at)) continue;
    const isStop =
      isStopped(words[i], words[i + 1]) ||
      isPronoun(words, i) ||
      (tokens.at(-1)?.end === at && isUnit(words, i));
    const end = at + words[i].length - (isStop ? 1 : 0);
    // wink-nlp gives the same string for a word each time, which is found faster than a new one.
    const form = wordForm(source === text && !isStop ? words[i] : source.slice(at, end));
    tokens.push(tokenOf(form, at, tags[i]));
    at = end;
    if (isStop) {
      tokens.push(tokenOf(wordForm('.'), at++, 'PUNCT'));
      stops.push(tokens.length);
    }
  }
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  return {
    tokens,
    sentenceEnds: [...spans.map(([, last]) => tokenOfWord[last + 1] ?? tokens.length), ...stops],
  };
}
