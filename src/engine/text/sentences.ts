import type { Span } from '../annotation.js';
import { isTitleAbbreviation } from '../english/titlesBeforeNames.js';
import { wordSet } from '../english/wordSet.js';
import { shortHash } from './shortHash.js';

const END = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu;
/** A word or initials with a point behind them. */
const POINTED = /(?:^|[\s("“‘[])((?:\p{Lu}\.)*\p{Lu}|\p{Lu}\p{Ll}+|vs)\.$/u;
/** So much before a point may be an abbreviation, in UTF-16 code units. */
const LONGEST = 9;
const OTHERS = wordSet('jan feb mar apr aug sep sept oct nov dec no vs inc corp co ltd jr sr');
const BEGINS =
  /^["“‘'([]*(?:The|This|That|These|He|She|It|They|We|In|On|At|But|And|A|An|For|As|His|Her|Their)\b/;

/** Where each sentence of a paragraph's reading begins, ascending, the first at 0. Abbreviations ("Sen.", "U.S.") end none. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index + 1);
    if (
      isAbbreviation(before) &&
      !(/\p{Lu}\.$/u.test(before) && BEGINS.test(text.slice(END.lastIndex, END.lastIndex + 10)))
    )
      continue;
    starts.push(END.lastIndex);
  }
  return starts;
}

function isAbbreviation(before: string): boolean {
  const word = POINTED.exec(before)?.[1];
  if (word === undefined) return false;
  const folded = word.toLowerCase();
  return !/\p{Ll}/u.test(word) || isTitleAbbreviation(folded) || OTHERS.has(folded);
}

/** Whether a text ends with the point of an abbreviation or of initials, which need end no sentence: "Capt.", "U.S.". */
export function endsInAbbreviation(before: string): boolean {
  return isAbbreviation(before.slice(-LONGEST - 1));
}

/** Whether a text ends with a point that belongs to one initial or to an abbreviated title, as before a name, and ends no sentence: "J.", "Capt.". */
export function endsInTitle(before: string): boolean {
  const word = POINTED.exec(before.slice(-LONGEST - 1))?.[1];
  return word !== undefined && (word.length === 1 || isTitleAbbreviation(word.toLowerCase()));
}

/** The sentence that an offset is in, without the blank behind it. */
export function sentenceAround(text: string, starts: readonly number[], at: number): Span {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  let end = starts[low + 1] ?? text.length;
  while (end > starts[low] && /\s/.test(text[end - 1])) end--;
  return { start: starts[low], end };
}

/** A short name for a sentence's words: two sentences that differ in more than blanks have different ones. */
export function sentenceKey(words: string): string {
  return shortHash(words.replace(/\s+/g, ' ').trim());
}
