import { wordSet } from '../../english/wordSet.js';
import { isRole, TITLES } from './naming/personTitles.js';
import type { Token } from './tagging/tagger.js';
import { timeExpression } from './tagging/timeExpressions.js';

const PRONOUNS = wordSet(
  'i you he she it we they me him us them himself herself itself themselves myself ourselves yourself mine hers theirs ours yours',
);
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;
const MARKS = new Set('"\'‘’“”«»„');
const JOINING = new Set('-–/&');
const HONORIFICS = wordSet('mr mrs ms miss sir dame mr. mrs. ms. miss. sir. dame.');
/** What a time begins with that may as well belong to the noun phrase: "the two late trains". */
const IN_NOUN_PHRASES = wordSet(
  'early earlier late later a one two three four five several many few past',
);

/** "us", and not "the US president". */
function isPronoun({ lower, text, pos }: Token): boolean {
  return PRONOUNS.has(lower) && !(pos === 'PROPN' && text === 'US');
}

/** "One said taxes would fall", "some fear taxes". */
const SOME = /^(?:one|two|three|four|some|many|most|others|few|several|all|both|those|these)$/;
const ACCUSING = /^(?:accused|blamed|criticized|criticised|praised|urged)$/;
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
  if (isPronoun(tokens[at])) return { end: at + 1, kind: 'noun' };
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
        (SOME.test(tokens[i - 1].lower) &&
          (SAYING.test(token.lower) ||
            // not in "some accused soldiers"
            (ACCUSING.test(token.lower) && tokens[i + 1]?.pos !== 'NOUN'))))
    )
      break;
    if (isHead(token) || isGeneral(tokens, i)) head = true;
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
  while (i > at && (MARKS.has(tokens[i - 1].text) || tokens[i - 1].text === '-')) i--;
  return { end: i, kind: head || determiner ? 'noun' : 'adjective' };
}

/** "the inspector general's memo": an adjective behind its noun. */
function isGeneral(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i].lower === 'general' &&
    /^(?:inspector|attorney|secretary|governor|surgeon|solicitor|director|consul|auditor|comptroller)$/.test(
      tokens[i - 1]?.lower ?? '',
    )
  );
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
  const place: Place = {
    token: tokens[i],
    before: i > at ? tokens[i - 1] : undefined,
    next: i + 1 < to ? tokens[i + 1] : undefined,
    second: i + 2 < to ? tokens[i + 2] : undefined,
    inner: i - 1 > at,
    numbered: tokens[i - 1]?.pos === 'NUM' && isNumbered(tokens[i - 2]),
  };
  const { token, before, next } = place;
  if (token.pos === 'ADJ') return describes(place);
  if (token.lower === "'s" || isPluralPossessive(place))
    return before !== undefined && token.pos !== 'AUX';
  // Compounds: no blank on either side.
  if (JOINING.has(token.text)) return joinsWords(place);
  if (before && JOINING.has(before.text)) return token.pos !== 'PUNCT';
  if (MARKS.has(token.text)) return opensWords(place);
  if (token.pos === 'VERB') return describesAsVerb(place);
  if (token.pos === 'ADV')
    return (
      // "a very old man", "Labour's | most | senior women", "his most senior aides"
      before !== undefined &&
      (/^(?:DET|NUM)$/.test(before.pos) ||
        (/^(?:most|more|least|less)$/.test(token.lower) &&
          (/^(?:'s|')$/.test(before.lower) || POSSESSIVE.test(before.lower)))) &&
      next !== undefined &&
      (next.pos === 'ADJ' || next.pos === 'VERB' || isHyphen(next, token))
    );
  return token.pos === 'CCONJ' && joinsAdjectives(place);
}

/** A token of a noun phrase and its neighbours in it. */
interface Place {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  readonly second: Token | undefined;
  /** The token before is not the phrase's first. */
  readonly inner: boolean;
  /** The token before numbers what stands before it, and counts nothing: "Unit 12", "No 10". */
  readonly numbered: boolean;
}

function isNumbered(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|PROPN)$/.test(token.pos) || /^No$/.test(token.text));
}

/** "well | - | connected" */
function isHyphen(next: Token, token: Token): boolean {
  return next.text === '-' && next.start === token.end;
}

function describes({ before, next, second }: Place): boolean {
  return (
    before === undefined ||
    // "four current and former officials"
    (before.pos === 'NUM' && next?.pos === 'CCONJ' && second?.pos === 'ADJ') ||
    !isHead(before) ||
    (next !== undefined && (isHead(next) || next.text === '-')) ||
    /^(?:former|-)$/.test(before.lower)
  );
}

/** "the ministers' | plan" */
function isPluralPossessive({ token, before, next }: Place): boolean {
  return (
    token.lower === "'" &&
    /s$/.test(before?.lower ?? '') &&
    next !== undefined &&
    (isHead(next) || next.pos === 'ADJ' || next.pos === 'VERB')
  );
}

function joinsWords({ token, before, next }: Place): boolean {
  return (
    before !== undefined &&
    next !== undefined &&
    (token.text === '&' || (before.end === token.start && token.end === next.start))
  );
}

function opensWords({ before, next }: Place): boolean {
  return (
    before !== undefined &&
    next !== undefined &&
    (before.pos === 'DET' || before.pos === 'ADJ' || isHead(next)) &&
    !/^[,.;:]$/.test(before.text)
  );
}

/** "the | proposed | law", "a Kyiv | -based | firm": a participle that describes. */
function describesAsVerb({ token, before, next, inner, numbered }: Place): boolean {
  if (before === undefined || next === undefined) return false;
  // "a new token | called A7A5"
  if (/^(?:called|named|dubbed)$/.test(token.lower) && next.pos === 'PROPN') return false;
  // "the two | raised $350 million": an amount is what somebody did
  if (/^[$£€]/.test(next.text) && before.pos !== 'DET') return false;
  const determined =
    (/^(?:DET|ADJ|NUM)$/.test(before.pos) && !numbered) ||
    (before.pos === 'ADV' && inner) ||
    /^(?:'s|')$/.test(before.lower) ||
    POSSESSIVE.test(before.lower);
  if (determined && (isHead(next) || next.pos === 'ADJ' || next.text === '-')) return true;
  return next.text === '-' && next.start === token.end && (before.pos === 'DET' || isHead(before));
}

function joinsAdjectives({ before, next, second }: Place): boolean {
  return before?.pos === 'ADJ' && next?.pos === 'ADJ' && second !== undefined && isHead(second);
}

/** "the state of the talks | Mr Lane said": a title begins a name of its own, but after another title ("Labour MP Mr Lane"). */
function isTitled(tokens: readonly Token[], i: number): boolean {
  return (
    HONORIFICS.has(tokens[i].lower) &&
    /^\p{Lu}/u.test(tokens[i].text) &&
    /^(?:NOUN|PROPN)$/.test(tokens[i - 1].pos) &&
    !isRole(tokens[i - 1].lower) &&
    !Object.hasOwn(TITLES, tokens[i - 1].lower)
  );
}

/** A time expression, or a pronoun, after a noun begins something new. */
function startsAnother(tokens: readonly Token[], i: number, to: number): boolean {
  if (isPronoun(tokens[i]) || isTitled(tokens, i)) return true;
  return (
    tokens[i - 1].pos !== 'DET' &&
    timeExpression(tokens, i, to) > i &&
    !IN_NOUN_PHRASES.has(tokens[i].lower) &&
    !/^\d/.test(tokens[i].text)
  );
}
