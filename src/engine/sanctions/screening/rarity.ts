import { fold } from '../../names/matching/fold.js';
import { countryCodeOf, countryWords } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname } from '../../english/ordinaryWords.js';
import type { ListedPossibility } from './listedHit.js';

/** Whether thousands bear a name, as far as the lists of names tell: a usual given name before one of the most frequent family names, or the other way round. */
export function isBorneByMany(name: string): boolean {
  const words = fold(name).split(/[\s-]+/);
  if (words.length !== 2) return false;
  const [one, other] = words;
  return (
    (isGivenName(one) && isFrequentSurname(other)) || (isFrequentSurname(one) && isGivenName(other))
  );
}

/** Programmes that say where a party is from, by what their names begin with, as ISO 3166-1 codes. */
const PROGRAMMES: Readonly<Record<string, string>> = {
  belarus: 'by',
  burma: 'mm',
  cuba: 'cu',
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
const TALK =
  /(?<!\p{L})(?:sanction|blacklist|OFAC|Treasury Department|designated|cartel|terror|militant|Hezbollah|Taliban|al[- ]Qa)/iu;

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
  return ({ list, listing }) =>
    (talks ??= TALK.test(text)) || wordsOfOrigin(list.parties.originOf(listing)).some(has);
}

function wordsOfOrigin(origin: string): string[] {
  const codes = new Set(
    origin.split(/[;,\]]/).flatMap((part) => {
      const folded = fold(part)
        .replace(/[^\p{L} -]/gu, '')
        .trim();
      const programme = Object.keys(PROGRAMMES).find((name) => folded.startsWith(name));
      return countryCodeOf(folded) ?? (programme === undefined ? [] : PROGRAMMES[programme]);
    }),
  );
  return [...codes].flatMap((code) => [...countryWords(code), ...(SEATS[code] ?? [])]);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}
