import { designationOn } from '../names/resolution/designations.js';
import { currentRole, hasEnded } from '../registry/partialDate.js';
import type { Actor, ActorKind, Affiliation, Designation } from '../registry/registrySchema.js';

/** An entity of Follow the Money, the data model of Aleph and OpenSanctions (followthemoney.tech). */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMA: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  company: 'Company',
  'public-body': 'PublicBody',
  media: 'Organization',
  country: 'LegalEntity',
  vessel: 'Vessel',
};
/** What Follow the Money lets others be members of. */
const ORGANIZATIONS: ReadonlySet<string> = new Set(['Organization', 'Company', 'PublicBody']);

/**
 * Actors as entities of Follow the Money: each with an entity for every designation and affiliation. Case, excluded
 * phrases, house style and tests have no counterpart there.
 * @param day decides what is called sanctioned and what name a former one
 */
export function* followTheMoney(
  actors: ReadonlyMap<string, Actor>,
  day: string,
): Generator<FtmEntity> {
  for (const actor of actors.values()) {
    yield entityOf(actor, day);
    for (const [i, designation] of (actor.sanctions ?? []).entries())
      yield sanctionOf(actor, designation, i);
    for (const [i, affiliation] of (actor.affiliations ?? []).entries()) {
      const other = actors.get(affiliation.actor);
      if (other) yield linkOf(actor, other, affiliation, i);
    }
  }
}

type Values = string | null | undefined | readonly (string | null | undefined)[];

/** Every value is a list; empty ones are left out. */
function entity(
  id: string,
  caption: string,
  schema: string,
  properties: Readonly<Record<string, Values>>,
): FtmEntity {
  const lists = Object.entries(properties).map(([key, values]): [string, string[]] => [
    key,
    (typeof values === 'string' ? [values] : (values ?? [])).filter((value) => !!value) as string[],
  ]);
  return {
    id,
    caption,
    schema,
    properties: Object.fromEntries(lists.filter(([, values]) => values.length > 0)),
  };
}

function entityOf(actor: Actor, day: string): FtmEntity {
  const { id, name, kind, born, died, country, roles, bio, sources, links, reviewed } = actor;
  const aliases = actor.aliases ?? [];
  const isFormer = ({ until }: { until?: string | null }): boolean => hasEnded({ until }, day);
  return entity(id, name, SCHEMA[kind], {
    name,
    alias: aliases.filter((alias) => !alias.weak && !isFormer(alias)).map((alias) => alias.name),
    weakAlias: aliases.filter((alias) => alias.weak && !isFormer(alias)).map((alias) => alias.name),
    previousName: aliases.filter(isFormer).map((alias) => alias.name),
    summary: currentRole(roles, day)?.title,
    description: bio,
    sourceUrl: sources,
    wikidataId: links?.wikidata,
    topics: actor.sanctions?.some(
      (designation) => designationOn(actor, designation, day) === 'in-force',
    )
      ? ['sanction']
      : [],
    modifiedAt: reviewed,
    ...(kind === 'person'
      ? {
          birthDate: born,
          deathDate: died,
          nationality: country,
          website: links?.url,
          position: roles?.map(({ title }) => title),
        }
      : kind === 'vessel'
        ? { buildDate: born, flag: country }
        : { incorporationDate: born, dissolutionDate: died, country, website: links?.url }),
  });
}

function sanctionOf(
  actor: Actor,
  { authority, list, program, id, since, until, url, note }: Designation,
  i: number,
): FtmEntity {
  return entity(`${actor.id}-sanction-${i + 1}`, program ?? authority, 'Sanction', {
    entity: actor.id,
    authority: list ? `${authority} (${list})` : authority,
    program,
    authorityId: id,
    listingDate: since,
    startDate: since,
    endDate: until,
    sourceUrl: url,
    summary: note,
  });
}

function linkOf(
  actor: Actor,
  other: Actor,
  { role, since, until }: Affiliation,
  i: number,
): FtmEntity {
  const isMembership = ORGANIZATIONS.has(SCHEMA[other.kind]) && actor.kind !== 'vessel';
  const ends = isMembership
    ? { member: actor.id, organization: other.id }
    : { subject: actor.id, object: other.id };
  return entity(
    `${actor.id}-affiliation-${i + 1}`,
    role ?? 'affiliation',
    isMembership ? 'Membership' : 'UnknownLink',
    { ...ends, role, startDate: since, endDate: until },
  );
}
