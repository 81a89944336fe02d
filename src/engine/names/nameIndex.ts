import { nameWords, type NameWord } from './nameWords.js';

/**
 * What a match is reported to.
 * @param start where the match begins, in UTF-16 code units of the text as given
 * @param end where it ends, exclusive
 * @param name the matched name's number, from 0 to below `size`; `idsOf` gives its ids
 * @returns `false` to refuse it: the next shorter name that begins at the same word is offered instead, and when none is taken
 *   the scan goes on with the next word. Anything else takes it: the scan goes on behind it.
 */
export type OnMatch = (start: number, end: number, name: number) => boolean | void;

/**
 * Finds all names of a lexicon in a text. See `nameWords` for what a word is and how words compare.
 *
 * Reported are, from left to right and never overlapping, the longest names of whole words. A match begins with a word that can
 * begin a name: one with a capital letter, or a first digit or uncased letter. A name that is written with a small first letter
 * ("al-Qaida", "von der Leyen") is found from its first word with a capital, and reported from its own first word, small or not.
 * What case the other words of the text have is not looked at ("Khan said" is the name Khan Said), nor which of the joining marks
 * stand between them ("Jean Luc" is Jean-Luc): that is the caller's to judge. No name reads across other punctuation, except where
 * the name itself has some ("CIMEX, S.A." is also found without its comma), and never across a line's end. A possessive ending is
 * not part of a match; shorter names inside a match are not reported.
 */
export class NameIndex {
  /** @param entries the names by their words: see NameIndexBuilder */
  constructor(private readonly entries: ReadonlyMap<string, Entry>, private readonly ids: readonly Uint32Array[], private readonly prefixes: ReadonlySet<string>) {}

  /** How many different names there are, after folding. */
  get size(): number {
    return this.ids.length;
  }

  /** The ids that a name was added with, ascending. */
  idsOf(name: number): Uint32Array {
    return this.ids[name];
  }

  /** The number of the name that is written like this, apart from what folding takes away; -1 if there is none. */
  lookup(name: string): number {
    return this.entries.get(keyOf(nameWords(name)))?.name ?? -1;
  }

  scan(text: string, onMatch: OnMatch): void {
    const words = nameWords(text);
    let taken = 0;
    for (let first = 0; first < words.length; first++) {
      const found = this.at(words, first, taken, onMatch);
      if (found < 0) continue;
      taken = found;
      first = found - 1;
    }
  }

  /** The number of words up to the end of the match taken at a word, or -1. */
  private at(words: readonly NameWord[], first: number, taken: number, onMatch: OnMatch): number {
    const ends: number[] = [];
    let key = '';
    for (let i = first; i < words.length && (i === first || words[i].gap !== 'apart'); i++) {
      key += (i === first ? '' : separator(words[i])) + words[i].folded;
      if (!this.prefixes.has(key)) break;
      ends.push(i + 1);
    }
    while (ends.length > 0) {
      const end = ends.pop()!;
      for (let start = Math.max(taken, first - 8); start <= first; start++) {
        const entry = this.entries.get(keyOf(words.slice(start, end)));
        if (!entry || words.slice(start + 1, end).some((word) => word.gap === 'apart')) continue;
        const fits = start === first ? words[first].begins || entry.anyCase : entry.anchor === first - start && words[first].begins;
        if (fits && onMatch(words[start].start, words[end - 1].end, entry.name) !== false) return end;
      }
    }
    return -1;
  }
}

export interface Entry {
  readonly name: number;
  /** Which of the name's words is its first with a capital; 0 if none. */
  readonly anchor: number;
  readonly anyCase: boolean;
}

export const separator = (word: NameWord): string => (word.gap === 'joined' ? ' ' : ' , ');
export const keyOf = (words: readonly NameWord[]): string => words.map((word, i) => (i === 0 ? '' : separator(word)) + word.folded).join('');
