import { countryCodeOf, countryWords } from '../../english/countries.js';
import { isStateName } from '../../english/states.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { isBorneByMany } from '../variants/frequentNames.js';

/** What US political news says of its own country without naming it. */
const IN_AMERICA =
  /^(?:Capitol|Congress|Democrats?|Democratic|GOP|House|Republicans?|Senate|Washington)$/;

/**
 * What it says that thousands bear a name and the draft is about another country than the actor's: it names one, and neither the actor's, nor a place or a
 * body of the roles, nor anybody else from there. Empty where the registry says too little of the actor to compare.
 * @param capitals the draft's words with a capital that name no actor
 * @param countries of the other actors whom the draft may name
 */
export function rarityEvidence(
  actor: Actor,
  capitals: ReadonlySet<string>,
  countries: () => ReadonlySet<string>,
): Evidence[] {
  const { kind, name, country, roles } = actor;
  if (kind !== 'person' || !country?.length || !roles?.length || !isBorneByMany(name)) return [];
  const isHome = (code: string): boolean =>
    countryWords(code).some((words) =>
      words.split(/[ .]+/).every((word) => word === '' || capitals.has(word)),
    ) ||
    (code === 'us' &&
      [...capitals].some((word) => IN_AMERICA.test(word) || isStateName(fold(word))));
  if (country.some(isHome) || country.some((code) => countries().has(code))) return [];
  const places = roles.flatMap(({ title }) => title.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
  if (places.some((word) => capitals.has(word))) return [];
  const isAbroad = [...capitals].some((word) => countryCodeOf(fold(word)) !== undefined);
  if (!isAbroad) return [];
  return [
    {
      verdict: 'doubt',
      said: `Many people are called ${name}, and the draft names a different country from the one in the registry.`,
      untilNamed: true,
    },
  ];
}
