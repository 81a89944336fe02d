import type { Actor } from '../registry/schema.js';
import { formsOf, type Way } from './forms.js';
import type { NameIndex } from './nameIndex.js';
import { NameIndexBuilder } from './nameIndexBuilder.js';
import { SpellingIndex } from './spellings.js';
import { isGivenName } from './words/givenNames.js';

/** Every name of a registry, compiled for matching. */
export interface Lexicon {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly index: NameIndex;
  /** What the index's name with a number may be. */
  waysOf(name: number): readonly Way[];
  readonly spellings: SpellingIndex;
  /** Whether a folded word is used as a given name, in general or by an actor. */
  isGivenName(word: string): boolean;
}

/** Compiles a registry's actors; of two with one id the later counts. */
export function compileLexicon(actors: Iterable<Actor>): Lexicon {
  const byId = new Map<string, Actor>();
  const ways: Way[] = [];
  const builder = new NameIndexBuilder();
  const spellings = new SpellingIndex();
  const given = new Set<string>();
  for (const actor of actors) {
    byId.set(actor.id, actor);
    for (const way of formsOf(actor)) {
      builder.add(way.text, ways.push(way) - 1, { anyCase: way.capitals === 'any' });
      if (!way.person || way.person.single) continue;
      for (const name of way.person.given) if (name.length > 2) given.add(name);
      if (way.grounds === 'surname') spellings.add(way);
    }
  }
  const index = builder.build();
  const waysOf = (name: number): Way[] => Array.from(index.idsOf(name), (id) => ways[id]);
  const isGiven = (word: string): boolean => given.has(word) || isGivenName(word);
  return { actors: byId, index, waysOf, spellings, isGivenName: (word) => word.split('-').every(isGiven) };
}
