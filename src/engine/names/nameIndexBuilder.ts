import { type Entry, keyOf, NameIndex } from './nameIndex.js';
import { type NameWord, nameWords } from './nameWords.js';

export interface NameOptions {
  /** Whether the name is also found where the text writes it wholly in small letters. */
  readonly anyCase?: boolean;
}

/** The longest name that is indexed, in words. */
const MOST_WORDS = 64;

/** Gathers names and makes them an index. */
export class NameIndexBuilder {
  private readonly entries = new Map<string, Entry>();
  private readonly ids: Set<number>[] = [];
  private readonly prefixes = new Set<string>();

  /**
   * Adds a name. One name may be added with several ids and one id with several names; names that fold to the same are one name.
   * @param id any number from 0 to 2 ** 32 - 1; it means what the caller wants
   * @returns whether the name can be found: it needs a word, and at most 64 of them
   */
  add(name: string, id: number, { anyCase = false }: NameOptions = {}): boolean {
    const words = nameWords(name);
    if (words.length === 0 || words.length > MOST_WORDS) return false;
    const joined = words.map((word): NameWord => ({ ...word, gap: 'joined' }));
    const found = this.entries.get(keyOf(joined)) ?? this.entries.get(keyOf(words));
    const number = found?.name ?? this.ids.push(new Set()) - 1;
    this.ids[number].add(id);
    const anchor = Math.max(0, words.findIndex((word) => word.begins));
    for (const sequence of [words, joined]) {
      this.entries.set(keyOf(sequence), { name: number, anchor: Math.max(anchor, found?.anchor ?? 0), anyCase: anyCase || (found?.anyCase ?? false) });
      for (let i = 0; i < words.length; i++) for (let j = i + 1; j <= words.length; j++) this.prefixes.add(keyOf(sequence.slice(i, j)));
    }
    return true;
  }

  build(): NameIndex {
    return new NameIndex(this.entries, this.ids.map((ids) => Uint32Array.from(ids).sort()), this.prefixes);
  }
}
