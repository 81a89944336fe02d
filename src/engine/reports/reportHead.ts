import { lastDay } from '../registry/partialDate.js';
import type { Actor } from '../registry/registrySchema.js';

/** When an entry of a registry was last reviewed: the newest date, as the registry writes it; null where no entry says. */
export function newestReview(actors: Iterable<Pick<Actor, 'reviewed'>>): string | null {
  let newest: string | null = null;
  for (const { reviewed } of actors)
    if (reviewed && (newest === null || lastDay(reviewed) > lastDay(newest))) newest = reviewed;
  return newest;
}
