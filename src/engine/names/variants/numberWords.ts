import { ordinalValue, tensValue, unitValue } from '../../english/numbers.js';

const ONES =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  );
const TENS = 'Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ');
const ORDINALS = 'Zeroth First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(
  ' ',
);

/** A body's name with its numbers in digits where it has them in letters, and the other way round ("1st International Bank", "Three Percenters"); as it is where it has none. */
export function withOtherNumbers(name: string): string {
  return name
    .split(' ')
    .map((word) => inDigits(word.toLowerCase()) ?? inLetters(word) ?? word)
    .join(' ');
}

function inDigits(word: string): string | undefined {
  const nth = ordinalValue(word);
  if (nth !== undefined) return `${nth}${nth > 3 ? 'th' : ['th', 'st', 'nd', 'rd'][nth]}`;
  const [tens, ones = 'zero', more] = word.split('-');
  const value = tensValue(tens);
  const one = ones === 'zero' ? 0 : unitValue(ones);
  if (value === undefined || one === undefined || more !== undefined)
    return unitValue(word)?.toString();
  return `${value + one}`;
}

function inLetters(word: string): string | undefined {
  const nth = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (nth !== undefined) return ORDINALS[Number(nth)];
  if (!/^[1-9]\d?$/.test(word)) return undefined;
  const number = Number(word);
  if (number < 20) return ONES[number];
  const tens = TENS[Math.floor(number / 10) - 2];
  return number % 10 === 0 ? tens : `${tens}-${ONES[number % 10]}`;
}
