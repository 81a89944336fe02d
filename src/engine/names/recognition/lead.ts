import { beginsSentence, type Neighbour, wordBefore } from './neighbours.js';
import { countryCodeOf, isOrigin } from '../../english/countries.js';
import { isCalendarWord, isFunctionWord, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isParticle } from '../../english/particles.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import type { Titled } from './hit.js';
import { wordSet } from '../../english/wordSet.js';

/** What leads up to a family name. */
export interface Lead {
  /** Where the family name begins, an Arabic article in front of it included. */
  readonly start: number;
  /** The words directly before it that may be given names, from left to right. */
  readonly names: readonly Neighbour[];
  /** The title in front of them, folded. */
  readonly title: string | null;
  /** The same as it is written, and whether it is a former one. */
  readonly titled: Titled | null;
  /** A particle that the family name would begin with ("von"), folded; then it is another name unless the person has it. */
  readonly particle: string | null;
  /** The word with a capital directly before the family name that is taken for none of its given names: a title, an acronym ("CIA", but also "JD"), a sentence's first word. */
  readonly refused: Neighbour | null;
}

const ARABIC_ARTICLE =
  /(?:^|[\s(“"'‘])((?:[Aa]l|[Ee]l|[Aa]r|[Aa]s|[Aa]sh|[Aa]n|[Aa]t|[Aa]d|[Uu]l|[Uu]r)[-‑–])$/u;
/** Particles that are English words as well, so that they belong to a name only where they are joined to it. */
const ENGLISH = wordSet('an as at do to a den e y o or mac san and af av op ad');
/** More given names than this nobody has. */
const MOST = 5;

/** Where a family name begins with the Arabic article that may be joined to it: "al-" in "al-Assad". */
export function articleStart(text: string, at: number): number {
  if (at === 0 || !'-‑–'.includes(text[at - 1])) return at;
  const article = ARABIC_ARTICLE.exec(text.slice(Math.max(0, at - 5), at));
  return article ? at - article[1].length : at;
}

/** What stands before a family name that begins at `at`. */
export function leadOf(text: string, at: number): Lead {
  const start = articleStart(text, at);
  const shouted = /^\p{Lu}\p{Lu}/u.test(text.slice(at, at + 4));
  const beside = nicknameBefore(text, start);
  const names: Neighbour[] = [];
  let particle: string | null = null;
  let title: Neighbour | null = null;
  let refused: Neighbour | null = null;
  for (
    let word = wordBefore(text, beside);
    word && names.length < MOST;
    word = wordBefore(text, word.start)
  ) {
    if (!word.capital) {
      if (isParticle(word.folded) && (!ENGLISH.has(word.folded) || isBehindParticle(text, word))) {
        if (names.length === 0) particle ??= word.folded;
        continue;
      }
      if (isTitleWord(word.folded)) title = word;
      break;
    }
    if (endsName(text, word, shouted) || isStarter(text, word, shouted)) {
      if (names.length === 0) refused = word;
      if (isTitleWord(word.folded)) title = word;
      break;
    }
    // The same word twice is a line that ends with the name and one that begins with it.
    if (names.length === 0 && isWordAt(text, at, word.text)) break;
    names.unshift(word);
  }
  const titled = title && {
    written: text.slice(title.start, title.end),
    isPast: isPast(text, title),
  };
  return { start, names, title: title?.folded ?? null, titled, particle, refused };
}

/** Before an office that somebody has had. */
const FORMER = wordSet('former ex one-time onetime erstwhile ousted deposed');
/** Before "then" where it tells what comes next: "and then Gov. Holm rose". */
const BEFORE_NEXT = wordSet('and but by even just only or since till until');
/** Before "late" where it tells when: "too late", "of late". */
const BEFORE_LATE = wordSet('as how of so too until till very');
/** Before "past" where it belongs to an office; a governor whom one drives past is none of the past. */
const BEFORE_ATTRIBUTES = wordSet('a another her his its our the their');
/** … and before these, where "the past" is a time. */
const BEFORE_TIMES = wordSet('during for from in into of over than to unlike');

/** Whether a title is of the past, by itself or by a word before it and before what belongs to it: "ex-President", "former U.S. Sen.", "then-Prime Minister". */
function isPast(text: string, title: Neighbour): boolean {
  for (let word: Neighbour | undefined = title; word; word = wordBefore(text, word.start)) {
    if (isFormer(text, word)) return true;
    if (isCalendarWord(word.folded) || (!word.capital && !isTitleWord(word.folded))) return false;
  }
  return false;
}

/** Whether a word before an office says that it is of the past, and not when something was done: "then Gov. Holm", but not "Then Gov. Holm rose". */
function isFormer(text: string, { folded, capital, start }: Neighbour): boolean {
  if (FORMER.has(folded) || /^(?:ex|then|former)-/.test(folded)) return true;
  const before = wordBefore(text, start);
  if (folded === 'late') return !before || !BEFORE_LATE.has(before.folded);
  if (capital || !before) return false;
  if (folded === 'then') return !BEFORE_NEXT.has(before.folded);
  if (folded !== 'past' || !BEFORE_ATTRIBUTES.has(before.folded)) return false;
  return !BEFORE_TIMES.has(wordBefore(text, before.start)?.folded ?? '');
}

/** "van den Berg": a particle that is an English word too, behind another one. */
function isBehindParticle(text: string, { start }: Neighbour): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && isParticle(before.folded) && !ENGLISH.has(before.folded);
}

const NICKNAME = / ["“”'‘’](?:the )?\p{Lu}[\p{L} -]{1,20}["“”'‘’] $/u;

/** Where the given names end before a nickname in quotation marks: 'Jean-Claude "Baby Doc" '. */
function nicknameBefore(text: string, at: number): number {
  if (text[at - 1] !== ' ' || !/["“”'‘’]/.test(text.charAt(at - 2))) return at;
  const nickname = NICKNAME.exec(text.slice(Math.max(0, at - 30), at));
  return nickname ? at - nickname[0].length + 1 : at;
}

function isWordAt(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && !/[\p{L}\p{M}]/u.test(text.charAt(at + word.length));
}

/**
 * Whether a word with a capital stands before a name without being part of it.
 * @param shouted whether the family name is all capitals, so that another such word need not be an acronym
 */
function endsName(text: string, word: Neighbour, shouted: boolean): boolean {
  if (word.initial) return isArticle(text, word) || COUNTRY_LETTERS.test(word.text);
  if (isMonthAndName(word) && !isDated(text, word)) return false;
  if (isTitleWord(word.folded) || isCalendarWord(word.folded)) return true;
  // Christian and Roman are given names as well, Israel and Jordan countries before all.
  if (isOrigin(word.folded) && (countryCodeOf(word.folded) || !isGivenName(word.folded)))
    return true;
  if (
    /['’]s?$|-(?:based|born|led|run|owned|backed|controlled|speaking|elect|designate)$/.test(
      word.text,
    )
  )
    return true;
  return !shouted && word.text.length <= 5 && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(word.text);
}

/** "He left the U.S. John Lee stayed." */
const COUNTRY_LETTERS = /^(?:E\.U|U\.(?:A\.E|K|N|S|S\.A|S\.S\.R))$/;

/** "A Harvard study", "I Trump", the Greek articles Ο and Η: a letter without a point that is a word; behind a name it is an initial ("John A Smith"). */
function isArticle(text: string, word: Neighbour): boolean {
  if (!/^[AI\u039F\u0397]$/.test(word.text) || text[word.end - 1] === '.') return false;
  return beginsSentence(text, word.start) || !wordBefore(text, word.start)?.capital;
}

const MONTHS_AND_NAMES = wordSet('jan april may june august');

/** Months whose names people bear. */
function isMonthAndName(word: Neighbour): boolean {
  return MONTHS_AND_NAMES.has(word.folded);
}

/** Whether a month stands behind what stands before dates: "in June", "early May". */
function isDated(text: string, word: Neighbour): boolean {
  const before = wordBefore(text, word.start);
  return word.folded === 'may' || (before !== undefined && BEFORE_DATES.test(before.folded));
}

const BEFORE_DATES =
  /^(?:in|since|until|till|by|on|of|last|this|next|early|late|mid|every|during|from|to|and|before|after|through|for|\d+(?:st|nd|rd|th)?)$/;

/** Everyday words that are given names as well, above all in Africa, and that hardly stand before a family name otherwise: "Patience Mnangagwa". */
const VIRTUES = wordSet(
  'beauty blessing comfort gift innocent loveness lovemore memory mercy patience precious prudence wisdom',
);

/** Whether a word has its capital only because a sentence begins with it. */
function isStarter(text: string, word: Neighbour, shouted: boolean): boolean {
  if (word.initial || isGivenName(word.folded) || isMonthAndName(word)) return false;
  if (VIRTUES.has(word.folded)) return false;
  if (isFunctionWord(word.folded)) return true;
  return (
    beginsSentence(text, word.start) &&
    (isOrdinaryWord(word.folded) || (!shouted && /...(?:ing|ed|ly)$/.test(word.folded)))
  );
}
