import { countryCodeOf, countryWords } from '../../english/countries.js';
import { countryOfSeat } from '../../english/metonyms.js';
import { countriesOfPlace } from '../../english/states.js';
import { usStateCalled } from '../../english/usStates.js';

/** What news says of a country without naming it, US and British news of their own first of all. */
const AT_HOME: ReadonlyMap<string, string> = new Map([
  ...'Capitol Congress Democrat Democrats Democratic GOP House Republican Republicans Senate'
    .split(' ')
    .map((word) => [word, 'us'] as const),
  ...'Commons Holyrood Lords Stormont Tories Tory Westminster Whitehall'
    .split(' ')
    .map((word) => [word, 'gb'] as const),
  ...([
    ['Bundestag', 'de'],
    ['Duma', 'ru'],
    ['Elysee', 'fr'],
    ['Élysée', 'fr'],
    ['Knesset', 'il'],
    ['Kremlin', 'ru'],
    ['Rada', 'ua'],
    ['Sejm', 'pl'],
    ['Zhongnanhai', 'cn'],
  ] as const),
]);

/** Which countries a draft speaks of: by their names and adjectives, their seats of government, their parts. */
export class DraftCountries {
  private readonly known = new Map<string, boolean>();
  private found: ReadonlySet<string> | undefined;

  /** @param capitals the words with a capital that name no actor, as written */
  constructor(private readonly capitals: ReadonlySet<string>) {}

  /** @param code an ISO 3166-1 alpha-2 code, in small letters */
  speaksOf(code: string): boolean {
    let known = this.known.get(code);
    if (known === undefined)
      this.known.set(code, (known = this.single.has(code) || this.isWritten(code)));
    return known;
  }

  /** Whether it speaks of any country by one word. */
  get speaksOfAny(): boolean {
    return this.single.size > 0;
  }

  /** "South Korea", "U.S.": what is gathered are single words. */
  private isWritten(code: string): boolean {
    return countryWords(code).some((words) =>
      words.split(/[ .]+/).every((word) => word === '' || this.capitals.has(word)),
    );
  }

  private get single(): ReadonlySet<string> {
    return (this.found ??= new Set(
      [...this.capitals].map(countryOfWord).filter((code) => code !== undefined),
    ));
  }
}

function countryOfWord(word: string): string | undefined {
  const folded = word.toLowerCase();
  return AT_HOME.get(word) ?? countryOfSeat(folded) ?? countryNamed(folded);
}

/** What a word says alone. Short forms of states are words as well ("Ill", "Miss"), and counties and Australian states bear people's names ("Kent", "Victoria"). */
function countryNamed(word: string): string | undefined {
  const codes = countriesOfPlace(word);
  if (codes.length !== 1) return undefined;
  const isPlain =
    countryCodeOf(word) !== undefined ||
    usStateCalled(word)?.toLowerCase() === word ||
    (codes[0] === 'ca' && word.length > 4);
  return isPlain ? codes[0] : undefined;
}
