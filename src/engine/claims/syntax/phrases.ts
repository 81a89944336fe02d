import type { QuotedTokens } from './quoted.js';
import { fixedAdverb } from './tagging/fixedAdverbs.js';
import { timeExpression } from './tagging/timeExpressions.js';
import { readVerb } from './verbPhrases.js';
import type { Phrase, PhraseKind } from './phrase.js';
import { isDemonstrative, nounPhraseAt } from './nounBorders.js';
import { isQuotationMark, punctuationPhrase } from './punctuationPhrases.js';

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'because',
  'whereas',
  'unless',
  'once',
  'lest',
]);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);
const QUESTIONS: ReadonlySet<string> = new Set([
  'what',
  'whether',
  'if',
  'why',
  'how',
  'where',
  'when',
  'whatever',
  'whoever',
]);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'as',
  'like',
  'since',
  'until',
  'before',
  'after',
  'than',
  'despite',
  'amid',
  'per',
  'versus',
  'according',
  'including',
  'regarding',
  'concerning',
  'considering',
]);

/** The phrases of the sentence that consists of the tokens `from` to before `to`. */
export function readPhrases(prose: QuotedTokens, from: number, to: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to;) {
    const phrase = phraseAt(prose, at, to);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return phrases;
}

/** The phrase that begins at a token; null for a quotation mark around words of the sentence. */
function phraseAt(
  { tokens, quotations, quotationOf }: QuotedTokens,
  at: number,
  to: number,
): Phrase | null {
  const quoted = quotations[quotationOf[at]];
  if (quoted?.utterance && quoted.from === at)
    return { kind: 'quote', from: at, to: Math.min(quoted.to, to) };
  const token = tokens[at];
  const only = (kind: PhraseKind): Phrase => ({ kind, from: at, to: at + 1 });
  if (isQuotationMark(token)) return null;
  const time = timeExpression(tokens, at, to);
  if (time > at) return { kind: 'time', from: at, to: time };
  const adverb = fixedAdverb(tokens, at, to);
  if (adverb > at) return { kind: 'adverb', from: at, to: adverb };
  if (token.pos === 'PUNCT' || (token.pos === 'SYM' && !/[$£€%#@+]/.test(token.text)))
    return punctuationPhrase(tokens, at, to);
  if (token.lower === 'that') {
    const rest = isDemonstrative(tokens, at, to) ? nounPhraseAt(tokens, at + 1, to) : null;
    return rest ? { ...rest, from: at } : only('that');
  }
  if (RELATIVES.has(token.lower)) return only('relative');
  if (QUESTIONS.has(token.lower)) return only('question');
  // "As Lincoln once said"
  if (
    token.lower === 'once' &&
    tokens[at + 1]?.pos === 'VERB' &&
    (/^(?:NOUN|PROPN|PRON|AUX)$/.test(tokens[at - 1]?.pos ?? '') ||
      (tokens[at - 1]?.text === ',' &&
        /^(?:said|wrote|told|argued|remarked|suggested|joked|quipped|declared|warned|observed)$/.test(
          tokens[at + 1].lower,
        )))
  )
    return only('adverb');
  if (SUBORDINATORS.has(token.lower)) return only('subordinator');
  // "70 per cent" is a noun.
  if (PREPOSITIONS.has(token.lower) && !(token.lower === 'per' && token.pos === 'NOUN'))
    return only('preposition');
  if (token.pos === 'CCONJ') return only('conjunction');
  const verb = readVerb(tokens, at, to);
  if (verb) return { kind: 'verb', from: at, to: verb.to, verb };
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.lower === 'to')
    return only('preposition');
  if (token.pos === 'ADV' || (token.pos === 'PART' && token.lower !== "'s") || token.pos === 'INTJ')
    return only('adverb');
  return nounPhraseAt(tokens, at, to) ?? only('other');
}
