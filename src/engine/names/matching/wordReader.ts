import { ASCII_FOLDED, FOLDED, foldedUnits, kindOf, SEVERAL } from './characterTable.js';
import { Character } from './characters.js';
import { Utf8Text } from './utf8Text.js';

/** The longest word that is compared, in folded code units; a longer one is no name's. */
export const LONGEST_WORD = 255;
const POINT = 0x2e;
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;
const SMALL_S = 0x73;

export const isLetter = (kind: Character): boolean =>
  kind >= Character.Lower && kind <= Character.Digit;
const IS_PLAIN_END = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 && kindOf(byte) !== Character.Apostrophe && byte !== POINT ? 1 : 0,
);

/**
 * Reads a word of a text, as names are compared by.
 *
 * - A word is a run of letters and digits with their marks. In scripts that write no blanks between words each letter is one.
 * - An apostrophe between two letters belongs to the word and does not count: O'Brien is OBrien, Sana’a is Sanaa.
 * - `'s` at the end of such a word is a word by itself, so that "Putin's" holds Putin, and Moody's is not Moody.
 * - Single letters, the first a capital, with points between them are one word, which owns its last point: U.S. is US, J.K. is JK,
 *   S.p.A. is SpA (J. K. is two words).
 * - & is the word "and".
 */
export class WordReader extends Utf8Text {
  /** The word read last: from `start` to `end`. */
  start = 0;
  end = 0;
  /** A hash of its folded code units, 30 bits, all mixed. */
  hash = 0;
  /** How many folded code units it has; 0 when it is too long to be a name's. */
  size = 0;
  /** Whether it is one capital, or letters with points: a point behind it ends no sentence. */
  initial = false;
  /** Where the word goes on behind its first apostrophe ("l'Iran"), or 0. */
  elided = 0;

  /** The word's folded code units, unless it is plain: then they are its bytes', each folded. */
  private readonly units = new Uint16Array(LONGEST_WORD + 1);
  private plain = true;

  /** Reads the word that begins with the letter at a place. */
  word(start: number): void {
    const { bytes } = this;
    let at = start;
    let hash = 0;
    for (let folded = ASCII_FOLDED[bytes[at]]; folded !== 0; folded = ASCII_FOLDED[bytes[++at]])
      hash = (Math.imul(hash, 31) + folded) | 0;
    const next = bytes[at];
    if (IS_PLAIN_END[next] === 0 && (next !== POINT || at === start + 1)) {
      this.wordOfAnyKind(start);
      return;
    }
    this.start = start;
    this.end = at;
    this.plain = true;
    this.size = at - start <= LONGEST_WORD ? at - start : 0;
    this.initial = at === start + 1 && bytes[start] >= CAPITAL_A && bytes[start] < SMALL_A;
    this.elided = 0;
    this.hash = mixed(hash);
  }

  private wordOfAnyKind(start: number): void {
    const first = this.kindAt(start);
    this.begin(start);
    let at = this.take(start);
    if (first === Character.Solo) {
      this.finish(at);
      return;
    }
    const mayBeInitial = first === Character.Upper || first === Character.Uncased;
    let letters = 1;
    let pointed = false;
    for (;;) {
      for (; isLetter(this.kindAt(at)); letters++) at = this.take(at);
      const next = this.kindAt(at);
      const after = at + this.width;
      if (
        next === Character.Apostrophe &&
        !pointed &&
        isLetter(this.kindAt(after)) &&
        !this.isPossessive(after)
      ) {
        if (this.elided === 0) this.elided = after;
        at = after;
        letters = 2;
      } else if (
        next === Character.Point &&
        letters === 1 &&
        mayBeInitial &&
        this.isSingle(after)
      ) {
        at = after;
        letters = 0;
        pointed = true;
      } else {
        this.initial = pointed || (letters === 1 && mayBeInitial);
        this.finish(pointed && next === Character.Point ? after : at);
        return;
      }
    }
  }

  /** Makes ready for a word whose units are pushed one by one. */
  private begin(start: number): void {
    this.start = start;
    this.plain = false;
    this.size = 0;
    this.hash = 0;
    this.initial = false;
    this.elided = 0;
  }

  /** Adds the letter that `kindAt` was asked for, and the marks that follow it; gives the place behind them. */
  private take(at: number): number {
    do {
      this.push(this.code);
      at += this.width;
    } while (this.kindAt(at) === Character.Mark);
    return at;
  }

  private push(code: number): void {
    const unit = code < 0x10000 ? FOLDED[code] : SEVERAL;
    if (unit !== SEVERAL) {
      if (unit !== 0) this.pushUnit(unit);
      return;
    }
    const several = foldedUnits(code);
    for (let i = 0; i < several.length; i++) this.pushUnit(several.charCodeAt(i));
  }

  private pushUnit(unit: number): void {
    if (this.size > LONGEST_WORD) return;
    this.hash = (Math.imul(this.hash, 31) + unit) & 0x3fffffff;
    this.units[this.size++] = unit;
  }

  private finish(end: number): void {
    this.end = end;
    this.hash = mixed(this.hash);
    if (this.size > LONGEST_WORD) this.size = 0;
  }

  /** Whether, behind an apostrophe, an s ends the word. */
  protected isPossessive(at: number): boolean {
    return (this.bytes[at] | 0x20) === SMALL_S && !isLetter(this.kindAt(this.behindMarks(at + 1)));
  }

  /** Whether the letter at a place stands alone. */
  private isSingle(at: number): boolean {
    const kind = this.kindAt(at);
    return (
      isLetter(kind) &&
      kind !== Character.Digit &&
      !isLetter(this.kindAt(this.behindMarks(at + this.width)))
    );
  }

  protected behindMarks(at: number): number {
    while (this.kindAt(at) === Character.Mark) at += this.width;
    return at;
  }

  /** Takes a sign for the word that it stands for. */
  protected sign(start: number, end: number, units: readonly number[]): void {
    this.begin(start);
    for (const unit of units) this.pushUnit(unit);
    this.finish(end);
  }

  /** Whether the last word is a sign that stands for one. */
  isSign(): boolean {
    const kind = this.kindAt(this.start);
    return kind === Character.Apostrophe || kind === Character.Ampersand;
  }

  /** Whether the last word's folded code units are these. */
  equals(units: Uint16Array, from: number, size: number): boolean {
    if (size !== this.size) return false;
    if (this.plain) {
      const { bytes, start } = this;
      for (let i = 0; i < size; i++)
        if (ASCII_FOLDED[bytes[start + i]] !== units[from + i]) return false;
    } else {
      for (let i = 0; i < size; i++) if (this.units[i] !== units[from + i]) return false;
    }
    return true;
  }

  /** Writes the last word's folded code units. */
  copyTo(units: Uint16Array, to: number): void {
    for (let i = 0; i < this.size; i++)
      units[to + i] = this.plain ? ASCII_FOLDED[this.bytes[this.start + i]] : this.units[i];
  }

  /** The place behind a possessive ending at a place, or the place. */
  behindPossessive(at: number): number {
    if (IS_PLAIN_END[this.bytes[at]] !== 0 || this.kindAt(at) !== Character.Apostrophe) return at;
    const letter = at + this.width;
    return this.isPossessive(letter) ? this.behindMarks(letter + 1) : at;
  }

  /** Whether the last word can begin a name: it holds a capital, or begins with a digit or an uncased letter. */
  begins(): boolean {
    const first = this.kindAt(this.start);
    if (!isLetter(first) && first !== Character.Solo) return false;
    if (first === Character.Digit || first === Character.Uncased || first === Character.Solo)
      return true;
    for (let at = this.start; at < this.end; at += this.width)
      if (this.kindAt(at) === Character.Upper) return true;
    return false;
  }
}

/** Thirty bits of a hash (which V8 keeps without a box) brought to bear on each other. */
function mixed(hash: number): number {
  hash &= 0x3fffffff;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}
