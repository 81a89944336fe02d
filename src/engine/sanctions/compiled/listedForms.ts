import type { ListedName, Listing } from '../parsing/listing.js';
import { fold } from '../../names/matching/fold.js';
import { withoutLegalForm } from '../../names/variants/legalForm.js';
import { isTelling } from '../../names/variants/organizationName.js';
import { isPatronymic, isSyllable, parsePersonName } from '../../names/variants/personName.js';
import { editDistance, soundOf } from '../../names/variants/sound.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isOrigin } from '../../english/countries.js';
import { isEnglishWord } from '../../english/companyWords.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { isParticle } from '../../english/particles.js';
import { isPersonTitle } from '../../english/titles.js';

/** One way to find a listing in a text. */
export interface ListedForm {
  readonly text: string;
  /** `weak` where it only confirms a strong name in the same draft; `derived` where the list itself does not print the name like this. */
  readonly strength: 'strong' | 'weak' | 'derived';
}

/**
 * The forms under which a listing is looked for: its names as they are spoken, and the few that follow from them without
 * making it anybody else's. What is left out was measured to hit strangers: a second given name dropped before a family name that many
 * bear, an Arabic article dropped, a family name alone (that counts only after the full name, see `screen.ts`).
 */
export function listedForms({ kind, names, imo, ...more }: Listing): ListedForm[] {
  const isEastern = kind === 'person' && comesFromFamilyFirst(more);
  const forms = names.flatMap((name) =>
    kind === 'person'
      ? personForms(name, isEastern)
      : kind === 'entity'
        ? entityForms(name)
        : [asSpoken(name)],
  );
  if (kind === 'entity') forms.push(...otherSpellings(names));
  if (imo !== undefined) forms.push({ text: imo, strength: 'strong' });
  return strongest(forms);
}

function asSpoken({ spoken, strength }: ListedName): ListedForm {
  return { text: withSmallArticle(spoken), strength };
}

/** Lists print "AL-QAIDA"; what is written small is found with a capital and without. */
function withSmallArticle(name: string): string {
  return name.replace(/^(?:al|el|ar|as|ash|an|at|ad)(?=[-\s])/i, (article) =>
    article.toLowerCase(),
  );
}

/** Countries where the family name stands first, as lists name them as nationalities and in programmes. */
const FAMILY_FIRST =
  /china|chinese|hong kong|macau|macao|taiwan|korea|vietnam|viet nam|cambodia|\bprc\b|dprk|hk-eo|ccmc|\b(?:cn|hk|kp|kr|vn|kh|tw)\b/i;

/** Whether a list says that somebody comes from where the family name stands first. */
function comesFromFamilyFirst({
  nationalities,
  programs,
}: Pick<Listing, 'nationalities' | 'programs'>): boolean {
  return [...nationalities, ...programs].some((text) => FAMILY_FIRST.test(text));
}

/** A person's name of one word identifies nobody, whatever the list says of it: "Omar", "King Abdullah". */
function personForms(name: ListedName, isEastern: boolean): ListedForm[] {
  const words = name.spoken.split(/\s+/);
  if (words.length < 2 || (words.length === 2 && isPersonTitle(fold(words[0]).replace('.', ''))))
    return [{ text: name.spoken, strength: 'weak' }];
  const forms = [asSpoken(name)];
  if (name.strength === 'weak') return forms;
  const family = name.family?.split(/\s+/).length ?? 1;
  const given = words.slice(0, -family);
  const kept = given.filter((word, i) => i === 0 || !isFathersName(word));
  const surname = words.slice(-family);
  const derived = (...parts: readonly string[]): void => {
    forms.push({ text: parts.join(' '), strength: 'derived' });
  };
  if (kept.length < given.length) derived(...kept, ...surname);
  const [first, ...others] = firstOfTwo(surname);
  if (first !== undefined && given.length > 0 && others.length > 0) {
    derived(...kept, first);
    if (kept.length > 1) derived(kept[0], first);
  }
  // A second given name is left out where the family name is nearly nobody else's: KHAMENEI, Ali Husseini.
  if (surname.length === 1 && kept.length > 1 && isRare(surname[0], SHORTEST_ALONE))
    derived(kept[0], ...surname);
  if (name.family !== undefined && given.length > 0) {
    const familyFirst = [...surname, ...given].join(' ');
    // So Koreans and Chinese are written in English, and Russians in documents: the list's comma gives both orders away.
    if (
      kept.length < given.length ||
      (surname.length === 1 &&
        given.length < 3 &&
        (isEastern || areSyllables([...surname, ...given]))) ||
      parsePersonName(capitalised(familyFirst)).familyFirst
    )
      forms.push({ text: familyFirst, strength: 'strong' });
  }
  return forms;
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

/** Letters that a family name has to have, to be told from everybody else's. */
const SHORTEST_ALONE = 7;
/** Letters that the one word has to have that is left of a body's name without its legal form. */
const SHORTEST_BODY = 5;

/** Whether few people bear a family name: it is none of the frequent ones, no word, place or given name, and has no article or particle. */
function isRare(word: string, shortest: number): boolean {
  const folded = fold(word).replace(/['’`]/g, '');
  return (
    folded.length >= shortest &&
    /^\p{L}+$/u.test(folded) &&
    !isParticle(folded) &&
    !isFrequentSurname(folded) &&
    !isGivenName(folded) &&
    !isOrdinaryWord(folded) &&
    !isPlace(folded) &&
    !isOrigin(folded)
  );
}

/** Whether a word behind a given name is made of the father's name: "Aleksandrovich", "Ilyich", "Ali oglu". */
export function isFathersName(word: string): boolean {
  const folded = fold(word).replace(/['’`]/g, '');
  return isPatronymic(folded) || /(?:[kmty])ich$/.test(folded);
}

/** Lists print family names in capitals, from which nothing can be told. */
function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** An entity's legal form and article are left out in prose; what is left must still be a name of its own, not a person's or everyday words. */
function entityForms(name: ListedName): ListedForm[] {
  if (name.strength === 'weak' || isEveryCountrys(name.spoken))
    return [{ ...asSpoken(name), strength: 'weak' }];
  const forms = [asSpoken(name)];
  const bare = withoutLegalForm(name.spoken).replace(/^the\s+/i, '');
  const words = fold(bare).split(/\s+/);
  const isName =
    words.length > 1
      ? isTelling(words.filter((word) => !isPersonal(word)).join(' '))
      : isRare(bare, SHORTEST_BODY) && !isEnglishWord(words[0]) && !isPersonTitle(words[0]);
  if (bare !== name.spoken && isName)
    forms.push({ text: withSmallArticle(bare), strength: 'derived' });
  return forms;
}

/**
 * One word in another spelling, where a list prints that spelling only behind a country: HEZBOLLAH, of a party that the list calls HIZBALLAH and
 * LEBANESE HEZBOLLAH.
 */
function otherSpellings(names: readonly ListedName[]): ListedForm[] {
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
      ? [{ text: word, strength: 'derived' }]
      : [];
  });
}

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

const RANK = { strong: 0, derived: 1, weak: 2 } as const;

/** Of forms with the same words the strongest. */
function strongest(forms: readonly ListedForm[]): ListedForm[] {
  const best = new Map<string, ListedForm>();
  for (const form of forms) {
    const key = fold(form.text);
    const known = best.get(key);
    if (!known || RANK[form.strength] < RANK[known.strength]) best.set(key, form);
  }
  return [...best.values()];
}
