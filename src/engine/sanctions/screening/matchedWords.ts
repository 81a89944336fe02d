import type { Span } from '../../annotation.js';
import { isOrigin } from '../../english/countries.js';
import {
  isCalendarWord,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { fold } from '../../names/matching/fold.js';
import type { ScannedText } from '../../names/recognition/hit.js';
import { type Neighbour, wordBefore } from '../../names/recognition/neighbours.js';

/** The words of a match with a listed name, and where they stand. */
export class MatchedWords {
  readonly words: readonly string[];
  /** The words as names are compared. */
  readonly folded: readonly string[];
  readonly previous: Neighbour | undefined;

  constructor(
    readonly scanned: ScannedText,
    readonly span: Span,
  ) {
    this.words = scanned.text
      .slice(span.start, span.end)
      .split(/[\s‑-]+/)
      .filter(Boolean);
    this.folded = this.words.map((word) => fold(word).replace(/['’.,]/g, ''));
    this.previous = wordBefore(scanned.text, span.start);
  }

  /** The first characters behind the words. */
  get after(): string {
    return this.scanned.text.slice(this.span.end, this.span.end + 24);
  }

  /** Whether nothing but everyday words makes the name: "Green Light" in "Green Light Capital" is no name. */
  isGeneral(words = this.folded): boolean {
    return words.every((word) => isOrdinaryWord(word) || isPlace(word) || isOrigin(word));
  }
}

/** Whether a word has capitals alone, at least two of them. */
export const isLoud = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/** Whether a word with a capital stands behind a name without being part of it: "Hamas Leader", "Taliban Friday". */
export function maySucceed(word: string): boolean {
  return (
    isFunctionWord(word) ||
    isCalendarWord(word) ||
    isTitleWord(word) ||
    isOrdinaryWord(word) ||
    isOrdinaryWord(word.replace(/s$/, ''))
  );
}
