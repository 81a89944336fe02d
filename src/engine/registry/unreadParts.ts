import { Lines } from '../text/positions.js';
import type { Registry } from './mergeRegistries.js';
import type { Problem } from './problem.js';
import type { RegistryFile } from './registryFile.js';

/** A part of a registry that could not be read, as plain data. */
export interface UnreadPart {
  /** The file's name, as its reader was given it. */
  readonly file: string;
  /** Where it stands in the file, both from 1 on; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The id of the entry; null where it concerns the file, or nobody can tell whom. */
  readonly entry: string | null;
  /** What is therefore not known: a field of the entry ("sanctions", "roles"), the whole "entry", or the "file". */
  readonly loses: string;
  /** What is wrong and what to do: one sentence without a full stop. */
  readonly message: string;
}

/**
 * What of a registry could not be read: everything for which "nobody is sanctioned" or "nothing found" must not be said
 * without naming it. Empty where each file was read whole. Whoever shows an all-clear (the page before publication, the
 * command line's exit code) asks this, and nothing else.
 * @param files the files, as `parseRegistry` read them
 * @param registry what `mergeRegistries` made of the same files; it knows of ids that are used twice
 * @returns in the order of the files, and in each by place
 */
export function unreadParts(
  files: readonly RegistryFile[],
  registry: Pick<Registry, 'problems'>,
): UnreadPart[] {
  return files.flatMap(({ file, text, problems }) => {
    const lost = [...problems, ...(registry.problems.get(file) ?? [])].filter(isLoss);
    if (lost.length === 0) return [];
    const lines = new Lines(text);
    return lost
      .sort((a, b) => a.start - b.start)
      .map(({ start, entry, loses, message }): UnreadPart => ({
        file,
        ...lines.positionOf(start),
        entry: entry ?? null,
        loses: loses ?? 'file',
        message,
      }));
  });
}

/** Whether a problem costs something that the registry says; every error does. */
export function isLoss({ severity, loses }: Problem): boolean {
  return severity === 'error' || loses !== undefined;
}
