import type { URI } from 'vscode-uri';
import type { Problem } from '../../engine/registry/problem.js';

/** A problem of a file that the desk keeps, and the file that its other place is in. */
export interface FiledProblem extends Problem {
  readonly relatedFile?: { readonly uri: URI; readonly text: string };
}

/** What is wrong with a file that the desk keeps. */
export interface FileProblems {
  readonly uri: URI;
  /** The file as it was read; the problems' offsets count in it. */
  readonly text: string;
  readonly problems: readonly FiledProblem[];
  /** How many entries of earlier readings stay in force because they cannot be read now. */
  readonly keptEntries: number;
}
