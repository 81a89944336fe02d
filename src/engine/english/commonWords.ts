import { isOrdinaryWord } from './ordinaryWords.js';
import { wordSet } from './wordSet.js';

const PRONOUNS = wordSet(
  `i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  they them their theirs themselves who whom whose one someone somebody everyone nobody`,
);

/** Whether a name is a single everyday word ("will", "He"), so that no sanctions may rest on it alone. */
export function isCommonWord(name: string): boolean {
  const word = name.trim().toLowerCase();
  return PRONOUNS.has(word) || isOrdinaryWord(word);
}
