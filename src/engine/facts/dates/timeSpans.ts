import { TIME_UNITS } from '../../english/calendar.js';
import { type FactToken, isHyphen } from '../factTokens.js';
import { readQuantity } from '../quantity.js';

/** "two years ago", "six months before", "for four years", "a few months earlier", "21-month", "a year ago", "two decades". */
export function spanOfTime(tokens: readonly FactToken[], at: number): number {
  const start = lengthOfTime(tokens, at);
  if (start === null) return at;
  const { end, vague } = start;
  const behind = tokens[end]?.lower ?? '';
  // "a 30-year low" is a rank, "a month of Sundays" a long time.
  if (isExtreme(behind)) return at;
  if (/^(?:ago|earlier|later|before|after|back|hence|ahead)$/.test(behind)) return end + 1;
  if (behind === 'old' || (isHyphen(tokens, end) && tokens[end + 1]?.lower === 'old')) return at;
  return vague ? at : end;
}

/** Whether a word says that a length of time is one without a lower or higher: "a 30-year low". */
export function isExtreme(lower: string): boolean {
  return /^(?:lows?|highs?)$/.test(lower);
}

/** "over a decade", "for a year", "a full year": one of them, counted. */
function isMeasuredByOne(tokens: readonly FactToken[], at: number): boolean {
  const isWhole = /^(?:full|whole|entire)$/.test(tokens[at + 1]?.lower ?? '');
  return (
    /^an?$/.test(tokens[at].lower) &&
    (isWhole ||
      /^(?:for|over|within|than|nearly|almost|after)$/.test(tokens[at - 1]?.lower ?? '')) &&
    /^(?:week|fortnight|month|year|decade|century)$/.test(
      tokens[isWhole ? at + 2 : at + 1]?.lower ?? '',
    ) &&
    // "after a month-long stay"
    !isHyphen(tokens, isWhole ? at + 3 : at + 2)
  );
}

/** Whether a word in small letters stands before units of time and says which are meant. */
function isKindOfTime(tokens: readonly FactToken[], at: number): boolean {
  const [kind, unit] = [tokens[at], tokens[at + 1]];
  return (
    kind?.kind === 'word' &&
    /^(?:days|weeks|months|years)$/.test(unit?.lower ?? '') &&
    !TIME_UNITS.has(kind.lower) &&
    /(?:ing|al|ic|ous|ful|ry|ar|ble|ive|less|y)$/.test(kind.lower) &&
    !/^(?:during|many|any|every|only|early|by|they)$/.test(kind.lower)
  );
}

/** A count of units of time; `vague` where it dates something only with "ago", "earlier" or "later" behind it. */
function lengthOfTime(
  tokens: readonly FactToken[],
  at: number,
): { end: number; vague: boolean } | null {
  const { lower } = tokens[at];
  if (
    lower === 'one' &&
    /^(?:morning|evening|night|afternoon|day)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:before|after|later|earlier)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return null;
  if (lower === 'half') {
    // "half a century", "a half-year loss"
    const isJoined = isHyphen(tokens, at + 1) || /^an?$/.test(tokens[at + 1]?.lower ?? '');
    const isTime = /^(?:hour|day|week|month|year|decade|century)$/.test(
      tokens[at + 2]?.lower ?? '',
    );
    return isJoined && isTime ? { end: at + 3, vague: false } : null;
  }
  let unit = at;
  let vague = false;
  if (/^(?:an?|few|several|many|some)$/.test(lower) && readQuantity(tokens, at) === null) {
    vague = !isMeasuredByOne(tokens, at);
    unit = at + 1;
    if (/^(?:few|couple)$/.test(tokens[unit]?.lower ?? '')) {
      unit++;
      if (tokens[unit]?.lower === 'of') unit++;
    }
  } else if (TIME_UNITS.has(lower) && lower.endsWith('s')) {
    if (lower === 'decades' || lower === 'centuries') return { end: at + 1, vague: false };
    return { end: at + 1, vague: true };
  } else {
    const number = readQuantity(tokens, at);
    if (number === null) return null;
    unit = number.end;
    const joint = tokens[unit];
    if (joint !== undefined && /^(?:or|to|-|–)$/.test(joint.lower)) {
      const second = tokens[unit + 1] === undefined ? null : readQuantity(tokens, unit + 1);
      if (second !== null) unit = second.end;
    }
    if (isHyphen(tokens, unit)) unit++;
  }
  while (
    /^(?:full|whole|more|straight|consecutive|long|calendar|business|working|short|additional|extra)$/.test(
      tokens[unit]?.lower ?? '',
    )
  )
    unit++;
  // "10 sitting days", "two academic years": one word that says which.
  if (unit > at + (vague ? 1 : 0) && isKindOfTime(tokens, unit)) unit++;
  const word = tokens[unit]?.lower ?? '';
  if (!TIME_UNITS.has(word) || /^(?:second|quarters?|terms?|generations?|seasons?)$/.test(word))
    return null;
  let end = unit + 1;
  if (
    tokens[end]?.lower === 'and' &&
    tokens[end + 1]?.lower === 'a' &&
    tokens[end + 2]?.lower === 'half'
  )
    end += 3;
  return { end, vague };
}
