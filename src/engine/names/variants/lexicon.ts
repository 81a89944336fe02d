import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { formsOf } from './forms.js';
import { type Way } from './way.js';
import type { NameIndex } from '../matching/nameIndex.js';
import { NameIndexBuilder } from '../matching/nameIndexBuilder.js';
import { SpellingIndex } from './spellings.js';
import { isGivenName } from '../../english/givenNameList.js';

/** Every name of a registry, compiled for matching. */
export interface Lexicon {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly index: NameIndex;
  /** What the index's name with a number may be. */
  waysOf(name: number): readonly Way[];
  readonly spellings: SpellingIndex;
  /** Whether a folded word is used as a given name, in general or by an actor. */
  isGivenName(word: string): boolean;
  /** Whether a folded word is the last of an actor's family name. */
  isFamilyName(word: string): boolean;
}

/** How many actors are compiled between one chance for others to work and the next. */
const STEP = 100;

/** Compiles a registry's actors; of two with one id the later counts. */
export function compileLexicon(actors: Iterable<Actor>): Lexicon {
  const steps = compileLexiconSteps(actors);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that a caller can let others work in between. An actor that was compiled before costs a third. */
export function* compileLexiconSteps(actors: Iterable<Actor>): Generator<void, Lexicon> {
  const byId = new Map<string, Actor>();
  const ways: Way[] = [];
  const builder = new NameIndexBuilder();
  const spellings = new SpellingIndex();
  const given = new Set<string>();
  const families = new Set<string>();
  for (const actor of actors) {
    byId.set(actor.id, actor);
    for (const way of knownFormsOf(actor)) {
      builder.add(way.text, ways.push(way) - 1, { anyCase: way.capitals === 'any' });
      if (!way.person || way.person.single) continue;
      for (const name of way.person.given) if (name.length > 2) given.add(name);
      if (way.grounds !== 'surname') continue;
      spellings.add(way);
      families.add(fold(way.text.slice(way.text.lastIndexOf(' ') + 1)));
    }
    if (byId.size % STEP === 0) yield;
  }
  const index = builder.build();
  const waysOf = (name: number): Way[] => Array.from(index.idsOf(name), (id) => ways[id]);
  const isGiven = (word: string): boolean => given.has(word) || isGivenName(word);
  return {
    actors: byId,
    index,
    waysOf,
    spellings,
    isGivenName: (word) => word.split('-').every(isGiven),
    isFamilyName: (word) => families.has(word),
  };
}

/** An edit of a registry changes one actor of many; the others' forms are known. Actors are never changed in place. */
const knownForms = new WeakMap<Actor, readonly Way[]>();

function knownFormsOf(actor: Actor): readonly Way[] {
  let forms = knownForms.get(actor);
  if (!forms) knownForms.set(actor, (forms = formsOf(actor)));
  return forms;
}
