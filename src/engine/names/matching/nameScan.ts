import { NameLookup } from './nameLookup.js';
import { NameStarts } from './nameStarts.js';
import {
  ABBREVIATION,
  ANY_CASE,
  BREAK,
  ENDS,
  ENDS_ANY_CASE,
  HAS_BREAK,
  HAS_LEAD,
  HAS_WORD,
  LEAD,
  LONGEST_LEAD,
  LONGEST_NAME,
  type NameTables,
  ROOT,
} from './nameTables.js';
import { APART, BROKEN, TextReader } from './textReader.js';

/** See `NameIndex.scan`. */
export type OnMatch = (start: number, end: number, name: number) => boolean | void;

const POINT = 0x2e;

/** Texts are read in pieces of about this many characters, cut at a line's end, so that what is worked on stays in the processor's cache. */
const PIECE = 1 << 16;

/** One scan of a text over the tables of an index; it can be used again, but not while it runs. */
export class NameScan {
  private readonly reader = new TextReader();
  private readonly starts: NameStarts;
  private readonly lookup: NameLookup;
  private readonly anyCase: boolean;
  private readonly firstMask: number;

  private onMatch: OnMatch = () => {};
  /** The offset in the text that the piece at hand begins at. */
  private offset = 0;
  /** The place up to which the piece is matched. */
  private taken = 0;

  /** The names found at one word, from short to long: node, flags and end of each. */
  private readonly foundNodes = new Int32Array(LONGEST_NAME);
  private readonly foundFlags = new Uint8Array(LONGEST_NAME);
  private readonly foundEnds = new Int32Array(LONGEST_NAME);
  private readonly leadNodes = new Int32Array(LONGEST_LEAD);
  private readonly leadStarts = new Int32Array(LONGEST_LEAD);

  constructor(private readonly tables: NameTables) {
    this.starts = new NameStarts(this.reader, tables);
    this.lookup = new NameLookup(this.reader, tables);
    this.anyCase = (tables.summary[1] & ANY_CASE) !== 0;
    this.firstMask = tables.firstWords.length - 1;
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
      this.starts.restart();
      for (let start = this.starts.next(0); start >= 0;)
        start = this.starts.next(this.tryAt(start));
      from = to;
    }
  }

  /** The number of the name that is written like this, whatever stands between its words; -1 if there is none. */
  nameLike(name: string): number {
    const node = this.lookup.nodeOf(name);
    return node < 0 ? -1 : this.lookup.nameOf(node);
  }

  /** Offers the names that begin with the word at a place; gives the place to go on from. */
  private tryAt(start: number): number {
    const { reader, starts, lookup, tables } = this;
    reader.word(start);
    const { hash, end: wordEnd, elided } = reader;
    const word =
      ((tables.firstWords[(hash >>> 5) & this.firstMask] >>> (hash & 31)) & 1) === 0
        ? -1
        : lookup.word();
    if (word < 0) return starts.past(start, wordEnd, elided);
    const required = !this.anyCase || reader.begins() ? ENDS : ENDS_ANY_CASE;
    let found = this.walk(word);
    while (found-- > 0) {
      const node = this.foundNodes[found];
      const flags = this.foundFlags[found];
      const end = this.foundEnds[found];
      if ((flags & HAS_LEAD) !== 0 && required === ENDS && this.offerLed(node, start, end))
        return reader.behindPossessive(end);
      if ((flags & required) !== 0 && this.offer(node, start, end))
        return reader.behindPossessive(end);
    }
    return starts.past(start, wordEnd, elided);
  }

  /** Follows the names that begin with a word, which was read last, and keeps those that end on the way; gives their number. */
  private walk(word: number): number {
    const { reader, lookup } = this;
    let found = 0;
    let node = ROOT | word;
    let flags = lookup.flagsOfWord(word);
    for (;;) {
      if ((flags & (ENDS | HAS_LEAD)) !== 0) {
        this.foundNodes[found] = node;
        this.foundFlags[found] = flags;
        this.foundEnds[found++] = reader.end;
      }
      if ((flags & (HAS_WORD | HAS_BREAK)) === 0) return found;
      const gap = reader.next(
        reader.bytes[reader.end] === POINT && (lookup.flagsOfWord(word) & ABBREVIATION) !== 0,
      );
      if (gap === APART) return found;
      if (gap === BROKEN) node = (flags & HAS_BREAK) === 0 ? -1 : lookup.edge(node, BREAK);
      else if ((flags & HAS_WORD) === 0) return found;
      if (node < 0 || (word = lookup.word()) < 0 || (node = lookup.edge(node, word)) < 0)
        return found;
      flags = lookup.flagsOfEdge(node);
    }
  }

  /** Offers the names that begin before their first word with a capital, from the longest on. */
  private offerLed(node: number, start: number, end: number): boolean {
    const { reader, lookup } = this;
    let found = 0;
    node = lookup.edge(node, LEAD);
    for (
      let at = start, count = 0;
      count < LONGEST_LEAD && reader.wordBefore(at, this.taken);
      count++
    ) {
      const word = lookup.word();
      if (word < 0 || (node = lookup.edge(node, word)) < 0) break;
      at = reader.start;
      const flags = lookup.flagsOfEdge(node);
      if ((flags & ENDS) !== 0) {
        this.leadNodes[found] = node;
        this.leadStarts[found++] = at;
      }
      if ((flags & HAS_WORD) === 0) break;
    }
    while (found-- > 0)
      if (this.offer(this.leadNodes[found], this.leadStarts[found], end)) return true;
    return false;
  }

  private offer(node: number, start: number, end: number): boolean {
    const { reader, offset } = this;
    const from = offset + reader.unitsAt(start);
    if (this.onMatch(from, offset + reader.unitsAt(end), this.lookup.nameOf(node)) === false)
      return false;
    this.taken = end;
    return true;
  }
}

/** Where a piece of a text ends: behind a line's end, or with the text. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const last = text.lastIndexOf('\n', from + PIECE);
  const end = last >= from ? last : text.indexOf('\n', from + PIECE);
  return end < 0 ? text.length : end + 1;
}
