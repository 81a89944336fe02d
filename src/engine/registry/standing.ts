import type { Span } from '../annotation.js';
import { locate } from './locate.js';
import type { RegistryEntry, RegistryFile } from './registryFile.js';

/** Where an entry stands in its file now. */
export interface EntryStanding {
  /** The whole block. */
  readonly entry: Span;
  readonly id: Span;
}

/**
 * Where an entry stands in a file as it was last read. One that cannot be read now, and stays in force as it last could,
 * is found by its id; null where it is gone.
 */
export function entryStanding(
  file: RegistryFile,
  { actor: { id }, idSpan }: RegistryEntry,
): EntryStanding | null {
  const same = file.entries.filter((entry) => entry.actor.id === id);
  const read = same.find((entry) => entry.idSpan.start === idSpan.start) ?? same[0];
  if (read) return { entry: read.span, id: read.idSpan };
  const block = file.cut?.blocks.find((one) => one.id === id);
  return block
    ? {
        entry: { start: block.start, end: block.end },
        id: { start: block.start, end: block.start + id.length },
      }
    : null;
}

/** Where the name in an entry stands; its id where the entry cannot be read now. */
export function nameSpan(file: RegistryFile, entry: RegistryEntry): Span | null {
  const standing = entryStanding(file, entry);
  const read = standing && file.entries.find(({ idSpan }) => idSpan.start === standing.id.start);
  return read ? locate(file, read, ['name']) : (standing?.id ?? null);
}
