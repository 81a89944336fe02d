/** What a character does in a name. From Lower to Digit it is a letter of a word. */
export const enum Character {
  /** No part of a name: sentence marks, brackets, quotation marks, symbols. Names break here. */
  Other = 1,
  Lower,
  /** A capital or title-case letter. */
  Upper,
  /** A letter of a script without case. */
  Uncased,
  Digit,
  /** A letter of a script that writes no blanks between words (Han, kana of grammar, Thai ...): a word by itself. */
  Solo,
  /** A combining mark or an invisible sign: goes with the character before it, never begins a word. */
  Mark,
  Apostrophe,
  Blank,
  Hyphen,
  Point,
  Ampersand,
  /** A middle dot, as between the parts of a foreign name in Chinese, Japanese and Catalan. */
  MiddleDot,
  /** A line's end, or what stands for an omission: no name of any kind reads across it. */
  Line,
}

const APOSTROPHES = /[\u00B4\u02B9-\u02BF\u02C8\u02EE\u2018\u2019\u201B\u2032\uA78B\uA78C\uFF07]/;
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const HYPHENS = /[\u058A\u05BE\u2010\u2011\uFE63\uFF0D]/;
const MIDDLE_DOTS = /[\u00B7\u0387\u2027\u30FB\uFF65]/;
const LINES = /[\u0085\u2028\u2029\uFFFC]/;
const INVISIBLE =
  /[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF\u0640]/;
const SOLO = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** ASCII's characters that are neither letters nor digits and yet do something. */
const ASCII_SIGNS: Readonly<Record<string, Character>> = {
  "'": Character.Apostrophe,
  '`': Character.Apostrophe,
  ' ': Character.Blank,
  '\t': Character.Blank,
  '-': Character.Hyphen,
  '.': Character.Point,
  '&': Character.Ampersand,
  '\n': Character.Line,
  '\v': Character.Line,
  '\f': Character.Line,
  '\r': Character.Line,
};

/** @param code a code point */
export function characterOf(code: number): Character {
  const char = String.fromCodePoint(code);
  return code < 0x80 ? asciiCharacterOf(char) : unicodeCharacterOf(char);
}

/** By itself, because Unicode's classes take milliseconds to compile, and a text in English hardly needs them. */
function asciiCharacterOf(char: string): Character {
  if (char >= 'a' && char <= 'z') return Character.Lower;
  if (char >= 'A' && char <= 'Z') return Character.Upper;
  if (char >= '0' && char <= '9') return Character.Digit;
  return ASCII_SIGNS[char] ?? Character.Other;
}

function unicodeCharacterOf(char: string): Character {
  if (BLANKS.test(char)) return Character.Blank;
  if (LINES.test(char)) return Character.Line;
  if (APOSTROPHES.test(char)) return Character.Apostrophe;
  if (HYPHENS.test(char)) return Character.Hyphen;
  if (MIDDLE_DOTS.test(char)) return Character.MiddleDot;
  if (INVISIBLE.test(char) || /\p{M}/u.test(char)) return Character.Mark;
  if (char === '\uFF0E') return Character.Point;
  if (char === '\uFF06') return Character.Ampersand;
  if (/\p{Nd}/u.test(char)) return Character.Digit;
  if (!/[\p{L}\p{Nl}]/u.test(char)) return Character.Other;
  if (SOLO.test(char)) return Character.Solo;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return Character.Upper;
  return /\p{Lowercase}/u.test(char) ? Character.Lower : Character.Uncased;
}
