import Fuse, { type Expression } from 'fuse.js';
import type { Actor } from '../../engine/registry/registrySchema.js';

/** Above this, Fuse calls nearly anything alike. */
const LEAST_ALIKE = 0.34;
/** What a list shows at most; more is said better with another letter. */
const MOST = 60;

interface Searched {
  readonly actor: Actor;
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

/** Finds actors by what somebody remembers of a name, a spelling or a role. */
export class ActorSearch {
  private readonly fuse: Fuse<Searched>;

  constructor(actors: Iterable<Actor>) {
    const searched = [...actors].map((actor): Searched => ({
      actor,
      names: [
        actor.name,
        ...(actor.aliases ?? []).map(({ name }) => name),
        ...(actor.style?.avoid ?? []),
      ].map(plainMarks),
      titles: (actor.roles ?? []).map(({ title }) => plainMarks(title)),
    }));
    this.fuse = new Fuse<Searched>(searched, {
      keys: [
        { name: 'names', weight: 4 },
        { name: 'titles', weight: 1 },
        { name: 'actor.id', weight: 1 },
      ],
      threshold: LEAST_ALIKE,
      ignoreLocation: true,
      ignoreDiacritics: true,
      includeScore: true,
    });
  }

  /**
   * The actors that words may mean, the likeliest first. Case, accents and the order of the words do not count, and a
   * misspelt name is found too.
   */
  find(words: string): Actor[] {
    const query = plainMarks(words).replace(/\s+/g, ' ').trim();
    if (query === '') return [];
    const found = new Map<Actor, number>();
    const note = (item: Searched, score: number): void =>
      void found.set(item.actor, Math.min(score, found.get(item.actor) ?? 1));
    for (const { item, score = 1 } of this.fuse.search(query, { limit: MOST })) note(item, score);
    // Several words may be in another order, or in name and role: each must be found.
    const parts = query.split(' ');
    if (parts.length > 1) {
      const each: Expression[] = parts.map((part) => ({
        $or: [{ names: part }, { titles: part }] as Expression[],
      }));
      for (const { item, score = 1 } of this.fuse.search({ $and: each }, { limit: MOST }))
        note(item, score);
    }
    return [...found]
      .sort(([, a], [, b]) => a - b)
      .slice(0, MOST)
      .map(([actor]) => actor);
  }
}

/** Typographic apostrophes and hyphens as a keyboard has them. */
function plainMarks(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}
