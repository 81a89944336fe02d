import { kindOf } from './characterTable.js';
import { Character } from './characters.js';

const HIGH_BITS = 0x80808080;
const ENCODER = new TextEncoder();

/**
 * A text as UTF-8, because that is by far the fastest way out of a JavaScript string, and most of a text can then be passed over four
 * characters at a time. All places are bytes; `unitsAt` turns them into offsets of the text.
 */
export class Utf8Text {
  bytes = new Uint8Array(4096);
  /** The same bytes, four in one. */
  windows = new Int32Array(this.bytes.buffer);
  /** How many bytes the text takes; the byte behind it is none of UTF-8. */
  length = 0;

  protected code = 0;
  protected width = 0;
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
      this.code =
        ((first & 0x07) << 18) |
        ((bytes[at + 1] & 0x3f) << 12) |
        ((bytes[at + 2] & 0x3f) << 6) |
        (bytes[at + 3] & 0x3f);
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
    do at--;
    while ((this.bytes[at] & 0xc0) === 0x80);
    return at;
  }

  /** The place behind the characters beyond ASCII from a place on that no name begins with: small letters, marks and signs. */
  behindSmall(at: number): number {
    while (this.bytes[at] >= 0x80) {
      const kind = this.kindAt(at);
      if ((kind > Character.Lower && kind < Character.Mark) || this.width === 0) break;
      at += this.width;
    }
    return at;
  }

  /** The offset in UTF-16 code units of a place; cheapest when asked in order. */
  unitsAt(place: number): number {
    if (this.ascii) return place;
    const { windows } = this;
    let at = this.knownByte;
    let units = this.knownUnits;
    // Place by place to the next whole window, then four windows at once where all is ASCII, or one, and the rest.
    while (at < place && (at & 3) !== 0) units += this.unitsOf(at++);
    while (at + 4 <= place) {
      const window = at >> 2;
      if (
        at + 16 <= place &&
        ((windows[window] | windows[window + 1] | windows[window + 2] | windows[window + 3]) &
          HIGH_BITS) ===
          0
      ) {
        units += 16;
        at += 16;
      } else {
        units += unitsIn(windows[window]);
        at += 4;
      }
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
