import type { Actor } from '../../registry/registrySchema.js';
import type { NameHits } from '../recognition/scan.js';

/** All whom a draft may name, by their countries. */
export class Compatriots {
  private byCountry: ReadonlyMap<string, ReadonlySet<Actor>> | undefined;

  /** @param found the matches of each paragraph */
  constructor(private readonly found: readonly NameHits[]) {}

  /** Tells of a country's code whether anybody is from there whom the draft may name, but for some. */
  othersThan(actors: ReadonlySet<Actor>): (code: string) => boolean {
    return (code) => {
      for (const actor of this.all.get(code) ?? []) if (!actors.has(actor)) return true;
      return false;
    };
  }

  private get all(): ReadonlyMap<string, ReadonlySet<Actor>> {
    if (this.byCountry) return this.byCountry;
    const all = new Map<string, Set<Actor>>();
    for (const { hits } of this.found)
      for (const { ways } of hits)
        for (const { actor } of ways)
          for (const code of actor.country ?? [])
            all.set(code, (all.get(code) ?? new Set<Actor>()).add(actor));
    return (this.byCountry = all);
  }
}
