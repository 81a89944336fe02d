import type { Severity, Span } from '../annotation.js';

/** Something wrong in a file that the desk keeps: where, and what to do about it. */
export interface Problem extends Span {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /**
   * What the registry no longer says because of it: a field of the entry ("sanctions", "roles"), the whole "entry", or the
   * "file". Absent where everything could be read all the same.
   */
  readonly loses?: string;
  /** The id of the entry that it is about, as far as that can be told. */
  readonly entry?: string;
  /** Another place that belongs to it: the first of two entries with one id. */
  readonly related?: Span & { readonly file: string; readonly message: string };
}

/** The keys and list positions that lead to a value: ['aliases', 1, 'name']. */
export type Path = readonly (string | number)[];

/** Something wrong with a value, before it has a place in a file. */
export interface EntryFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly path: Path;
  /** The key itself is wrong, not what it holds. */
  readonly atKey?: boolean;
  readonly message: string;
  /** What the registry no longer says because of it, where that is not the field that `path` begins with. */
  readonly loses?: string;
}

/** "aliases: item 2: name: " */
export function placeWords(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `item ${step + 1}: ` : `${step}: `))
    .join('');
}

/** Whether a problem costs something that the registry says; every error does. */
export function isLoss({ severity, loses }: Problem): boolean {
  return severity === 'error' || loses !== undefined;
}
