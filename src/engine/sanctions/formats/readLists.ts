import { FORMATS, formatOf, type ListFormat } from './listFormats.js';
import type { Listing, ListSummary } from '../parsing/listing.js';
import { type ListFile, ListReading } from '../parsing/listReading.js';
import { peek } from '../parsing/peek.js';

/** Files that make up one list. */
export interface ListGroup {
  readonly format: ListFormat;
  readonly files: readonly ListFile[];
  readonly heads: readonly string[];
}

/**
 * Tells the formats of files and puts those together that make up one list.
 * @throws ListRefused for the first file that cannot be used
 */
export async function groupFiles(files: readonly ListFile[]): Promise<ListGroup[]> {
  const groups: { format: ListFormat; files: ListFile[]; heads: string[] }[] = [];
  for (const file of files) {
    const { head, chunks } = await peek(file.chunks);
    const format = formatOf(head, file.name);
    const together = format.together && groups.find((group) => group.format === format);
    const group = together || { format, files: [], heads: [] };
    if (!together) groups.push(group);
    group.files.push({ name: file.name, chunks });
    group.heads.push(head.replace(/^\uFEFF/, ''));
  }
  return groups.sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
}

/**
 * Reads one list, in pieces.
 * @param onListing takes each party as it is read
 * @throws ListRefused where the files are cut off or hold nothing usable
 */
export async function readList(
  { format, files, heads }: ListGroup,
  onListing: (listing: Listing) => void,
): Promise<ListSummary> {
  const reading = new ListReading(onListing);
  const source = await format.read(files, reading, heads);
  return reading.summary(
    source,
    files.map(({ name }) => name),
  );
}
