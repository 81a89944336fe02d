import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname } from '../../english/ordinaryWords.js';
import { isParticle } from '../../english/particles.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { fold } from '../../names/matching/fold.js';
import { cyrillicName, ownScriptForms } from '../../names/scripts/ownScript.js';
import { isBorneByMany, isWidespreadFamily } from '../../names/variants/frequentNames.js';
import { isSyllable } from '../../names/variants/easternNames.js';
import { parsePersonName } from '../../names/variants/personName.js';
import { isPatronymic } from '../../names/variants/spokenOrder.js';
import type { ListedName, Listing } from '../parsing/listing.js';
import { asSpoken, isRareWord, type ListedForm } from './listedForm.js';

/** Countries where the family name stands first, as lists name them as nationalities and in programmes. */
const FAMILY_FIRST =
  /china|chinese|hong kong|macau|macao|taiwan|korea|vietnam|viet nam|cambodia|\bprc\b|dprk|hk-eo|ccmc|\b(?:cn|hk|kp|kr|vn|kh|tw)\b/i;

/** Whether a list says that somebody comes from where the family name stands first. */
export function comesFromFamilyFirst({
  nationalities,
  programs,
}: Pick<Listing, 'nationalities' | 'programs'>): boolean {
  return [...nationalities, ...programs].some((text) => FAMILY_FIRST.test(text));
}

/** The parts of a listed person's name. */
interface ListedParts {
  readonly given: readonly string[];
  /** The given names without those made of the father's. */
  readonly kept: readonly string[];
  readonly surname: readonly string[];
  /** Whether the list says which the family name is. */
  readonly isMarked: boolean;
}

/** A person's name of one word identifies nobody, whatever the list says of it: "Omar", "King Abdullah". */
export function personForms(name: ListedName, isEastern: boolean): ListedForm[] {
  const words = name.spoken.split(/\s+/);
  if (words.length < 2 || (words.length === 2 && isPersonTitle(fold(words[0]).replace('.', ''))))
    return [{ text: name.spoken, strength: 'weak' }];
  if (name.strength === 'weak') return [asSpoken(name)];
  const family = name.family?.split(/\s+/).length ?? 1;
  const given = words.slice(0, -family);
  const parts: ListedParts = {
    given,
    kept: given.filter((word, i) => i === 0 || !isFathersName(word)),
    surname: words.slice(-family),
    isMarked: name.family !== undefined,
  };
  return [asSpoken(name), ...shorterForms(parts), ...familyFirstForms(parts, isEastern)];
}

/** The name without the father's, without the second of two family names, without a second given name. */
function shorterForms({ given, kept, surname, isMarked }: ListedParts): ListedForm[] {
  const forms: ListedForm[] = [];
  const derived = (...parts: readonly string[]): void => {
    forms.push({ text: parts.join(' '), strength: 'derived' });
  };
  if (kept.length < given.length) derived(...kept, ...surname);
  const [first, ...others] = firstOfTwo(surname);
  if (first !== undefined && given.length > 0 && others.length > 0) {
    derived(...kept, first);
    if (kept.length > 1) {
      derived(kept[0], first);
      derived(kept[0], ...surname);
    }
  }
  const family = surname.length === 1 ? /^al-(\p{L}{4,})$/iu.exec(surname[0])?.[1] : undefined;
  // News agencies leave the article out: "Asma Assad". What is left must not be what thousands are called.
  if (family !== undefined && kept.length === 1 && !isWidespreadFamily(fold(family)))
    if (isRareWord(family, SHORTEST_WITHOUT_ARTICLE)) derived(...kept, family);
    else if (mayBeShortened(kept[0], [family]))
      forms.push({ text: `${kept[0]} ${family}`, strength: 'shortened' });
  // A second given name is left out where the family name is nearly nobody else's: KHAMENEI, Ali Husseini.
  if (surname.length === 1 && kept.length > 1 && isRareWord(surname[0], SHORTEST_ALONE))
    derived(kept[0], ...surname);
  else if (kept.length > 1 && isMarked && mayBeShortened(kept[0], surname))
    forms.push({ text: [kept[0], ...surname].join(' '), strength: 'shortened' });
  return forms;
}

/** The name with the family name first, or between an English given name and the Chinese one. */
function familyFirstForms(
  { given, kept, surname, isMarked }: ListedParts,
  isEastern: boolean,
): ListedForm[] {
  const forms: ListedForm[] = [];
  const isSingle = surname.length === 1;
  // "John Lee Ka-chiu": an English given name, the family name, and the Chinese one.
  if (isEastern && isSingle && given.length > 1 && isGivenName(fold(given[0])))
    forms.push({ text: [given[0], ...surname, ...given.slice(1)].join(' '), strength: 'strong' });
  if (!isMarked || given.length === 0) return forms;
  const text = [...surname, ...given].join(' ');
  // So Koreans and Chinese are written in English, and Russians in documents: the list's comma gives both orders away.
  const isShort = isSingle && given.length < 3;
  if (
    kept.length < given.length ||
    (isShort && (isEastern || areSyllables([...surname, ...given]))) ||
    parsePersonName(capitalised(text)).familyFirst
  )
    forms.push({ text, strength: 'strong' });
  return forms;
}

/**
 * The forms of a person's name in its own letters. Cyrillic cases are not among them: a text's words are compared by their stems, see `SoundTable`.
 * An Arabic name is given without what stands between its first and its last word where the list has so short a name in Latin letters.
 */
export function ownScriptPersonForms(name: ListedName, all: readonly ListedName[]): ListedForm[] {
  const { spoken, strength } = name;
  const derived = (...texts: readonly string[]): ListedForm[] => [
    { text: spoken, strength },
    ...texts.map((text): ListedForm => ({ text, strength: 'derived' })),
  ];
  if (strength === 'weak') return [{ text: spoken, strength }];
  const cyrillic = cyrillicName(spoken);
  if (cyrillic) {
    const { given, father, family } = cyrillic;
    const whole =
      father === undefined ? [] : [`${given} ${father} ${family}`, `${family} ${given} ${father}`];
    return derived(...whole, `${given} ${family}`, `${family} ${given}`);
  }
  const full = ownScriptForms(spoken)?.full ?? [];
  if (full.length > 0 && !/\p{Script=Arabic}/u.test(spoken)) return derived(...full);
  const words = spoken.split(/\s+/);
  if (words.length < 2) return [{ text: spoken, strength: 'weak' }];
  const isShort = all.some((one) => one.strength === 'strong' && isOfTwoWords(one.spoken));
  const given = /^(?:عبد|ابو|أبو|ام|أم)$/u.test(words[0]) ? words.slice(0, 2) : words.slice(0, 1);
  return words.length > given.length + 1 && isShort
    ? derived(...full, [...given, words.at(-1)].join(' '))
    : derived(...full);
}

/** "Bashar al-Assad": two words, particles not counted. */
function isOfTwoWords(name: string): boolean {
  return (
    /^\p{Script=Latin}/u.test(name) &&
    name.split(/[\s-]+/).filter((word) => !isParticle(fold(word))).length === 2
  );
}

/** Whether a person's first given name alone, with the family name, may be looked for: not where thousands are called so, or by an initial. */
function mayBeShortened(given: string, surname: readonly string[]): boolean {
  const folded = fold(given);
  return (
    folded.length > 3 &&
    !isParticle(folded) &&
    !surname.some((word) => isFrequentSurname(fold(word))) &&
    fold(surname.join('')).length > 4 &&
    !isBorneByMany([given, ...surname].join(' '))
  );
}

/** Whether a list hyphenates a given name as Korean and Chinese ones are, each part a syllable: "Choe Chun-sik". */
function areSyllables(words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    /^\p{Lu}\p{L}*-\p{Ll}+$/u.test(words[1]) &&
    words.every((word) => fold(word).split('-').every(isSyllable))
  );
}

/** Two family names, of which news write the first: MADURO MOROS, and MURILLO DE ORTEGA; none where the first begins with a particle. */
function firstOfTwo(surname: readonly string[]): readonly string[] {
  const [first, second] = surname.map((word) => fold(word));
  if (surname.length < 2 || surname.length > 4 || isParticle(first) || first.length < 4) return [];
  if (!/^\p{L}+$/u.test(first)) return [];
  const isOfHusband = second === 'de' && surname.length > 2;
  return surname.length === 2 || isOfHusband ? surname : [];
}

/** Letters that a family name has to have without its Arabic article. */
const SHORTEST_WITHOUT_ARTICLE = 5;
/** Letters that a family name has to have, to be told from everybody else's. */
const SHORTEST_ALONE = 7;
/** Whether a word behind a given name is made of the father's name: "Aleksandrovich", "Ilyich", "Ali oglu". */
export function isFathersName(word: string): boolean {
  const folded = fold(word).replace(/['’`]/g, '');
  return isPatronymic(folded) || /(?:[kmty])ich$/.test(folded);
}

/** Lists print family names in capitals, from which nothing can be told. */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
