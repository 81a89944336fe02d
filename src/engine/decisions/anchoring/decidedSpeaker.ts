import type { Claim, Speaker } from '../../annotation.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { mayBeOneGiven, plainWords } from '../../english/persons/sameFullName.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Review } from '../decision.js';

/**
 * Whether the words that were decided on are another known person's now, though they stand as they stood: "She said the fund was empty"
 * behind a sentence that names somebody else. Whoever is not known, then or now, is nobody else; nor is somebody whom the words
 * themselves name in full, or who has another of the names that the registry knows.
 * @param actors the registry's
 */
export function isOthersNow(
  text: string,
  { speaker: then }: Pick<Review, 'speaker'>,
  { speaker: now, source }: Pick<Claim, 'speaker' | 'source'>,
  actors?: ReadonlyMap<string, Actor>,
): boolean {
  if (!then || !now || (then.actor !== undefined && then.actor === now.actor)) return false;
  const [were, are] = [namesOf(then, actors), namesOf(now, actors)];
  if (were.length === 0 || are.length === 0)
    return then.actor !== undefined && now.actor !== undefined;
  const named = plainWords(source.map(({ start, end }) => text.slice(start, end)).join(' '));
  if (then.name !== undefined && ` ${named.join(' ')} `.includes(` ${were[0].join(' ')} `))
    return false;
  const entries = [then, now].map(({ actor }) => actor && actors?.get(actor));
  // Whose id is gone may have another one now.
  if (entries.every((entry) => entry)) return true;
  const areBodies =
    entries.some((entry) => entry && entry.kind !== 'person') ||
    [were[0], are[0]].some((words) => words.some(isBodyHead));
  return !were.some((one) =>
    are.some((other) => (areBodies ? one.join(' ') === other.join(' ') : mayBeOne(one, other))),
  );
}

/** The words of each name that a speaker is known by; the draft's own first. A name of one word tells nothing where there are longer ones. */
function namesOf({ actor, name }: Speaker, actors?: ReadonlyMap<string, Actor>): string[][] {
  const known = actor === undefined ? undefined : actors?.get(actor);
  const [first, ...others] = [
    name,
    known?.name,
    ...(known?.aliases ?? []).map((alias) => alias.name),
  ]
    .filter((one) => one !== undefined)
    .map(plainWords)
    .filter((words) => words.length > 0);
  if (first === undefined) return [];
  const isLong = first.length > 1;
  return [first, ...others.filter((words) => !isLong || words.length > 1)];
}

/** Whether one person's name is the other, or a part of it: "Feld" and "N. Feld" of "Nora Feld". */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.every((word) => longer.some((known) => mayBeOneGiven(word, known)));
}
