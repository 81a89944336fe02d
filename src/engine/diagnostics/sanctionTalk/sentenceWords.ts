import type { Span } from '../../annotation.js';
import { cueForm, cueVerb, type Frame } from '../../claims/lexis/cueVerbs.js';
import { retag } from '../../claims/syntax/tagging/retag.js';
import { type Pos, tagText } from '../../claims/syntax/tagging/tagger.js';
import type { Place } from '../draftView.js';

/** A word or a mark of a sentence. A name that was recognised is one word, however many it is written in. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: Pos | 'NAME';
  /** The mention, where it is one. */
  readonly place?: Place;
}

/**
 * The words of a sentence with their parts of speech.
 * @param text the paragraph's reading, in whose offsets everything is
 * @param places the mentions in the sentence, in the order of the text
 */
export function readWords(text: string, sentence: Span, places: readonly Place[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const token of retag(tagText(text.slice(sentence.start, sentence.end)).tokens)) {
    const start = sentence.start + token.start;
    const end = sentence.start + token.end;
    while (next < places.length && places[next].end <= start) next++;
    const place = places[next];
    if (!place || place.start >= end)
      words.push({ start, end, text: token.text, lower: token.lower, pos: token.pos });
    else if (words.at(-1)?.place !== place) words.push(nameOf(text, place));
  }
  return words;
}

function nameOf(text: string, place: Place): Word {
  const name = text.slice(place.start, place.end);
  return {
    start: place.start,
    end: place.end,
    text: name,
    lower: name.toLowerCase(),
    pos: 'NAME',
    place,
  };
}

export const isComma = (word: Word | undefined): boolean => word?.text === ',';

/** A mark that may open or close a parenthesis. */
export const isParenthesis = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:[,()—–]|--?)$/.test(word.text) && word.pos !== 'NAME';

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:['’]s|['’])$/.test(word.text);

export const isPlural = (word: Word): boolean =>
  word.pos === 'NOUN' && /(?:[^su]s|men|women|people|children)$/.test(word.lower);

/** A verb or auxiliary. */
export const isVerb = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' || word?.pos === 'AUX';

/** Whether a verb group has a plural subject; undefined where its forms do not tell. */
export function isPluralGroup(group: readonly Word[]): boolean | undefined {
  if (group.some(({ lower }) => /^(?:were|are|have)$/.test(lower))) return true;
  return group.some(({ lower }) => /^(?:was|is|has)$/.test(lower)) ? false : undefined;
}

export const isRelative = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:who|which|that)$/.test(word.lower);

export const isSubjectPronoun = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:he|she|it|they)$/.test(word.lower);

const MONTH_OR_DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|last|earlier|week|month|year)$/;

/** A word of a noun phrase other than a recognised name: determiner, adjective, noun, number, possessive, participle before a noun. */
export function isNominal(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || MONTH_OR_DAY.test(word.lower)) return false;
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM|X)$/.test(word.pos)) return !isRelative(word);
  if (word.pos === 'PRON') return /^(?:his|her|its|their|whose|one|others?)$/.test(word.lower);
  if (isPossessive(word)) return i > 0;
  if (word.text === '-' || word.text === '/')
    return words[i - 1]?.end === word.start && words[i + 1]?.start === word.end;
  if (word.pos === 'VERB') return isAttributiveParticiple(words, i);
  return word.pos === 'ADV' && /^(?:ADJ|VERB)$/.test(words[i + 1]?.pos ?? '');
}

/** A participle before its noun: "the detained banker". */
function isAttributiveParticiple(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    /(?:ed|ing|wn|ck|rn)$/.test(words[i].lower) &&
    /^(?:NOUN|ADJ|NAME|PROPN)$/.test(words[i + 1]?.pos ?? '') &&
    (/^(?:DET|ADJ|NUM|ADV)$/.test(before?.pos ?? 'DET') ||
      isPossessive(before) ||
      before?.text === '-') &&
    !isBehindSubject(words, i)
  );
}

/** Whether only adverbs stand between a subject and `words[i]`: in "who once defended X", "Doe never praised X" a verb and no participle. */
function isBehindSubject(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (words[at]?.pos === 'ADV') at--;
  if (at === i - 1 || isPossessive(words[at])) return false;
  return (
    isRelative(words[at]) ||
    isSubjectPronoun(words[at]) ||
    /^(?:NOUN|PROPN|NAME)$/.test(words[at]?.pos ?? '')
  );
}

/** Whether a time begins at `words[from]`: "two years ago", "more than a year ago", "a few weeks ago". */
export function isTimeAt(words: readonly Word[], from: number): boolean {
  for (let i = from; i - from < 6; i++) {
    if (/^(?:years?|months?|weeks?|days?)$/.test(words[i]?.lower ?? '')) return true;
    if (!isNominal(words, i) && !/^(?:more|less|than)$/.test(words[i]?.lower ?? '')) return false;
  }
  return false;
}

/** What a verb that reports may govern; undefined for any other verb. */
export function framesOf(verb: string): ReadonlySet<Frame> | undefined {
  const form = cueForm(verb);
  return form && cueVerb(form.lemma, [])?.cue.frames;
}
