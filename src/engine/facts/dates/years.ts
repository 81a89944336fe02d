import { YEAR } from './calendarDays.js';
import { type FactToken, isCapitalised } from '../factTokens.js';

/** "the 1990s", "the ’80s". */
export function decade(tokens: readonly FactToken[], at: number): number {
  const start = /^['’‘]$/.test(tokens[at].text) && tokens[at + 1]?.glued ? at + 1 : at;
  if (!/^(?:(?:1[0-9]|20)\d0|[2-9]0)$/.test(tokens[start]?.text ?? '')) return at;
  const end = /^['’]$/.test(tokens[start + 1]?.text ?? '') ? start + 2 : start + 1;
  const isDecade = tokens[end]?.lower === 's' && tokens[end].glued;
  return isDecade && (start > at || tokens[start].text.length === 4) ? end + 1 : at;
}

/** A year: four digits from 1000 to 2199 that count nothing, "’08" behind a word that years take, "2015-16". */
export function year(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (/^['’‘]$/.test(token.text)) {
    const next = tokens[at + 1];
    return next?.glued && /^\d\d$/.test(next.text) && !tokens[at + 2]?.glued && !token.glued
      ? at + 2
      : at;
  }
  if (isShortYear(tokens, at)) return at + 1;
  if (!YEAR.test(token.text) || !isYearHere(tokens, at)) return at;
  if (
    /^[-–/]$/.test(tokens[at + 1]?.text ?? '') &&
    /^(?:\d\d|\d{4})$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 2].glued
  )
    return at + 3;
  return at + 1;
}

/** "Reagan in 80 and 84": two digits behind "in" with nothing counted. */
function isShortYear(tokens: readonly FactToken[], at: number): boolean {
  if (!/^(?:[4-9]\d|0\d)$/.test(tokens[at].text)) return false;
  const before = tokens[at - 1]?.lower;
  const row =
    before === 'and' && /^\d\d$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.lower === 'in';
  const after = tokens[at + 1];
  return (
    (before === 'in' || row) &&
    (after === undefined ||
      /^[,.;)]$/.test(after.text) ||
      after.lower === 'and' ||
      after.lower === 'but')
  );
}

const COUNTED =
  /^(?:percent|people|men|women|children|jobs|votes|soldiers|troops|euros|dollars|pounds|cases|deaths|students|workers|employees|members|homes|times|miles|km|kilometers|kilometres|feet|meters|metres|tons|tonnes|delegates|registered|likely|adults|voters|respondents)$/;

/** "2,000", "1945.5", "2016%", "1900 people": a number that goes on or counts something. */
function isCounted(tokens: readonly FactToken[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined) return false;
  const goesOn =
    after.glued &&
    /^[.,:]$/.test(after.text) &&
    tokens[at + 2]?.glued &&
    tokens[at + 2].kind === 'number';
  return goesOn || after.text === '%' || COUNTED.test(after.lower);
}

/** "$1945", "Route 1945": what stands before a number of money or of a thing. */
function isNumberOfThing(before: FactToken | undefined): boolean {
  if (before === undefined) return false;
  return (
    /^[$€£#@]$/.test(before.text) ||
    (!before.glued &&
      /^(?:boeing|highway|route|flight|windows|no|room|area|euro|agenda)$/.test(before.lower) &&
      isCapitalised(before))
  );
}

function isYearHere(tokens: readonly FactToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isCounted(tokens, at) || isNumberOfThing(before)) return false;
  const number = Number(tokens[at].text);
  if (number >= 1500 && number <= 2099) return true;
  return (
    /^(?:in|since|until|from|by|before|after|year|around|about|of)$/.test(before?.lower ?? '') ||
    /^(?:AD|BC|CE|BCE)$/.test(after?.text ?? '')
  );
}
