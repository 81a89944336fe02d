import { fold } from '../../engine/names/matching/fold.js';
import type { Actor } from '../../engine/registry/registrySchema.js';

/** A name or an alias of an actor that a query finds. */
export interface FoundName {
  readonly actor: Actor;
  readonly name: string;
  /** Whether it is another name than the entry's own. */
  readonly alias: boolean;
}

const folded = new WeakMap<Actor, readonly string[]>();

/**
 * Finds actors as editors find symbols: by letters that stand in a name in that order, whatever lies between. Case and
 * accents do not count. An actor is found once, by its name if that holds them, else by its first alias that does.
 * @param most how many at most
 */
export function matchNames(actors: Iterable<Actor>, query: string, most: number): FoundName[] {
  const wanted = fold(query).replace(/\s+/g, '');
  const found: FoundName[] = [];
  for (const actor of actors) {
    if (found.length >= most) break;
    let names = folded.get(actor);
    if (!names) folded.set(actor, (names = namesOf(actor).map(fold)));
    const index = names.findIndex((name) => holdsInOrder(name, wanted));
    if (index >= 0) found.push({ actor, name: namesOf(actor)[index], alias: index > 0 });
  }
  return found;
}

function namesOf({ name, aliases }: Actor): string[] {
  return [name, ...(aliases ?? []).map((alias) => alias.name)];
}

function holdsInOrder(text: string, wanted: string): boolean {
  let from = 0;
  for (const letter of wanted) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
