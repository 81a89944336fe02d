import type { NameIndex } from '../../names/matching/nameIndex.js';
import { remembered } from '../../text/remembered.js';
import { stemOf } from '../../names/scripts/stems.js';
import { soundOf } from '../../names/variants/sound.js';
import { isOrigin } from '../../english/countries.js';
import { isCalendarWord, isFunctionWord, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';

/** Words with shorter sounds are alike by chance: Lee and Li. */
const SHORTEST = 4;
/** So many words that sound like one are given at most. */
const MOST = 6;

/** The words of an index by how they sound. */
export class SoundTable {
  private static readonly made = new WeakMap<NameIndex, SoundTable>();

  /** Hashes of sounds, ascending, and the word that each is of. */
  private readonly hashes: Uint32Array;
  private readonly words: Uint32Array;

  /** The table of an index, made when it is first asked for. */
  static of(index: NameIndex): SoundTable {
    let table = SoundTable.made.get(index);
    if (!table) SoundTable.made.set(index, (table = new SoundTable(index)));
    return table;
  }

  private constructor(private readonly index: NameIndex) {
    const entries: number[] = [];
    for (const [number, word] of index.words())
      if (hasSound(word)) entries.push(hashOf(likenessOf(word)) * WORDS + number);
    const sorted = Float64Array.from(entries).sort();
    this.hashes = Uint32Array.from(sorted, (entry) => Math.floor(entry / WORDS));
    this.words = Uint32Array.from(sorted, (entry) => entry % WORDS);
  }

  /** The words of the index that sound like a folded word and are written otherwise; none for a word of English, in which no name is heard. */
  readonly wordsLike = remembered((word: string): readonly string[] => this.find(word));

  private find(word: string): string[] {
    if (
      !hasSound(word) ||
      isOrdinaryWord(word) ||
      isFunctionWord(word) ||
      isCalendarWord(word) ||
      isTitleWord(word) ||
      isOrigin(word)
    )
      return [];
    const sound = likenessOf(word);
    if (sound.length < SHORTEST && stemOf(word) === null) return [];
    const found: string[] = [];
    const hash = hashOf(sound);
    for (
      let at = this.firstOf(hash);
      at < this.hashes.length && this.hashes[at] === hash && found.length < MOST;
      at++
    ) {
      const other = this.index.wordAt(this.words[at]);
      if (other !== word && likenessOf(other) === sound) found.push(other);
    }
    return found;
  }

  private firstOf(hash: number): number {
    let low = 0;
    let high = this.hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.hashes[middle] < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** More words an index does not have. */
const WORDS = 1 << 24;

/** Sounds are told of words in Latin letters, and stems of Cyrillic and Greek ones. */
function hasSound(word: string): boolean {
  return (word.length >= SHORTEST && /^[a-z]+$/.test(word)) || stemOf(word) !== null;
}

/** What is equal for words that may be one in other spellings or cases. */
function likenessOf(word: string): string {
  return stemOf(word) ?? soundOf(word);
}

/** 28 bits, so that a hash and a word's number are one exact number. */
function hashOf(sound: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < sound.length; i++) hash = Math.imul(hash ^ sound.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xfffffff;
}
