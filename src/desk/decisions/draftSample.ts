import { comparable } from '../../engine/decisions/anchoring/decidedWords.js';

/** So many passages are kept of a draft, of so many words each. */
const MAX_PASSAGES = 40;
const PASSAGE_WORDS = 6;
/** What stands further behind tells no more. */
const MAX_CHARS = 1_000_000;

/** Passages of a text, from its beginning to its end, by which it is known again when it has been worked on. */
export function sampleOf(text: string): readonly string[] {
  const words = comparable(text.slice(0, MAX_CHARS)).split(' ').filter(Boolean);
  const step = Math.max(PASSAGE_WORDS, Math.ceil(words.length / MAX_PASSAGES));
  const passages: string[] = [];
  for (let at = 0; at < words.length; at += step)
    passages.push(words.slice(at, at + PASSAGE_WORDS).join(' '));
  return passages;
}

/** Whether a text is one that a sample was taken of: most of the passages are still in it. A text of no words is none. */
export function isSampleOf(sample: readonly string[], text: string): boolean {
  const words = comparable(text.slice(0, 2 * MAX_CHARS));
  const found = sample.filter((passage) => words.includes(passage)).length;
  return found > 0 && 2 * found >= sample.length;
}
