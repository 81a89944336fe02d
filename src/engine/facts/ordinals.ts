import { ordinalValue } from '../english/numbers.js';
import { wordSet } from '../english/wordSet.js';
import { type FactToken, isCapitalised, isHyphen } from './factTokens.js';
import { mostAt, SUPERLATIVES } from './superlatives.js';

/** Adverbs and nouns that make an ordinal no rank: "at first", "first of all", "second thoughts". */
const NOT_RANKED = wordSet(`
  lady ladies gentleman amendment name names hand responders responder aid class floor base foremost all thoughts thought nature place
  world baptist degree person glance sight half`);

export function isOrdinal({ lower, kind }: FactToken): boolean {
  return (
    (kind === 'word' &&
      ordinalValue(lower) !== undefined &&
      lower !== 'hundredth' &&
      lower !== 'thousandth') ||
    /^\d+(?:st|nd|rd|th)$/.test(lower)
  );
}

/** An ordinal with "ever", "-largest" or "most …" behind it; none of a date, a fraction or a name. */
export function ordinalAt(tokens: readonly FactToken[], at: number): number {
  const before = tokens[at - 1];
  const next = tokens[isHyphen(tokens, at + 1) ? at + 2 : at + 1];
  if (next === undefined || !isLed(tokens, at)) return at;
  const end = isHyphen(tokens, at + 1) ? at + 3 : at + 2;
  if (SUPERLATIVES.has(next.lower)) return end;
  if (next.lower === 'most') return Math.max(mostAt(tokens, end - 1), end);
  if (next.lower === 'ever') return end;
  if (
    isHyphen(tokens, at + 1) &&
    !/^(?:place|time|year|term|round|generation|degree|half|quarter)$/.test(next.lower)
  )
    return at;
  if (
    NOT_RANKED.has(next.lower) &&
    !isHyphen(tokens, at + 2) &&
    !(next.lower === 'place' && before?.lower === 'in')
  )
    return at;
  if (isCapitalised(tokens[at]) && !tokens[at].initial && isCapitalised(next)) return at;
  if (
    /^(?:at|a|one|an|two|three|four|five|six|seven|eight|nine|ten)$/.test(before?.lower ?? '') &&
    isFraction(tokens, at)
  )
    return at;
  if (/^at$/.test(before?.lower ?? '')) return at;
  if (
    tokens[at].lower === 'second' &&
    /^(?:a|per|every|each|split)$/.test(before?.lower ?? '') &&
    next.kind !== 'word'
  )
    return at;
  if (/^(?:minute|century|quarter|anniversary)$/.test(next.lower))
    return next.lower === 'anniversary' ? at + 1 : at;
  // "his fourth, will be his last"
  if (isOwnedAndClosed(tokens, at)) return at + 1;
  // ", first, ..." and "first, we": an adverb.
  if (next.kind === 'mark' && !/^['’]$/.test(next.text))
    return /^(?:came|come|comes|finished|placed|ranked|ranks|finishing|coming|in|is|was|the)$/.test(
      before?.lower ?? '',
    )
      ? at + 1
      : at;
  return /^(?:i|we|you|he|she|they|it|of)$/.test(next.lower) && before?.lower !== 'the'
    ? at
    : at + 1;
}

/** "the campaign, her fourth, …", "this will be his last.": a place in a series that a pronoun owns. */
export function isOwnedAndClosed(tokens: readonly FactToken[], at: number): boolean {
  return (
    /^(?:his|her|its|their)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^[,.;:)—–]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Whether a determiner, a possessive or a verb of placing leads an ordinal; "I first met" and "first, we" are no ranks. */
function isLed(tokens: readonly FactToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at].initial)
    return (
      tokens[at + 1]?.kind === 'word' &&
      !/^(?:the|i|we|you|he|she|they|it|of|and|came|there|let|a)$/.test(tokens[at + 1].lower)
    );
  if (
    /^(?:party|parties|reading|minister|ministers|past|past-the-post)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    return false;
  if (/^(?:the|an|i|we|you|he|she|they|it)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  // "and first elected in 1998", "than first planned": an adverb.
  if (
    /^(?:and|than|as|since|where|after)$/.test(before.lower) &&
    /(?:ed|en|ught)$|^made$/.test(tokens[at + 1]?.lower ?? '')
  )
    return false;
  if (
    /^(?:i|we|you|he|she|they|it|was|were|did|had|has|have|be|been|who|that|to|is|are|when|not|from|at)$/.test(
      before.lower,
    )
  )
    return (
      /^(?:in|on|among|behind|with|since|for)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:was|were|is|are|been|be)$/.test(before.lower)
    );
  return true;
}

function isFraction(tokens: readonly FactToken[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === 'of' || isHyphen(tokens, at - 1) || tokens[at].lower.endsWith('s')
  );
}
