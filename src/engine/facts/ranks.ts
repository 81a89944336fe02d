import { TIME_UNITS } from '../english/calendar.js';
import { ordinalValue } from '../english/numbers.js';
import { wordSet } from '../english/wordSet.js';
import { asksOnce, type FactToken, isCapitalised, isHyphen } from './factTokens.js';
import { isOrdinal, isOwnedAndClosed, ordinalAt } from './ordinals.js';
import { mostAt, SUPERLATIVES } from './superlatives.js';
import { isExtreme } from './dates/timeSpans.js';
import type { FoundFact } from './foundFact.js';
import { beginsQuantity, readQuantity } from './quantity.js';

const EXCLUSIVE = wordSet(
  'unprecedented unique unparalleled unrivalled unrivaled unmatched sole lone',
);
const COMPARATIVES =
  /^(?:strong|bigg|larg|high|great|low|old|young|rich|long|fast|wors|few|small)er$|^(?:more|less|fewer|worse|better)$/;

const mayBegin = asksOnce(
  (lower) =>
    /^(?:all|post|life|most|least|last|only|record|final|top)$/.test(lower) ||
    SUPERLATIVES.has(lower) ||
    EXCLUSIVE.has(lower) ||
    COMPARATIVES.test(lower) ||
    ordinalValue(lower) !== undefined ||
    beginsQuantity(lower),
);

/** Finds the ranks of a paragraph: superlatives, ordinals, "only", "record": statements about the world that can be looked up. */
export function findRanks(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const to = rankAt(tokens, i);
    if (to === i) continue;
    found.push({ kind: 'rank', from: i, to });
    i = to - 1;
  }
  return found;
}

function rankAt(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (token.kind === 'mark' || !mayBegin(token)) return at;
  if (isHyphen(tokens, at - 1) && !SUPERLATIVES.has(token.lower)) return at;
  if (isOrdinal(token)) return ordinalAt(tokens, at);
  const extreme = extremeAt(tokens, at);
  if (extreme > at) return extreme;
  if (token.kind !== 'word') return at;
  const { lower } = token;
  if (SUPERLATIVES.has(lower)) return superlativeAt(tokens, at);
  if (EXCLUSIVE.has(lower)) return isPersonal(tokens, at) ? at : at + 1;
  if (lower === 'most' || lower === 'least') return mostAt(tokens, at);
  if (lower === 'last') return isOwnedAndClosed(tokens, at) ? at + 1 : at;
  if (lower === 'only') return onlyAt(tokens, at);
  if (lower === 'record') return recordAt(tokens, at);
  if (lower === 'final' || lower === 'top') return attributiveAt(tokens, at);
  return COMPARATIVES.test(lower) ? thanAllAt(tokens, at) : at;
}

/** "a 30-year low", "a four-decade high", "an all-time high". */
function extremeAt(tokens: readonly FactToken[], at: number): number {
  const isAllTime = /^(?:all|post|life)$/.test(tokens[at].lower) && isHyphen(tokens, at + 1);
  const end = isAllTime ? at + 1 : (readQuantity(tokens, at)?.end ?? at);
  if (end === at || !isHyphen(tokens, end)) return at;
  const isSpan =
    TIME_UNITS.has(tokens[end + 1].lower) || /^(?:time|war)$/.test(tokens[end + 1].lower);
  return isSpan && isExtreme(tokens[end + 2]?.lower ?? '') ? end + 3 : at;
}

function superlativeAt(tokens: readonly FactToken[], at: number): number {
  const before = tokens[at - 1]?.lower ?? '';
  const { lower } = tokens[at];
  if (before === 'at' || isPersonal(tokens, at)) return at;
  // "the richest Americans": a class of people.
  if (
    /^(?:richest|poorest|wealthiest)$/.test(lower) &&
    /(?:s|people|men|women)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return at;
  if (isDated(tokens, at)) return at + 1;
  if (isTaste(tokens, at)) return at;
  if (
    isCapitalised(tokens[at]) &&
    !tokens[at].initial &&
    isCapitalised(tokens[at + 1]) &&
    isCapitalised(tokens[at - 1])
  )
    return at + 1;
  return tokens[at + 1]?.lower === 'ever' ? at + 2 : at + 1;
}

/** "do their best", "know best", "best known": taste or an adverb. */
function isTaste(tokens: readonly FactToken[], at: number): boolean {
  const { lower } = tokens[at];
  if (
    !/^(?:best|worst|greatest|hardest|easiest|earliest|closest|nearest|utmost|newest|fullest|fastest)$/.test(
      lower,
    )
  )
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (!/^(?:the|['’]s|s|its|their|world|ever)$/.test(before) && tokens[at - 1]?.text !== '-')
    return true;
  return (
    lower === 'best' &&
    !/^(?:result|results|performance|year|quarter|showing|since|month|week|ever|finish|season|picture|actor|actress|selling)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    tokens[at + 1]?.text !== '-'
  );
}

/** "the best price since 2013", "the best result in ten years": what can be looked up, and no taste. */
function isDated(tokens: readonly FactToken[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 5);
  const end = near.findIndex(({ lower }) => /^(?:since|ever|yet)$/.test(lower));
  return end >= 0 && near.slice(0, end).every(({ kind }) => kind === 'word');
}

/** "my biggest", "our best": taste, nothing to look up. */
function isPersonal(tokens: readonly FactToken[], at: number): boolean {
  return /^(?:my|our|your)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "the only", "only the second": exclusive; "only 12", "not only", "only if": none. */
function onlyAt(tokens: readonly FactToken[], at: number): number {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (
    next === 'the' ||
    (/^(?:it|that|he|she|this|there)$/.test(tokens[at - 3]?.lower ?? '') && before === 's')
  )
    return at;
  if (/^(?:the|its|his|her|their|s)$/.test(before)) return at + 1;
  return before === 'an' && next === 'child' ? at + 1 : at;
}

/** "a record 40 million", "record high", "a new record"; "on the record", "track record": none. */
function recordAt(tokens: readonly FactToken[], at: number): number {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    /^(?:high|highs|low|lows|number|numbers|turnout|profit|profits|level|levels|year|amount|sum|temperature|temperatures|deficit|surplus|heat|rain|rainfall|crowd|fine|pace|breaking|setting|sales|revenue|revenues|growth)$/.test(
      next.lower,
    )
  )
    return at + 1;
  if (next?.text === '-' && /^(?:breaking|setting|high|low)$/.test(tokens[at + 2]?.lower ?? ''))
    return at + 3;
  if (before === 'a' && next !== undefined && (next.kind === 'number' || /^[$€£]$/.test(next.text)))
    return at + 1;
  if (/^(?:new|all-time|national|world)$/.test(before)) return at + 1;
  return before === 'on' && /^(?:since|in)$/.test(next?.lower ?? '') ? at + 1 : at;
}

/** "the final debate", "the top candidate": a place in a series. */
function attributiveAt(tokens: readonly FactToken[], at: number): number {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !/^(?:the|a|its|s|his|her|their|and)$/.test(before)) return at;
  if (tokens[at].lower === 'top' && tokens[at - 2]?.lower === 'at') return at;
  if (before === 'and' && !isOrdinal(tokens[at - 2])) return at;
  if (isCapitalised(tokens[at]) && !tokens[at].initial) return at;
  if (TIME_UNITS.has(next.lower) && tokens[at].lower === 'final') return at + 1;
  if (tokens[at].lower === 'final')
    return /^(?:round|rounds|debate|debates|game|match|stage|vote|primary|poll|leg|stop|report|ruling|hearing|speech|summit|meeting|presidential|tally|count|term|campaign|rally|major)$/.test(
      next.lower,
    )
      ? at + 1
      : at;
  return /^(?:of|to|in|and|or|who|is|are|was|were|has|will|line|say|word|analysis|approval|decision|draft|floor|brass|aide|aides|official|officials|adviser|advisers|lawyer|general|diplomat|secret|priority|priorities|end|speed|hat)$/.test(
    next.lower,
  )
    ? at
    : at + 1;
}

/** "stronger than all the other members put together", "more conservative than everyone else". */
function thanAllAt(tokens: readonly FactToken[], at: number): number {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    if (tokens[i].lower !== 'than') continue;
    const all = tokens[i + 1]?.lower ?? '';
    if (/^(?:any|all|every|everyone|anyone|anybody|everybody|ever)$/.test(all))
      return i + (tokens[i + 2]?.lower === 'other' || tokens[i + 2]?.lower === 'else' ? 3 : 2);
    return at;
  }
  return at;
}
