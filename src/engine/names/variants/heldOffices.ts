import { countryWords } from '../../english/countries.js';
import { officeOf } from '../../english/offices.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';

/**
 * Whether one of an actor's roles, now or once, is what a folded title says: "president" of "president of Ukraine".
 * @param year roles that began after it do not count; every role counts where it is not given
 */
export function holdsTitle({ roles }: Actor, title: string | null, year = Infinity): boolean {
  if (title === null) return false;
  const office = officeOf(title);
  return (
    roles?.some(
      (role) =>
        !(role.since && Number(String(role.since).slice(0, 4)) > year) &&
        fold(role.title)
          .split(/[^\p{L}]+/u)
          .some((word) => word === title || (office !== undefined && officeOf(word) === office)),
    ) ?? false
  );
}

const registered = new WeakMap<Actor, string>();

/** What the registry says somebody is and was, and where from, folded; made once for an actor. */
export function registeredWords(actor: Actor): string {
  let words = registered.get(actor);
  if (words === undefined) {
    const { roles, bio, country } = actor;
    words = fold(
      [
        bio ?? '',
        ...(roles ?? []).map(({ title }) => title),
        ...(country ?? []).flatMap(countryWords),
      ].join(' '),
    );
    registered.set(actor, words);
  }
  return words;
}
