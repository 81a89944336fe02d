import type { Span } from '../annotation.js';
import { shortHash } from './shortHash.js';

const END = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu;
const ABBREVIATED =
  /(?:^|[\s("“‘[])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Brig|Maj|Cpl|Supt|Cllr|Sens?|Reps?|Govs?|Pres|Lt|Col|Capt|Cmdr|Adm|Sgt|Rev|Hon|Prof|Amb|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Corp|Co|Ltd|Jr|Sr)\.$/u;
const BEGINS =
  /^["“‘'([]*(?:The|This|That|These|He|She|It|They|We|In|On|At|But|And|A|An|For|As|His|Her|Their)\b/;

/** Where each sentence of a paragraph's reading begins, ascending, the first at 0. Abbreviations ("Sen.", "U.S.") end none. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 9), match.index + 1);
    if (
      ABBREVIATED.test(before) &&
      !(/\p{Lu}\.$/u.test(before) && BEGINS.test(text.slice(END.lastIndex, END.lastIndex + 10)))
    )
      continue;
    starts.push(END.lastIndex);
  }
  return starts;
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
