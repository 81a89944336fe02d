import type { Actor } from '../../registry/registrySchema.js';
import type { Evidence } from '../variants/evidence.js';
import { isBorneByMany } from '../variants/frequentNames.js';
import type { DraftCountries } from './draftCountries.js';
import { homeCountries } from './homeCountries.js';

/**
 * What it says that thousands bear a name and the draft is about another country than the actor's: it names one, and neither the actor's, nor a place or a
 * body of the roles, nor anybody else from there. Empty where the registry says too little of the actor to compare.
 * @param capitals the draft's words with a capital that name no actor
 * @param spoken the countries that those speak of
 * @param isOthers whether any other actor whom the draft may name is from a country
 */
export function rarityEvidence(
  actor: Actor,
  capitals: ReadonlySet<string>,
  spoken: DraftCountries,
  isOthers: (code: string) => boolean,
): Evidence[] {
  const { kind, name, roles } = actor;
  if (kind !== 'person' || !roles?.length || !isBorneByMany(name)) return [];
  const homes = homeCountries(actor);
  if (homes.length === 0 || homes.some((code) => spoken.speaksOf(code) || isOthers(code)))
    return [];
  const places = roles.flatMap(({ title }) => title.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
  if (places.some((word) => capitals.has(word))) return [];
  if (!spoken.speaksOfAny) return [];
  return [
    {
      verdict: 'doubt',
      said: `Many people are called ${name}, and the draft names a different country from the one in the registry.`,
      untilNamed: true,
    },
  ];
}
