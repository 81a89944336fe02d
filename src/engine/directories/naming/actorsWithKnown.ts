import type { KnownPerson } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { actorOfKnown } from './knownPerson.js';

type Actors = ReadonlyMap<string, Actor>;

/** The registry's actors and the people whom only directories know, for one draft again and again while it is edited. */
export class ActorsWithKnown {
  private last?: {
    readonly actors: Actors;
    readonly known: readonly KnownPerson[];
    readonly all: Actors;
  };

  /** The same map as before where neither is another: who speaks is found out anew where it changes. */
  of(actors: Actors, known: readonly KnownPerson[]): Actors {
    if (known.length === 0) return actors;
    const { last } = this;
    if (
      last?.actors === actors &&
      last.known.length === known.length &&
      last.known.every((person, i) => person === known[i])
    )
      return last.all;
    const all = new Map([
      ...actors,
      ...known.map((person) => [person.id, actorOfKnown(person)] as const),
    ]);
    this.last = { actors, known, all };
    return all;
  }
}
