/**
 * What an index consists of: names as paths of word numbers, so that a name is matched by its own characters and no collision of
 * hashes ever shows. Everything lies in one buffer that is written to disk as it is and read back without parsing.
 */
export interface NameTables {
  /** Open addressing by a word's hash: its number below, eight bits of the hash above; 0 is free. */
  readonly wordSlots: Uint32Array;
  /**
   * The words. A word's number is half the place where it begins: its size and flags, the number of the name that is just this word (two units,
   * the lower first), its folded code units.
   */
  readonly words: Uint16Array;
  /** Open addressing by parent and word, three numbers each: the parent, the word with the flags above (0 is free), the name that ends there. */
  readonly edges: Uint32Array;
  /** Where each name's ids begin in `ids`; one more for the end. Left out when every name has one id. */
  readonly idStarts: Uint32Array;
  readonly ids: Uint32Array;
  /** A bit for the hash of each word that a name begins with: small enough for the processor's cache, it turns nearly all words away. */
  readonly firstWords: Uint32Array;
  /** The same for each word's first letters, see `beginning.ts`. */
  readonly beginnings: Uint32Array;
  /** How many names there are, and `ANY_CASE` if one may be found in small letters. */
  readonly summary: Uint32Array;
}

/** The most words that a name can have, and the most of them before its first one with a capital. */
export const LONGEST_NAME = 64;
export const LONGEST_LEAD = 8;

/** Words that are none, and the place in `words` behind them. */
export const BREAK = 1;
export const LEAD = 2;
export const FIRST_WORD = 6;
/** Numbers of words are smaller. */
export const MOST_WORDS = 1 << 24;
/** How many units of `words` stand before a word's own. */
export const WORD_HEAD = 3;
/** How many numbers an edge has. */
export const EDGE = 3;

/** Any name may be found in small letters: the second number of `summary`. */
export const ANY_CASE = 1;

/** Flags of a path: a name ends here; it may be found in small letters; more words, a break or a lead follow. */
export const ENDS = 1;
export const ENDS_ANY_CASE = 2;
export const HAS_WORD = 4;
export const HAS_BREAK = 8;
export const HAS_LEAD = 16;
/** Flag of a word, beside those of the path that it begins: a point behind it only ends an abbreviation. */
export const ABBREVIATION = 32;

/** The parent of the second word of a name: its first word with this bit. Deeper ones are the slot of the edge. */
export const ROOT = 1 << 30;

/** The slot of an edge to begin looking at. */
export function edgeSlot(parent: number, word: number, capacity: number): number {
  let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Math.floor((hash >>> 0) * (capacity / 0x100000000));
}

type Section = keyof NameTables;
const SECTIONS: readonly [Section, typeof Uint32Array | typeof Uint16Array][] = [
  ['summary', Uint32Array],
  ['firstWords', Uint32Array],
  ['beginnings', Uint32Array],
  ['wordSlots', Uint32Array],
  ['edges', Uint32Array],
  ['idStarts', Uint32Array],
  ['ids', Uint32Array],
  ['words', Uint16Array],
];

// "CDNI" where the lowest byte comes first; a machine that works the other way round reads another number and refuses.
const MAGIC = 0x494e4443;
const VERSION = 3;
/** Magic, version, check sum, bytes in all, then the length of each section. */
const HEADER = 4 + SECTIONS.length;
const SUM = 2;
const BYTES = 3;

/** Tables of the given lengths, all zero, in one new buffer. `sealTables` when they are filled. */
export function newTables(lengths: Readonly<Record<Section, number>>): {
  buffer: ArrayBuffer;
  tables: NameTables;
} {
  let bytes = HEADER * 4;
  for (const [name, type] of SECTIONS) bytes += padded(lengths[name] * type.BYTES_PER_ELEMENT);
  const buffer = new ArrayBuffer(bytes);
  const header = new Uint32Array(buffer, 0, HEADER);
  header.set([MAGIC, VERSION, 0, bytes, ...SECTIONS.map(([name]) => lengths[name])]);
  return { buffer, tables: viewTables(buffer) };
}

/** Makes later damage to a buffer show. */
export function sealTables(buffer: ArrayBuffer): void {
  new Uint32Array(buffer)[SUM] = checkSum(buffer);
}

/**
 * The tables in a buffer, in place.
 * @throws when it is no name index, one of another version, or damaged
 */
export function openTables(buffer: ArrayBuffer): NameTables {
  const header = new Uint32Array(buffer, 0, Math.min(HEADER, buffer.byteLength >> 2));
  if (header.length < 2 || header[0] !== MAGIC) throw new Error('This is not a name index.');
  if (header[1] !== VERSION)
    throw new Error(
      `This name index has version ${header[1]}; version ${VERSION} is needed. Build it again.`,
    );
  if (
    header.length < HEADER ||
    header[BYTES] !== buffer.byteLength ||
    lengthOf(header) !== buffer.byteLength ||
    header[SUM] !== checkSum(buffer)
  ) {
    throw new Error('This name index is damaged. Build it again.');
  }
  return viewTables(buffer);
}

function viewTables(buffer: ArrayBuffer): NameTables {
  const lengths = new Uint32Array(buffer, 0, HEADER).subarray(HEADER - SECTIONS.length);
  let at = HEADER * 4;
  return Object.fromEntries(
    SECTIONS.map(([name, type], i) => {
      const view = new type(buffer, at, lengths[i]);
      at += padded(view.byteLength);
      return [name, view];
    }),
  ) as unknown as NameTables;
}

function lengthOf(header: Uint32Array): number {
  return SECTIONS.reduce(
    (bytes, [, type], i) =>
      bytes + padded(header[HEADER - SECTIONS.length + i] * type.BYTES_PER_ELEMENT),
    HEADER * 4,
  );
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** The sum of what follows a header of magic, version, sum and bytes. Four sums side by side, each of every fourth number, because one would wait for itself. */
export function checkSum(buffer: ArrayBuffer): number {
  const numbers = new Uint32Array(buffer);
  const whole = numbers.length & ~3;
  let a = 0x811c9dc5;
  let b = 0x2c1b3c6d;
  let c = 0x297a2d39;
  let d = 0x165667b1;
  for (let i = SUM + 2; i < whole; i += 4) {
    a = Math.imul(a ^ numbers[i], 0x01000193);
    b = Math.imul(b ^ numbers[i + 1], 0x01000193);
    c = Math.imul(c ^ numbers[i + 2], 0x01000193);
    d = Math.imul(d ^ numbers[i + 3], 0x01000193);
  }
  for (let i = whole; i < numbers.length; i++) a = Math.imul(a ^ numbers[i], 0x01000193);
  return (a ^ (b << 7) ^ (b >>> 25) ^ (c << 13) ^ (c >>> 19) ^ (d << 19) ^ (d >>> 13)) >>> 0;
}
