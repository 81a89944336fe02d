import type { Actor, Alias } from '../../registry/registrySchema.js';
import { organizationWays } from './organizationWays.js';
import { personWays } from './personWays.js';
import type { Grounds, Way } from './way.js';

/** All ways to write an actor: a few for each name in its entry. */
export function formsOf(actor: Actor): Way[] {
  const ways: Way[] = [];
  const names: Alias[] = [
    { name: actor.name, ...(actor.unread?.includes('name') && { doubtful: true }) },
    ...(actor.aliases ?? []),
  ];
  for (const spelling of [actor.style?.prefer, ...(actor.style?.avoid ?? [])])
    if (spelling) names.push({ name: spelling });
  for (const [i, alias] of names.entries()) {
    ways.push(
      ...(actor.kind === 'person'
        ? personWays(actor, alias, i === 0, names)
        : organizationWays(actor, alias, i === 0)),
    );
  }
  return distinct(ways);
}

const RANK: Readonly<Record<Grounds, number>> = { name: 0, introduction: 1, title: 2, surname: 3 };

/** Of ways with the same words the one that needs least. */
function distinct(ways: readonly Way[]): Way[] {
  const best = new Map<string, Way>();
  for (const one of ways) {
    const isBare = one.grounds === 'surname' || one.grounds === 'title';
    const key = `${one.text}\n${one.after !== null}${isBare ? (one.person?.given.join(' ') ?? '') : false}`;
    const known = best.get(key);
    if (!known || RANK[one.grounds] < RANK[known.grounds] || isWritten(one, known))
      best.set(key, one);
  }
  return [...best.values()];
}

/** Whether one of two ways to write the same words with the same grounds was written into the registry, and the other was made from a longer name. */
function isWritten(one: Way, other: Way): boolean {
  return one.grounds === other.grounds && !one.made && other.made;
}
