import {
  fractionValue,
  isMultitude,
  ordinalValue,
  scaleValue,
  tensValue,
  unitValue,
} from '../english/numbers.js';
import { asksOnce, type FactToken, isHyphen } from './factTokens.js';

/** A number as a text writes it: the token after its last, and its value where it has one ("dozens" has none). */
export interface Quantity {
  readonly end: number;
  readonly value?: number;
}

/**
 * Reads the number that begins at a token: "12,000", "1.5 million", "twenty-five", "a hundred", "half a million",
 * "two-thirds", "one and a half", "tens of thousands", "a dozen". Ordinals, and "a" or "one" alone, are none.
 */
export function readQuantity(tokens: readonly FactToken[], at: number): Quantity | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark' || !mayBegin(token)) return null;
  if (token.kind === 'number') return readDigits(tokens, at);
  const { lower } = token;
  if (lower === 'a' || lower === 'an') return readArticle(tokens, at);
  if (lower === 'several' && scaleOrDozen(tokens[at + 1]) !== undefined) return { end: at + 2 };
  if (isMultitude(lower)) return readMultitude(tokens, at);
  if (lower === 'half') return readHalf(tokens, at);
  if (lower === 'dozen') return { end: at + 1, value: 12 };
  return readWords(tokens, at);
}

/** Whether a number may begin with a word. */
export function beginsQuantity(lower: string): boolean {
  return (
    /^(?:an?|several|half|dozen)$/.test(lower) ||
    isMultitude(lower) ||
    unitValue(lower) !== undefined ||
    tensValue(lower) !== undefined
  );
}

const mayBegin = asksOnce(beginsQuantity);

/** The value of digits with separators; undefined for an ordinal or a thing with several points ("1.2.3"). */
function digitsValue(text: string): number | undefined {
  if (/\p{L}$/u.test(text)) return undefined;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  // European usage: 1.234.567 and 3,5.
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
  return /^\d+,\d{1,2}$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

function readDigits(tokens: readonly FactToken[], at: number): Quantity | null {
  const text = tokens[at].text;
  if (/(?:st|nd|rd|th)$/.test(text)) return null;
  let value = digitsValue(text);
  let end = at + 1;
  // "2½", "3 1/2"
  const half = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[tokens[end]?.text ?? ''];
  if (half !== undefined) {
    if (value !== undefined) value += half;
    end++;
  }
  return withScale(tokens, end, value);
}

/** A scale behind a number: "million", "bn", "m" and "k" where they are glued to it. */
function withScale(tokens: readonly FactToken[], at: number, value: number | undefined): Quantity {
  let end = at;
  let scaled = value;
  while (tokens[end] !== undefined) {
    const next = isHyphen(tokens, end) ? tokens[end + 1] : tokens[end];
    const scale =
      scaleValue(next.lower) ??
      (next.glued && next === tokens[end] ? { m: 1e6, k: 1e3, b: 1e9 }[next.lower] : undefined);
    if (scale === undefined) break;
    if (scaled !== undefined) scaled *= scale;
    end = tokens.indexOf(next, end) + 1;
  }
  return scaled === undefined ? { end } : { end, value: scaled };
}

function scaleOrDozen(token: FactToken | undefined): number | undefined {
  if (token === undefined) return undefined;
  return token.lower === 'dozen' ? 12 : scaleValue(token.lower);
}

/** "a hundred", "a dozen", "a million", "a half", "a third of", "a quarter of", "a few thousand". */
function readArticle(tokens: readonly FactToken[], at: number): Quantity | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (next.lower === 'half' && tokens[at + 2]?.lower !== 'hour') return readHalf(tokens, at + 1);
  if (next.lower === 'few' && scaleOrDozen(tokens[at + 2]) !== undefined) return { end: at + 3 };
  const scale = scaleOrDozen(next);
  if (scale !== undefined) return withScale(tokens, at + 2, scale);
  const fraction = fractionValue(next.lower);
  if (fraction !== undefined && isOfSomething(tokens, at)) return { end: at + 2, value: fraction };
  return null;
}

/** What a share is compared with behind it: "a third of", "a third fewer". */
const COMPARED =
  /^(?:of|as|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|below|above|off)$/;

/** "a third of", "of which a third would go": a share; "a third would be a surprise" is one more of a series. */
function isOfSomething(tokens: readonly FactToken[], article: number): boolean {
  const behind = tokens[article + 2]?.lower ?? '';
  if (COMPARED.test(behind)) return true;
  const before = [tokens[article - 2], tokens[article - 1]].map((token) => token?.lower ?? '');
  if (before[0] === 'of' && /^(?:which|whom|these|those|them)$/.test(before[1])) return true;
  // "cut it by a fifth", "fell by a third"
  return (
    /^(?:by|than|nearly|almost|about|roughly)$/.test(before[1]) &&
    (behind === '' || /^(?:[,.;:)]|to|in|from|since|over|after|last|this|and)$/.test(behind))
  );
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readMultitude(tokens: readonly FactToken[], at: number): Quantity {
  const goesOn = tokens[at + 1]?.lower === 'of' && isMultitude(tokens[at + 2]?.lower ?? '');
  return { end: goesOn ? at + 3 : at + 1 };
}

/** "half", "half a million", "half a dozen". */
function readHalf(tokens: readonly FactToken[], at: number): Quantity | null {
  if (isHyphen(tokens, at + 1) && tokens[at + 2]?.kind === 'word') return null;
  if (/^an?$/.test(tokens[at + 1]?.lower ?? '')) {
    const scale = scaleOrDozen(tokens[at + 2]);
    if (scale !== undefined) return { end: at + 3, value: scale / 2 };
  }
  return { end: at + 1, value: 0.5 };
}

/** Number words: "twenty-five", "two hundred and six thousand", "two-thirds", "one in three" up to "one". */
function readWords(tokens: readonly FactToken[], at: number): Quantity | null {
  let total = 0;
  let group = 0;
  let end = at;
  for (;;) {
    const joined = end > at && (isHyphen(tokens, end) || tokens[end]?.lower === 'and');
    const token = tokens[joined ? end + 1 : end];
    if (token === undefined || token.kind !== 'word') break;
    const unit = unitValue(token.lower) ?? tensValue(token.lower);
    const scale = scaleOrDozen(token);
    if (unit !== undefined && (end === at || fitsBehind(group, unit))) group += unit;
    else if (scale !== undefined && group > 0) {
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else break;
    end = (joined ? end + 1 : end) + 1;
  }
  if (end === at) return null;
  return withFraction(tokens, end, total + group);
}

/** Whether a unit may follow what has been read: "twenty five", "hundred six", but not "five six". */
function fitsBehind(group: number, unit: number): boolean {
  const rest = group % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && unit < 10);
}

/** "two-thirds", "two thirds", "one and a half", "two-and-a-half". */
function withFraction(tokens: readonly FactToken[], end: number, value: number): Quantity {
  const hyphen = isHyphen(tokens, end);
  const next = hyphen ? end + 1 : end;
  const fraction = fractionValue(tokens[next]?.lower ?? '');
  const isFraction =
    fraction !== undefined &&
    (value > 1
      ? tokens[next].lower.endsWith('s')
      : ordinalValue(tokens[next].lower) !== undefined || tokens[next].lower === 'quarter') &&
    (hyphen || value > 1);
  if (isFraction && value < 20) return { end: next + 1, value: value * fraction };
  const words = [0, 1, 2, 3, 4].map((i) => tokens[next + i]?.lower ?? '');
  const plain = words.filter((word) => !/^[-‐‑]$/.test(word));
  if (plain[0] === 'and' && plain[1] === 'a' && plain[2] === 'half') {
    const length = hyphen ? 5 : 3;
    return { end: next + length, value: value + 0.5 };
  }
  return withScale(tokens, end, value);
}
