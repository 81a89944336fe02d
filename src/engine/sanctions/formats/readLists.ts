import { FORMATS, formatOf, type ListFormat } from './listFormats.js';
import type { Listing, ListSummary } from '../parsing/listing.js';
import { type HeadedFile, type ListFile, ListReading } from '../parsing/listReading.js';
import { peek } from '../parsing/peek.js';

/** Files that make up one list. */
export interface ListGroup {
  readonly format: ListFormat;
  readonly files: readonly HeadedFile[];
}

/**
 * Tells the formats of files and puts those together that make up one list, never two lists of one format.
 * @throws ListRefused for the first file that cannot be used
 */
export async function groupFiles(files: readonly ListFile[]): Promise<ListGroup[]> {
  const byFormat = new Map<ListFormat, HeadedFile[]>();
  for (const { name, chunks: pieces } of files) {
    const { head, chunks } = await peek(pieces);
    const format = formatOf(head, name);
    const file = { name, chunks, head: head.replace(/^\uFEFF/, '') };
    byFormat.set(format, [...(byFormat.get(format) ?? []), file]);
  }
  const groups: ListGroup[] = [];
  for (const [format, ofFormat] of byFormat) {
    const lists = (await format.lists?.(ofFormat)) ?? ofFormat.map((file) => [file]);
    for (const list of lists) groups.push({ format, files: list });
  }
  return groups.sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
}

/**
 * Reads one list, in pieces.
 * @param onListing takes each party as it is read
 * @throws ListRefused where the files are cut off or hold nothing usable
 */
export async function readList(
  { format, files }: ListGroup,
  onListing: (listing: Listing) => void,
): Promise<ListSummary> {
  const reading = new ListReading(onListing);
  const source = await format.read(files, reading);
  return reading.summary(
    source,
    files.map(({ name }) => name),
  );
}
