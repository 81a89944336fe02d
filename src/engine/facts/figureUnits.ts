import { TIME_UNITS } from '../english/calendar.js';
import {
  currencyOfSign,
  currencyOfWord,
  dollarOf,
  isMeasureUnit,
} from '../english/measureUnits.js';
import { type FactToken, isHyphen } from './factTokens.js';
import { readQuantity } from './quantity.js';

/** A currency before the number: "$", "US$", "US $", "EUR". */
export function currencyBefore(
  tokens: readonly FactToken[],
  at: number,
): { next: number; currency: string } | null {
  const { text } = tokens[at];
  const dollar =
    tokens[at + 1]?.text === '$' && /^[A-Z.]+$/.test(text)
      ? dollarOf(text.toLowerCase())
      : undefined;
  const sign = dollar === undefined ? at : at + 1;
  const currency = dollar ?? currencyOfSign(tokens[sign].text);
  if (currency === undefined || /^\p{Ll}/u.test(tokens[sign].text)) return null;
  const number = tokens[sign + 1];
  if (number === undefined || number.kind === 'mark') return null;
  return readQuantity(tokens, sign + 1) === null ? null : { next: sign + 1, currency };
}

/** A unit behind a number: "%", "percent", "percentage points", "million euros", "-kilometre", "of tonnes", "°C". */
export function unitBehind(
  tokens: readonly FactToken[],
  at: number,
): { end: number; unit: string } | null {
  const hyphen = isHyphen(tokens, at);
  const next = tokens[hyphen ? at + 1 : at];
  if (next === undefined) return null;
  const end = (hyphen ? at + 1 : at) + 1;
  if (next.text === '%' || next.text === '‰')
    return { end: pointsBehind(tokens, end) ?? end, unit: 'percent' };
  if (next.text === '°') return { end: tokens[end]?.glued ? end + 1 : end, unit: 'degrees' };
  if (next.lower === 'of' && isUnitOfMany(tokens, at))
    return { end: at + 2, unit: tokens[at + 1].lower };
  if (next.kind !== 'word') return null;
  // "4.1pc", as some British papers write it
  if (next.text === 'pc' && next.glued) return { end, unit: 'percent' };
  // "182p.": a mark may follow at once, letters and digits may not.
  if (
    /^[pc]$/.test(next.text) &&
    next.glued &&
    !(tokens[end]?.glued && tokens[end].kind !== 'mark')
  )
    return { end, unit: next.text === 'p' ? 'penny' : 'cent' };
  const currency =
    currencyOfWord(next.lower) ??
    (/^[A-Z]{3}$/.test(next.text) ? currencyOfSign(next.text) : undefined);
  if (currency !== undefined) return { end, unit: currency };
  const adjective = /^(?:US|U\.S\.|American|Canadian|Australian|Swiss|Hong|British)$/.test(
    next.text,
  );
  const named = adjective ? currencyOfWord(tokens[end]?.lower ?? '') : undefined;
  if (named !== undefined)
    return { end: end + 1, unit: named === '$' ? (dollarOf(next.lower) ?? named) : named };
  if (isMeasureUnit(next.lower)) return measureBehind(tokens, end, next.lower);
  // "a 50-state strategy": what the number counts is glued to it.
  if (hyphen && next.lower !== 'in' && !TIME_UNITS.has(next.lower) && !isYearOld(tokens, end))
    return { end, unit: next.lower };
  return null;
}

function isYearOld(tokens: readonly FactToken[], at: number): boolean {
  return isHyphen(tokens, at) && tokens[at + 1]?.lower === 'old';
}

function isUnitOfMany(tokens: readonly FactToken[], at: number): boolean {
  const unit = tokens[at + 1]?.lower ?? '';
  return (
    /s$/.test(tokens[at - 1]?.lower ?? '') &&
    (isMeasureUnit(unit) || currencyOfWord(unit) !== undefined)
  );
}

function measureBehind(
  tokens: readonly FactToken[],
  end: number,
  unit: string,
): { end: number; unit: string } {
  if (unit === 'per' && tokens[end]?.lower !== 'cent') return { end: end - 1, unit: '' };
  if (unit === 'per') return { end: pointsBehind(tokens, end + 1) ?? end + 1, unit: 'percent' };
  if (
    /^(?:square|sq|cubic|nautical|troy|metric|basis)$/.test(unit) &&
    isMeasureUnit(tokens[end]?.lower ?? '')
  )
    return { end: end + 1, unit: `${unit} ${tokens[end].lower}` };
  if (/^(?:percent|percentage)$/.test(unit))
    return { end: pointsBehind(tokens, end) ?? end, unit: 'percent' };
  if (unit === 'degrees' && /^(?:celsius|fahrenheit)$/.test(tokens[end]?.lower ?? ''))
    return { end: end + 1, unit };
  return { end, unit };
}

function pointsBehind(tokens: readonly FactToken[], at: number): number | null {
  const next = isHyphen(tokens, at) ? at + 1 : at;
  return /^points?$/.test(tokens[next]?.lower ?? '') ? next + 1 : null;
}
