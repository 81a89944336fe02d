import { beginningIn, hashOfBeginning, othersIn } from './beginning.js';
import { Character } from './characters.js';
import { ASCII_FOLDED, kindOf } from './characterTable.js';
import {
  ABBREVIATION, ANY_CASE, BREAK, EDGE, edgeSlot, ENDS, ENDS_ANY_CASE, HAS_BREAK, HAS_LEAD, HAS_WORD, LEAD, LONGEST_LEAD, LONGEST_NAME, type NameTables, ROOT, WORD_HEAD,
} from './nameTables.js';
import { APART, BROKEN, WordReader } from './wordReader.js';

/** See `NameIndex.scan`. */
export type OnMatch = (start: number, end: number, name: number) => boolean | void;

/** Texts are read in pieces of about this many characters, cut at a line's end, so that what is worked on stays in the processor's cache. */
const PIECE = 1 << 16;

const POINT = 0x2e;
const SMALL_A = 0x61;

/** Which bytes stop the search for a capital, a digit or a letter beyond ASCII; the window's test lets some signs through. */
const BEGINS = bytesWith((kind) => kind === Character.Upper || kind === Character.Digit);
/** After which bytes a letter may stand inside a word. */
const MAY_CONTINUE = bytesWith((kind) => (kind >= Character.Lower && kind <= Character.Digit) || kind === Character.Apostrophe).fill(1, 0x80);

/** Which bytes surely end a word: no letters, and neither apostrophe nor point. */
const ENDS_WORD = bytesWith((kind) => kind !== Character.Apostrophe && kind !== Character.Point && (kind < Character.Lower || kind > Character.Digit));

function bytesWith(is: (kind: Character) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 && is(kindOf(byte)) ? 1 : 0));
}

/**
 * In four bytes at once, one bit for each byte that is a capital (or one of @ [ \ ] ^ _), a digit (or one of : ; < = > ?) or not ASCII.
 * ASCII's capitals have the sixth bit without the fifth, its digits the fifth and fourth without the sixth.
 */
function signs(window: number): number {
  return (window & ~(window << 1) & 0x40404040) | (window & (window << 1) & ~(window >> 1) & 0x20202020) | (window & 0x80808080);
}

/** One scan of a text over the tables of an index; it can be used again, but not while it runs. */
export class NameScan {
  private readonly reader = new WordReader();
  private readonly anyCase: boolean;
  private readonly firstMask: number;
  private readonly beginningMask: number;
  private readonly wordMask: number;
  private readonly edgeCapacity: number;

  private onMatch: OnMatch = () => {};
  /** The offset in the text that the piece at hand begins at. */
  private offset = 0;
  /** The place up to which the piece is matched. */
  private taken = 0;
  /** The place behind an apostrophe that is being tried by itself. */
  private elided = -1;

  /** The names found at one word, from short to long: node, flags and end of each. */
  private readonly foundNodes = new Int32Array(LONGEST_NAME);
  private readonly foundFlags = new Uint8Array(LONGEST_NAME);
  private readonly foundEnds = new Int32Array(LONGEST_NAME);
  private readonly leadNodes = new Int32Array(LONGEST_LEAD);
  private readonly leadStarts = new Int32Array(LONGEST_LEAD);

  constructor(private readonly tables: NameTables) {
    this.anyCase = (tables.summary[1] & ANY_CASE) !== 0;
    this.beginningMask = tables.beginnings.length - 1;
    this.firstMask = tables.firstWords.length - 1;
    this.wordMask = tables.wordSlots.length - 1;
    this.edgeCapacity = tables.edges.length / EDGE;
  }

  /** Memory that the scan keeps for the next one, in bytes. */
  get kept(): number {
    return this.reader.bytes.byteLength;
  }

  run(text: string, onMatch: OnMatch): void {
    this.onMatch = onMatch;
    for (let from = 0; from < text.length;) {
      const to = pieceEnd(text, from);
      this.reader.read(from === 0 && to === text.length ? text : text.slice(from, to));
      this.offset = from;
      this.taken = 0;
      this.elided = -1;
      for (let start = this.nextStart(0); start >= 0;) start = this.nextStart(this.tryAt(start));
      from = to;
    }
  }

  /** The node of the whole name that is written like this, whatever stands between its words; -1 if there is none. */
  nodeOf(name: string): number {
    const { reader, tables } = this;
    reader.read(name);
    if (!reader.first(0)) return -1;
    const word = this.findWord();
    if (word < 0) return -1;
    let node = ROOT | word;
    let flags = this.flagsOf(word);
    while (reader.next(false) !== APART || reader.first(reader.end)) {
      const next = this.findWord();
      node = next < 0 ? -1 : this.edge(node, next);
      if (node < 0) return -1;
      flags = tables.edges[EDGE * node + 1] >>> 24;
    }
    return (flags & ENDS) === 0 ? -1 : node;
  }

  nameOf(node: number): number {
    const { edges, words } = this.tables;
    if ((node & ROOT) === 0) return edges[EDGE * node + 2];
    const at = (node & ~ROOT) * 2;
    return words[at + 1] | (words[at + 2] << 16);
  }

  /** Where the next word begins that may begin a name of the index, from a place on that all before has been tried; -1 if there is none. */
  private nextStart(from: number): number {
    if (this.anyCase) return this.nextWord(from);
    const { reader, beginningMask, tables: { beginnings } } = this;
    const { bytes, windows, length } = reader;
    let at = from;
    let tried = from - 1;
    for (;;) {
      let window = at >> 2;
      let found = signs(windows[window]) & (-1 << ((at & 3) << 3));
      while (found === 0) found = signs(windows[++window]);
      at = (window << 2) + ((31 - Math.clz32(found & -found)) >> 3);
      if (at >= length) return -1;
      const byte = bytes[at];
      if (byte >= 0x80) {
        const kind = reader.kindAt(at);
        if (kind === Character.Solo) return at;
        if (kind !== Character.Upper && kind !== Character.Digit && kind !== Character.Uncased) {
          at = reader.behind(at);
          continue;
        }
      } else if (BEGINS[byte] === 0) {
        at++;
        continue;
      }
      if (at > from && MAY_CONTINUE[bytes[at - 1]] !== 0 && reader.isInside(at, from)) {
        const start = this.startAround(at, from, tried);
        if (start !== at) {
          if (start >= 0) return start;
          at = from = ~start;
          tried = from - 1;
          continue;
        }
      }
      const shift = (at & 3) << 3;
      const four = (windows[at >> 2] >>> shift) | ((windows[(at >> 2) + 1] << 1) << (31 - shift));
      const others = othersIn(four);
      if ((four & 0x80808080) !== 0 || (others !== 0 && ENDS_WORD[(four >>> (24 - Math.clz32(others & -others))) & 0xff] === 0)) return at;
      const hash = hashOfBeginning(beginningIn(four, others));
      if (((beginnings[(hash >>> 5) & beginningMask] >>> (hash & 31)) & 1) !== 0) return at;
      tried = at;
      // Of a word in capitals or a number the next signs are no word's beginning.
      do at++; while (ASCII_FOLDED[bytes[at]] !== 0 && bytes[at] < SMALL_A);
    }
  }

  /** Where the next word begins, from a place on. */
  private nextWord(from: number): number {
    const { reader } = this;
    for (let at = from; at < reader.length; at = reader.behind(at)) {
      const kind = reader.kindAt(at);
      if ((kind >= Character.Lower && kind <= Character.Digit) || kind === Character.Solo) return at;
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
    if (start <= tried) return this.elision() === at ? at : ~reader.behindPossessive(end);
    if (reader.begins()) return start;
    return ~(reader.isSign() ? end : reader.behindPossessive(end));
  }

  /** Offers the names that begin with the word at a place; gives the place to go on from. */
  private tryAt(start: number): number {
    const { reader, tables } = this;
    reader.word(start);
    const { hash } = reader;
    if (((tables.firstWords[(hash >>> 5) & this.firstMask] >>> (hash & 31)) & 1) === 0) return this.pastWord();
    const word = this.findWord();
    if (word < 0) return this.pastWord();
    const required = !this.anyCase || reader.begins() ? ENDS : ENDS_ANY_CASE;
    const past = this.pastWord();
    let found = this.walk(word);
    while (found-- > 0) {
      const node = this.foundNodes[found];
      const flags = this.foundFlags[found];
      const end = this.foundEnds[found];
      if ((flags & HAS_LEAD) !== 0 && required === ENDS && this.offerLed(node, start, end)) return reader.behindPossessive(end);
      if ((flags & required) !== 0 && this.offer(node, start, end)) return reader.behindPossessive(end);
    }
    return past;
  }

  /** Where to go on behind the word read last, or inside it where a word of its own may begin behind an apostrophe. */
  private pastWord(): number {
    const { reader } = this;
    const { end } = reader;
    const elided = this.elision();
    return elided < 0 ? reader.behindPossessive(end) : elided;
  }

  /** Where a word of its own may begin behind an apostrophe of the word read last; -1 if none may, or it is tried already. */
  private elision(): number {
    const { reader } = this;
    const { elided, start } = reader;
    if (elided === 0 || start === this.elided || reader.kindAt(elided) !== Character.Upper) return -1;
    return (this.elided = elided);
  }

  /** Follows the names that begin with a word, which was read last, and keeps those that end on the way; gives their number. */
  private walk(word: number): number {
    const { reader, tables } = this;
    let found = 0;
    let node = ROOT | word;
    let flags = this.flagsOf(word);
    for (;;) {
      if ((flags & (ENDS | HAS_LEAD)) !== 0) {
        this.foundNodes[found] = node;
        this.foundFlags[found] = flags;
        this.foundEnds[found++] = reader.end;
      }
      if ((flags & (HAS_WORD | HAS_BREAK)) === 0) return found;
      const gap = reader.next(reader.bytes[reader.end] === POINT && (this.flagsOf(word) & ABBREVIATION) !== 0);
      if (gap === APART) return found;
      if (gap === BROKEN) node = (flags & HAS_BREAK) === 0 ? -1 : this.edge(node, BREAK);
      else if ((flags & HAS_WORD) === 0) return found;
      if (node < 0 || (word = this.findWord()) < 0 || (node = this.edge(node, word)) < 0) return found;
      flags = tables.edges[EDGE * node + 1] >>> 24;
    }
  }

  /** Offers the names that begin before their first word with a capital, from the longest on. */
  private offerLed(node: number, start: number, end: number): boolean {
    const { reader, tables } = this;
    let found = 0;
    node = this.edge(node, LEAD);
    for (let at = start, count = 0; count < LONGEST_LEAD && reader.wordBefore(at, this.taken); count++) {
      const word = this.findWord();
      if (word < 0 || (node = this.edge(node, word)) < 0) break;
      at = reader.start;
      const flags = tables.edges[EDGE * node + 1] >>> 24;
      if ((flags & ENDS) !== 0) {
        this.leadNodes[found] = node;
        this.leadStarts[found++] = at;
      }
      if ((flags & HAS_WORD) === 0) break;
    }
    while (found-- > 0) if (this.offer(this.leadNodes[found], this.leadStarts[found], end)) return true;
    return false;
  }

  private offer(node: number, start: number, end: number): boolean {
    const { reader, offset } = this;
    const from = offset + reader.unitsAt(start);
    if (this.onMatch(from, offset + reader.unitsAt(end), this.nameOf(node)) === false) return false;
    this.taken = end;
    return true;
  }

  /** The number of the word read last, or -1. */
  private findWord(): number {
    const { reader, wordMask, tables: { wordSlots, words } } = this;
    const tag = reader.hash >>> 22;
    for (let slot = reader.hash & wordMask; ; slot = (slot + 1) & wordMask) {
      const entry = wordSlots[slot];
      if (entry === 0) return -1;
      if (entry >>> 24 !== tag) continue;
      const word = entry & 0xffffff;
      if (reader.equals(words, word * 2 + WORD_HEAD, words[word * 2] & 0xff)) return word;
    }
  }

  /** The flags of a word, and of the path that it begins. */
  private flagsOf(word: number): number {
    return this.tables.words[word * 2] >>> 8;
  }

  /** The slot of the edge from a node by a word, or -1. */
  private edge(node: number, word: number): number {
    const { edgeCapacity, tables: { edges } } = this;
    for (let slot = edgeSlot(node, word, edgeCapacity); ; ) {
      const found = edges[EDGE * slot + 1];
      if (found === 0) return -1;
      if (edges[EDGE * slot] === node && (found & 0xffffff) === word) return slot;
      if (++slot === edgeCapacity) slot = 0;
    }
  }
}

/** Where a piece of a text ends: behind a line's end, or with the text. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const last = text.lastIndexOf('\n', from + PIECE);
  const end = last >= from ? last : text.indexOf('\n', from + PIECE);
  return end < 0 ? text.length : end + 1;
}
