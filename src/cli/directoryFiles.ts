import { dirname, join } from 'node:path';
import { compileDirectory } from '../engine/directories/compiled/compileDirectory.js';
import { CompiledDirectory } from '../engine/directories/compiled/compiledDirectory.js';
import { DirectoryRefused } from '../engine/directories/directoryPerson.js';
import type { ColumnChoice } from '../engine/directories/formats/directoryFormat.js';
import { readDirectoryFiles } from '../engine/directories/formats/readDirectories.js';
import { BadInput } from './badInput.js';
import { piecesOf } from './filesOnDisk.js';

/** The directories that come with Copydesk, beside the program. */
const STARTERS = ['us-congress.jsonl', 'us-states.jsonl'].map((name) =>
  join(dirname(__filename), '..', 'media', 'directories', name),
);

/** The values of the options that name directories. */
export interface DirectoryChoice {
  readonly directory: readonly string[];
  readonly 'starter-directory': boolean;
  readonly 'no-starter-directory': boolean;
  /** FIELD=HEADING, for tables whose headings do not say what they are. */
  readonly column: readonly string[];
}

/**
 * The directories that drafts are looked through for. Those that come with Copydesk are read only where they are asked
 * for: what the command line prints must not change with a new version.
 * @throws BadInput where a file cannot be read, or is no directory
 */
export async function readGivenDirectories(choice: DirectoryChoice): Promise<CompiledDirectory[]> {
  const { directory, column } = choice;
  const withStarters = choice['starter-directory'] && !choice['no-starter-directory'];
  const files = [...directory, ...(withStarters ? STARTERS : [])];
  if (files.length === 0) return [];
  try {
    const read = await readDirectoryFiles(
      files.map((name) => ({ name, pieces: piecesOf(name) })),
      { columns: columnChoice(column) },
    );
    const imported = new Date().toISOString();
    return read.map(({ source, people, files: names }) =>
      CompiledDirectory.open(compileDirectory(source, people, { imported, files: names })),
    );
  } catch (error) {
    throw error instanceof DirectoryRefused ? new BadInput(error.message) : error;
  }
}

/** What FIELD=HEADING options say of a table's columns. @throws BadInput where one says nothing */
export function columnChoice(options: readonly string[]): ColumnChoice {
  return Object.fromEntries(
    options.map((option) => {
      const [, field, heading] = /^([a-z]+)=(.+)$/.exec(option) ?? [];
      if (!heading)
        throw new BadInput(`--column must be FIELD=HEADING, such as name=Member, not "${option}"`);
      return [field, heading];
    }),
  );
}
