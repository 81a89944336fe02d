import {
  currencyOfSign,
  currencyOfWord,
  dollarOf,
  isMeasureUnit,
} from '../english/measureUnits.js';
import { TIME_UNITS } from '../english/calendar.js';
import { asksOnce, type FactToken, isCapitalised, isHyphen } from './factTokens.js';
import { currencyBefore, unitBehind } from './figureUnits.js';
import type { FoundFact } from './foundFact.js';
import { isMoney, joinedNumber } from './joinedNumbers.js';
import { beginsMultiple, halfOfUnit, isFactor, isMultiple } from './multiples.js';
import { noneAt, SHARES, shareAt } from './shares.js';
import { beginsQuantity, type Quantity, readQuantity } from './quantity.js';

/** Nouns whose number is a name and no quantity: "Article 5", "Channel 4", "Flight 370". */
const NUMBERED =
  /^(?:article|articles|channel|radio|studio|section|sections|title|chapter|route|highway|interstate|flight|formula|group|proposition|prop|amendment|resolution|apollo|page|pages|no|nos|number|numbers|room|level|phase|part|volume|act|area|bus|catch|chapter|class|clause|game|gate|highway|line|model|paragraph|rule|schedule|season|series|figure|table|tier|type|unit|version|world|windows|boeing|airbus|iphone|covid|protocol|annex|appendix|bill|district|ward|precinct|measure|question|day|week|year|grade|lot|item|items|step|exhibit|football|big|final|block|building|euro|vision|agenda|directive|regulation|order|decree|law)$/;
const RATE =
  /^(?:night|day|week|month|year|hour|minute|second|head|person|piece|barrel|share|litre|liter|gallon|mile|ton|tonne|ounce)$/;

const mayBegin = asksOnce(
  (lower) =>
    /^(?:no|zero|nobody)$/.test(lower) ||
    SHARES.test(lower) ||
    beginsMultiple(lower) ||
    beginsQuantity(lower) ||
    dollarOf(lower) !== undefined ||
    currencyOfSign(lower) !== undefined,
);

/** Finds the figures of a paragraph: counts, shares, money, measures, scores, ratios and rates. */
export function findFigures(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const fact = figureAt(tokens, i);
    if (fact === null) continue;
    found.push(fact);
    i = fact.to - 1;
  }
  return found;
}

function figureAt(tokens: readonly FactToken[], at: number): FoundFact | null {
  const token = tokens[at];
  if (!mayBegin(token)) return null;
  if (isMinus(tokens, at)) return negative(figureAt(tokens, at + 1), at);
  if (token.kind === 'mark' && currencyOfSign(token.text) === undefined) return null;
  if (isMultiple(tokens, at)) return { kind: 'figure', from: at, to: at + 1 };
  if (token.kind === 'word' && SHARES.test(token.lower)) return shareAt(tokens, at);
  if (token.kind === 'word' && /^(?:no|zero|nobody)$/.test(token.lower)) return noneAt(tokens, at);
  const money = currencyBefore(tokens, at);
  const from = money?.next ?? at;
  const halfUnit = money === null ? halfOfUnit(tokens, at) : null;
  if (halfUnit !== null) return halfUnit;
  const first = readQuantity(tokens, from);
  if (first === null) return null;
  if (money === null && !isQuantityHere(tokens, at, first)) return null;
  return wholeFigure(tokens, at, first, money?.currency);
}

/** "-14,000": a minus, and no hyphen, dash or bullet. */
function isMinus(tokens: readonly FactToken[], at: number): boolean {
  const { text, glued } = tokens[at];
  const number = tokens[at + 1];
  return /^[-−]$/.test(text) && !glued && at > 0 && number?.kind === 'number' && number.glued;
}

function negative(figure: FoundFact | null, from: number): FoundFact | null {
  if (figure === null) return null;
  const { number } = figure.value ?? {};
  if (number === undefined) return { ...figure, from };
  return { ...figure, from, value: { ...figure.value, number: -number } };
}

/** Whether a number is a quantity here and no name, year, list number, clock time or pronoun. */
function isQuantityHere(tokens: readonly FactToken[], at: number, { end }: Quantity): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[end];
  if (
    token.glued &&
    before !== undefined &&
    /^[\p{L}\p{N}.:/#@_-]$/u.test(before.text.slice(-1)) &&
    before.kind !== 'word'
  )
    if (!/^[-–]$/.test(before.text) || (tokens[at - 2]?.kind === 'word' && before.glued))
      return false;
  if (token.kind === 'number') {
    if (
      before !== undefined &&
      isCapitalised(before) &&
      !/^[%-]$/.test(after?.text ?? '') &&
      NUMBERED.test(before.lower)
    )
      return false;
    if (before?.kind === 'word' && token.glued) return false;
    if (isHyphen(tokens, at - 1) && isCapitalised(tokens[at - 2])) return false;
    if (token.initial && /^[.)]$/.test(after?.text ?? '') && after?.glued) return false;
    if (before?.text === '#' || before?.text === '@') return false;
    if (isNumberOfName(tokens, at, end)) return false;
  }
  if (token.lower === 'one') return isCountedOne(tokens, at, end);
  if (
    end === at + 1 &&
    (token.lower === 'half' || token.lower === 'dozen') &&
    isHyphen(tokens, end)
  )
    return false;
  // "the two met", "those three": they point back.
  if (token.lower === 'two' && /^(?:the|these|those|all|our|their)$/.test(before?.lower ?? ''))
    return false;
  if (
    end === at + 1 &&
    token.kind === 'word' &&
    /^(?:the|these|those|both)$/.test(before?.lower ?? '')
  )
    return (
      // "the five-member board"
      isHyphen(tokens, end) ||
      (after?.kind === 'word' &&
        !/^(?:of|were|are|had|have|will|would|met|and|who|in|on|at|to|also)$/.test(after.lower))
    );
  return true;
}

/** "Radio 4", "Studio 60", "Group of 20": a number that nothing counted follows belongs to the name before it. */
function isNumberOfName(tokens: readonly FactToken[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (/^(?:FTSE|CAC|DAX|Nikkei|Fortune)$/.test(before?.text ?? '')) return true;
  if (before?.lower === 'of')
    return (
      /^(?:group|big|gang)$/.test(tokens[at - 2]?.lower ?? '') && isCapitalised(tokens[at - 2])
    );
  if (!isCapitalised(before) || (before.initial && !isCapitalised(tokens[at - 2]))) return false;
  const after = tokens[end];
  if (
    after !== undefined &&
    after.kind === 'word' &&
    !/^(?:on|in|at|and|to|is|was|said|has|with|for|from)$/.test(after.lower)
  )
    return isCapitalised(after);
  if (after?.text === '%' || isHyphen(tokens, end)) return false;
  // "Clinton 47, Trump 44": shares in a poll.
  const pair =
    tokens[end]?.text === ',' &&
    tokens
      .slice(end, end + 5)
      .some((token, i) => token.kind === 'number' && isCapitalised(tokens[end + i - 1]));
  return !pair;
}

/** "one percent", "one in three", "one million": a count; "one of the", "no one", "one can", "that one": none. */
function isCountedOne(tokens: readonly FactToken[], at: number, end: number): boolean {
  if (end > at + 1) return true;
  const next = tokens[isHyphen(tokens, end) ? end + 1 : end];
  if (next === undefined) return false;
  // "one of every six", "one in every six"
  const isOfEvery = /^(?:in|of)$/.test(next.lower) && tokens[end + 1]?.lower === 'every';
  if (isOfEvery) return readQuantity(tokens, end + 2) !== null;
  if (next.lower === 'in')
    return readQuantity(tokens, isHyphen(tokens, end) ? end + 3 : end + 1) !== null;
  if (next.lower === 'out')
    return tokens[end + 1]?.lower === 'of' && readQuantity(tokens, end + 2) !== null;
  return (
    isMeasureUnit(next.lower) ||
    currencyOfWord(next.lower) !== undefined ||
    /^(?:vote|seat|point|person|death|injury)$/.test(next.lower)
  );
}

/** The figure with its range, ratio, score, unit and rate. */
function wholeFigure(
  tokens: readonly FactToken[],
  from: number,
  first: Quantity,
  currency: string | undefined,
): FoundFact | null {
  let end = first.end;
  let unit = unitBehind(tokens, end);
  if (unit !== null) end = unit.end;
  const joined =
    unit?.unit === 'percent' && currency === undefined && isMoney(tokens, end)
      ? null
      : joinedNumber(tokens, { from, end, hasUnit: unit !== null || currency !== undefined });
  let single = true;
  if (joined !== null) {
    single = false;
    end = joined.end;
    unit = unitBehind(tokens, end) ?? unit;
    end = Math.max(end, unitBehind(tokens, end)?.end ?? end);
  }
  if (single && unit === null && currency === undefined && isFactor(tokens, end)) end++;
  if (unit === null && isTimeSpan(tokens, end)) return null;
  if (single && unit === null && currency === undefined && isYear(tokens, from, first)) return null;
  const rate = rateBehind(tokens, end);
  const value =
    single && first.value !== undefined
      ? {
          number: first.value,
          ...((currency ?? unit?.unit) ? { unit: currency ?? unit?.unit } : {}),
        }
      : undefined;
  return { kind: 'figure', from, to: rate ?? end, ...(value ? { value } : {}) };
}

/** Where "a night", "per person" ends behind a figure; null where none stands. */
function rateBehind(tokens: readonly FactToken[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:a|an|per)$/.test(word) || !RATE.test(tokens[at + 1]?.lower ?? '')) return null;
  // "up from 57% a year ago": when it was, and no rate.
  return /^(?:ago|earlier|later|before|after|back)$/.test(tokens[at + 2]?.lower ?? '')
    ? null
    : at + 2;
}

/** A number of hours, days, years … is a date. */
function isTimeSpan(tokens: readonly FactToken[], at: number): boolean {
  let next = isHyphen(tokens, at) ? at + 1 : at;
  while (
    /^(?:full|whole|more|straight|consecutive|long|short|or|so|calendar|business|working)$/.test(
      tokens[next]?.lower ?? '',
    )
  )
    next++;
  const { lower = '' } = tokens[next] ?? {};
  if (/^(?:seconds?|quarters?|terms?|seasons?)$/.test(lower)) return lower.startsWith('season');
  return TIME_UNITS.has(lower);
}

/** Four digits from 1500 to 2100 are a year, unless a counted thing stands behind them. */
function isYear(tokens: readonly FactToken[], at: number, { end, value }: Quantity): boolean {
  const { text } = tokens[at];
  if (!/^(?:1[5-9]|20)\d\d$/.test(text) || value === undefined || end !== at + 1) return false;
  return !/^(?:people|men|women|children|jobs|votes|soldiers|troops|euros|dollars|cases|deaths|students|workers|employees|members|homes|times)$/.test(
    tokens[end]?.lower ?? '',
  );
}
