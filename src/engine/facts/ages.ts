import { monthNumber } from '../english/calendar.js';
import { asksOnce, type FactToken, isCapitalised, isHyphen } from './factTokens.js';
import type { FoundFact } from './foundFact.js';
import { beginsQuantity, type Quantity, readQuantity } from './quantity.js';

const OLDEST_YEARS = 125;

const mayBegin = asksOnce(
  (lower) => /^(?:aged|age|ages|his|her|their)$/.test(lower) || beginsQuantity(lower),
);

/** Finds the ages of a paragraph: "the 63-year-old", "aged 24", "35 years old", "Bessent, 63, said", "in his 60s". */
export function findAges(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const fact = ageAt(tokens, i);
    if (fact === null) continue;
    found.push(fact);
    i = fact.to - 1;
  }
  return found;
}

function ageAt(tokens: readonly FactToken[], at: number): FoundFact | null {
  const { lower, kind } = tokens[at];
  if (kind === 'mark' || !mayBegin(tokens[at])) return null;
  if (/^(?:aged|age|ages)$/.test(lower)) return agedAt(tokens, at);
  if (/^(?:his|her|their)$/.test(lower)) {
    const tens = inTens(tokens, at);
    if (tens !== null) return tens;
  }
  const number = readQuantity(tokens, at);
  if (number === null) return null;
  const range = /^(?:to|and|-|–)$/.test(tokens[number.end]?.lower ?? '')
    ? readNext(tokens, number.end + 1)
    : null;
  const older = range === null ? null : yearsOld(tokens, range.end);
  if (older !== null) return { kind: 'age', from: at, to: older };
  const old = yearsOld(tokens, number.end);
  if (old !== null) return age(at, old, number);
  return isAppositive(tokens, at, number) || isAgeByContext(tokens, at, number)
    ? age(at, number.end, number)
    : null;
}

function readNext(tokens: readonly FactToken[], at: number): Quantity | null {
  return tokens[at] === undefined ? null : readQuantity(tokens, at);
}

function age(from: number, to: number, { value }: Quantity): FoundFact {
  return { kind: 'age', from, to, ...(value === undefined ? {} : { value: { number: value } }) };
}

/** "aged 24", "age 14", "ages 6 to 12". */
function agedAt(tokens: readonly FactToken[], at: number): FoundFact | null {
  const from = /^(?:of|between|about|around)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (tokens[from] === undefined) return null;
  const first = readQuantity(tokens, from);
  if (first === null || (first.value ?? 0) > OLDEST_YEARS) return null;
  const joint = tokens[first.end]?.lower ?? '';
  const second =
    /^(?:to|and|-|–)$/.test(joint) && tokens[first.end + 1] !== undefined
      ? readQuantity(tokens, first.end + 1)
      : null;
  return age(at, second?.end ?? first.end, second ? { end: second.end } : first);
}

/** Where "years old" or "-year-old" ends behind a number; null where it does not stand there. */
function yearsOld(tokens: readonly FactToken[], at: number): number | null {
  const unit = isHyphen(tokens, at) ? at + 1 : at;
  if (!/^(?:years?|yrs?|months?|weeks?|days?|hours?)$/.test(tokens[unit]?.lower ?? '')) return null;
  const old = isHyphen(tokens, unit + 1) ? unit + 2 : unit + 1;
  if (/^(?:olds?)$/.test(tokens[old]?.lower ?? '')) return old + 1;
  return tokens[old]?.lower === 'of' && tokens[old + 1]?.lower === 'age' ? old + 2 : null;
}

/** What happens to somebody once, "at 81". */
const LIFE_EVENTS =
  /^(?:died|dies|dead|elected|married|retired|retires|retire|ordained|widowed|orphaned|divorced|appointed|wed|graduated|enlisted|emigrated|entered|joined|enrolled|debuted)$/;

/** What a bare number that is an age is followed by: nothing that it could count. */
const BEHIND_AGE =
  /^(?:[,.;)]|in|on|by|after|and|from|of|to|or|last|this|next|yesterday|today|when|before)$/;

/** Whether a bare number is an age by what leads to it: "died at 81", "turned 70", "raise the pension age to 67". */
function isAgeByContext(
  tokens: readonly FactToken[],
  at: number,
  { end, value }: Quantity,
): boolean {
  if (value === undefined || value < 10 || value > OLDEST_YEARS) return false;
  const next = tokens[end];
  if (next !== undefined && !BEHIND_AGE.test(next.lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^turn(?:s|ed|ing)?$/.test(before)) return true;
  if (before === 'at') return isAgeOfEvent(tokens, at) || isAgeBetweenCommas(tokens, at, end);
  if (isOnesAge(tokens, at)) return true;
  return /^(?:to|from|is|was|be|remain|remains)$/.test(before) && isAgeLimit(tokens, at);
}

/** "She was 91.", "who is 24": nothing else is said of a person by a bare number. */
function isOnesAge(tokens: readonly FactToken[], at: number): boolean {
  const [subject, verb] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return (
    (/^(?:is|was)$/.test(verb) && /^(?:he|she|who)$/.test(subject)) ||
    (/^(?:only|just|then|now|still|already)$/.test(verb) &&
      /^(?:is|was)$/.test(subject) &&
      /^(?:he|she|who)$/.test(tokens[at - 3]?.lower ?? ''))
  );
}

/** "She took senior status in 2006, at 72, but …", "the youngest, at 24,": an age where the clause is of one person. */
function isAgeBetweenCommas(tokens: readonly FactToken[], at: number, end: number): boolean {
  if (tokens[at - 2]?.text !== ',' || !/^[,.;]$/.test(tokens[end]?.text ?? '.')) return false;
  for (let i = at - 3; i >= Math.max(0, at - 12) && !tokens[i + 1].initial; i--)
    if (/^(?:he|she|his|her|youngest|oldest)$/.test(tokens[i].lower)) return true;
  return false;
}

/** "raise the age from 16 to 18", "the age of consent is 14": the clause speaks of an age and of nothing counted. */
function isAgeLimit(tokens: readonly FactToken[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 9); i--) {
    if (tokens[i].lower === 'age') return tokens[i + 1]?.text !== '-';
    if (tokens[i].kind === 'mark') return false;
  }
  return false;
}

/** "died on Sunday at 81", "first elected at 29": the clause is of something that happens once in a life. */
function isAgeOfEvent(tokens: readonly FactToken[], at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 9) && !tokens[i + 1].initial; i--) {
    if (LIFE_EVENTS.test(tokens[i].lower)) return true;
    if (tokens[i].lower === 'left' && /^(?:school|home)$/.test(tokens[i + 1].lower)) return true;
    if (/^[;:]$/.test(tokens[i].text)) return false;
  }
  return false;
}

/** "Bessent, 63, said": a number between commas behind a name, with nothing counted. */
function isAppositive(tokens: readonly FactToken[], at: number, { end, value }: Quantity): boolean {
  if (value === undefined || end !== at + 1 || !isYears(tokens[at], value)) return false;
  const setOff = setOffBy(tokens, at);
  if (!setOff) return false;
  const last = nameBefore(tokens, at - 2);
  const name = tokens[last];
  if (!isCapitalised(name) || isMonth(name)) return false;
  // "Sections 4, 5, and 6", "Clinton 47, 45": a row of numbers is no age.
  if (tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number') return false;
  const before = tokens[last - 1];
  return setOff === 'brackets' || isCapitalised(before) || before?.text === '.' || value > 15;
}

/** What sets the word at a token off from what stands beside it: brackets, or commas and the like. */
function setOffBy(tokens: readonly FactToken[], at: number): 'brackets' | 'commas' | null {
  const before = tokens[at - 1]?.text;
  const behind = tokens[at + 1]?.text ?? '';
  if (before === '(' && behind === ')') return 'brackets';
  return before === ',' && /^[,.;]$/.test(behind) ? 'commas' : null;
}

/** Whether a number in figures may be how old somebody is. */
function isYears({ kind, text }: FactToken, value: number): boolean {
  return kind === 'number' && /^\d{1,3}$/.test(text) && value >= 1 && value <= OLDEST_YEARS;
}

function isMonth({ text }: FactToken): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && monthNumber(text.toLowerCase()) !== undefined;
}

/** Where a name ends that a party in brackets may stand behind: "Jonah Pell (Lab), 44,". */
function nameBefore(tokens: readonly FactToken[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  let open = at - 1;
  while (open > at - 8 && open > 0 && tokens[open].text !== '(') open--;
  return tokens[open]?.text === '(' && isCapitalised(tokens[open + 1]) ? open - 1 : at;
}

/** "in his 60s", "in her early thirties". */
function inTens(tokens: readonly FactToken[], at: number): FoundFact | null {
  if (tokens[at - 1]?.lower !== 'in') return null;
  let from = at + 1;
  if (/^(?:early|mid|late)$/.test(tokens[from]?.lower ?? '')) from++;
  if (/^[-–]$/.test(tokens[from]?.text ?? '')) from++;
  const word = tokens[from];
  if (word === undefined) return null;
  if (
    /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)$/.test(
      word.lower,
    )
  )
    return { kind: 'age', from: at + 1, to: from + 1 };
  const digits =
    /^[1-9]0$/.test(word.text) && tokens[from + 1]?.lower === 's' && tokens[from + 1].glued;
  return digits ? { kind: 'age', from: at + 1, to: from + 2 } : null;
}
