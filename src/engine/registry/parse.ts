import type { Severity, Span } from '../annotation.js';
import { parseDocument } from 'yaml';
import { safeParse } from 'valibot';
import { type Actor, registrySchema } from './schema.js';

/** Something wrong in a registry file: where, and what to do about it. */
export interface Problem extends Span {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** Another place that belongs to it: the first of two entries with one id. */
  readonly related?: Span & { readonly file: string; readonly message: string };
}

/** An entry of a registry file and where it stands. */
export interface RegistryEntry {
  readonly actor: Actor;
  /** The whole block, from the id to the end of its last line. */
  readonly span: Span;
  /** The id. */
  readonly idSpan: Span;
}

/** A registry file, read. */
export interface RegistryFile {
  /** The file's name as problems call it: a URI or a path. */
  readonly file: string;
  readonly entries: readonly RegistryEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a registry file. Never throws: what is wrong is in `problems`, and the entries that are right are kept.
 * @param previous the last reading of the same file; entries whose text did not change are taken from it
 */
export function parseRegistry(text: string, file: string, _previous?: RegistryFile): RegistryFile {
  const result = safeParse(registrySchema, parseDocument(text).toJS());
  if (!result.success) return { file, entries: [], problems: [{ start: 0, end: 0, severity: 'error', code: 'registry', message: result.issues[0].message }] };
  const nowhere = { start: 0, end: 0 };
  return { file, problems: [], entries: Object.entries(result.output.actors).map(([id, actor]) => ({ actor: { ...actor, id }, span: nowhere, idSpan: nowhere })) };
}
