import type { DifferenceKind } from '../../annotation.js';
import { endsInAbbreviation } from '../../text/sentences.js';
import { type ComparedWord, comparedWords } from '../comparedWords.js';
import { MODALS } from '../functionWords.js';
import type { ChangedBlock } from './changedBlock.js';
import { changeKind, changeKindButNegation, countNegations } from './changeKind.js';

/** What is left out where it is marked is no fault. */
const LEFT_OUT: ReadonlySet<DifferenceKind> = new Set(['tidied', 'omission', 'hedge']);

/**
 * What kind of change a place with an ellipsis or brackets is. The mark excuses what is left out there, but neither the
 * words that the draft still has, nor that a "not" went with a few words of a sentence.
 * @param kept the words that the draft has there, but for those with brackets of their own ("[t]he")
 * @param longest so many words are more than a few
 */
export function markedKind(
  block: ChangedBlock,
  kept: readonly ComparedWord[],
  document: string,
  longest: number,
): DifferenceKind {
  const { said, mark = '' } = block;
  const isPart = said.length < longest && isOfOneSentence(block, document);
  const written = comparedWords(mark);
  // Brackets with several words say in the writer's own what was said: "[refused to]".
  if (isPart && written.length < 2) {
    if (changeKind([...kept, ...written], said) === 'negation') return 'negation';
  } else if (countNegations(kept) % 2 === 1 && changeKind(kept, said) === 'negation')
    return 'negation';
  if (kept.length === 0) return 'marked';
  const isModal = ({ norm }: ComparedWord): boolean => MODALS.has(norm);
  const compared = kept.some(isModal) ? said : said.filter((word) => !isModal(word));
  const kind = changeKindButNegation(kept, compared);
  return LEFT_OUT.has(kind) ? 'marked' : kind;
}

/** Whether what is left out is a part of one sentence, and what remains is not whole without it: no words between commas. */
function isOfOneSentence({ said, before, behind }: ChangedBlock, document: string): boolean {
  if (said.length === 0) return false;
  const [first, last] = [said[0], said[said.length - 1]];
  const lead = document.slice(before?.said.end ?? first.start, first.start);
  const trail = document.slice(last.end, behind?.said.start ?? last.end);
  const isAside = [lead, trail].every((gap) => /[,—–]|--/.test(gap));
  const all = lead + document.slice(first.start, last.end) + trail;
  return !isAside && !hasSentenceEnd(all);
}

/** Whether a sentence ends within words, as none does in "not, Mr. President," and "in the U.S. Senate". */
function hasSentenceEnd(words: string): boolean {
  return [...words.matchAll(/[.!?;]["”’)]?\s|\n\s*\n/g)].some(
    ({ 0: end, index }) => !end.startsWith('.') || !endsInAbbreviation(words.slice(0, index + 1)),
  );
}
