import { Growing } from './growing.js';
import { FIRST_WORD, MOST_WORDS, WORD_HEAD } from './nameTables.js';
import type { WordReader } from './wordReader.js';

/** The different words of all names, laid out as an index has them, while they are gathered. */
export class WordTable {
  readonly words = new Growing(Uint16Array);
  /** The numbers of all words in the order of adding, and their hashes. */
  readonly numbers = new Growing(Uint32Array);
  readonly hashes = new Growing(Uint32Array);
  /** Each word's place in `numbers` plus one, by its hash; 0 is free. */
  private slots = new Uint32Array(64);

  constructor() {
    this.words.reserve(FIRST_WORD);
    this.words.length = FIRST_WORD;
  }

  /** The number of the word that a reader has read last. */
  numberOf(reader: WordReader): number {
    const { hash } = reader;
    const words = this.words.values;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot] - 1;
      if (place < 0) return this.add(reader, slot);
      const number = this.numbers.values[place];
      if (
        this.hashes.values[place] === hash &&
        reader.equals(words, number * 2 + WORD_HEAD, words[number * 2] & 0xff)
      )
        return number;
    }
  }

  flagsOf(number: number): number {
    return this.words.values[number * 2] >>> 8;
  }

  addFlags(number: number, flags: number): void {
    this.words.values[number * 2] |= flags << 8;
  }

  nameOf(number: number): number {
    const words = this.words.values;
    return words[number * 2 + 1] | (words[number * 2 + 2] << 16);
  }

  setName(number: number, name: number): void {
    const words = this.words.values;
    words[number * 2 + 1] = name & 0xffff;
    words[number * 2 + 2] = name >>> 16;
  }

  /** A word's own code units. */
  unitsOf(number: number): Uint16Array {
    const start = number * 2 + WORD_HEAD;
    return this.words.values.subarray(start, start + (this.words.values[number * 2] & 0xff));
  }

  private add(reader: WordReader, slot: number): number {
    const { words } = this;
    const number = words.length / 2;
    const length = WORD_HEAD + reader.size;
    if (number >= MOST_WORDS)
      throw new Error('These are more different words than a name index holds.');
    words.reserve(length + 1);
    words.values[words.length] = reader.size;
    reader.copyTo(words.values, words.length + WORD_HEAD);
    words.length += length + (length & 1);
    this.hashes.push(reader.hash);
    this.slots[slot] = this.numbers.push(number) + 1;
    if (this.numbers.length * 2 > this.slots.length) {
      this.slots = new Uint32Array(this.slots.length * 2);
      fillSlots(this.slots, this.hashes, (place) => place + 1);
    }
    return number;
  }
}

/** Puts each of a list of words into a table of open addressing whose length is a power of two. */
export function fillSlots(
  slots: Uint32Array,
  hashes: Growing<Uint32Array>,
  entry: (place: number) => number,
): void {
  const mask = slots.length - 1;
  for (let place = 0; place < hashes.length; place++) {
    let slot = hashes.values[place] & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry(place);
  }
}
