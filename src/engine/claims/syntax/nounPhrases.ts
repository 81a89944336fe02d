import { isRole, TITLES } from './personTitles.js';
import type { Token } from './tagger.js';
import { timeExpression } from './timeExpressions.js';

const PRONOUN =
  /^(?:i|you|he|she|it|we|they|me|him|us|them|himself|herself|itself|themselves|myself|ourselves|yourself|mine|hers|theirs|ours|yours)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;
const MARKS = /^["'‘’“”«»„]$/;

/** "One said taxes would fall", "some fear taxes". */
const SOME = /^(?:one|two|three|four|some|many|most|others|few|several|all|both|those|these)$/;
const SAYING =
  /^(?:says|said|thinks?|thought|believes?|believed|argues?|argued|warns?|warned|fears?|feared|insists?|insisted|claims?|claimed)$/;

/**
 * The token after the noun phrase that begins at `at` (determiner to head noun, with possessives, no prepositional phrases).
 * Adjectives without a noun are an adjective phrase.
 */
export function nounPhraseEnd(
  tokens: readonly Token[],
  at: number,
  to: number,
): { end: number; kind: 'noun' | 'adjective' } {
  if (PRONOUN.test(tokens[at].lower)) return { end: at + 1, kind: 'noun' };
  let i = at;
  let head = false;
  let determiner = false;
  for (; i < to; i++) {
    const token = tokens[i];
    if (i > at && startsAnother(tokens, i, to)) break;
    if (
      i > at &&
      token.pos === 'VERB' &&
      (/^(?:say|think|believe)$/.test(token.lower) ||
        (SAYING.test(token.lower) && SOME.test(tokens[i - 1].lower)))
    )
      break;
    if (isHead(token)) head = true;
    else if (
      token.pos === 'DET' ||
      (token.pos === 'PRON' && (POSSESSIVE.test(token.lower) || i === at))
    ) {
      if (i > at && !/^(?:all|both|half|such|many)$/.test(tokens[i - 1].lower)) break;
      determiner = true;
      if (token.pos === 'PRON' && !POSSESSIVE.test(token.lower)) head = true;
      if (
        /^(?:many|some|several|few|all|both|others|each|any|most|these|those|another|either|neither)$/.test(
          token.lower,
        )
      )
        head = true;
    } else if (!isModifier(tokens, i, at, to)) break;
  }
  while (i > at && (MARKS.test(tokens[i - 1].text) || tokens[i - 1].text === '-')) i--;
  return { end: i, kind: head || determiner ? 'noun' : 'adjective' };
}

function isHead(token: Token): boolean {
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    token.pos === 'X' ||
    token.pos === 'SYM'
  );
}

function isModifier(tokens: readonly Token[], i: number, at: number, to: number): boolean {
  const token = tokens[i];
  const before = i > at ? tokens[i - 1] : undefined;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (token.pos === 'ADJ')
    return (
      before === undefined ||
      !isHead(before) ||
      (next !== undefined && (isHead(next) || next.text === '-')) ||
      /^(?:former|-)$/.test(before.lower)
    );
  if (
    token.lower === "'s" ||
    (token.lower === "'" &&
      /s$/.test(before?.lower ?? '') &&
      next !== undefined &&
      (isHead(next) || next.pos === 'ADJ' || next.pos === 'VERB'))
  )
    return before !== undefined && token.pos !== 'AUX';
  // Compounds: no blank on either side.
  if (/^[-–/&]$/.test(token.text))
    return (
      before !== undefined &&
      next !== undefined &&
      (token.text === '&' || (before.end === token.start && token.end === next.start))
    );
  if (before && /^[-–/&]$/.test(before.text)) return token.pos !== 'PUNCT';
  if (MARKS.test(token.text))
    return (
      before !== undefined &&
      next !== undefined &&
      (before.pos === 'DET' || before.pos === 'ADJ' || isHead(next)) &&
      !/^[,.;:]$/.test(before.text)
    );
  if (token.pos === 'VERB') {
    return (
      (before !== undefined &&
        next !== undefined &&
        (before.pos === 'DET' ||
          before.pos === 'ADJ' ||
          (before.pos === 'ADV' && i - 1 > at) ||
          before.lower === "'s" ||
          before.lower === "'" ||
          POSSESSIVE.test(before.lower) ||
          before.pos === 'NUM') &&
        (isHead(next) || next.pos === 'ADJ' || next.text === '-')) ||
      (next?.text === '-' &&
        next.start === token.end &&
        before !== undefined &&
        (before.pos === 'DET' || isHead(before)))
    );
  }
  if (token.pos === 'ADV')
    return (
      before?.pos === 'DET' && next !== undefined && (next.pos === 'ADJ' || next.pos === 'VERB')
    );
  if (token.pos === 'CCONJ')
    return before?.pos === 'ADJ' && next?.pos === 'ADJ' && i + 2 < to && isHead(tokens[i + 2]);
  return false;
}

/** "the state of the talks | Mr Lane said": a title begins a name of its own, but after another title ("Labour MP Mr Lane"). */
function isTitled(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:mr|mrs|ms|miss|sir|dame)\.?$/.test(tokens[i].lower) &&
    /^\p{Lu}/u.test(tokens[i].text) &&
    /^(?:NOUN|PROPN)$/.test(tokens[i - 1].pos) &&
    !isRole(tokens[i - 1].lower) &&
    !Object.hasOwn(TITLES, tokens[i - 1].lower)
  );
}

/** A time expression, or a pronoun, after a noun begins something new. */
function startsAnother(tokens: readonly Token[], i: number, to: number): boolean {
  if (PRONOUN.test(tokens[i].lower) || isTitled(tokens, i)) return true;
  return (
    !/^(?:early|earlier|late|later|a|one|two|three|four|five|several|many|few|past)$/.test(
      tokens[i].lower,
    ) &&
    !/^\d/.test(tokens[i].text) &&
    tokens[i - 1].pos !== 'DET' &&
    timeExpression(tokens, i, to) > i
  );
}
