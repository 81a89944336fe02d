import { NAME_RULES } from './retagNames.js';
import { CUE_VERB_RULES } from './retagVerbs.js';
import { CUE_NOUN_RULES } from './retagCueNouns.js';
import { WORD_RULES } from './retagWords.js';
import { tagContext, type TagContext, type TagRule } from './tagContext.js';
import type { Pos, Token } from './tagger.js';

/**
 * Corrects tags where reporting decides: "Times reports:", "Jones claims." are verbs though the tagger calls them
 * nouns; "his claims", "the reports" are nouns though it calls them verbs; "Theresa May" and "Kim Jong-un" are names.
 */
export function retag(tokens: readonly Token[]): Token[] {
  const headline = isHeadline(tokens);
  const named = corrected(tokens, (word) => ruled(NAME_RULES, word), headline);
  return corrected(named, correctPos, headline);
}

function corrected(
  tokens: readonly Token[],
  correct: (word: TagContext) => Pos | null,
  headline: boolean,
): Token[] {
  return tokens.map((token, i) => {
    const pos = correct(tagContext(tokens, i, headline)) ?? token.pos;
    return pos === token.pos ? token : { ...token, pos };
  });
}

/** Nearly every word has a capital: there a capital says nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  let [capitals, words] = [0, 0];
  for (const { text, pos } of tokens) {
    if (pos === 'PUNCT' || text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words > 4 && capitals > words * 0.7;
}

function correctPos(word: TagContext): Pos | null {
  const general = ruled(WORD_RULES, word);
  if (general || !word.form) return general;
  if (word.pos === 'VERB') return ruled(CUE_VERB_RULES, word);
  return /^(?:NOUN|PROPN|ADJ|X)$/.test(word.pos) ? ruled(CUE_NOUN_RULES, word) : null;
}

/** What the first rule that fits makes of a word, or null. */
function ruled(rules: readonly TagRule[], word: TagContext): Pos | null {
  return rules.find(({ fits }) => fits(word))?.to ?? null;
}
