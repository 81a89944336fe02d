import type { Listing } from '../parsing/listing.js';
import type { Actor } from '../../registry/registrySchema.js';
import { listedForms } from './listedForms.js';
import type { NameIndex } from '../../names/matching/nameIndex.js';
import { NameIndexBuilder } from '../../names/matching/nameIndexBuilder.js';

/** A few listings, to be looked for by those of their names that say enough alone: in a registry and in drafts. */
export class ListingNames {
  private readonly index: NameIndex;

  constructor(private readonly listings: readonly Listing[]) {
    const builder = new NameIndexBuilder();
    for (const [number, listing] of listings.entries()) {
      for (const { text, strength } of listedForms(listing))
        if (strength !== 'weak' && strength !== 'shortened' && saysEnough(text, listing))
          builder.add(text, number);
    }
    this.index = builder.build();
  }

  /** The numbers of the listings that an actor may be: by name, or by the number that its entry gives. */
  ofActor({ name, aliases, sanctions }: Actor): number[] {
    const found = new Set<number>();
    for (const one of [name, ...(aliases ?? []).map((alias) => alias.name)]) {
      const known = this.index.lookup(one);
      if (known >= 0) for (const number of this.index.idsOf(known)) found.add(number);
    }
    const ids = new Set(
      (sanctions ?? [])
        .map(({ id }) => id)
        .filter((id) => id !== undefined)
        .map(String),
    );
    for (const [number, { id }] of this.listings.entries()) if (ids.has(id)) found.add(number);
    return [...found].sort((a, b) => a - b);
  }

  /** The numbers of the listings that a text may name: where each word of a name begins with a capital. */
  inText(text: string): number[] {
    const found = new Set<number>();
    this.index.scan(text, (start, end, name) => {
      if (!/(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}{4,}/u.test(text.slice(start, end)))
        for (const number of this.index.idsOf(name)) found.add(number);
    });
    return [...found].sort((a, b) => a - b);
  }
}

/** A name of one word is a name for many things, and ships are called like everything. */
function saysEnough(text: string, { kind }: Listing): boolean {
  return /\S[\s-]+\S/.test(text) || (kind === 'entity' && text.length > 5);
}
