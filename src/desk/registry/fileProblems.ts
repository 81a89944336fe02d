import * as l10n from '@vscode/l10n';
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

/** What is wrong with a folder of which only a part could be looked through for registry files. */
export function partlySearched(root: URI): FileProblems {
  const problem = {
    start: 0,
    end: 0,
    severity: 'warning',
    code: 'not-searched',
    loses: 'file',
    message: l10n.t(
      'Not all of this folder was looked through for registries: it is too large, or too deep, for a file system that VS Code cannot search. A registry that is missing counts once you open it.',
    ),
  } as const;
  return { uri: root, text: '', problems: [problem], keptEntries: 0 };
}
