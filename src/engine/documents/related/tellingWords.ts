import type { Span } from '../../annotation.js';
import { type ComparedWord, comparedWords } from '../comparedWords.js';
import type { DocumentIndex } from '../documentIndex.js';
import { FUNCTION_WORDS, HEDGES, isFigure, MODALS } from '../functionWords.js';

/** A word of a draft by which passages of documents are found or ranked. */
export interface WantedWord {
  readonly id: number;
  /** As the draft writes it. */
  readonly written: string;
  readonly weight: number;
  /** Whether it is a name or a figure, by which passages are found; others only rank them. */
  readonly isTelling: boolean;
}
/** What a name or a figure counts beside an ordinary word. */
const TELLING_FACTOR = 3;

/** The words of a draft that an index of documents has, by their numbers there: names, figures and other words that are no function words. */
export function wantedWords(
  index: DocumentIndex,
  words: string,
  names: readonly (readonly string[])[],
): Map<number, WantedWord> {
  const targets = new Map<number, WantedWord>();
  const add = (norm: string, written: string, isTelling: boolean): void => {
    const id = index.idOf(norm);
    if (id < 0 || targets.get(id)?.isTelling) return;
    const weight = index.weight(norm) * (isTelling ? TELLING_FACTOR : 1);
    targets.set(id, { id, written, weight, isTelling });
  };
  const compared = comparedWords(words);
  const runs = capitalRuns(words, compared);
  for (const [i, { norm, start, end, contracted }] of compared.entries()) {
    if (contracted || FUNCTION_WORDS.has(norm) || HEDGES.has(norm) || MODALS.has(norm)) continue;
    const run = runs.get(i);
    if (run !== undefined) add(norm, words.slice(run.start, run.end), true);
    else add(norm, words.slice(start, end), isFigure(norm) && /\d/.test(norm));
  }
  for (const variants of names)
    for (const variant of variants) {
      // By the last word of a name, which short forms have, too.
      const last = comparedWords(variant).filter(({ norm }) => norm.length > 1 && norm !== "'s");
      if (last.length > 0) add(last[last.length - 1].norm, variants[0], true);
    }
  return targets;
}

/** Names that no registry has: runs of words with capitals inside a sentence ("Capitol Hill"), by the index of their last word. */
function capitalRuns(text: string, words: readonly ComparedWord[]): Map<number, Span> {
  const runs = new Map<number, Span>();
  let start = -1;
  for (const [i, word] of words.entries()) {
    if (!word.proper || FUNCTION_WORDS.has(word.norm)) {
      start = -1;
      continue;
    }
    if (start < 0) start = word.start;
    const next = words[i + 1];
    if (next?.proper && text.slice(word.end, next.start) === ' ') continue;
    runs.set(i, { start, end: word.end });
    start = -1;
  }
  return runs;
}
