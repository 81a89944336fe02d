import { fold } from '../matching/fold.js';
import { remembered } from '../../text/remembered.js';

/**
 * Spellings of one sound in names that come from other scripts and alphabets, applied to a folded word one after the
 * other: romanisations of Russian, Ukrainian, Arabic, Persian and Greek differ in these, and so do German umlauts.
 */
const SOUNDS: readonly (readonly [spelling: RegExp, as: string])[] = [
  [/['’`-]/g, ''],
  // Alekseyevich, Alekseevich and Alekseievich.
  [/[yij]?e(?=vi(?:ch|tch|tsch|c|t)|vn[ay])/g, 'e'],
  [/(?:tsch|tch|tj$)/g, 'ch'],
  [/(?:sch|sh|sz)/g, 's'],
  [/zh|dzh|dj|dsch/g, 'j'],
  [/kh/g, 'h'],
  [/ck|cq/g, 'k'],
  [/(?<=[gdtb])h/g, ''],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/c(?![eiyhszc])/g, 'k'],
  [/w/g, 'v'],
  [/tz|ts/g, 'z'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[iyj]{2,}|[yj]/g, 'i'],
  [/ie(?=[a-z])/g, 'e'],
  [/i(?=[aeou])(?<=[aeiou]i)/g, ''],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/(?<=[^aeiou])h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?:iy|ii|yi)$/g, 'i'],
  [/f$/g, 'v'],
];

/** How a word of a name sounds: equal for spellings of the same name ("Dmitriev", "Dmitriyev"; "Müller", "Mueller"). */
export const soundOf = remembered((word: string): string =>
  SOUNDS.reduce((sound, [spelling, as]) => sound.replace(spelling, as), fold(word)),
);

/** Letters whose h may tell two names of other alphabets apart that sound the same: "Bashir" and "Basir", "Khatami" and "Hatami". */
export type TellingLetters = 'sh' | 'kh';

/**
 * Whether two folded spellings of one sound differ in an h that tells two names apart; "Schefler" is only "Shefler" as German has it.
 * @param telling the letters whose h does so where the names come from
 */
export function differInH(one: string, other: string, telling: readonly TellingLetters[]): boolean {
  return telling.some((letters) => timesIn(one, letters) !== timesIn(other, letters));
}

function timesIn(word: string, letters: TellingLetters): number {
  const english = word.replace(/tsch/g, 'ch').replace(/sch|sz/g, 'sh');
  return english.split(letters).length - 1;
}

/** The number of letters to insert, drop, change or swap with their neighbour to make one word another; `most` + 1 if more than that. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length], most + 1);
}

const VOWEL = /[aeiouy]/;

/**
 * Whether one folded word is the other with a slip of the pen, rather than another name: two letters in the wrong order, a letter too many or too
 * few inside it, one vowel for another inside it. Pence and Spence, Blake and Flake, Comer and Comey are different names.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || editDistance(one, other, 1) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) {
    const doubled = long[at] === long[at - 1];
    return at > 0 && (doubled || at < short.length);
  }
  // Two letters in the wrong order.
  if (short[at] === long[at + 1] && short[at + 1] === long[at]) return true;
  return at > 0 && at < short.length - 1 && VOWEL.test(short[at]) && VOWEL.test(long[at]);
}

/**
 * Whether two folded given names that are a letter apart are rather one with a slip of the pen than two: with a letter too many, or letters in the wrong
 * order. One letter for another makes another name: Jean and Joan, Hamid and Hamed.
 */
export function isTypo(one: string, other: string): boolean {
  const sorted = (word: string): string => [...word].sort().join('');
  return one.length !== other.length || sorted(one) === sorted(other);
}
