import type { Span } from '../../annotation.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { countryCodeOf, countryWords, isCountryName, isOrigin } from '../../english/countries.js';
import { isFunctionWord, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { fold } from '../../names/matching/fold.js';
import type { Listing } from '../parsing/listing.js';
import { ageGiven } from '../../names/recognition/agesGiven.js';

/** What a list and a draft say about one thing that tells a person from a namesake. */
export interface ComparedFact {
  readonly aspect: 'nationality' | 'birth' | 'place' | 'office';
  /** As the list prints it. */
  readonly list: string;
  /** The draft's words, as written; empty where it says nothing of the kind. */
  readonly draft: readonly string[];
}

/** So much text on either side of a name is about the one who bears it. */
const REACH = 300;
/** More words than these of a draft are not shown for one aspect. */
const MOST_WORDS = 6;

/**
 * Puts side by side what a list and a draft say of a party: nationality, birth and age, places, offices and organisations. Only what the list says is
 * compared.
 * @param text the draft
 * @param span the mention, in offsets of the text
 */
export function compareWithDraft(listing: Listing, text: string, span: Span): ComparedFact[] {
  const near = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  const { nationalities, born, birthplaces = [], addresses = [], positions = [] } = listing;
  const rows: ComparedFact[] = [
    {
      aspect: 'nationality',
      list: nationalities.join(', '),
      draft: wordsOfCountries(nationalities).filter((word) => holdsWord(text, word, isOfBody)),
    },
    { aspect: 'birth', list: born.join(', '), draft: birthIn(text, near, span, born) },
    {
      aspect: 'place',
      list: [...birthplaces, ...addresses].join('; '),
      draft: telling([...birthplaces, ...addresses], text, /^\p{Lu}/u).filter(isPlaceName),
    },
    {
      aspect: 'office',
      list: positions.join('; '),
      // A country agrees with half of its people: it is the nationality's.
      draft: telling(positions, near, /./u).filter((word) => !isOrigin(fold(word))),
    },
  ];
  return rows.filter(({ list }) => list !== '');
}

function wordsOfCountries(nationalities: readonly string[]): string[] {
  const codes = new Set(
    nationalities.map((name) => countryCodeOf(fold(name))).filter((code) => code !== undefined),
  );
  return [...codes].flatMap((code) => [...new Set(countryWords(code))]);
}

/** "Russian" says nothing of Kursk, Russian Federation, beside the nationality. */
function isPlaceName(word: string): boolean {
  const folded = fold(word);
  return isCountryName(folded) || !isOrigin(folded);
}

/** The age beside the name, and the list's years of birth that stand near it. */
function birthIn(text: string, near: string, span: Span, born: readonly string[]): string[] {
  const age = ageGiven(text, span);
  const years = born
    .flatMap((day) => day.match(/\b(?:19|20)\d\d\b/g) ?? [])
    .filter((year) => holdsWord(near, year));
  return [...(age === undefined ? [] : [String(age)]), ...new Set(years)];
}

/** The words of what a list prints that say something, and that a text has, too. */
function telling(printed: readonly string[], text: string, shape: RegExp): string[] {
  const words = new Set(printed.flatMap((one) => one.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? []));
  return [...words]
    .filter((word) => {
      const folded = fold(word);
      return (
        shape.test(word) &&
        !isFunctionWord(folded) &&
        (folded.length > 4 || !isOrdinaryWord(folded)) &&
        holdsWord(text, word)
      );
    })
    .slice(0, MOST_WORDS);
}

/** "Russian Direct Investment Fund": in the name of a body a country's adjective is nobody's nationality. */
function isOfBody(text: string, end: number): boolean {
  const rest = /^(?: \p{Lu}[\p{L}-]+){1,5}/u.exec(text.slice(end, end + REACH))?.[0];
  return rest !== undefined && isBodyHead(fold(rest.slice(rest.lastIndexOf(' ') + 1)));
}

/**
 * Whether a text has a word, in whatever case.
 * @param isElse whether it is something else where it ends at an offset
 */
function holdsWord(
  text: string,
  word: string,
  isElse: (text: string, end: number) => boolean = () => false,
): boolean {
  const where = text.toLowerCase();
  const what = word.toLowerCase();
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (
      !/[\p{L}\p{N}]/u.test(where.charAt(at - 1)) &&
      !/[\p{L}\p{N}]/u.test(where.charAt(at + what.length)) &&
      !isElse(text, at + what.length)
    )
      return true;
  }
  return false;
}
