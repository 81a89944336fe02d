import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { type Generation, generationOf } from '../variants/generation.js';
import type { Way } from '../variants/way.js';
import { isNameFamilyFirst } from '../variants/easternNames.js';
import { isPatronymic } from '../variants/spokenOrder.js';
import { isOrigin } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import {
  isCalendarWord,
  isFrequentSurname,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { isNamedAfterPeople } from './longerNames.js';
import { type Neighbour, wordAfter } from './neighbours.js';

const BEHIND =
  /^(?:,? \(?|, )(Jr|JR|Sr|SR|Jnr|Snr|Junior|Senior|I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|V)(?![\p{L}\p{N}'’-])\.?([),]?)/u;
const SMALL =
  /^(?:,? | \()(senior|junior|jr\.?|sr\.?|père|fils|the (?:elder|younger))(?=[,.;:)]|$| (?:said|says|was|is|had|has|did|told|left|came|who))/u;

/** What stands behind a name about the generation: "Jr." in "Ivan Petrov, Jr.," and "III" in "Petrov III". "I" counts where a ruler's name is meant. */
export function generationBehind(
  text: string,
  end: number,
  isRuler: boolean,
): Generation | undefined {
  const behind = text.slice(end, end + 16);
  const small = SMALL.exec(behind)?.[1];
  if (small) return generationOf(fold(small.replace('the ', '')).replace('.', ''));
  const [all = '', word, mark] = BEHIND.exec(behind) ?? [];
  if (word === undefined || (word === 'I' && !isRuler)) return undefined;
  // ", I" and ", V" are words and letters of lists unless a comma closes them.
  if (word.length === 1 && all.startsWith(',') && mark !== ',') return undefined;
  return generationOf(fold(word));
}

/**
 * The given name of a stranger whose family name stands first: "Min-ji" in "Kim Min-ji", folded; null where what follows is none.
 * @param span the family name
 * @param bearers the actors' ways to be called so
 */
export function strangerBehind(text: string, span: Span, bearers: readonly Way[]): string | null {
  const family = fold(text.slice(span.start, span.end));
  const next = wordAfter(text, span.end);
  if (!next?.capital || isNoName(next.folded) || bearers.length === 0) return null;
  const second = wordAfter(text, next.end);
  if (isWesternGiven(family, next, second)) return next.folded;
  const given =
    second?.capital && !isNoName(second.folded) && isNameFamilyFirst(family, [second.text])
      ? [next.text, second.text]
      : [next.text];
  return isNameFamilyFirst(family, given) ? given.map((word) => fold(word)).join(' ') : null;
}

/** The last word of a name that goes on behind words: one with a capital that is no title, place of origin or everyday word; undefined where none does, or more than one. */
export function lastWordOfName(text: string, end: number): Neighbour | undefined {
  const next = wordAfter(text, end);
  if (
    !next?.capital ||
    next.initial ||
    isNoName(next.folded) ||
    isPlace(next.folded) ||
    isNamedAfterPeople(next.folded)
  )
    return undefined;
  return wordAfter(text, next.end)?.capital ? undefined : next;
}

/** Whether a given name stands behind a family name, as documents and East European news write it: "Petrov Sergei", "Petrov Sergei Ivanovich". */
function isWesternGiven(family: string, next: Neighbour, second: Neighbour | undefined): boolean {
  return (
    isGivenName(next.folded) &&
    !isFrequentSurname(next.folded) &&
    !isGivenName(family) &&
    (!second?.capital || isPatronymic(second.folded))
  );
}

function isNoName(word: string): boolean {
  return (
    isFunctionWord(word) ||
    isCalendarWord(word) ||
    isTitleWord(word) ||
    isOrigin(word) ||
    isOrdinaryWord(word)
  );
}
