import type { Span } from '../annotation.js';
import { monthNumber } from '../english/calendar.js';
import { isTitleAbbreviation } from '../english/titlesBeforeNames.js';

/** A word, a number or a single mark of a paragraph's reading; offsets are UTF-16 code units of the reading, end exclusive. */
export interface FactToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether it follows the token before it without a blank. */
  readonly glued: boolean;
  /** Whether it is the first word of a sentence, a line or a quotation, where a capital says nothing. */
  readonly initial: boolean;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{M}]))?|[^\s]/gu;
const ENDS_SENTENCE = /^[.!?…:]$/;
const OPENS = /^["“‘'([«]$/;

/** Splits a paragraph's reading into words, numbers and marks. "Japan's" is three tokens, "U.S." and "12,000" are one. */
export function factTokens(text: string): FactToken[] {
  const tokens: FactToken[] = [];
  let initial = true;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const kind = /^\p{L}/u.test(word) ? 'word' : /^\d/.test(word) ? 'number' : 'mark';
    const glued = index === end && index > 0;
    tokens.push({
      start: index,
      end: index + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind,
      glued,
      initial: initial && kind !== 'mark',
    });
    end = index + word.length;
    if (kind !== 'mark') initial = false;
    else if (
      (ENDS_SENTENCE.test(word) && !isAbbreviation(tokens.at(-2), word, glued)) ||
      (OPENS.test(word) && !glued)
    )
      initial = true;
    else if (/^[—–]$/.test(word)) initial = false;
  }
  return tokens;
}

/** Whether a point belongs to the word before it: "Sen.", "Feb.", "J.". */
function isAbbreviation(word: FactToken | undefined, point: string, glued: boolean): boolean {
  if (point !== '.' || !glued || word?.kind !== 'word' || word.text.length > 5) return false;
  if (!/^\p{Lu}/u.test(word.text)) return false;
  return (
    word.text.length === 1 ||
    isTitleAbbreviation(word.lower) ||
    monthNumber(word.lower) !== undefined
  );
}

/** Whether a token is a word that begins with a capital. */
export function isCapitalised(token: FactToken | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether the token at `at` is the hyphen of a compound: glued on both sides. */
export function isHyphen(tokens: readonly FactToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^[-‐‑–]$/.test(token.text) &&
    token.glued &&
    tokens[at + 1] !== undefined &&
    tokens[at + 1].glued
  );
}
