import { DAY_PARTS, monthNumber, weekdayNumber } from '../../english/calendar.js';
import { type FactToken, isCapitalised, isHyphen } from '../factTokens.js';
import { SUPERLATIVES } from '../superlatives.js';

/** "Thursday, March 15, 2012", "March 4-6", "15 March", "Sept. 11, 2001", "June 2006", "Tuesday", "2012-03-15". */
export function calendarDay(tokens: readonly FactToken[], at: number): number {
  // "not in a month of Sundays"
  if (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'month') return at;
  const weekday = weekdayNumber(tokens[at].lower);
  if (weekday !== undefined && isCapitalised(tokens[at])) {
    if (isNameOfPaper(tokens, at)) return at;
    const behind = DAY_PARTS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const month = tokens[behind]?.text === ',' ? behind + 1 : behind;
    if (tokens[month] !== undefined) {
      const end = monthDay(tokens, month);
      if (end > month) return end;
    }
    return behind;
  }
  const iso = isoDay(tokens, at);
  return iso > at ? iso : monthDay(tokens, at);
}

/** "the Sunday Times", "a Sunday Telegraph poll", "the Mail on Sunday": a weekday in the name of a newspaper or a programme. */
function isNameOfPaper(tokens: readonly FactToken[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.lower === 'on')
    return (
      /^(?:Mail|Independent|Scotland|Wales|Herald|Face|Tribune)$/.test(
        tokens[at - 2]?.text ?? '',
      ) &&
      (tokens[at - 3]?.lower === 'the' || tokens[at - 2].text === 'Scotland')
    );
  return (
    isCapitalised(next) &&
    monthNumber(next.lower) === undefined &&
    (/^(?:the|a|an)$/.test(before?.lower ?? '') ||
      /^(?:Times|Telegraph|Mirror|Express|Mail|People|Herald|Tribune|World|Sun|Morning|Review|Post)$/.test(
        next.text,
      ))
  );
}

function isoDay(tokens: readonly FactToken[], at: number): number {
  const texts = [0, 1, 2, 3, 4].map((i) => tokens[at + i]?.text ?? '');
  const glued = [1, 2, 3, 4].every((i) => tokens[at + i]?.glued);
  if (!glued || texts[1] !== texts[3] || !/^[-/.]$/.test(texts[1])) return at;
  const isDay =
    (/^\d{4}$/.test(texts[0]) && /^\d\d$/.test(texts[2]) && /^\d\d$/.test(texts[4])) ||
    (/^\d{1,2}$/.test(texts[0]) && /^\d{1,2}$/.test(texts[2]) && /^(?:\d\d|\d{4})$/.test(texts[4]));
  return isDay ? at + 5 : at;
}

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
export const YEAR = /^(?:1[0-9]|20|21)\d\d$/;

export function monthDay(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (token.kind === 'number' && DAY.test(token.text)) return dayMonth(tokens, at);
  if (monthNumber(token.lower) === undefined || !isCapitalised(token)) return at;
  let end = at + 1;
  if (tokens[end]?.text === '.' && tokens[end].glued && isShortMonth(token)) end++;
  const hasDay = DAY.test(tokens[end]?.text ?? '') && !tokens[end].glued && !isCounted(tokens, end);
  if (hasDay) {
    end++;
    if (/^[-–]$/.test(tokens[end]?.text ?? '') && DAY.test(tokens[end + 1]?.text ?? '')) end += 2;
    else if (
      /^(?:and|to)$/.test(tokens[end]?.lower ?? '') &&
      DAY.test(tokens[end + 1]?.text ?? '') &&
      !isCounted(tokens, end + 1)
    )
      end += 2;
  }
  // "in February last year"
  if (
    /^(?:last|this|next)$/.test(tokens[end]?.lower ?? '') &&
    tokens[end + 1]?.lower === 'year' &&
    (hasDay || isMonthAlone(tokens, at, end))
  )
    return end + 2;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  if (
    YEAR.test(tokens[comma]?.text ?? '') &&
    (hasDay || comma === end || tokens[comma + 1]?.text !== '-')
  )
    return comma + 1;
  if (hasDay) return end;
  return isMonthAlone(tokens, at, end) ? end : at;
}

/** Whether a month is written short, so that a point behind it is its own. */
function isShortMonth({ lower }: FactToken): boolean {
  return lower.length <= 4 && !/^(?:may|june|july)$/.test(lower);
}

/** "45 percent" behind a month is no day. */
function isCounted(tokens: readonly FactToken[], day: number): boolean {
  return /^(?:percent|per|%|people|points?|euros|dollars|million|billion|thousand)$/.test(
    tokens[day + 1]?.lower ?? '',
  );
}

/** "as early as March", "as recently as spring". */
export function isAsEarlyAs(tokens: readonly FactToken[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'as' &&
    /^(?:early|late|recently|soon|far)$/.test(tokens[at - 2]?.lower ?? '')
  );
}

/** What a month dates that stands before it. */
const OCCASIONS =
  /^(?:recess|break|summit|vote|votes|election|elections|byelection|byelections|referendum|budget|deadline|debate|primary|primaries|caucus|caucuses|conference|meeting|session|poll|polls|report|figures|figure|numbers|figures|hearing|trial|riot|riots|attack|attacks|ceasefire|truce|talks|protest|protests|statement|election|midterms|deal|agreement|heatwave|floods|storm|storms)$/;

/** A month without day and year; "May", "March" and the short forms need a word before them that dates take. */
function isMonthAlone(tokens: readonly FactToken[], at: number, end: number): boolean {
  const { lower } = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  const led =
    /^(?:in|since|until|till|by|from|before|after|during|of|for|last|next|this|early|late|mid|to|through|and|between|every|each|that|on|throughout)$/.test(
      before,
    ) ||
    SUPERLATIVES.has(before) ||
    isAsEarlyAs(tokens, at) ||
    isHyphen(tokens, at - 1) ||
    // "before the August recess", "the October summit"
    (before === 'the' && OCCASIONS.test(tokens[end]?.lower ?? ''));
  if (/^(?:may|march|august|april|june|mar|jan|dec|sun|sep|apr|aug)$/.test(lower)) {
    if (!led || isCapitalised(tokens[end])) return false;
    return !(lower === 'may' && /^(?:be|have|not|also|well)$/.test(tokens[end]?.lower ?? ''));
  }
  return led || !isCapitalised(tokens[end]) || tokens[end - 1].text === '.';
}

/** "15 March 2012", "15-17 February", "the 5th of May". */
function dayMonth(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  let end = at + 1;
  if (
    (/^[-–]$/.test(tokens[end]?.text ?? '') || /^(?:and|to)$/.test(tokens[end]?.lower ?? '')) &&
    DAY.test(tokens[end + 1]?.text ?? '') &&
    !token.glued
  )
    end += 2;
  if (tokens[end]?.lower === 'of' && /(?:st|nd|rd|th)$/.test(token.text)) end++;
  const month = tokens[end];
  if (
    month === undefined ||
    monthNumber(month.lower) === undefined ||
    !isCapitalised(month) ||
    month.glued
  )
    return at;
  end++;
  if (
    tokens[end]?.text === '.' &&
    tokens[end].glued &&
    isShortMonth(month) &&
    YEAR.test(tokens[end + 1]?.text ?? '')
  )
    end++;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  return YEAR.test(tokens[comma]?.text ?? '') ? comma + 1 : end;
}
