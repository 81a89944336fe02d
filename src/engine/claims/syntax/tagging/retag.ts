import { NAME_RULES } from './retagNames.js';
import { CUE_VERB_RULES } from './retagVerbs.js';
import { CUE_NOUN_RULES } from './retagCueNouns.js';
import { WORD_RULES } from './retagWords.js';
import {
  type Corrections,
  isCapital,
  tagContext,
  type TaggedWord,
  type TagRule,
  type Token,
} from './tagContext.js';

/**
 * Corrects tags where reporting decides: "Times reports:", "Jones claims." are verbs though the tagger calls them
 * nouns; "his claims", "the reports" are nouns though it calls them verbs; "Theresa May" and "Kim Jong-un" are names.
 */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const headline = isHeadline(tokens);
  return corrected(corrected(tokens, 'names', headline), 'others', headline);
}

/** The tokens with the tag that the first rule that fits gives to each. */
function corrected(
  tokens: readonly Token[],
  which: keyof Corrections,
  headline: boolean,
): readonly Token[] {
  let all: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const rules = correctionsOf(tokens[i])[which];
    if (rules.length === 0) continue;
    const word = tagContext(tokens, i, headline);
    const pos = rules.find(({ fits }) => fits(word))?.to;
    if (pos === undefined || pos === word.pos) continue;
    all ??= [...tokens];
    all[i] = { ...tokens[i], pos };
  }
  return all ?? tokens;
}

/** The rules for a token, found once for each word and tag: for most there are none. */
function correctionsOf({ pos, form }: Token): Corrections {
  const known = form.corrections.get(pos);
  if (known) return known;
  const word = { pos, text: form.text, lower: form.lower, form: form.cue };
  const found = {
    names: NAME_RULES.filter((rule) => rule.word(word)),
    others: otherRules(word).filter((rule) => rule.word(word)),
  };
  form.corrections.set(pos, found);
  return found;
}

function otherRules({ pos, form }: TaggedWord): readonly TagRule[] {
  if (!form) return WORD_RULES;
  if (pos === 'VERB') return [...WORD_RULES, ...CUE_VERB_RULES];
  return /^(?:NOUN|PROPN|ADJ|X)$/.test(pos) ? [...WORD_RULES, ...CUE_NOUN_RULES] : WORD_RULES;
}

/** Nearly every word has a capital: there a capital says nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  let [capitals, words] = [0, 0];
  for (const token of tokens) {
    if (token.pos === 'PUNCT' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 4 && capitals > words * 0.7;
}
