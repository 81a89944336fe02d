import type { Token } from '../tagging/tagger.js';

/** "the MP for | Ashford Mary Green", "Minister for Women and | Equalities Maria Cruz": what somebody sits or is responsible for may begin the phrase. */
export function isSeatOrField(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:for|and)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  let at = from - 2;
  if (tokens[from - 1].lower === 'and')
    while (at > from - LONGEST_FIELD && tokens[at] && tokens[at].lower !== 'for') at--;
  return SEATED.test(tokens[tokens[at]?.lower === 'for' ? at - 1 : at]?.lower ?? '');
}

/** Tokens: "for Women and". */
const LONGEST_FIELD = 6;
const SEATED = /^(?:mp|mep|msp|mpp|mla|td|minister|secretary)$/;
