import { beginningIn, hashOfBeginning, othersIn } from './beginning.js';
import { ASCII_FOLDED, kindOf } from './characterTable.js';
import { Character } from './characters.js';
import { ANY_CASE, type NameTables } from './nameTables.js';
import type { TextReader } from './textReader.js';
import { isLetter } from './wordReader.js';

const SMALL_A = 0x61;

/** Which bytes stop the search for a capital, a digit or a letter beyond ASCII; the window's test lets some signs through. */
const BEGINS = bytesWith((kind) => kind === Character.Upper || kind === Character.Digit);
/** After which bytes a letter may stand inside a word. */
const MAY_CONTINUE = bytesWith((kind) => isLetter(kind) || kind === Character.Apostrophe).fill(
  1,
  0x80,
);

/** Which bytes surely end a word: no letters, and neither apostrophe nor point. */
const ENDS_WORD = bytesWith(
  (kind) => kind !== Character.Apostrophe && kind !== Character.Point && !isLetter(kind),
);

function bytesWith(is: (kind: Character) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 && is(kindOf(byte)) ? 1 : 0));
}

/**
 * In four bytes at once, one bit for each byte that is a capital (or one of @ [ \ ] ^ _), a digit (or one of : ; < = > ?) or not ASCII. The bits of 64
 * and 32 differ in ASCII's capitals, digits and signs, and are the same in small letters; of the three, only most signs have neither that of 64 nor
 * that of 16.
 */
function signs(window: number): number {
  return ((window ^ (window << 1)) & (window | (window << 2)) & 0x40404040) | (window & 0x80808080);
}

/** Finds the words of a text that may begin a name of an index, and passes over all others as fast as it can. */
export class NameStarts {
  private readonly anyCase: boolean;
  private readonly beginningMask: number;
  /** The place behind an apostrophe that is being tried by itself. */
  private elided = -1;

  constructor(
    private readonly reader: TextReader,
    private readonly tables: NameTables,
  ) {
    this.anyCase = (tables.summary[1] & ANY_CASE) !== 0;
    this.beginningMask = tables.beginnings.length - 1;
  }

  /** To be called when the reader has read another text. */
  restart(): void {
    this.elided = -1;
  }

  /** Where the next word begins that may begin a name of the index, from a place on that all before has been tried; -1 if there is none. */
  next(from: number): number {
    if (this.anyCase) return this.nextWord(from);
    const { reader } = this;
    const { bytes, windows, length } = reader;
    let at = from;
    let tried = from - 1;
    for (;;) {
      let window = at >> 2;
      let found = signs(windows[window]) & (-1 << ((at & 3) << 3));
      // Four windows in a round, because V8 looks for interrupts at the end of each.
      while (
        found === 0 &&
        (found = signs(windows[++window])) === 0 &&
        (found = signs(windows[++window])) === 0 &&
        (found = signs(windows[++window])) === 0
      ) {
        found = signs(windows[++window]);
      }
      at = (window << 2) + ((31 - Math.clz32(found & -found)) >> 3);
      if (at >= length) return -1;
      const byte = bytes[at];
      if (byte >= 0x80) {
        const past = reader.behindSmall(at);
        if (past > at) {
          at = past;
          continue;
        }
        if (reader.kindAt(at) === Character.Solo) return at;
      } else if (BEGINS[byte] === 0) {
        at++;
        continue;
      }
      if (at > from && MAY_CONTINUE[bytes[at - 1]] !== 0 && reader.isInside(at, from)) {
        const start = this.startAround(at, from, tried);
        if (start >= 0 && start !== at) return start;
        if (start < 0) {
          at = from = ~start;
          tried = from - 1;
          continue;
        }
      }
      if (this.mayBeginAt(at)) return at;
      tried = at;
      // Of a word in capitals or a number the next signs are no word's beginning.
      do at++;
      while (ASCII_FOLDED[bytes[at]] !== 0 && bytes[at] < SMALL_A);
    }
  }

  /** Whether the first letters of the word at a place are those of a name, or cannot be told at a glance. */
  private mayBeginAt(at: number): boolean {
    const {
      beginningMask,
      reader: { windows },
      tables: { beginnings },
    } = this;
    const shift = (at & 3) << 3;
    const four = (windows[at >> 2] >>> shift) | ((windows[(at >> 2) + 1] << 1) << (31 - shift));
    if ((four & 0x80808080) !== 0) return true;
    const others = othersIn(four);
    if (others !== 0 && ENDS_WORD[(four >>> (24 - Math.clz32(others & -others))) & 0xff] === 0)
      return true;
    const hash = hashOfBeginning(beginningIn(four, others));
    return ((beginnings[(hash >>> 5) & beginningMask] >>> (hash & 31)) & 1) !== 0;
  }

  /** Where the next word begins, from a place on. */
  private nextWord(from: number): number {
    const { reader } = this;
    for (let at = from; at < reader.length; at = reader.behind(at)) {
      const kind = reader.kindAt(at);
      if (isLetter(kind) || kind === Character.Solo) return at;
    }
    return -1;
  }

  /**
   * Where the word begins that a capital, a digit or an uncased letter stands in, or the letter's own place where it may be tried by itself;
   * if no name can begin there, or its first letters have been looked at (up to `tried`), ~ where the word ends.
   */
  private startAround(at: number, floor: number, tried: number): number {
    const { reader } = this;
    reader.wordAround(at, floor);
    const { start, end } = reader;
    if (start === at) return at;
    if (start <= tried) {
      const past = this.past(start, end, reader.elided);
      return past === at ? at : ~past;
    }
    if (reader.begins()) return start;
    return ~(reader.isSign() ? end : reader.behindPossessive(end));
  }

  /**
   * Where to go on when no name begins with a word: behind it, or inside it where a word of its own may begin behind an apostrophe.
   * @param elided where the word goes on behind its first apostrophe, or 0
   */
  past(start: number, end: number, elided: number): number {
    const { reader } = this;
    if (elided !== 0 && start !== this.elided && reader.kindAt(elided) === Character.Upper)
      return (this.elided = elided);
    return reader.behindPossessive(end);
  }
}
