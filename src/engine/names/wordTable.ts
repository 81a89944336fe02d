import { Growing } from './growing.js';
import { FIRST_WORD, MOST_WORDS } from './nameTables.js';
import type { WordReader } from './wordReader.js';

/** The different words of all names, while they are gathered. */
export class WordTable {
  readonly units = new Growing(Uint16Array);
  /** Where each word's units begin, and behind them where the last one's end. */
  readonly starts = new Growing(Uint32Array);
  readonly hashes = new Growing(Uint32Array);
  private slots = new Uint32Array(64);

  constructor() {
    for (let word = 0; word < FIRST_WORD; word++) {
      this.starts.push(0);
      this.hashes.push(0);
    }
    this.starts.push(0);
  }

  /** How many words there are, counted from 0: those that are none are among them. */
  get size(): number {
    return this.hashes.length;
  }

  /** The number of the word that a reader has read last. */
  numberOf(reader: WordReader): number {
    const { hash } = reader;
    const starts = this.starts.values;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot];
      if (word === 0) return this.add(reader, slot);
      if (this.hashes.values[word] === hash && reader.equals(this.units.values, starts[word], starts[word + 1] - starts[word])) return word;
    }
  }

  private add(reader: WordReader, slot: number): number {
    if (this.size === MOST_WORDS) throw new Error(`A name index holds at most ${MOST_WORDS} different words.`);
    const word = this.hashes.push(reader.hash);
    this.units.reserve(reader.size);
    reader.copyTo(this.units.values, this.units.length);
    this.units.length += reader.size;
    this.starts.push(this.units.length);
    this.slots[slot] = word;
    if (this.size * 2 > this.slots.length) {
      this.slots = new Uint32Array(this.slots.length * 2);
      fillSlots(this.slots, this.hashes.values.subarray(0, this.size), (number) => number);
    }
    return word;
  }
}

/** Puts each word into a table of open addressing whose length is a power of two. */
export function fillSlots(slots: Uint32Array, hashes: Uint32Array, entry: (word: number) => number): void {
  const mask = slots.length - 1;
  for (let word = FIRST_WORD; word < hashes.length; word++) {
    let slot = hashes[word] & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry(word);
  }
}
