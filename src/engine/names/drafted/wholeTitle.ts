import { isBodyHead, isKnownBody } from '../../english/bodyHeads.js';
import { isOrigin } from '../../english/countries.js';
import { isCalendarWord, isFunctionWord, isPlace } from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { beginsSentence, type Neighbour, wordBefore } from '../recognition/neighbours.js';

/** More words than this stand before no title's last. */
const MAX_WORDS = 6;

const DETERMINERS = wordSet('a an the his her its their our');
/** What nothing but a noun phrase follows: its words are the title's. */
const BEFORE_NOUNS = wordSet(
  'by with of from for against between than like under including as said says told asked called met named joined beside alongside',
);
/** Words in small letters that are no part of a title: what somebody did to its bearer ("met", "backed"). */
const DID =
  /(?:ed|ing|ly)$|^(?:met|saw|beat|led|ran|won|lost|left|took|gave|paid|sent|made|held|hit|let|quit|put|cut|sued|shot|knew|felt|found|sees|meets|backs|hires|names|picks|sacks|says|thanks|joins|replaces)$/;
const LIKE_ADJECTIVES = /^(?:retired|elected|appointed|unelected|rising|leading)$/;
const TELLING = /^(?:told|tells?|telling|to|ask(?:ed|s)?)$/;

/**
 * Where the whole of a title before a name begins, of which the last words are known: "Iran’s top nuclear negotiator" where
 * "negotiator" is. Words in small letters count as part of it only up to an article, a genitive or a capital.
 * @param start where the known words begin, in offsets of `text`
 */
export function wholeTitleStart(text: string, start: number): number {
  let at = start;
  let sure = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = wordBefore(text, at);
    if (!word) break;
    if (isBeforePhrase(word)) return at;
    const isOwner = /['’]s$/.test(word.text) && word.capital;
    if (!isOwner && !isPart(text, word)) break;
    at = word.start;
    const { folded } = word;
    const settles = word.capital || (at === sure - folded.length - 1 && isTitleWord(folded));
    if (settles) sure = at;
    if (isOwner) return ownerStart(text, at);
  }
  return sure;
}

/** Whether a noun phrase begins behind a word: "the", "by", "backed". */
function isBeforePhrase({ folded, capital }: Neighbour): boolean {
  if (DETERMINERS.has(folded) || BEFORE_NOUNS.has(folded)) return true;
  return !capital && DID.test(folded) && !LIKE_ADJECTIVES.test(folded);
}

/** Whether a word may belong to the title that it stands before. */
function isPart(text: string, word: Neighbour): boolean {
  if (word.text === 'US' || word.text === 'U.S') return true;
  if (isFunctionWord(word.folded) || isCalendarWord(word.folded) || /['’]s?$/.test(word.text))
    return false;
  if (!word.capital) return true;
  const isNoun = [isOrigin, isTitleWord, isKnownBody, isBodyHead, isPlace].some((is) =>
    is(word.folded),
  );
  if (beginsSentence(text, word.start) && !isNoun) return false;
  // "told Reuters President Lee was wrong": whom somebody told.
  const before = wordBefore(text, word.start);
  const isTold = before !== undefined && TELLING.test(before.folded);
  return !(isTold && (isKnownBody(word.folded) || /^\p{Lu}{2,5}$/u.test(word.text)));
}

/** Where the name of an owner begins of which the last word is known: "European Union’s". */
function ownerStart(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    const word = wordBefore(text, at);
    const isName =
      word?.capital && !isFunctionWord(word.folded) && !beginsSentence(text, word.start);
    if (!isName) break;
    at = word.start;
  }
  return at;
}
