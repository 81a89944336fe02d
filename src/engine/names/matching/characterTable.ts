import { Character, characterOf } from './characters.js';
import { fold } from './fold.js';

/** In `FOLDED`: the character folds to more than one code unit, see `foldedUnits`. */
export const SEVERAL = 0xffff;

const UNKNOWN = 0;
const BASIC = 0x10000;

/** What a character of the basic plane does, filled in when first asked for: 64 KB that most drafts leave blank. */
const KINDS = new Uint8Array(BASIC);
/** The code unit that a character of the basic plane folds to; 0 for one that folds away or is no letter. Valid where KINDS is. */
export const FOLDED = new Uint16Array(BASIC);
const severalUnits = new Map<number, string>();
const beyond = new Map<number, Character>();

for (let code = 0; code < 0x80; code++) learn(code);

/** What the ASCII letters and digits fold to, by their code; 0 for everything else, bytes of other characters included. */
export const ASCII_FOLDED = Uint8Array.from({ length: 256 }, (_, code) =>
  code < 0x80 ? FOLDED[code] : 0,
);

export function kindOf(code: number): Character {
  if (code < BASIC) return KINDS[code] === UNKNOWN ? learn(code) : KINDS[code];
  return beyond.get(code) ?? learn(code);
}

/** What a character that was asked for with `kindOf` folds to, where FOLDED says that it is several code units. */
export function foldedUnits(code: number): string {
  return severalUnits.get(code)!;
}

function learn(code: number): Character {
  const kind = characterOf(code);
  const inWord = kind <= Character.Mark && kind !== Character.Other;
  const units = inWord ? foldedLetter(String.fromCodePoint(code)) : '';
  if (units.length > 1 || code >= BASIC) severalUnits.set(code, units);
  if (code >= BASIC) {
    beyond.set(code, kind);
  } else {
    FOLDED[code] = units.length > 1 ? SEVERAL : units === '' ? 0 : units.charCodeAt(0);
    KINDS[code] = kind;
  }
  return kind;
}

function foldedLetter(char: string): string {
  const folded = fold(char);
  // What a letter folds to besides letters (a point, a blank before a spacing accent) is no part of a word.
  return folded.length === 1 && folded < '\x80'
    ? folded
    : folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
