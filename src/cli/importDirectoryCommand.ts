import { access, rename, writeFile } from 'node:fs/promises';
import { CompiledDirectory } from '../engine/directories/compiled/compiledDirectory.js';
import { compileDirectory } from '../engine/directories/compiled/compileDirectory.js';
import { directoryChanges } from '../engine/directories/compiled/directoryChanges.js';
import { DirectoryRefused } from '../engine/directories/directoryPerson.js';
import { directoryLines } from '../engine/directories/formats/copydeskDirectory.js';
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
import { piecesOf, whyUnreadable } from './filesOnDisk.js';
import { print } from './print.js';

/**
 * `copydesk import-directory`: reads public data about people in office, says what is in them, and writes them as one
 * directory in Copydesk's own form, for `annotate --directory`. Where the file was there before, it says what changed.
 * @returns the exit code
 * @throws BadInput where a file cannot be read or is no directory; then nothing is written
 */
export async function importDirectoryCommand(args: string[]): Promise<number> {
  const { out, title, date, column, files } = readArguments(args);
  const options = { title, date, columns: columnChoice(column) };
  const read = await readFiles(files, options);
  const people =
    read.length === 1 ? read[0].people : mergePeople(read.flatMap((one) => one.people));
  const { source } = read[0];
  for (const one of read) await print(terminalText([...directorySummaryLines(one), '']));
  if (out === undefined) return 0;
  const before = await readBefore(out);
  await write(
    out,
    directoryLines({ ...source, date: source.date ?? localDay(new Date()) }, people),
  );
  const skippedCount = read.reduce((sum, one) => sum + one.skippedCount, 0);
  const lines =
    before === 'unread'
      ? [`what was in ${out} could not be read, so what has changed is not known`]
      : before
        ? changesLines(changesBetween(before, { ...read[0], people, skippedCount }))
        : [];
  await print(terminalText([...lines, `kept in ${out}`]));
  return 0;
}

/** The directory that a file holds; undefined where there is no such file. */
async function readBefore(file: string): Promise<ReadDirectory | 'unread' | undefined> {
  try {
    await access(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unread';
  }
  return readFiles([file], {}).then(
    ([one]) => one,
    () => 'unread' as const,
  );
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

/** Whole or not at all. @throws BadInput where the disk refuses */
async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  } catch (error) {
    throw new BadInput(`cannot write ${file}: ${whyUnreadable(error)}`);
  }
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
