import * as l10n from '@vscode/l10n';
import type { URI } from 'vscode-uri';
import type { DeskHost, NotSearched } from '../host.js';
import { notSearchedWords } from '../host/notSearchedWords.js';
import type { LoadedFile } from './keptEntries.js';
import type { Problem } from '../../engine/registry/problem.js';

/** A problem of a file that the desk keeps, and the file that its other place is in. */
export interface FiledProblem extends Problem {
  readonly relatedFile?: { readonly uri: URI; readonly text: string };
}

/** What is wrong with a file that the desk keeps. */
export interface FileProblems {
  readonly uri: URI;
  /** The file as it was read; the problems' offsets count in it. Empty where nothing of it was. */
  readonly text: string;
  readonly problems: readonly FiledProblem[];
  /** How many entries of earlier readings stay in force because they cannot be read now. */
  readonly keptEntries: number;
  /** Whether the address is a folder's, which nothing opens. */
  readonly isFolder?: boolean;
}

/**
 * What is wrong with one of several files.
 * @param found what is wrong with it beside the others
 * @param byName all of the files, by the names that problems call them by
 */
export function problemsOfFile(
  { uri, read, kept }: LoadedFile,
  found: readonly Problem[],
  byName: ReadonlyMap<string, LoadedFile>,
): FileProblems {
  const problems = [...read.problems, ...found].map((problem) => {
    const other = problem.related && byName.get(problem.related.file);
    return other ? { ...problem, relatedFile: { uri: other.uri, text: other.read.text } } : problem;
  });
  return { uri, text: read.text, problems, keptEntries: kept.length };
}

/** What is wrong with a folder of which only a part could be looked through for registry files. */
export function partlySearched(
  { folders }: Pick<DeskHost, 'folders'>,
  root: URI,
  why: NotSearched,
): FileProblems {
  const problem = {
    start: 0,
    end: 0,
    severity: 'warning',
    code: 'not-searched',
    loses: 'file',
    message: l10n.t(
      'Copydesk could not search all of “{0}” for registry files: {1}. If one is not in use, open it: it counts from then on.',
      folders.nameOf(root),
      notSearchedWords(folders, why),
    ),
  } as const;
  return { uri: root, text: '', problems: [problem], keptEntries: 0, isFolder: true };
}
