import { isEnglishWord } from '../../english/companyWords.js';
import { isOrigin } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname, isPlace } from '../../english/ordinaryWords.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { fold } from '../../names/matching/fold.js';
import { arabicSpellings } from '../../names/variants/arabicSpellings.js';
import { withoutLegalForm } from '../../names/variants/legalForm.js';
import { isTelling } from '../../names/variants/organizationName.js';
import { romanised } from '../../names/variants/romanisation.js';
import { editDistance, soundOf } from '../../names/variants/sound.js';
import type { ListedName } from '../parsing/listing.js';
import {
  asSpoken,
  isRareCompound,
  isRareWord,
  type ListedForm,
  withSmallArticle,
} from './listedForm.js';

/** Letters that the one word has to have that is left of a body's name without its legal form. */
const SHORTEST_BODY = 5;

/** An entity's legal form and article are left out in prose; what is left must still be a name of its own, not a person's or everyday words. */
export function entityForms(name: ListedName): ListedForm[] {
  if (name.strength === 'weak' || isEveryCountrys(name.spoken))
    return [{ ...asSpoken(name), strength: 'weak' }];
  const forms = [asSpoken(name)];
  const bare = withoutLegalForm(name.spoken).replace(/^the\s+/i, '');
  // "Nusra Front": the article of a body's Arabic name.
  const [article, ...rest] = bare.split(/[\s-]+/);
  if (
    /^al$/i.test(article) &&
    rest.length > 1 &&
    isEnglishWord(fold(rest.at(-1)!)) &&
    !isEnglishWord(fold(rest[0]))
  )
    forms.push({ text: rest.join(' '), strength: 'derived' });
  forms.push(...withArticlesLetter(name.spoken));
  const own = ownWordIn(bare);
  const isOfItsSort = own !== undefined && own !== bare && isRareWord(own, SHORTEST_OWN);
  if (own !== undefined && isRareCompound(own)) forms.push({ text: own, strength: 'derived' });
  else if (isOfItsSort) forms.push({ text: own, strength: 'weak' });
  const words = fold(bare).split(/\s+/);
  const isName =
    words.length > 1
      ? isOfItsSort || isTelling(words.filter((word) => !isPersonal(word)).join(' '))
      : isRareWord(bare, SHORTEST_BODY) && !isEnglishWord(words[0]) && !isPersonTitle(words[0]);
  if (bare !== name.spoken && isName)
    forms.push({ text: withSmallArticle(bare), strength: 'derived' });
  return forms;
}

/** "Harakat an-Nujaba" of HARAKAT AL-NUJABA: the Arabic article as it sounds before its word; not at the beginning, where "as Salam" is English, too. */
function withArticlesLetter(name: string): ListedForm[] {
  if (/^[ae]l[\s-]/i.test(name)) return [];
  const capitals = name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
  return arabicSpellings(capitals)
    .filter(({ text, isSame }) => isSame && fold(text) !== fold(name))
    .map(({ text }) => ({ text: withSmallArticle(text), strength: 'derived' }));
}

const SORT = /^(?:bank|concern|group|holding)$/i;

/** Letters of the shortest word that stands for a body without what it is. */
const SHORTEST_OWN = 3;

/**
 * The one word that a name has beside what the body is: "Almaz-Antey" of CONCERN ALMAZ-ANTEY says who is meant, VTB of VTB BANK does so where the draft
 * names the bank.
 */
function ownWordIn(bare: string): string | undefined {
  const words = bare.split(/\s+/);
  const own = words.filter((word) => !SORT.test(word));
  return own.length === 1 && words.length < 3 ? own[0] : undefined;
}

/**
 * One word in another spelling, where a list prints that spelling only behind a country: HEZBOLLAH, of a party that the list calls HIZBALLAH and
 * LEBANESE HEZBOLLAH.
 */
export function otherSpellings(names: readonly ListedName[]): ListedForm[] {
  const single = names
    .filter(({ spoken, strength }) => strength === 'strong' && /^\p{L}{7,}$/u.test(spoken))
    .map(({ spoken }) => soundOf(spoken));
  if (single.length === 0) return [];
  return names.flatMap(({ spoken, strength }): ListedForm[] => {
    const [origin, word, ...more] = spoken.split(' ');
    if (
      strength === 'weak' ||
      word === undefined ||
      more.length > 0 ||
      !/^\p{L}{7,}$/u.test(word) ||
      !isOrigin(fold(origin))
    )
      return [];
    return single.some((one) => editDistance(one, soundOf(word), 2) <= 2)
      ? betweenSpellings([word, ...names.map((name) => name.spoken)]).map((text): ListedForm => ({
          text,
          strength: 'derived',
        }))
      : [];
  });
}

/** A word and the country behind it, in Cyrillic letters: "Сбербанк России". */
const CYRILLIC_WITH_COUNTRY =
  /^([\u0400-\u04FF]+) (?:России|РФ|Росії|Украины|України|Беларуси|Білорусі|Казахстана)$/iu;

/** "Сбербанк" of "Сбербанк России", where the party is called so in Latin letters, too. */
export function withoutCountry(
  names: readonly ListedName[],
  forms: readonly ListedForm[],
): ListedForm[] {
  return names.flatMap(({ spoken, strength }): ListedForm[] => {
    const own = strength === 'weak' ? undefined : CYRILLIC_WITH_COUNTRY.exec(spoken)?.[1];
    if (own === undefined) return [];
    const latin = fold(romanised(own));
    return forms.some((form) => form.strength !== 'weak' && fold(form.text) === latin)
      ? [{ text: own, strength: 'derived' }]
      : [];
  });
}

/** A word in all vowels of its spellings that differ in vowels alone, and u for o: HEZBOLLAH and HIZBALLAH make Hizbullah, too. */
function betweenSpellings([word, ...others]: readonly string[]): string[] {
  const letters = [...fold(word)];
  const alike = others
    .map(fold)
    .filter(
      (other) =>
        other.length === letters.length &&
        letters.every((letter, i) => letter === other[i] || (isVowel(letter) && isVowel(other[i]))),
    );
  let made = [''];
  for (const [i, letter] of letters.entries()) {
    const options = new Set([letter, ...alike.map((other) => other[i])]);
    if (options.size > 1 && options.has('o')) options.add('u');
    made = made.flatMap((start) => [...options].map((option) => start + option));
  }
  return made.slice(0, MOST_SPELLINGS);
}

/** More spellings of one word are not looked for. */
const MOST_SPELLINGS = 12;

const isVowel = (letter: string): boolean => /^[aeiou]$/.test(letter);

const PUBLIC_BODY =
  /^(?:the )?(?:ministry|department|government|embassy|parliament|senate|army|navy|air force|police|(?:central|national|state|reserve) bank)(?: (?:of|for) |$)/;

/** Whether a name is that of a public body that every country has, and does not say which country's: "Ministry of Labor". */
function isEveryCountrys(name: string): boolean {
  const folded = fold(name);
  return (
    PUBLIC_BODY.test(folded) &&
    !folded.split(/[^\p{L}]+/u).some((word) => isPlace(word) || isOrigin(word))
  );
}

function isPersonal(word: string): boolean {
  return isGivenName(word) || isFrequentSurname(word);
}
