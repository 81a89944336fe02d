import type { Span } from '../annotation.js';
import { monthNumber } from '../english/calendar.js';
import { isTitleAbbreviation } from '../english/titlesBeforeNames.js';

/** A word, a number or a single mark of a paragraph's reading; offsets are UTF-16 code units of the reading, end exclusive. */
export interface FactToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The number of its text among the texts that are remembered; -1 where it is not. */
  readonly form: number;
  /** Whether it follows the token before it without a blank. */
  readonly glued: boolean;
  /** Whether it is the first word of a sentence, a line or a quotation, where a capital says nothing. */
  readonly initial: boolean;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\p{M}]))?|[^\s]/gu;

/** What is known of a token by its text alone. */
interface TokenForm extends Pick<FactToken, 'text' | 'lower' | 'kind' | 'form'> {
  readonly endsSentence: boolean;
  readonly opens: boolean;
  readonly isDash: boolean;
}

/** More different words than a language has in use are not worth remembering. */
const MAX_REMEMBERED = 30_000;
const FORMS = new Map<string, TokenForm>();

function formOf(text: string): TokenForm {
  let form = FORMS.get(text);
  if (form === undefined) {
    // A short copy: a slice would keep the whole draft in memory.
    const own = text.length > 12 ? Array.from(text).join('') : text;
    form = {
      text: own,
      lower: own.toLowerCase(),
      kind: /^\p{L}/u.test(own) ? 'word' : /^\d/.test(own) ? 'number' : 'mark',
      form: FORMS.size < MAX_REMEMBERED ? FORMS.size : -1,
      endsSentence: /^[.!?…:]$/.test(own),
      opens: /^["“‘'([«]$/.test(own),
      isDash: /^[—–]$/.test(own),
    };
    if (form.form >= 0) FORMS.set(own, form);
  }
  return form;
}

/** Splits a paragraph's reading into words, numbers and marks. "Japan's" is three tokens, "U.S." and "12,000" are one. */
export function factTokens(text: string): FactToken[] {
  const tokens: FactToken[] = [];
  let initial = true;
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { index: start } = match;
    const known = formOf(match[0]);
    const { text: word, lower, kind, form } = known;
    const glued = start === end && start > 0;
    end = start + word.length;
    const isWord = kind !== 'mark';
    tokens.push({ start, end, text: word, lower, kind, form, glued, initial: initial && isWord });
    if (isWord || known.isDash) initial = false;
    else if (known.endsSentence && !isAbbreviation(tokens.at(-2), word, glued)) initial = true;
    else if (known.opens && !glued) initial = true;
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
    // "in June." ends a sentence.
    (monthNumber(word.lower) !== undefined && !/^(?:march|april|may|june|july)$/.test(word.lower))
  );
}

/**
 * Whether something may begin at a token, for most of them answered by a look-up: words are asked about once, and numbers and marks always may.
 * @param test of a word in small letters, whatever stands beside it
 */
export function asksOnce(test: (lower: string) => boolean): (token: FactToken) => boolean {
  // 0: not asked yet, 1: not, 2: it may
  const known = new Uint8Array(MAX_REMEMBERED);
  return ({ kind, lower, form }) => {
    if (kind !== 'word') return true;
    if (form < 0) return test(lower);
    if (known[form] === 0) known[form] = test(lower) ? 2 : 1;
    return known[form] === 2;
  };
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
