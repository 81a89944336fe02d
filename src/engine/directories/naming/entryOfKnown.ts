import type { KnownPerson } from '../../annotation.js';
import type { ActorInput } from '../../registry/registrySchema.js';

/** A person of a directory as a new entry of a registry: everything that the directory says, and nothing that the newsroom would have to believe. */
export function entryOfKnown(known: KnownPerson): ActorInput {
  const { name, names, sex, born, died, country, offices, wikidata } = known;
  const roles = offices.map(({ title, since, until }) => ({
    title,
    ...(since && { since }),
    ...(until && { until }),
  }));
  return {
    name,
    kind: 'person',
    ...(names.length > 0 && { aliases: [...names] }),
    ...(roles.length > 0 && { roles }),
    ...(born && { born }),
    ...(died && { died }),
    ...(country.length > 0 && { country: [...country] }),
    ...(sex &&
      sex !== 'other' && { pronouns: sex === 'female' ? ('she' as const) : ('he' as const) }),
    ...(wikidata && {
      links: { wikidata },
      sources: [`https://www.wikidata.org/wiki/${wikidata}`],
    }),
  };
}
