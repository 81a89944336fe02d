const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
  thousandth: 1000,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  seventh: 1 / 7,
  sevenths: 1 / 7,
  eighth: 1 / 8,
  eighths: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
};
/** Numbers that only tell the order of magnitude; they have no value. */
const MULTITUDES: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
]);

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** The value of a number word up to nineteen, in small letters. */
export const unitValue = (word: string): number | undefined => lookUp(UNITS, word);
/** The value of "twenty" to "ninety". */
export const tensValue = (word: string): number | undefined => lookUp(TENS, word);
/** What "hundred", "million", "bn" multiply by. */
export const scaleValue = (word: string): number | undefined => lookUp(SCALES, word);
/** The value of an ordinal in words ("third"), in small letters. */
export const ordinalValue = (word: string): number | undefined => lookUp(ORDINALS, word);
/** The value of the last word of a fraction ("thirds" of "two-thirds"). */
export const fractionValue = (word: string): number | undefined => lookUp(FRACTIONS, word);
/** Whether a word in small letters is a number without a value: "dozens", "hundreds". */
export const isMultitude = (word: string): boolean => MULTITUDES.has(word);
