import { ASCII_FOLDED, FOLDED, foldedUnits, kindOf, SEVERAL } from './characterTable.js';
import { Character } from './characters.js';

/** The longest word that is compared, in folded code units; a longer one is no name's. */
export const LONGEST_WORD = 255;
/** The longest gap between two words of one name, in characters. */
const LONGEST_GAP = 16;

/** What stands before a word. */
export const APART = 0;
export const JOINED = 1;
export const BROKEN = 2;

const POINT = 0x2e;
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;
const SMALL_S = 0x73;
const AND = Array.from('and', (char) => char.charCodeAt(0));
const POSSESSIVE = Array.from("'s", (char) => char.charCodeAt(0));
const HIGH_BITS = 0x80808080;
const ENCODER = new TextEncoder();

const isLetter = (kind: Character): boolean => kind >= Character.Lower && kind <= Character.Digit;
const IS_PLAIN_END = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 && kindOf(byte) !== Character.Apostrophe && byte !== POINT ? 1 : 0));

/**
 * Reads a text word by word, as names are compared by.
 *
 * - A word is a run of letters and digits with their marks. In scripts that write no blanks between words each letter is one.
 * - An apostrophe between two letters belongs to the word and does not count: O'Brien is OBrien, Sana’a is Sanaa.
 * - `'s` at the end of such a word is a word by itself, so that "Putin's" holds Putin, and Moody's is not Moody.
 * - Single letters, the first a capital, with points between them are one word, which owns its last point: U.S. is US, J.K. is JK,
 *   S.p.A. is SpA (J. K. is two words).
 * - & is the word "and".
 * - Two words are *joined* by blanks, one hyphen, apostrophes, a middle dot, the point of an initial or a common abbreviation, or
 *   nothing; *broken* by any other mark; *apart* when a line ends between them, or more than 16 characters stand there.
 *
 * The text lies here as UTF-8, because that is by far the fastest way out of a JavaScript string, and most of it can be passed over
 * four characters at a time. All places are bytes; `unitsAt` turns them into offsets of the text.
 */
export class WordReader {
  bytes = new Uint8Array(4096);
  /** The same bytes, four in one. */
  windows = new Int32Array(this.bytes.buffer);
  /** How many bytes the text takes; the byte behind it is none of UTF-8. */
  length = 0;

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

  private code = 0;
  private width = 0;
  private ascii = true;
  private knownByte = 0;
  private knownUnits = 0;

  read(text: string): void {
    if (this.bytes.length < text.length * 3 + 8) {
      this.bytes = new Uint8Array((text.length * 3 + 4096) & ~3);
      this.windows = new Int32Array(this.bytes.buffer);
    }
    this.length = ENCODER.encodeInto(text, this.bytes).written;
    this.bytes[this.length] = 0xff;
    this.ascii = this.length === text.length;
    this.knownByte = this.knownUnits = 0;
  }

  /** What the character at a place does in a name; sets its code and width. */
  kindAt(at: number): Character {
    const { bytes } = this;
    const first = bytes[at];
    if (first < 0x80) {
      this.code = first;
      this.width = 1;
    } else if (at >= this.length) {
      this.width = 0;
      return Character.Other;
    } else if (first < 0xe0) {
      this.code = ((first & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
      this.width = 2;
    } else if (first < 0xf0) {
      this.code = ((first & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
      this.width = 3;
    } else {
      this.code = ((first & 0x07) << 18) | ((bytes[at + 1] & 0x3f) << 12) | ((bytes[at + 2] & 0x3f) << 6) | (bytes[at + 3] & 0x3f);
      this.width = 4;
    }
    return kindOf(this.code);
  }

  /** The place behind the character at a place, which `kindAt` was asked for last. */
  behind(at: number): number {
    return at + this.width;
  }

  /** The place of the character before a place, which is not the first. */
  before(at: number): number {
    do at--; while ((this.bytes[at] & 0xc0) === 0x80);
    return at;
  }

  /** Reads the word that begins with the letter at a place. */
  word(start: number): void {
    const { bytes } = this;
    let at = start;
    let hash = 0;
    for (let folded = ASCII_FOLDED[bytes[at]]; folded !== 0; folded = ASCII_FOLDED[bytes[++at]]) hash = (Math.imul(hash, 31) + folded) | 0;
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
      if (next === Character.Apostrophe && !pointed && isLetter(this.kindAt(after)) && !this.isPossessive(after)) {
        if (this.elided === 0) this.elided = after;
        at = after;
        letters = 2;
      } else if (next === Character.Point && letters === 1 && mayBeInitial && this.isSingle(after)) {
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
  private isPossessive(at: number): boolean {
    return (this.bytes[at] | 0x20) === SMALL_S && !isLetter(this.kindAt(this.behindMarks(at + 1)));
  }

  /** Whether the letter at a place stands alone. */
  private isSingle(at: number): boolean {
    const kind = this.kindAt(at);
    return isLetter(kind) && kind !== Character.Digit && !isLetter(this.kindAt(this.behindMarks(at + this.width)));
  }

  private behindMarks(at: number): number {
    while (this.kindAt(at) === Character.Mark) at += this.width;
    return at;
  }

  /**
   * Reads the next word behind the last one.
   * @param abbreviated whether a point behind the last word would only end an abbreviation
   * @returns what stands between them; APART also when there is no next word within reach
   */
  next(abbreviated: boolean): typeof APART | typeof JOINED | typeof BROKEN {
    const from = this.end;
    const { bytes } = this;
    if (bytes[from] === 0x20 && ASCII_FOLDED[bytes[from + 1]] !== 0) {
      this.word(from + 1);
      return JOINED;
    }
    let at = from;
    let gap: typeof JOINED | typeof BROKEN = JOINED;
    let dashes = 0;
    let blanksBefore = 0;
    let blanksAfter = 0;
    for (let count = 0; count <= LONGEST_GAP; count++) {
      const kind = this.kindAt(at);
      const after = at + this.width;
      switch (kind) {
        case Character.Apostrophe:
          if (at !== from || this.isSign() || !this.isPossessive(after)) break;
          this.sign(at, this.behindMarks(after + 1), POSSESSIVE);
          return JOINED;
        case Character.Ampersand:
          this.sign(at, after, AND);
          return dashes > 1 || (dashes === 1 && blanksBefore > 0 && blanksAfter > 0) ? BROKEN : gap;
        case Character.Mark:
          break;
        case Character.Blank:
          if (dashes > 0) blanksAfter++;
          else blanksBefore++;
          break;
        case Character.Hyphen:
        case Character.MiddleDot:
          dashes++;
          break;
        case Character.Point:
          if (at !== from || !(abbreviated || this.initial)) gap = BROKEN;
          break;
        case Character.Line:
          return APART;
        case Character.Other:
          if (at >= this.length) return APART;
          gap = BROKEN;
          break;
        default:
          this.word(at);
          return dashes > 1 || (dashes === 1 && blanksBefore > 0 && blanksAfter > 0) ? BROKEN : gap;
      }
      at = after;
    }
    return APART;
  }

  /** A sign that stands for a word. */
  private sign(start: number, end: number, units: readonly number[]): void {
    this.begin(start);
    for (const unit of units) this.pushUnit(unit);
    this.finish(end);
  }

  /** Whether the last word is a sign that stands for one. */
  isSign(): boolean {
    const kind = this.kindAt(this.start);
    return kind === Character.Apostrophe || kind === Character.Ampersand;
  }

  /** Reads the first word from a place on, however far; false if there is none. */
  first(from: number): boolean {
    for (let at = from; at < this.length; at += this.width) {
      const kind = this.kindAt(at);
      if (isLetter(kind) || kind === Character.Solo) {
        this.word(at);
        return true;
      }
      if (kind === Character.Ampersand) {
        this.sign(at, at + this.width, AND);
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the word before a place where a word begins, if the two are joined.
   * @param floor the place that the word may not begin before
   */
  wordBefore(place: number, floor: number): boolean {
    let last = place;
    let kind: Character;
    do {
      if (last <= floor || place - last > LONGEST_GAP * 4) return false;
      last = this.before(last);
      kind = this.kindAt(last);
    } while (!isLetter(kind) && kind !== Character.Ampersand);
    const end = this.behind(last);
    if (kind === Character.Ampersand) this.sign(last, end, AND);
    else this.wordAround(last, floor);
    const { start } = this;
    if (this.next(false) !== JOINED || this.start !== place) return false;
    if (kind === Character.Ampersand) this.sign(last, end, AND);
    else this.word(start);
    return true;
  }

  /** Whether what stands before the letter at a place may belong to its word. */
  isInside(place: number, floor: number): boolean {
    const before = this.before(place);
    const kind = this.kindAt(before);
    if (kind !== Character.Apostrophe || before <= floor) return isLetter(kind) || kind === Character.Mark;
    const letter = this.kindAt(this.before(before));
    return isLetter(letter) || letter === Character.Mark;
  }

  /**
   * Reads the word that the letter at a place stands in.
   * @param floor the place that the word may not begin before
   */
  wordAround(place: number, floor: number): void {
    this.word(this.lettersBefore(place, floor));
    // A possessive ends a word before its last letter.
    while (this.end <= place) if (this.next(false) === APART) this.word(place);
  }

  /** Where the letters, marks and apostrophes that stand before a place begin; not before `floor`, nor further back than any word is long. */
  private lettersBefore(place: number, floor: number): number {
    let start = place;
    for (let at = place, count = 0; at > floor && count < LONGEST_WORD; count++) {
      at = this.before(at);
      const kind = this.kindAt(at);
      if (isLetter(kind)) start = at;
      else if (kind === Character.Apostrophe ? start !== at + this.width : kind !== Character.Mark) break;
    }
    return start;
  }

  /** Whether the last word's folded code units are these. */
  equals(units: Uint16Array, from: number, size: number): boolean {
    if (size !== this.size) return false;
    if (this.plain) {
      const { bytes, start } = this;
      for (let i = 0; i < size; i++) if (ASCII_FOLDED[bytes[start + i]] !== units[from + i]) return false;
    } else {
      for (let i = 0; i < size; i++) if (this.units[i] !== units[from + i]) return false;
    }
    return true;
  }

  /** Writes the last word's folded code units. */
  copyTo(units: Uint16Array, to: number): void {
    for (let i = 0; i < this.size; i++) units[to + i] = this.plain ? ASCII_FOLDED[this.bytes[this.start + i]] : this.units[i];
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
    if (first === Character.Digit || first === Character.Uncased || first === Character.Solo) return true;
    for (let at = this.start; at < this.end; at += this.width) if (this.kindAt(at) === Character.Upper) return true;
    return false;
  }

  /** The offset in UTF-16 code units of a place; cheapest when asked in order. */
  unitsAt(place: number): number {
    if (this.ascii) return place;
    const { windows } = this;
    let at = this.knownByte;
    let units = this.knownUnits;
    // Place by place to the next whole window, then four at once, and the rest.
    while (at < place && (at & 3) !== 0) units += this.unitsOf(at++);
    for (; at + 4 <= place; at += 4) {
      const window = windows[at >> 2];
      units += (window & HIGH_BITS) === 0 ? 4 : unitsIn(window);
    }
    while (at < place) units += this.unitsOf(at++);
    while (at > place) units -= this.unitsOf(--at);
    this.knownByte = at;
    this.knownUnits = units;
    return units;
  }

  /** A character has a unit for the byte that begins it, or two if it has four bytes. */
  private unitsOf(at: number): number {
    const byte = this.bytes[at];
    return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
  }
}

/** How many units the four bytes of a window have. */
function unitsIn(window: number): number {
  const further = window & ~(window << 1) & HIGH_BITS;
  const firstOfFour = window & (window << 1) & (window << 2) & (window << 3) & HIGH_BITS;
  return 4 - bytesSet(further) + bytesSet(firstOfFour);
}

/** How many bytes have their high bit set, where no other bit is. */
function bytesSet(highBits: number): number {
  return Math.imul(highBits >>> 7, 0x01010101) >>> 24;
}

/** Thirty bits of a hash (which V8 keeps without a box) brought to bear on each other. */
function mixed(hash: number): number {
  hash &= 0x3fffffff;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}
