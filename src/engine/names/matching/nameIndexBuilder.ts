import { beginningOf, hashOfBeginning } from './beginning.js';
import { NameIds } from './nameIds.js';
import { NameIndex } from './nameIndex.js';
import {
  ABBREVIATION,
  ANY_CASE,
  BREAK,
  EDGE,
  ENDS,
  ENDS_ANY_CASE,
  HAS_BREAK,
  HAS_LEAD,
  HAS_WORD,
  LEAD,
  LONGEST_LEAD,
  LONGEST_NAME,
  newTables,
  ROOT,
  sealTables,
} from './nameTables.js';
import { PathTable } from './pathTable.js';
import { APART, JOINED, TextReader } from './textReader.js';
import { fillSlots, WordTable } from './wordTable.js';

export interface NameOptions {
  /** Whether the name is also found where the text writes it wholly in small letters. */
  readonly anyCase?: boolean;
}

/** Words after which a point is no full stop. */
const ABBREVIATIONS = [
  'st',
  'mt',
  'ft',
  'dr',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'gen',
  'col',
  'sen',
  'rep',
  'gov',
  'lt',
  'sgt',
  'capt',
  'prof',
  'rev',
  'hon',
  'co',
  'inc',
  'ltd',
  'corp',
  'bros',
];

/** How full a table of open addressing is: at six tenths a search in vain looks at three or four neighbours. */
const FILL = 0.6;
/** Bits of the filter for each word that begins a name, and how many bits there are at least, and at most (256 KB). */
const FILTER_BITS = 16;
const FEWEST_FILTER_BITS = 1 << 10;
const MOST_FILTER_BITS = 1 << 21;
/** Words begin alike, and the filter of beginnings is asked first: it is to fit the innermost cache (16 KB). */
const MOST_BEGINNING_BITS = 1 << 17;

/** Gathers names and makes them an index. */
export class NameIndexBuilder {
  private readonly reader = new TextReader();
  private readonly words = new WordTable();
  private readonly paths = new PathTable(this.words);
  private readonly ids = new NameIds();
  private anyCase = false;

  /** The name at hand: its words, and whether something breaks it before each. */
  private readonly name = new Uint32Array(LONGEST_NAME);
  private readonly broken = new Uint8Array(LONGEST_NAME);
  private size = 0;
  /** Which word of it is the first that can begin a match; -1 if none is. */
  private anchor = -1;

  constructor() {
    for (const abbreviation of ABBREVIATIONS) {
      this.readName(abbreviation);
      this.words.addFlags(this.name[0], ABBREVIATION);
    }
  }

  /**
   * Adds a name. One name may be added with several ids and one id with several names; names that differ in nothing but what folding takes
   * away and what stands between their words are one name, and found in any case if one of them is.
   * @param id any number from 0 to 2 ** 32 - 1; it means what the caller wants
   * @returns whether the name can be found: it needs a word, at most 64 of them, and none of more than 255 characters
   */
  add(name: string, id: number, { anyCase = false }: NameOptions = {}): boolean {
    if (!this.readName(name)) return false;
    const end = this.path(0, false);
    const isNew = (this.paths.flagsAt(end) & ENDS) === 0;
    const number = isNew ? this.ids.addName(id) : this.paths.nameAt(end);
    if (!isNew) this.ids.addId(number, id);
    this.end(end, number, anyCase);
    const breaks = this.broken.subarray(0, this.size).includes(1);
    if (breaks) this.end(this.path(0, true), number, anyCase);
    if (this.anchor > 0 && this.anchor <= LONGEST_LEAD) {
      this.end(this.led(this.path(this.anchor, false)), number, false);
      if (breaks) this.end(this.led(this.path(this.anchor, true)), number, false);
    }
    this.anyCase ||= anyCase;
    return true;
  }

  /** The index of all names that were added. The builder is used up. */
  build(): NameIndex {
    const { words, paths } = this;
    const { ids, starts } = this.ids.listed();
    const places = Array.from(
      words.hashes.values.subarray(0, words.hashes.length),
      (_, place) => place,
    );
    const firsts = places.filter((place) => beginsName(words.flagsOf(words.numbers.values[place])));
    const { buffer, tables } = newTables({
      summary: 2,
      firstWords: filterBits(firsts.length, MOST_FILTER_BITS) / 32,
      beginnings: filterBits(firsts.length, MOST_BEGINNING_BITS) / 32,
      wordSlots: powerOfTwo(words.hashes.length / FILL),
      edges: (Math.ceil(paths.parents.length / FILL) + 1) * EDGE,
      idStarts: starts.length,
      ids: ids.length,
      words: words.words.length,
    });
    tables.summary.set([this.ids.size, this.anyCase ? ANY_CASE : 0]);
    for (const place of firsts) {
      setBit(tables.firstWords, words.hashes.values[place]);
      setBit(
        tables.beginnings,
        hashOfBeginning(beginningOf(words.unitsOf(words.numbers.values[place]))),
      );
    }
    fillSlots(
      tables.wordSlots,
      words.hashes,
      (place) => words.numbers.values[place] | ((words.hashes.values[place] >>> 22) << 24),
    );
    tables.idStarts.set(starts);
    tables.ids.set(ids);
    tables.words.set(words.words.values.subarray(0, words.words.length));
    paths.writeTo(tables.edges);
    sealTables(buffer);
    return NameIndex.load(buffer);
  }

  /** Takes a name apart; false if it cannot be found. */
  private readName(name: string): boolean {
    const { reader } = this;
    reader.read(name);
    this.size = 0;
    this.anchor = -1;
    let broken = false;
    for (let more = reader.first(0); more;) {
      if (this.size === LONGEST_NAME || reader.size === 0) return false;
      if (this.anchor < 0 && reader.begins()) this.anchor = this.size;
      const word = this.words.numberOf(reader);
      this.broken[this.size] = broken ? 1 : 0;
      this.name[this.size++] = word;
      const gap = reader.next((this.words.flagsOf(word) & ABBREVIATION) !== 0);
      // What is too far apart in a name (a line's end, many dots) is at least a break.
      more = gap !== APART || reader.first(reader.end);
      broken = gap !== JOINED;
    }
    return this.size > 0;
  }

  /** The node at the end of the name's words from one on, with or without what breaks them. */
  private path(from: number, withBreaks: boolean): number {
    const { paths, name, broken, size } = this;
    let node = ROOT | name[from];
    for (let i = from + 1; i < size; i++) {
      if (withBreaks && broken[i] !== 0) node = paths.child(node, BREAK, HAS_BREAK);
      node = paths.child(node, name[i], HAS_WORD);
    }
    return node;
  }

  /** The node behind the words before the anchor, backwards. */
  private led(node: number): number {
    const { paths, name, anchor } = this;
    node = paths.child(node, LEAD, HAS_LEAD);
    for (let i = anchor - 1; i >= 0; i--) node = paths.child(node, name[i], HAS_WORD);
    return node;
  }

  private end(node: number, name: number, anyCase: boolean): void {
    this.paths.addFlags(node, anyCase ? ENDS | ENDS_ANY_CASE : ENDS);
    this.paths.setName(node, name);
  }
}

function beginsName(flags: number): boolean {
  return (flags & (ENDS | HAS_WORD | HAS_BREAK | HAS_LEAD)) !== 0;
}

function filterBits(entries: number, most: number): number {
  return Math.min(most, Math.max(FEWEST_FILTER_BITS, powerOfTwo(entries * FILTER_BITS)));
}

function setBit(filter: Uint32Array, hash: number): void {
  filter[(hash >>> 5) & (filter.length - 1)] |= 1 << (hash & 31);
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, atLeast)));
}
