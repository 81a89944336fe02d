import { isGivenName } from '../../english/givenNameList.js';
import { isOrdinaryWord } from '../../english/ordinaryWords.js';

/** How French writes the sounds of other languages, as English does; one after the other. */
const FRENCH: readonly (readonly [spelling: RegExp, as: string])[] = [
  [/tch/g, '7'],
  [/ch/g, 'sh'],
  [/7/g, 'ch'],
  [/dj/g, 'j'],
  [/ou/g, 'u'],
  [/ine$/, 'in'],
];
/** How German does. */
const GERMAN: readonly (readonly [spelling: RegExp, as: string])[] = [
  [/tsch/g, '7'],
  [/sch/g, 'sh'],
  [/(?<!s)ch/g, 'kh'],
  [/7/g, 'ch'],
  [/z/g, 'ts'],
  [/^s(?=[aeiou])/, 'z'],
  [/dsh/g, 'j'],
  [/w/g, 'v'],
  [/yj$|ij$/, 'y'],
];

/**
 * A folded word of a name as English would write it, if it is written as in French or German: "putin" of Poutine, "bashar" of Bachar, "khamenei" of
 * Chamenei, "zelensky" of Selenskyj. Nothing for everyday words and usual given names; what is offered here is possible at best.
 */
export function foreignSpellings(word: string): string[] {
  if (word.length < 5 || isOrdinaryWord(word) || isGivenName(word)) return [];
  const others = [FRENCH, GERMAN].map((rules) =>
    rules.reduce((text, [spelling, as]) => text.replace(spelling, as), word),
  );
  return [...new Set(others)].filter((other) => other !== word);
}
