import { fold } from '../../names/matching/fold.js';
import type { Span } from '../../annotation.js';
import { isEnglishWord } from '../../english/companyWords.js';
import { countryCodeOf, countryWords, isOrigin } from '../../english/countries.js';
import { isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { LETTERS_OF_MANY_THINGS } from '../../names/resolution/bodies/plainBodies.js';
import { isBorneByMost } from '../../names/variants/frequentNames.js';
import type { ListedPossibility } from './listedHit.js';

/**
 * Whether a name may so easily be somebody else's that the draft has to agree with the party.
 * @param text the draft
 * @param span the name, in offsets of the text
 */
export function needsAgreement(
  text: string,
  { start, end }: Span,
  { kind, strength }: ListedPossibility,
): boolean {
  const written = text.slice(start, end);
  if (kind === 'person') return strength === 'shortened' || isBorneByMost(written);
  // A weak name counts beside a strong one alone, which agrees enough.
  if (kind !== 'entity' || strength === 'weak') return false;
  const words = fold(written).split(/[\s-]+/);
  // "The GRU" is a body, "MIG welding" and "the MIG welding class" are not.
  if (words.length === 1)
    return (
      words[0].length <= LETTERS_OF_MANY_THINGS &&
      (!/(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, start - 5), start)) ||
        /^ \p{Ll}+ing(?!\p{L})/u.test(text.slice(end, end + 24)))
    );
  // Everyday words that are left of a longer name: "United Aircraft".
  return (
    strength === 'derived' &&
    words.every(
      (word) => isOrdinaryWord(word) || isEnglishWord(word) || isPlace(word) || isOrigin(word),
    )
  );
}

/** Programmes that say where a party is from, by what their names begin with, as ISO 3166-1 codes. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  belarus: 'by',
  burma: 'mm',
  burundi: 'bi',
  cuba: 'cu',
  drcongo: 'cd',
  dprk: 'kp',
  hk: 'cn',
  iran: 'ir',
  iraq: 'iq',
  lebanon: 'lb',
  libya: 'ly',
  mali: 'ml',
  nicaragua: 'ni',
  russia: 'ru',
  somalia: 'so',
  'south sudan': 'ss',
  sudan: 'sd',
  syria: 'sy',
  ukraine: 'ua',
  venezuela: 've',
  yemen: 'ye',
  zimbabwe: 'zw',
};
/** Places that stand for a country in news, by its code. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  cn: ['Beijing', 'Hong Kong', 'Shanghai'],
  ir: ['Tehran'],
  kp: ['Pyongyang'],
  ru: ['Moscow', 'Kremlin'],
  sy: ['Damascus'],
  ve: ['Caracas'],
};
/** What lists are about: who is called listed in so many words need not be told by the country. */
const LISTS_TALK =
  /(?<!\p{L})(?:sanction|blacklist|OFAC|Treasury Department|designated|cartel|terror|militant|Hezbollah|Taliban|al[- ]Qa)/iu;

/** Whether words are about what lists are about: sanctions, cartels, militants. */
export function isTalkOfLists(words: string): boolean {
  return LISTS_TALK.test(words);
}

/**
 * Tells of a draft whether anything in it agrees with a listed party: its country, a seat of that country's government, or talk of what lists are about.
 * Each word is looked for once.
 */
export function agreementIn(text: string): (possibility: ListedPossibility) => boolean {
  let talks: boolean | undefined;
  const known = new Map<string, boolean>();
  const has = (word: string): boolean => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = hasWord(text, word)));
    return found;
  };
  // A first given name alone is many people's: talk of sanctions does not tell whose.
  return ({ list, listing, strength }) =>
    (strength !== 'shortened' && (talks ??= isTalkOfLists(text))) ||
    wordsOfOrigin(list.parties.originOf(listing)).some(has);
}

/** Whether a text has a word of the countries that a list gives for a party; see `countriesOfOrigin`. */
export function hasWordOfOrigin(text: string, origin: string): boolean {
  return wordsOfOrigin(origin).some((word) => hasWord(text, word));
}

function wordsOfOrigin(origin: string): string[] {
  return [...countriesOfOrigin(origin)].flatMap((code) => [
    ...countryWords(code),
    ...(SEATS[code] ?? []),
  ]);
}

/**
 * The countries that a list gives for a party, as ISO 3166-1 codes.
 * @param origin nationalities and programmes, see `PartyTable.originOf`
 */
export function countriesOfOrigin(origin: string): ReadonlySet<string> {
  return new Set(
    origin.split(/[;,\]]/).flatMap((part) => {
      const folded = fold(part)
        .replace(/[^\p{L} -]/gu, '')
        .trim();
      const programme = Object.keys(PROGRAMMES).find((name) => folded.startsWith(name));
      return countryCodeOf(folded) ?? (programme === undefined ? [] : PROGRAMMES[programme]);
    }),
  );
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}
