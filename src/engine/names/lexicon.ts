import type { Actor } from '../registry/schema.js';

/** Every name of a registry, compiled for matching. */
export interface Lexicon {
  readonly actors: ReadonlyMap<string, Actor>;
}

export function compileLexicon(actors: Iterable<Actor>): Lexicon {
  return { actors: new Map([...actors].map((actor) => [actor.id, actor])) };
}
