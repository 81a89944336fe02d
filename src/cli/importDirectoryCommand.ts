import { CompiledDirectory } from '../engine/directories/compiled/compiledDirectory.js';
import { compileDirectory } from '../engine/directories/compiled/compileDirectory.js';
import { directoryChanges } from '../engine/directories/compiled/directoryChanges.js';
import { DirectoryRefused } from '../engine/directories/directoryPerson.js';
import {
  copydeskDirectory,
  directoryLines,
} from '../engine/directories/formats/copydeskDirectory.js';
import {
  readDirectoryFiles,
  type ReadDirectory,
} from '../engine/directories/formats/readDirectories.js';
import { mergePeople } from '../engine/directories/mergePeople.js';
import { changesLines, directorySummaryLines } from '../engine/reports/directoryText.js';
import { localDay } from '../engine/text/localDay.js';
import { terminalText } from '../engine/text/output/terminalText.js';
import { BadInput } from './badInput.js';
import { checkDay, parsed } from './commandLine.js';
import { columnChoice } from './directoryFiles.js';
import { piecesOf } from './filesOnDisk.js';
import { headOfOut, writeOut } from './outFile.js';
import { print } from './print.js';

/**
 * `copydesk import-directory`: reads public data about people in office, says what is in them, and writes them as one
 * directory in Copydesk's own form, for `annotate --directory`. Where the file was there before, it says what changed.
 * @returns the exit code
 * @throws BadInput where a file cannot be read or is no directory, or where what is there under the name of `--out` is none of Copydesk's;
 * then nothing is written
 */
export async function importDirectoryCommand(args: string[]): Promise<number> {
  const { out, title, date, column, files } = readArguments(args);
  const options = { title, date, columns: columnChoice(column) };
  const before = out === undefined ? undefined : await directoryBefore(out);
  const read = await readFiles(files, options);
  const people =
    read.length === 1 ? read[0].people : mergePeople(read.flatMap((one) => one.people));
  const { source } = read[0];
  for (const one of read) await print(terminalText([...directorySummaryLines(one), '']));
  if (out === undefined) return 0;
  await writeOut(
    out,
    directoryLines({ ...source, date: source.date ?? localDay(new Date()) }, people),
  );
  const skippedCount = read.reduce((sum, one) => sum + one.skippedCount, 0);
  const lines = before
    ? changesLines(changesBetween(before, { ...read[0], people, skippedCount }))
    : [];
  await print(terminalText([...lines, `kept in ${out}`]));
  return 0;
}

/** The directory that is to be replaced, if there is one. @throws BadInput where the file is something else */
async function directoryBefore(out: string): Promise<ReadDirectory | undefined> {
  const head = await headOfOut(out);
  if (head.trim() === '') return undefined;
  const why = 'choose another file, nothing was written';
  if (!copydeskDirectory.isIn(head))
    throw new BadInput(`--out ${out} is there and is no Copydesk directory: ${why}`);
  try {
    return (await readFiles([out], {}))[0];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    throw new BadInput(`--out ${out} is a directory that cannot be read: ${why}: ${error.message}`);
  }
}

async function readFiles(
  files: readonly string[],
  options: Parameters<typeof readDirectoryFiles>[1],
): Promise<ReadDirectory[]> {
  try {
    return await readDirectoryFiles(
      files.map((name) => ({ name, pieces: piecesOf(name) })),
      options,
    );
  } catch (error) {
    throw error instanceof DirectoryRefused ? new BadInput(error.message) : error;
  }
}

function changesBetween(before: ReadDirectory, after: ReadDirectory) {
  const open = ({ source, people, files }: ReadDirectory): CompiledDirectory =>
    CompiledDirectory.open(
      compileDirectory(source, people, { imported: new Date().toISOString(), files }),
    );
  return directoryChanges(open(before), open(after), localDay(new Date()), after.skippedCount);
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parsed(args, {
    out: { type: 'string' },
    title: { type: 'string' },
    date: { type: 'string' },
    column: { type: 'string', multiple: true, default: [] as string[] },
  });
  if (files.length === 0)
    throw new BadInput(
      'import-directory needs files: copydesk import-directory [--out FILE] [--title TITLE] [--date YYYY-MM-DD] FILE...',
    );
  checkDay(values.date);
  return { ...values, files };
}
