import type { Token } from './tagContext.js';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const PERIOD =
  /^(?:day|week|month|year|night|spring|summer|fall|autumn|winter|weekend|morning|afternoon|evening|decade|century|season|quarter|weeks|months|years|days|hours|hour)$/;
const LEADING = /^(?:on|in|since|until|by|early|earlier|late|later|from)$/;

/** What a time expression may begin with. */
const BEGINS =
  /^(?:on|in|since|until|by|early|earlier|late|later|from|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|today|yesterday|tomorrow|tonight|last|this|next|past|\d+|a|one|two|three|four|five|several|many|few)$/;

/** Whether a time expression may begin with a word in small letters: most words are asked no more than this, and once. */
export function mayOpenTime(lower: string): boolean {
  return BEGINS.test(lower);
}

/** The token after the time expression ("on Monday night", "in 2013", "earlier this week") that begins at `at`; `at` if none does. */
export function timeExpression(tokens: readonly Token[], at: number, to: number): number {
  if (!tokens[at].form.opensTime) return at;
  let core = at;
  while (core < to && core - at < 2 && LEADING.test(tokens[core].lower)) core++;
  const end = coreEnd(tokens, core, to, core > at);
  // "Monday's debate" is no time but whose debate it is.
  return end === core || tokens[end]?.lower === "'s" || tokens[end]?.text === '-' ? at : end;
}

function coreEnd(tokens: readonly Token[], at: number, to: number, led: boolean): number {
  const word = tokens[at]?.lower ?? '';
  const next = at + 1 < to ? tokens[at + 1].lower : '';
  if (at >= to) return at;
  if (WEEKDAY.test(word) && /^\p{Lu}/u.test(tokens[at].text))
    return PART_OF_DAY.test(next) ? at + 2 : at + 1;
  if (MONTH.test(word) && /^\p{Lu}/u.test(tokens[at].text) && (led || /^\d/.test(next)))
    return /^\d/.test(next) ? at + 2 : at + 1;
  if (/^\p{Lu}{3,}$/u.test(tokens[at].text)) return at;
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(word)) return at + 1;
  if (led && /^(?:19|20)\d\d$/.test(word)) return at + 1;
  if (
    /^(?:last|this|next|past)$/.test(word) &&
    (PERIOD.test(next) ||
      WEEKDAY.test(next) ||
      (MONTH.test(next) && /^\p{Lu}/u.test(tokens[at + 1].text)))
  )
    return at + 2;
  if (/^(?:\d+|a|one|two|three|four|five|several|many|few)$/.test(word)) {
    const unit = next === 'few' ? at + 2 : at + 1;
    if (
      PERIOD.test(tokens[unit]?.lower ?? '') &&
      /^(?:ago|earlier|later|before)$/.test(tokens[unit + 1]?.lower ?? '')
    )
      return Math.min(unit + 2, to);
  }
  return at;
}
