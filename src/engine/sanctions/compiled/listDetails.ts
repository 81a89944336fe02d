import type { Listing } from '../parsing/listing.js';

/**
 * How many listings lie in one chunk of details. A hover reads one chunk, and of it one line: about 300 KB at most,
 * because not every file system can read a part of a file.
 */
export const LISTINGS_IN_CHUNK = 512;

/** Which chunk of details a listing with a number is in. */
export function chunkOf(listing: number): number {
  return Math.floor(listing / LISTINGS_IN_CHUNK);
}

/** A listing as one line of JSON. */
export function detailsLine(listing: Listing): string {
  return `${JSON.stringify(listing)}\n`;
}

/**
 * The details of the listing with a number, out of its chunk.
 * @throws Error where the chunk is damaged
 */
export function detailsIn(chunk: string, listing: number): Listing {
  let start = 0;
  for (let skip = listing % LISTINGS_IN_CHUNK; skip > 0; skip--) {
    start = chunk.indexOf('\n', start) + 1;
    if (start === 0) throw new Error('These details of a list are damaged. Import the list again.');
  }
  return parseDetails(chunk.slice(start, chunk.indexOf('\n', start)));
}

/**
 * All listings of a chunk, in their order.
 * @throws Error where the chunk is damaged
 */
export function allDetailsIn(chunk: string): Listing[] {
  return chunk.split('\n').filter(Boolean).map(parseDetails);
}

/** A listing as it is kept now: until format 2, one without sanctions was said not to be designated. */
function upToDate({ designated, ...listing }: Listing & { readonly designated?: false }): Listing {
  return designated === false ? { ...listing, measure: 'none' } : listing;
}

function parseDetails(line: string): Listing {
  try {
    return upToDate(JSON.parse(line) as Listing & { readonly designated?: false });
  } catch {
    throw new Error('These details of a list are damaged. Import the list again.');
  }
}
