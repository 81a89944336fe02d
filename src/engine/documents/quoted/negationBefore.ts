import type { FoundPassage } from '../foundPassage.js';
import { NEGATIONS } from '../functionWords.js';

/** Words with which a clause of its own begins: "No, I did not" is an answer, and "no evidence" is none. */
const OWN_SUBJECTS = /^(?:i|you|he|she|we|they|it|there|this|that|these|those)$/;

/** "I would never [say that]": the negation of its own clause right behind which a quotation begins; undefined where there is none. */
export function negationBefore({
  document: { words, text },
  pairs,
}: FoundPassage): string | undefined {
  const first = pairs.find(({ said }) => said >= 0)?.said ?? 0;
  const before = words.at(first - 1);
  if (before === undefined || !NEGATIONS.has(before.norm)) return undefined;
  if (/[.!?,;:\n—–]|--/.test(text.slice(before.end, words.start(first)))) return undefined;
  const isAnswer = before.norm === 'no' || before.norm === 'nothing';
  if (isAnswer && OWN_SUBJECTS.test(words.norm(first))) return undefined;
  // "Whether they like it or not we will leave."
  if (before.norm === 'not' && words.at(first - 2)?.norm === 'or') return undefined;
  return text.slice(before.start, before.end);
}
