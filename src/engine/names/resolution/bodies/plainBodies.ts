import type { Span } from '../../../annotation.js';
import { countryCodeOf, isOrigin } from '../../../english/countries.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { wordSet } from '../../../english/wordSet.js';
import type { Actor } from '../../../registry/registrySchema.js';
import { fold } from '../../matching/fold.js';
import { isInMany } from '../../recognition/nationalities.js';
import type { Evidence } from '../../variants/evidence.js';
import { remembered } from '../../../text/remembered.js';
import type { DraftCountries } from '../draftCountries.js';

/** Firms, ships, towns, stars, clubs and rivers are called so the world over. */
const OF_MANY_THINGS = wordSet(`
  alfa alpha amur apollo aquarius arsenal artemis athena atlas aurora avangard baikal centaurus condor danube delta dnipro don dynamo energia everest fortuna galaxy gamma granit hades helios hera hercules hermes horizon
  jupiter kappa kristall lada lokomotiv luna lux mercury mir monolit neptune neva nova oasis odyssey olympus omega orion pegasus phoenix pluto poseidon rodina rossiya sahara saturn sigma sirius soyuz spartak sphinx sputnik
  start terra titan triton ural urals vega venus vesta victoria vityaz volga vostok zenit zeus zvezda`);
/** Names of one word that have no more letters are other things' as well: an "RT scan", MIG, TDG. */
export const LETTERS_OF_MANY_THINGS = 3;

const WITH_ARTICLE: Evidence = {
  verdict: 'slight',
  said: 'With “the” before it, such a name is more likely that of a river, a ship or the like.',
};

/** What a firm's name stands before: "the Aurora deal". */
const OF_A_FIRM =
  /^ (?:affair|bank|board|brand|broadcaster|case|channel|chief|company|contract|deal|employee|executive|factory|firm|fund|group|investigation|mill|mine|network|office|plant|project|refinery|sanctions|share|spokes|stock|subsidiar|website|worker)/u;

/** "near the Don", "aboard the Aurora": of what many things are called, a thing has the article and a firm none. */
export function articleEvidence({ kind }: Actor, text: string, { start, end }: Span): Evidence[] {
  if (kind === 'person' || kind === 'country' || kind === 'vessel') return [];
  if (!OF_MANY_THINGS.has(fold(text.slice(start, end)))) return [];
  return /(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    !OF_A_FIRM.test(text.slice(end, end + 16))
    ? [WITH_ARTICLE]
    : [];
}

/**
 * What leaves it open, where sanctions rest on it, that one word of which much else is called is a body, or that a body which many countries have is
 * this country's ("Ministry of Defence"): the draft speaks nowhere of the body's country. Nothing for other names ("Rosneft").
 * @param written the name as the draft has it
 * @param spoken the countries that the draft speaks of
 * @param isOthers whether any other actor whom the draft may name is from a country
 */
export function plainBodyEvidence(
  { kind, country, name }: Actor,
  written: string,
  spoken: DraftCountries,
  isOthers: (code: string) => boolean,
): Evidence[] {
  if (kind === 'person' || kind === 'country') return [];
  const isShared = country?.length !== undefined && isOfManyCountries(written);
  if (!isShared && (/[\s-]/.test(written) || !isOfManyThings(fold(written)))) return [];
  if (country?.some((code) => spoken.speaksOf(code) || isOthers(code))) return [];
  return [
    {
      verdict: 'slight',
      ...(name !== written && { untilNamed: true as const }),
      said: `${isShared ? 'Many bodies' : 'Many things'} are called “${written}”, and nothing in the draft says that ${name} is meant: it does not speak of the body’s country.`,
    },
  ];
}

function isOfManyThings(word: string): boolean {
  return word.length <= LETTERS_OF_MANY_THINGS || OF_MANY_THINGS.has(word) || isGivenName(word);
}

/** Whether many countries have a body of a name that does not say which country's it is. Asked of each mention at each keystroke. */
const isOfManyCountries = remembered((name) => isInMany(name) && !namesCountry(name));

/** Whether a name says itself of which country the body is: "Central Bank of Syria", "National Iranian Oil Company". */
function namesCountry(name: string): boolean {
  const words = fold(name).split(/[\s-]/);
  return words.some((word, i) =>
    [word, `${word} ${words[i + 1]}`].some(
      (one) => isOrigin(one) || countryCodeOf(one) !== undefined,
    ),
  );
}
