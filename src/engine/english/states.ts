import { countryCodeOf } from './countries.js';
import { wordSet } from './wordSet.js';

const words = (list: string): readonly string[] => [...wordSet(list)];

/** States, provinces and counties that stand behind a town's name, in one word, with the abbreviations of news agencies; by ISO 3166-1 code. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  us: words(`
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
    michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo d.c n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va`),
  ca: words(
    'ontario quebec alberta manitoba saskatchewan newfoundland nunavut yukon ont que alta sask b.c n.b n.s n.l p.e.i',
  ),
  au: words('queensland victoria tasmania nsw'),
  gb: words(`
    england scotland wales kent essex sussex surrey norfolk suffolk devon cornwall dorset somerset cumbria lancashire yorkshire nottinghamshire derbyshire hampshire lincolnshire`),
  ie: words('ireland'),
};

const COUNTRY_OF_STATE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STATES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
  ...([
    ['new hampshire', 'us'],
    ['new jersey', 'us'],
    ['new mexico', 'us'],
    ['new york', 'us'],
    ['north carolina', 'us'],
    ['north dakota', 'us'],
    ['rhode island', 'us'],
    ['south carolina', 'us'],
    ['south dakota', 'us'],
    ['west virginia', 'us'],
    ['british columbia', 'ca'],
    ['nova scotia', 'ca'],
    ['new brunswick', 'ca'],
    ['prince edward island', 'ca'],
    ['new south wales', 'au'],
    ['northern ireland', 'gb'],
  ] as const),
]);

/** Whether folded words, without a last point, are a state or province, in full or as news agencies shorten it. */
export function isStateName(words: string): boolean {
  return COUNTRY_OF_STATE.has(words);
}

/**
 * The countries that a place may be or lie in, where it is a country, a state, a province or a county: Georgia is one in the Caucasus and
 * a state of the US. Adjectives of countries count as their names.
 * @param words the place, folded, without a last point
 * @returns ISO 3166-1 codes in small letters; empty where nothing is known of the place
 */
export function countriesOfPlace(words: string): readonly string[] {
  const codes = [countryCodeOf(words), COUNTRY_OF_STATE.get(words)];
  return [...new Set(codes.filter((code) => code !== undefined))];
}
