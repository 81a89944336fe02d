import type { Actor, ActorField, Alias, Damageable } from '../registrySchema.js';

/**
 * Two entries that should be one (an id used twice, the two sides of a merge conflict) as one actor: both sides' names
 * are found, and what both say holds. Designations, roles and ties of one side alone are `doubtful`; of anything else
 * that differs nothing is known, and `unread` names it.
 * @param isOneActor whether it is at least sure that both are about the same actor, as in a conflict
 */
export function joinActors(ours: Actor, theirs: Actor, isOneActor: boolean): Actor {
  if (sameData(ours, theirs)) return ours;
  const unread = new Set<ActorField | 'id'>([...(ours.unread ?? []), ...(theirs.unread ?? [])]);
  if (!isOneActor) unread.add('id');
  const joined: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)]) as Set<ActorField>) {
    const [our, their] = [ours[field], theirs[field]];
    if (sameData(our ?? null, their ?? null)) {
      if (our !== undefined) joined[field] = our;
    } else if (LISTED.has(field)) {
      joined[field] = union(our as Damageable[] | null, their as Damageable[] | null);
      unread.add(field);
    } else if (field === 'name' || field === 'kind') joined[field] = our;
    else if (!SEPARATE.has(field)) unread.add(field);
  }
  const aliases = unionOfAliases(ours, theirs);
  return {
    ...(joined as unknown as Actor),
    ...(aliases.length > 0 && { aliases }),
    unread: [...unread],
  };
}

const LISTED: ReadonlySet<ActorField> = new Set(['roles', 'affiliations', 'sanctions']);
/** What is joined by itself. */
const SEPARATE: ReadonlySet<string> = new Set(['aliases', 'unread']);

function union(
  ours: readonly Damageable[] | null,
  theirs: readonly Damageable[] | null,
): Damageable[] {
  const [our, their] = [ours ?? [], theirs ?? []];
  const keys = [our, their].map((list) => new Set(list.map((one) => JSON.stringify(one))));
  const doubted = (one: Damageable): Damageable => ({ ...one, doubtful: true });
  return [
    ...our.map((one) => (keys[1].has(JSON.stringify(one)) ? one : doubted(one))),
    ...their.filter((one) => !keys[0].has(JSON.stringify(one))).map(doubted),
  ];
}

function unionOfAliases(ours: Actor, theirs: Actor): Alias[] {
  const aliases = [...(ours.aliases ?? [])];
  const known = new Set([ours.name, ...aliases.map(({ name }) => name)]);
  for (const alias of [{ name: theirs.name }, ...(theirs.aliases ?? [])]) {
    if (!known.has(alias.name)) aliases.push(alias);
    known.add(alias.name);
  }
  return aliases;
}

function sameData(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** An actor as a file tells of it whose format is not known for certain: every designation is `doubtful`. */
export function withDoubtedSanctions(actor: Actor): Actor {
  if (!actor.sanctions || actor.sanctions.length === 0) return actor;
  return {
    ...actor,
    sanctions: actor.sanctions.map((one) => ({ ...one, doubtful: true })),
    unread: [...new Set([...(actor.unread ?? []), 'sanctions' as const])],
  };
}
