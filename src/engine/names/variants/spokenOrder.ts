import { fold } from '../matching/fold.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname } from '../../english/ordinaryWords.js';

const PATRONYMIC =
  /(?:[oeyi]vi[ct]h|[oe]v[iy]ch|[oe]vi[ct]i?|[oe]vitj|[oej]vitch|[aeiy]vich|[oei]vna|ichna|inichna|il[iy]?ich|oglu|ogly|oglou)$/;

/** Whether a folded name is made of the father's: "Vladimirovich". */
export function isPatronymic(name: string): boolean {
  return PATRONYMIC.test(name);
}

/**
 * The words of a name in the order in which they are spoken. Lists write the family name first, in capitals or before a patronymic: "PUTIN Vladimir", "MADURO MOROS Nicolas", "Putin Vladimir Vladimirovich"; so do
 * documents of a Slavic one: "Zakharov Nikita".
 */
export function spokenOrder(words: string[]): string[] {
  const isSmall = (word: string): boolean => /^(?:\p{Ll}|\p{Lu}[^\p{L}]*\p{Ll})/u.test(word);
  const loud = words.findIndex((word) => !LOUD.test(word));
  if (loud > 0 && words.slice(loud).every(isSmall))
    return [...words.slice(loud), ...words.slice(0, loud)];
  const isFirst =
    words.length === 3 && isPatronymic(fold(words[2])) && !isPatronymic(fold(words[1]));
  return isFirst || (words.length === 2 && isSlavicFirst(words[0], words[1]))
    ? [...words.slice(1), words[0]]
    : words;
}

const LOUD = /^\p{Lu}[\p{Lu}'’-]{2,}$/u;

function isSlavicFirst(family: string, given: string): boolean {
  return (
    /..(?:[oe]va?|sk(?:y|i|iy|aya)|enko)$/.test(fold(family)) &&
    !isGivenName(fold(family)) &&
    isGivenName(fold(given)) &&
    !isFrequentSurname(fold(given))
  );
}

/** Lists and old files print family names, or whole names, in capitals, as no draft does; initials ("JD") stay. */
export function unshouted(words: string[]): string[] {
  const isWholly = words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word));
  return words.map((word) =>
    words.length > 1 &&
    (LOUD.test(word) || isWholly) &&
    !/^[IVX]+$/.test(word) &&
    VOWEL.test(fold(word))
      ? word
          .toLowerCase()
          .replace(/(?<!\p{L}|\p{L}['’])\p{L}|(?<=^\p{L}['’])\p{L}/gu, (letter) =>
            letter.toUpperCase(),
          )
      : word,
  );
}

const VOWEL = /[^\0-\x7F]|[aeiouy]/;
