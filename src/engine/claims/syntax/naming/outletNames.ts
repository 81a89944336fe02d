import { isRole, TITLES } from './personTitles.js';
import type { Tokens } from './nameUse.js';

/** Whether the word at `at` is the name of a paper whose article is a part of it, as a capital inside a sentence shows: "told The Hill". */
export function isOutlet(tokens: Tokens, at: number): boolean {
  const [before, word] = [tokens[at - 2], tokens[at]];
  return (
    tokens[at - 1].text === 'The' &&
    !isRole(word.lower) &&
    !Object.hasOwn(TITLES, word.lower) &&
    (OUTLETS.test(word.text) || (before !== undefined && !/^[.?!:"“”‘—–-]$/.test(before.text)))
  );
}

const OUTLETS =
  /^(?:Age|Atlantic|Australian|Bulwark|Conversation|Economist|Express|Globe|Guardian|Herald|Hill|Hindu|Independent|Intercept|Mail|Mirror|Nation|Observer|Post|Scotsman|Spectator|Standard|Star|Sun|Telegraph|Times|Tribune|Verge)$/;

/** Whether a word ends the name of a paper: "the Sunday Telegraph". */
export function isPaper(word: string): boolean {
  return OUTLETS.test(word) || /^(?:Gazette|Journal|Chronicle|Mercury|Courier)$/.test(word);
}
