import { NameScan, type OnMatch } from './nameScan.js';
import { FIRST_WORD, type NameTables, openTables, WORD_HEAD } from './nameTables.js';

export type { OnMatch };

/** A scan that has grown for a huge text is not kept. */
const KEPT = 1 << 22;

/**
 * Finds all names of a lexicon in a text. See `WordReader` for what a word is, `TextReader` for what joins words, `fold` for how they compare.
 *
 * Reported are, from left to right and never overlapping, the longest names of whole words. A match begins with a word that can
 * begin a name: one with a capital letter, or a first digit or uncased letter; or with a capital behind a word's first apostrophe
 * ("l'Iran"), when the word itself begins no match. A name that is written with a small first letter ("al-Qaida", "von der Leyen")
 * is found from its first word with a capital, and reported from its own first word, small or not; one that is small throughout is
 * found where the text begins it with a capital, or everywhere if it was added with `anyCase`. What case the other words of the text
 * have is not looked at ("Khan said" is the name Khan Said), nor which of the joining marks stand between them ("Jean Luc" is
 * Jean-Luc): that is the caller's to judge. No name reads across other punctuation, except where the name itself has some
 * ("CIMEX, S.A." is found with and without its comma), and never across a line's end. A possessive ending is not part of a match
 * unless the name has it; shorter names inside a match are not reported.
 */
export class NameIndex {
  private readonly tables: NameTables;
  /** The scan that is not running, so that a scan may be started from within another. */
  private idle?: NameScan;

  /** @param buffer everything: to be stored as it is, and loaded again without parsing */
  private constructor(readonly buffer: ArrayBuffer) {
    this.tables = openTables(buffer);
  }

  /**
   * The index in a buffer, which it goes on using.
   * @throws when the buffer is no name index, one of another version, or damaged
   */
  static load(buffer: ArrayBuffer): NameIndex {
    return new NameIndex(buffer);
  }

  /** How many different names there are, after folding. */
  get size(): number {
    return this.tables.summary[0];
  }

  /** The ids that a name was added with, ascending: a view into the index. */
  idsOf(name: number): Uint32Array {
    const { ids, idStarts } = this.tables;
    return idStarts.length === 0
      ? ids.subarray(name, name + 1)
      : ids.subarray(idStarts[name], idStarts[name + 1]);
  }

  /** All different words of the names, folded, each with its number. */
  *words(): Generator<[number: number, word: string]> {
    const { words } = this.tables;
    for (let at = FIRST_WORD; at < words.length;) {
      const size = words[at] & 0xff;
      yield [at / 2, this.wordAt(at / 2)];
      at += WORD_HEAD + size + ((WORD_HEAD + size) & 1);
    }
  }

  /** The word with a number, folded. */
  wordAt(number: number): string {
    const { words } = this.tables;
    const start = number * 2 + WORD_HEAD;
    return String.fromCharCode(...words.subarray(start, start + (words[number * 2] & 0xff)));
  }

  /** The number of the name that is written like this, apart from what folding takes away and from what stands between its words; -1 if there is none. */
  lookup(name: string): number {
    return this.withScan((scan) => scan.nameLike(name));
  }

  /**
   * Finds the names in a text, in time proportional to its length.
   * @param onMatch is told where a match begins and ends (UTF-16 code units of the text, end exclusive) and the number of its name, from 0
   *   to below `size`, in the order in which the names were first added; `idsOf` gives its ids. When it returns `false` the match is
   *   refused: the next shorter name that begins at the same word is offered instead, and when none is taken the scan goes on behind
   *   that word. Otherwise the scan goes on behind the match.
   */
  scan(text: string, onMatch: OnMatch): void {
    this.withScan((scan) => scan.run(text, onMatch));
  }

  private withScan<T>(use: (scan: NameScan) => T): T {
    const scan = this.idle ?? new NameScan(this.tables);
    this.idle = undefined;
    const result = use(scan);
    if (scan.kept <= KEPT) this.idle = scan;
    return result;
  }
}
