/** Numbers that are joined of words only: "a hundred" is 100, but "a" and "one" by themselves are no numbers. */
const ONES: ReadonlySet<string> = new Set(['a', 'an', 'one']);

const LARGE_SCALES: ReadonlySet<string> = new Set(['million', 'billion', 'trillion']);

/** Whether "a" or "one" and the word behind it are 1 and a scale: "a million". */
export function isOneOfScale(before: string, next: string): boolean {
  return ONES.has(before) && LARGE_SCALES.has(next);
}

/** The form in which an ordinal is compared, which is none of a number's: "3rd". */
export function ordinalNorm(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

/** The value of an ordinal as it is compared ("3rd"); undefined where a word is none. */
export function valueOfOrdinal(norm: string): number | undefined {
  const first = norm.charCodeAt(0);
  const found = first > 48 && first <= 57 ? /^(\d+)(?:st|nd|rd|th)$/.exec(norm) : null;
  return found ? Number(found[1]) : undefined;
}

/** Whether a compared word may go on with a number that the words before it begin. */
export function mayGoOn(norm: string): boolean {
  const first = norm.charCodeAt(0);
  if (first > 48 && first <= 57) return norm.length <= 2 || valueOfOrdinal(norm)! < 100;
  return norm === 'one' || isJoinedScale(norm) || LARGE_SCALES.has(norm);
}

/** Whether a word makes one number of itself and the one before it: "three hundred" is 300, and "three million" stays "3 million". */
export function isJoinedScale(norm: string): boolean {
  return norm === 'hundred' || norm === 'thousand';
}

/**
 * The number that two words are together, in the order of "two thousand three hundred and forty-five".
 * @param before the number so far, as it is compared: digits, or "a" and "one"
 * @param next the word behind it, as it is compared
 * @param isAnd whether "and" stands between the two
 * @returns undefined where they are two numbers
 */
export function spokenNumber(before: string, next: string, isAnd: boolean): number | undefined {
  const so = ONES.has(before) ? 1 : /^[1-9]\d{0,5}$/.test(before) ? Number(before) : undefined;
  if (so === undefined) return undefined;
  if (isJoinedScale(next)) return isAnd ? undefined : multiplied(so, next);
  if (ONES.has(before) || LARGE_SCALES.has(next)) return undefined;
  const unit = next === 'one' ? 1 : Number(next);
  if (so % 100 === 0) return unit < 100 ? so + unit : undefined;
  const isTens = so % 10 === 0 && so % 100 >= 20;
  return isTens && unit < 10 && !isAnd ? so + unit : undefined;
}

function multiplied(so: number, scale: string): number | undefined {
  if (scale === 'thousand') return so < 1000 ? so * 1000 : undefined;
  if (so < 20) return so * 100;
  const hundreds = so % 1000;
  return so > 1000 && hundreds > 0 && hundreds < 10 ? so - hundreds + hundreds * 100 : undefined;
}
