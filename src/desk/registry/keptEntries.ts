import type { URI } from 'vscode-uri';
import type { RegistryEntry, RegistryFile } from '../../engine/registry/parseRegistry.js';

/** One registry file: its last reading, and what of earlier readings stays in force while it is broken. */
export interface LoadedFile {
  readonly uri: URI;
  readonly read: RegistryFile;
  readonly kept: readonly RegistryEntry[];
}

/** A file that is no text, with the one problem that says so. */
export function unreadFile(file: string, message: string): RegistryFile {
  const problem = {
    start: 0,
    end: 0,
    severity: 'error',
    code: 'not-read',
    loses: 'file',
    message,
  } as const;
  return {
    file,
    text: '',
    entries: [],
    problems: [problem],
    readable: false,
    broken: [],
    cut: null,
  };
}

/** What of an entry could be read now gives way to the entry as it last could be read whole. */
export function withKept(read: RegistryFile, kept: readonly RegistryEntry[]): RegistryFile {
  if (kept.length === 0) return read;
  const ids = new Set(kept.map(({ actor }) => actor.id));
  return { ...read, entries: read.entries.filter(({ actor }) => !ids.has(actor.id)) };
}

/**
 * Entries that are still in a file but of which something vital cannot be read now stay in force as they last could. One
 * that never could counts as far as it can be read.
 */
export function keepGood(uri: URI, read: RegistryFile, before: LoadedFile | undefined): LoadedFile {
  const broken = new Set(read.broken);
  const isWhole = ({ actor: { id } }: RegistryEntry): boolean => !broken.has(id);
  const readable = new Set(read.entries.filter(isWhole).map(({ actor }) => actor.id));
  const was = new Set(before?.read.broken);
  const last = before
    ? [...before.read.entries.filter(({ actor }) => !was.has(actor.id)), ...before.kept]
    : [];
  return {
    uri,
    read,
    kept: last.filter(
      ({ actor: { id } }) => (!read.readable || broken.has(id)) && !readable.has(id),
    ),
  };
}
