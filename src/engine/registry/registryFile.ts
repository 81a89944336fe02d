import type { Span } from '../annotation.js';
import type { Problem } from './problem.js';
import type { Actor } from './registrySchema.js';
import type { Split } from './splitEntries.js';

/** An entry of a registry file and where it stands. */
export interface RegistryEntry {
  readonly actor: Actor;
  /** The whole block, from the id to the end of its last line. */
  readonly span: Span;
  /** The id, as the file writes it. */
  readonly idSpan: Span;
}

/** What was made of one block of a registry file. */
export interface ReadBlock {
  readonly id: string | null;
  /** Null where the block cannot be used; the problems say why. */
  readonly entry: RegistryEntry | null;
  readonly problems: readonly Problem[];
  /** Whether it has anchors or aliases (`&name`, `*name`), so that it depends on the rest of the file. */
  readonly isAnchored?: true;
}

/** A block of a registry file where it now stands. */
export interface Block extends ReadBlock, Span {}

/** A registry file, read. Plain data: it can be kept as JSON and be the `previous` of a later session's first reading. */
export interface RegistryFile {
  /** The file's name as problems call it: a URI or a path. */
  readonly file: string;
  /** What was read. */
  readonly text: string;
  /** In the file's order; two may have one id (`mergeRegistries` says so). */
  readonly entries: readonly RegistryEntry[];
  readonly problems: readonly Problem[];
  /** False where nothing could be made of it: not YAML, or no `actors:`. Its last good content then stays in force. */
  readonly readable: boolean;
  /** Ids of entries by whose names or designations something could not be read. */
  readonly broken: readonly string[];
  /** What the next reading takes over where the text did not change; null where the file was read as a whole. */
  readonly cut: { readonly split: Split; readonly blocks: readonly Block[] } | null;
}
