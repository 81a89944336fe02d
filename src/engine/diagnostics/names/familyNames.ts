import { distance } from 'fastest-levenshtein';
import { fold } from '../../names/matching/fold.js';
import { parsePersonName } from '../../names/variants/personName.js';
import { remembered } from '../../text/remembered.js';
import type { Actor } from '../../registry/registrySchema.js';

/** The shortest family name whose misspelling can be told from another name, in letters. */
const SHORTEST = 6;

/** A family name that registered people bear. */
export interface Family {
  readonly name: string;
  readonly folded: string;
  readonly bearers: readonly Actor[];
}

/** A registry's family names, to be found by a word that is one slip of the keyboard away. */
export class FamilyNames {
  private readonly byDeletion = new Map<string, Family[]>();
  readonly exact = new Map<string, { name: string; bearers: Actor[] }>();

  constructor(actors: Iterable<Actor>) {
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      const spellings = [
        actor.name,
        ...(actor.aliases ?? []).map(({ name }) => name),
        ...(actor.style?.avoid ?? []),
      ];
      for (const spelling of spellings) {
        const [family] = parsePersonName(spelling).surnames;
        if (!family || family.includes(' ')) continue;
        const known = this.exact.get(fold(family));
        if (!known) this.exact.set(fold(family), { name: family, bearers: [actor] });
        else if (!known.bearers.includes(actor)) known.bearers.push(actor);
      }
    }
    for (const [folded, { name, bearers }] of this.exact) {
      if (folded.length < SHORTEST) continue;
      for (const key of deletions(folded)) {
        const families = this.byDeletion.get(key) ?? [];
        families.push({ name, folded, bearers });
        this.byDeletion.set(key, families);
      }
    }
  }

  /** The family names that a word is not, but nearly. */
  readonly near = remembered((folded: string): readonly Family[] => this.find(folded));

  private find(folded: string): readonly Family[] {
    if (folded.length < SHORTEST || this.exact.has(folded)) return [];
    const found = new Set<Family>();
    for (const key of deletions(folded))
      for (const family of this.byDeletion.get(key) ?? [])
        if (slipOf(folded, family.folded)) found.add(family);
    return [...new Map([...found].map((family) => [family.folded, family])).values()];
  }
}

/** A word, and the word without each one of its letters: two words one slip apart have one of these in common. */
function deletions(word: string): Set<string> {
  return new Set([
    word,
    ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1)),
  ]);
}

/** What slip of the keyboard makes one word of another: two letters swapped, or one too many, too few or wrong. The first letter is right. */
export function slipOf(written: string, meant: string): 'swap' | 'letter' | undefined {
  if (written[0] !== meant[0]) return undefined;
  const apart = distance(written, meant);
  if (apart === 1) return 'letter';
  if (apart !== 2 || written.length !== meant.length) return undefined;
  const at = Array.from(written).findIndex((letter, i) => letter !== meant[i]);
  return written[at] === meant[at + 1] && written[at + 1] === meant[at] ? 'swap' : undefined;
}
