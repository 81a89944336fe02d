import { CALLED_SO, isVerdict } from '../../lexis/judgments.js';
import { isForce } from './namelessSubjects.js';
import type { TagRule, Token } from './tagContext.js';

/** Rules for words that the tagger takes for another word of the same spelling. */
export const HOMOGRAPH_RULES: readonly TagRule[] = [
  // "Some will recall": no testament
  {
    to: 'AUX',
    word: ({ pos, lower }) => pos === 'NOUN' && lower === 'will',
    fits: ({ before, next }) =>
      /^(?:some|many|most|few|all|both|others|several)$/.test(before?.lower ?? '') &&
      /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? ''),
  },
  // "waiting lists have fallen"
  {
    to: 'ADJ',
    word: ({ lower }) => lower === 'waiting',
    fits: ({ next }) => /^(?:lists?|times?|rooms?|periods?)$/.test(next?.lower ?? ''),
  },
  // "has taken a harder line, tweeting that"
  {
    to: 'ADJ',
    word: ({ pos, lower }) => pos === 'ADV' && COMPARED.test(lower),
    fits: ({ before }) => before?.pos === 'DET' && before.lower !== 'no',
  },
  {
    to: 'NOUN',
    word: ({ lower }) => /^(?:line|stance|look|touch|approach|note|stand|pace)$/.test(lower),
    fits: ({ before, tokens, i }) =>
      COMPARED.test(before?.lower ?? '') && tokens[i - 2]?.pos === 'DET',
  },
  // "two would-be burglars"
  {
    to: 'ADJ',
    word: ({ lower }) => lower === 'would' || lower === 'be',
    fits: ({ tokens, i }) => isWouldBe(tokens, i) || isWouldBe(tokens, i - 2),
  },
  // "Police Scotland said"
  {
    to: 'PROPN',
    word: ({ text }) => text === 'Police',
    fits: ({ text, next }) => isForce(text, next?.text),
  },
  // "Swiss Re said": reinsurers.
  {
    to: 'PROPN',
    word: ({ text, pos }) => text === 'Re' && pos !== 'PROPN',
    fits: ({ before }) => /^\p{Lu}\p{Ll}/u.test(before?.text ?? ''),
  },
  // "who chased off a burglar"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && /[^e]ed$/.test(lower),
    fits: ({ before }) => before?.lower === 'who',
  },
  // `Ann Cole, 34, fumed: "It's a joke."`
  {
    to: 'VERB',
    word: ({ pos, form }) => pos === 'ADJ' && form?.form === 'past',
    fits: ({ before, next, tokens, i }) =>
      before?.text === ',' &&
      tokens[i - 2]?.pos === 'NUM' &&
      tokens[i - 3]?.text === ',' &&
      /^[:,.]$/.test(next?.text ?? '.'),
  },
  // "the floods cost him 200 lambs"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && /^(?:cost|hit|hurt|cut|put|let)$/.test(lower),
    fits: ({ before, next }) =>
      before?.pos === 'NOUN' && /^(?:him|her|them|us|me|it)$/.test(next?.lower ?? ''),
  },
  // "Ann Cole, 34, claims staff were late"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && /^(?:claims|reports|fears)$/.test(lower),
    fits: ({ before, tokens, i }) =>
      before?.text === ',' &&
      tokens[i - 2]?.pos === 'NUM' &&
      tokens[i - 3]?.text === ',' &&
      tokens[i - 4]?.pos === 'PROPN',
  },
  // "The report quotes Mr Pym as saying"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && lower === 'quotes',
    fits: ({ tokens, i }) => isQuotedAs(tokens, i),
  },
  // "Pym was overheard telling an aide"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && lower === 'overheard',
    fits: ({ before }) => before?.pos === 'AUX',
  },
  // "He also alleged that", "The agency alleged in a complaint that"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'ADJ' && lower === 'alleged',
    fits: ({ before, next }) =>
      (before?.pos === 'ADV' && next?.lower === 'that') ||
      (/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && next?.lower === 'in'),
  },
  // "70 per cent of voters"
  {
    to: 'NOUN',
    word: ({ lower }) => lower === 'per',
    fits: ({ before, next }) => before?.pos === 'NUM' && next?.lower === 'cent',
  },
  // "Another put it bluntly"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && lower === 'put',
    fits: ({ next }) => next?.lower === 'it',
  },
  // "the claim that wages fell"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && lower === 'fell',
    fits: ({ before }) => before?.pos === 'NOUN' && before.lower.endsWith('s'),
  },
  // "He's claiming that it was late"
  {
    to: 'VERB',
    word: ({ pos, form }) => pos === 'NOUN' && form?.form === 'ing',
    fits: ({ before, next }) =>
      /^(?:'s|'re|'m|is|are|was|were)$/.test(before?.lower ?? '') &&
      /^(?:that|it|he|she|they)$/.test(next?.lower ?? ''),
  },
  // "58 percent of voters overall said"
  {
    to: 'ADV',
    word: ({ lower }) => /^(?:overall|nationwide|statewide|worldwide)$/.test(lower),
    fits: ({ before, next }) => before?.pos === 'NOUN' && next?.pos === 'VERB',
  },
  // "it further wrote"
  {
    to: 'ADV',
    word: ({ pos, lower }) => pos === 'VERB' && lower === 'further',
    fits: ({ before, next }) =>
      /^(?:NOUN|PROPN|PRON|AUX)$/.test(before?.pos ?? '') && next?.pos === 'VERB',
  },
  // "called half of them liars"
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'ADV' && lower === 'half',
    fits: ({ next }) => next?.lower === 'of',
  },
  // "Ms. Lee and Mr. Cole call them liars": an object follows
  {
    to: 'VERB',
    word: ({ pos, form }) => pos === 'NOUN' && form?.form === 'base',
    fits: ({ before, next }) =>
      before?.pos === 'PROPN' && /^(?:them|him|us)$/.test(next?.lower ?? ''),
  },
  // "They both share the belief"
  {
    to: 'VERB',
    word: ({ pos }) => pos === 'NOUN',
    fits: ({ before, next, tokens, i }) =>
      /^(?:both|all)$/.test(before?.lower ?? '') &&
      /^(?:they|we|you)$/.test(tokens[i - 2]?.lower ?? '') &&
      next?.pos === 'DET',
  },
  // "independent analyses agree that"
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'VERB' && lower === 'analyses',
    fits: ({ next }) => /^(?:VERB|AUX)$/.test(next?.pos ?? ''),
  },
  // "a panel in 2001 found the firm was in breach"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && lower === 'found',
    fits: ({ before, next }) =>
      /^(?:NUM|NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^(?:DET|PRON|PROPN|SCONJ)$/.test(next?.pos ?? ''),
  },
  // "called the vote rigged", "called it staged": what it is called
  {
    to: 'ADJ',
    word: ({ pos, lower }) => pos === 'VERB' && /(?:ed|en)$/.test(lower),
    fits: ({ tokens, i }) => isCalled(tokens, i),
  },
  // "called the plan blackmail"
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'VERB' && isVerdict(lower),
    fits: ({ tokens, i }) => isCalled(tokens, i),
  },
  // "Minister slams budget as reckless"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && /^(?:slams|blasts|slates)$/.test(lower),
    fits: ({ tokens, i }) => isHeadlineVerb(tokens, i),
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

/** "called the vote | rigged", "called the plan | blackmail": whether a word ends what somebody calls something; not in "who called the police died". */
function isCalled(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:[.,;:!?”"]|and|but|or)$/.test(tokens[i + 1]?.lower ?? '.')) return false;
  if (!/^(?:NOUN|PRON)$/.test(tokens[i - 1]?.pos ?? '')) return false;
  const called = skipBack(tokens, i - 1, /^(?:NOUN|PRON|DET|ADJ|PART)$/);
  if (!CALLED_SO.test(tokens[called]?.form.cue?.lemma ?? '')) return false;
  const before = skipBack(tokens, called - 1, /^(?:AUX|ADV)$/);
  return !/^(?:who|that|which|whom)$/.test(tokens[before]?.lower ?? '');
}

/** The nearest token from `i` backwards that is not of some kinds, a few tokens back at most. */
function skipBack(tokens: readonly Token[], i: number, pos: RegExp): number {
  let k = i;
  while (k > i - LONGEST_CALLED && pos.test(tokens[k]?.pos ?? '')) k--;
  return k;
}

/** Tokens. */
const LONGEST_CALLED = 6;

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
