import { isOrigin } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isPhraseWord } from '../../english/phraseWords.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../../names/matching/fold.js';
import { beginsSentence, wordAfter } from '../../names/recognition/neighbours.js';
import { isLoud, type MatchedWords, maySucceed } from './matchedWords.js';

/** What has a title, directly behind the word for it. */
const WORKS = wordSet(
  'film movie documentary novel thriller album song single ballad musical opera play sitcom series painting sculpture poem novella videogame',
);

/** Whether the words of a match are a part of a longer name, a title or a number, and do not name the body that has them for its name. */
export function isInLongerBody(match: MatchedWords): boolean {
  return (
    isNumbered(match) ||
    isFirstHalfOfCompound(match) ||
    (match.isGeneral() && isSaidInGeneral(match)) ||
    isTitleOfWork(match) ||
    goesOnInCapitals(match) ||
    isSurnameOfSomebody(match)
  );
}

/** "Lot 49", "Kornet-9": one of several, and not the body that has the word for a name. */
function isNumbered(match: MatchedWords): boolean {
  return (
    /^ ?[-‑]?\p{Lu}?\d+(?![\d,.]|\p{L}| (?:percent|per cent|million|billion|people|members|fighters)\b)/u.test(
      match.after,
    ) && match.words.length === 1
  );
}

/** A hyphen joins another name to it, and not what makes an adjective of it ("Hamas-led"). */
function isFirstHalfOfCompound(match: MatchedWords): boolean {
  const joined = /^[-‑](\p{Lu}\p{L}*)/u.exec(match.after)?.[1];
  return (
    joined !== undefined &&
    !isLoud(joined) &&
    !/(?:ed|led|held|run|based|born|style)$/.test(joined) &&
    !isOrigin(fold(joined))
  );
}

/** Whether everyday words may have their capitals from the sentence, or go on with what they are of. */
function isSaidInGeneral(match: MatchedWords): boolean {
  return /^ (?:of|for) /u.test(match.after) || beginsSentence(match.scanned.text, match.span.start);
}

/** "The film Islamic Army is out": everyday words behind a word for what has a title. "The film Islamic Army made" is theirs. */
function isTitleOfWork(match: MatchedWords): boolean {
  const { previous } = match;
  return (
    previous !== undefined &&
    WORKS.has(previous.folded) &&
    match.isGeneral(match.folded.filter((word) => !isPhraseWord(word))) &&
    /^(?:[^\p{L}\p{N} ]|$| (?:is|was|has|had|by|of|and|won|stars|opens|opened|premieres|premiered|at|in|on)(?!\p{L}))/u.test(
      match.after,
    )
  );
}

function goesOnInCapitals(match: MatchedWords): boolean {
  const { text, headline } = match.scanned;
  const next = wordAfter(text, match.span.end);
  return (
    next?.capital === true &&
    !headline &&
    (match.isGeneral() || match.words.length === 1) &&
    !isLoud(match.words[0]) &&
    !maySucceed(next.folded)
  );
}

function isSurnameOfSomebody(match: MatchedWords): boolean {
  const { previous } = match;
  return (
    match.words.length === 1 &&
    previous?.capital === true &&
    (previous.initial || isGivenName(previous.folded)) &&
    !match.scanned.headline
  );
}
