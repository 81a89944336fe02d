import { currencyOfSign } from '../english/measureUnits.js';
import { type FactToken, isHyphen } from './factTokens.js';
import { unitBehind } from './figureUnits.js';
import { type Quantity, readQuantity } from './quantity.js';

/** A number that another may be joined to: its first token, the one behind it and its unit, and whether it has a unit. */
interface FirstNumber {
  readonly from: number;
  readonly end: number;
  readonly hasUnit: boolean;
}

/** A second number that belongs to the first: "40 to 50", "15 or 20", "51-49", "two in three", "13 of 14", "three out of five", "one of every six". */
export function joinedNumber(tokens: readonly FactToken[], first: FirstNumber): Quantity | null {
  const at = first.end;
  const joint = tokens[at];
  if (joint === undefined) return null;
  let next = at + 1;
  if (
    /^[-–—]$/.test(joint.text) &&
    joint.glued &&
    tokens[next]?.glued &&
    tokens[next].lower !== 'in'
  ) {
    if (tokens[next].kind !== 'number' && currencyOfSign(tokens[next].text) === undefined)
      return null;
  }
  // "a one-in-three risk"
  else if (isHyphen(tokens, at) && tokens[next].lower === 'in' && isHyphen(tokens, next + 1))
    next += 2;
  // "lost by 26 votes to 19"
  else if (COUNTED_IN_SCORES.test(joint.lower) && tokens[next]?.lower === 'to') next++;
  else if (joint.lower === 'out' && tokens[next]?.lower === 'of') next++;
  // "19 times out of 20"
  else if (
    joint.lower === 'times' &&
    tokens[next]?.lower === 'out' &&
    tokens[next + 1]?.lower === 'of'
  )
    next += 2;
  else if (/^(?:in|of)$/.test(joint.lower) && tokens[next]?.lower === 'every') next++;
  else if (joint.lower === 'of') {
    if (first.hasUnit || !isPartOf(tokens, first)) return null;
  } else if (joint.lower === 'and') {
    if (!isBetween(tokens, at)) return null;
  } else if (!/^(?:to|or|in)$/.test(joint.lower)) return null;
  if (currencyOfSign(tokens[next]?.text ?? '') !== undefined) next++;
  const second = readQuantity(tokens, next);
  if (second === null) return null;
  // "cut costs by 5 in 2004" is no ratio, and "rose from 40 to 50" has two figures.
  if (joint.lower === 'in' && (tokens[next].kind === 'number' || (second.value ?? 0) > 100))
    return null;
  if (joint.lower === 'to' && (isFromTo(tokens, at) || isChangeTo(tokens, first))) return null;
  return second;
}

const COUNTED_IN_SCORES = /^(?:votes|goals|runs|games|sets|frames)$/;

/** "rose 1% to 57.85 francs": what follows is another quantity. */
export function isMoney(tokens: readonly FactToken[], at: number): boolean {
  if (currencyOfSign(tokens[at + 1]?.text ?? '') !== undefined) return true;
  const second = tokens[at + 1] === undefined ? null : readQuantity(tokens, at + 1);
  return second !== null && unitBehind(tokens, second.end)?.unit !== 'percent';
}

/** "between 15 and 20": one range. */
function isBetween(tokens: readonly FactToken[], and: number): boolean {
  for (let i = and - 1; i >= Math.max(0, and - 5); i--)
    if (tokens[i].lower === 'between') return true;
  return false;
}

/** "13 of 14 seats": a share of a count; "dozens of 20-year-olds" and "May 5 of 2004" are none. */
function isPartOf(tokens: readonly FactToken[], { from, end }: FirstNumber): boolean {
  const [part, whole] = [
    readQuantity(tokens, from),
    tokens[end + 1] && readQuantity(tokens, end + 1),
  ];
  return (
    part?.value !== undefined &&
    whole?.value !== undefined &&
    part.value <= whole.value &&
    Number.isInteger(part.value) &&
    !isHyphen(tokens, whole.end)
  );
}

/** By how many times a whole is more than what it changed by. */
const MIN_WHOLE = 3;

/** "rose by 3 points to 31 percent", "cut it 5% to $40": how much, and to what; two figures. "will rise 2 to 3 percent" has one. */
function isChangeTo(tokens: readonly FactToken[], { from, end, hasUnit }: FirstNumber): boolean {
  if (!hasUnit) {
    // "rose by 296,000 to 28.5 million"; "won by 229 to 206" is one score, "by 25 to 30 seats" one range.
    const [by, whole] = [readQuantity(tokens, from), readQuantity(tokens, end + 1)];
    return tokens[from - 1]?.lower === 'by' && (whole?.value ?? 0) > MIN_WHOLE * (by?.value ?? 0);
  }
  for (let i = from - 1; i >= Math.max(0, from - 4); i--)
    if (CHANGES.test(tokens[i].lower)) return true;
  return false;
}

const CHANGES =
  /^(?:by|up|down|r[io]ses?|risen|rising|fell|falls?|fallen|falling|gr[eo]ws?|grown|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|jump(?:s|ed|ing)?|lift(?:s|ed|ing)?|rais(?:es?|ed|ing)|cuts?|cutting|slipp?(?:s|ed|ing)?|slid(?:es?|ing)?|increas(?:es?|ed|ing)|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|shed|lost|added|edged|tumbled|plunged|soared|surged|swung|ease[sd]?)$/;

/** Whether the number before a "to" has "from" before it: two figures, each to be looked up. */
function isFromTo(tokens: readonly FactToken[], to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - 6); i--) if (tokens[i].lower === 'from') return true;
  return false;
}
