import { readFileSync } from 'node:fs';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';
import { groupFiles, readList } from '../../../src/engine/sanctions/formats/readLists.js';
import type { ListFile } from '../../../src/engine/sanctions/parsing/listReading.js';

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/lists/${name}`, import.meta.url), 'utf8');
}

/** A file whose text arrives in pieces of the given length. */
export function fileOf(name: string, text: string, piece = 1000): ListFile {
  return {
    name,
    chunks: (async function* () {
      for (let from = 0; from < text.length; from += piece) yield text.slice(from, from + piece);
    })(),
  };
}

/** Reads files that make up one list. */
export async function listOf(
  files: Readonly<Record<string, string>>,
  piece?: number,
): Promise<{ summary: ListSummary; listings: Listing[] }> {
  const [group, ...others] = await groupFiles(
    Object.entries(files).map(([name, text]) => fileOf(name, text, piece)),
  );
  if (others.length > 0) throw new Error('the files make up more than one list');
  const listings: Listing[] = [];
  const summary = await readList(group, (listing) => listings.push(listing));
  return { summary, listings };
}

/** The names of a party: spoken, weak ones in parentheses. */
export function namesOf(listings: readonly Listing[], id: string): string[] {
  return listings
    .find((listing) => listing.id === id)!
    .names.map(({ spoken, strength }) => (strength === 'weak' ? `(${spoken})` : spoken));
}
