import { isEnding, DELISTED, isSanctionsNoun } from './endingWords.js';
import type { PhraseParties } from './partyPhrases.js';
import { subjectBefore } from './partySyntax.js';
import {
  isComma,
  isNominal,
  isPluralGroup,
  isRelative,
  isVerb,
  type Word,
} from './sentenceWords.js';
import { isUndone } from './undoneEnds.js';

/** Words of a verb group between its subject and its participle: "has since been". */
export const isOfVerbGroup = ({ lower, pos }: Word): boolean =>
  pos === 'AUX' || pos === 'ADV' || lower === 'since';

/**
 * Whether the predicate at `words[at]`, or behind a comma there, takes its subject off a list of sanctions: "was delisted in 2020", "fled and was
 * removed from the EU list", "had the measures lifted"; not "was removed as chief".
 * @param described whom it must speak of: not "a friend of the sanctioned banker X, was delisted"
 */
export function isEndedBy(words: readonly Word[], at: number, described: PhraseParties): boolean {
  let first = isComma(words[at]) ? at + 1 : at;
  for (let i = first; i < words.length && i - at < 30; i++) {
    const { lower, text, pos } = words[i];
    if (/^[,;:—–]$/.test(text) || isRelative(words[i]) || lower === 'to') return false;
    if (pos === 'SCONJ' && lower !== 'since') return false;
    if (pos === 'CCONJ') first = i + 1;
    else if (isTakingOff(words, first, i))
      return !isUndone(words, i, first) && isSubject(words, first, i, described);
  }
  return false;
}

/** Whether the predicate from `first` to `words[i]` is of one of those described. */
function isSubject(
  words: readonly Word[],
  first: number,
  i: number,
  { places }: PhraseParties,
): boolean {
  const subject = subjectBefore(words, first, isPluralGroup(words.slice(first, i)));
  return subject.places.some((place) => places.includes(place));
}

/** Whether the predicate from `first` on says with `words[i]` that its subject comes off a list. */
function isTakingOff(words: readonly Word[], first: number, i: number): boolean {
  const { lower } = words[i];
  const isPredicate = words.slice(first, i).every((word) => isOfVerbGroup(word) || isVerb(word));
  // "and delisted Peter Lowe": somebody else.
  if (isPredicate && DELISTED.test(lower)) return !hasObject(words, i);
  if (isPredicate && /^(?:from|off)$/.test(lower) && i > first)
    return isListBehind(words, i) && isVerb(words[i - 1]);
  const has = /^(?:had|saw|got|won)$/.test(words[first]?.lower ?? '');
  return (
    has &&
    isEnding(lower) &&
    words.slice(first, i).some((_, k) => isSanctionsNoun(words, first + k))
  );
}

function hasObject(words: readonly Word[], i: number): boolean {
  return words[i + 1]?.pos === 'NAME' || isNominal(words, i + 1);
}

/** "from the EU sanctions list", "off its blacklist"; not "from the list of speakers", "from the Forbes list". */
export function isListBehind(words: readonly Word[], at: number): boolean {
  const last = lastOfPhrase(words, at + 1);
  return last > at && isSanctionsNoun(words, last);
}

/** The last word of the noun phrase that begins at `words[from]`: "the list", but not "the list a year later"; the word before where none does. */
export function lastOfPhrase(words: readonly Word[], from: number): number {
  let end = from;
  while (
    end - from < 10 &&
    (isNominal(words, end) || words[end]?.pos === 'NAME') &&
    !(words[end].pos === 'DET' && /^(?:NOUN|PROPN|NAME)$/.test(words[end - 1].pos) && end > from)
  )
    end++;
  return end - 1;
}
