import { ASCII_FOLDED } from './characterTable.js';
import { Character } from './characters.js';
import { isLetter, LONGEST_WORD, WordReader } from './wordReader.js';

/** The longest gap between two words of one name, in characters. */
const LONGEST_GAP = 16;

/** What stands before a word. */
export const APART = 0;
export const JOINED = 1;
export const BROKEN = 2;

const AND = Array.from('and', (char) => char.charCodeAt(0));
const POSSESSIVE = Array.from("'s", (char) => char.charCodeAt(0));

/**
 * Goes from word to word.
 *
 * Two words are *joined* by blanks, one hyphen, apostrophes, a middle dot, the point of an initial or a common abbreviation, or
 * nothing; *broken* by any other mark; *apart* when a line ends between them, or more than 16 characters stand there.
 */
export class TextReader extends WordReader {
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
    if (kind === Character.Ampersand) this.sign(last, this.behind(last), AND);
    else this.wordAround(last, floor);
    const { start, end } = this;
    const isSign = this.isSign();
    if (this.next(false) !== JOINED || this.start !== place) return false;
    if (isSign) this.sign(start, end, kind === Character.Ampersand ? AND : POSSESSIVE);
    else this.word(start);
    return true;
  }

  /** Whether what stands before the letter at a place may belong to its word. */
  isInside(place: number, floor: number): boolean {
    const before = this.before(place);
    const kind = this.kindAt(before);
    if (kind !== Character.Apostrophe || before <= floor)
      return isLetter(kind) || kind === Character.Mark;
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
      else if (kind === Character.Apostrophe ? start !== at + this.width : kind !== Character.Mark)
        break;
    }
    return start;
  }
}
