import type { TagRule } from './tagContext.js';
import type { Token } from './tagger.js';

/** Rules for words that the tagger takes for another word of the same spelling. */
export const HOMOGRAPH_RULES: readonly TagRule[] = [
  // "has taken a harder line, tweeting that"
  {
    to: 'ADJ',
    fits: ({ pos, lower, before }) =>
      pos === 'ADV' && COMPARED.test(lower) && before?.pos === 'DET' && before.lower !== 'no',
  },
  {
    to: 'NOUN',
    fits: ({ lower, before, tokens, i }) =>
      /^(?:line|stance|look|touch|approach|note|stand|pace)$/.test(lower) &&
      COMPARED.test(before?.lower ?? '') &&
      tokens[i - 2]?.pos === 'DET',
  },
  // "two would-be burglars"
  {
    to: 'ADJ',
    fits: ({ tokens, i }) => isWouldBe(tokens, i) || isWouldBe(tokens, i - 2),
  },
  // "who chased off a burglar"
  {
    to: 'VERB',
    fits: ({ pos, lower, before }) =>
      pos === 'NOUN' && /[^e]ed$/.test(lower) && before?.lower === 'who',
  },
  // "Ann Cole, 34, claims staff were late"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, tokens, i }) =>
      pos === 'NOUN' &&
      /^(?:claims|reports|fears)$/.test(lower) &&
      before?.text === ',' &&
      tokens[i - 2]?.pos === 'NUM' &&
      tokens[i - 3]?.text === ',' &&
      tokens[i - 4]?.pos === 'PROPN',
  },
  // "The report quotes Mr Pym as saying"
  {
    to: 'VERB',
    fits: ({ pos, lower, tokens, i }) =>
      pos === 'NOUN' && lower === 'quotes' && isQuotedAs(tokens, i),
  },
  // "Pym was overheard telling an aide"
  {
    to: 'VERB',
    fits: ({ pos, lower, before }) =>
      pos === 'NOUN' && lower === 'overheard' && before?.pos === 'AUX',
  },
  // "He also alleged that", "The agency alleged in a complaint that"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next }) =>
      pos === 'ADJ' &&
      lower === 'alleged' &&
      ((before?.pos === 'ADV' && next?.lower === 'that') ||
        (/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && next?.lower === 'in')),
  },
  // "70 per cent of voters"
  {
    to: 'NOUN',
    fits: ({ lower, before, next }) =>
      lower === 'per' && before?.pos === 'NUM' && next?.lower === 'cent',
  },
  // "Another put it bluntly"
  {
    to: 'VERB',
    fits: ({ pos, lower, next }) => pos === 'NOUN' && lower === 'put' && next?.lower === 'it',
  },
  // "the claim that wages fell"
  {
    to: 'VERB',
    fits: ({ pos, lower, before }) =>
      pos === 'NOUN' && lower === 'fell' && before?.pos === 'NOUN' && /s$/.test(before.lower),
  },
  // "He's claiming that it was late"
  {
    to: 'VERB',
    fits: ({ pos, form, before, next }) =>
      pos === 'NOUN' &&
      form?.form === 'ing' &&
      /^(?:'s|'re|'m|is|are|was|were)$/.test(before?.lower ?? '') &&
      /^(?:that|it|he|she|they)$/.test(next?.lower ?? ''),
  },
  // "it further wrote"
  {
    to: 'ADV',
    fits: ({ pos, lower, before, next }) =>
      pos === 'VERB' &&
      lower === 'further' &&
      /^(?:NOUN|PROPN|PRON|AUX)$/.test(before?.pos ?? '') &&
      next?.pos === 'VERB',
  },
  // "called half of them liars"
  {
    to: 'NOUN',
    fits: ({ pos, lower, next }) => pos === 'ADV' && lower === 'half' && next?.lower === 'of',
  },
  // "Ms. Lee and Mr. Cole call them liars": an object follows
  {
    to: 'VERB',
    fits: ({ pos, form, before, next }) =>
      pos === 'NOUN' &&
      form?.form === 'base' &&
      before?.pos === 'PROPN' &&
      /^(?:them|him|us)$/.test(next?.lower ?? ''),
  },
  // "They both share the belief"
  {
    to: 'VERB',
    fits: ({ pos, before, next, tokens, i }) =>
      pos === 'NOUN' &&
      /^(?:both|all)$/.test(before?.lower ?? '') &&
      /^(?:they|we|you)$/.test(tokens[i - 2]?.lower ?? '') &&
      next?.pos === 'DET',
  },
  // "independent analyses agree that"
  {
    to: 'NOUN',
    fits: ({ pos, lower, next }) =>
      pos === 'VERB' && lower === 'analyses' && /^(?:VERB|AUX)$/.test(next?.pos ?? ''),
  },
  // "a panel in 2001 found the firm was in breach"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next }) =>
      pos === 'NOUN' &&
      lower === 'found' &&
      /^(?:NUM|NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^(?:DET|PRON|PROPN|SCONJ)$/.test(next?.pos ?? ''),
  },
  // "Minister slams budget as reckless"
  {
    to: 'VERB',
    fits: ({ pos, lower, tokens, i }) =>
      pos === 'NOUN' && /^(?:slams|blasts|slates)$/.test(lower) && isHeadlineVerb(tokens, i),
  },
];

/** Adjectives that are adverbs elsewhere. */
const COMPARED =
  /^(?:harder|tougher|softer|firmer|faster|slower|closer|louder|longer|higher|lower|deeper|wider|straighter)$/;

/** The "would" of "would-be". */
function isWouldBe(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.lower === 'would' && tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'be'
  );
}

/** "quotes | Mr Pym as saying" */
function isQuotedAs(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 6; k++)
    if (tokens[k]?.lower === 'as') return tokens[k + 1]?.lower === 'saying';
  return false;
}

/** "Council leader slams plan as a disgrace": few words before it, none of them a verb, and what it is called behind "as". */
function isHeadlineVerb(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || i > 5 || tokens.length > 25) return false;
  return (
    tokens.slice(0, i).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(pos)) &&
    tokens
      .slice(i + 1)
      .some(({ lower }) => lower === 'as' || (lower === 'over' && tokens[i].lower === 'slams'))
  );
}
