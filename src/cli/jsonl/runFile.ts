import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { version } from '../../../package.json';
import { BadInput } from '../badInput.js';
import { piecesOf, whyUnreadable } from '../filesOnDisk.js';
import type { NumberedLine } from './lineBatches.js';
import type { LineThreadData } from './lineThread.js';

/** What a run rests on. A run that rests on something else must not go on with its file: half of it would be screened against old lists. */
interface RunInputs {
  readonly copydesk: string;
  readonly date: string;
  readonly vessels: boolean;
  readonly stances: boolean;
  /** Whether the people in office that Copydesk brings along are known. */
  readonly starterDirectory: boolean;
  /** SHA-256 of every registry, list and document, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The file that a run writes its lines to, and goes on with after it was stopped. */
export interface RunFile {
  /** Whether a draft has no line in the file yet. @throws BadInput where it has no id */
  wants(line: NumberedLine): boolean;
  /** Adds whole lines. @throws BadInput where the disk refuses */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the file of a run, with `FILE.run.json` beside it, which says what the run rests on.
 * What stands behind the last line break of a stopped run is cut off, and nothing of a file that is no such run's.
 * @throws BadInput where the file is of another run, or rests on other registries, lists, documents or options
 */
export async function openRunFile(path: string, given: LineThreadData['given']): Promise<RunFile> {
  const inputs = await inputsOf(given);
  const file = await openFile(path);
  const { done, wholeBytes } = await linesDone(path);
  // A run may have been stopped inside of its first line; what else is in the file is somebody's.
  const { size } = await file.stat();
  await checkInputs(`${path}.run.json`, path, inputs, size > 0);
  await file.truncate(wholeBytes);
  let end = wholeBytes;
  return {
    wants: ({ line, number }) => {
      const key = idOf(line, number);
      const left = done.get(key) ?? 0;
      if (left > 0) done.set(key, left - 1);
      return left === 0;
    },
    write: async (text) => {
      const bytes = Buffer.from(text);
      try {
        for (let written = 0; written < bytes.length;)
          written += (await file.write(bytes, written, bytes.length - written, end + written))
            .bytesWritten;
      } catch (error) {
        throw new BadInput(`cannot write to ${path}: ${whyUnreadable(error)}`);
      }
      end += bytes.length;
    },
    close: () => file.close(),
  };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+').catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? open(path, 'wx+') : Promise.reject(error),
    );
  } catch (error) {
    throw new BadInput(`cannot write to ${path}: ${whyUnreadable(error)}`);
  }
}

/** The ids of a file's whole lines, each as often as it has one, and where the last of these lines ends, in bytes. */
async function linesDone(path: string): Promise<{ done: Map<string, number>; wholeBytes: number }> {
  const wholeBytes = await endOfLastLine(path);
  const done = new Map<string, number>();
  if (wholeBytes === 0) return { done, wholeBytes };
  const input = createReadStream(path, { end: wholeBytes - 1 });
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const key = lineKey(line);
    if (key === undefined)
      throw new BadInput(
        `${path}, line ${number}: this is not a line of "copydesk annotate --jsonl"; choose another file for --out`,
      );
    done.set(key, (done.get(key) ?? 0) + 1);
  }
  return { done, wholeBytes };
}

async function endOfLastLine(path: string): Promise<number> {
  let end = 0;
  let offset = 0;
  for await (const piece of piecesOf(path)) {
    const last = piece.lastIndexOf(0x0a);
    if (last >= 0) end = offset + last + 1;
    offset += piece.length;
  }
  return end;
}

function lineKey(line: string): string | undefined {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return id === undefined ? undefined : JSON.stringify(id);
  } catch {
    return undefined;
  }
}

function idOf(line: string, number: number): string {
  const key = lineKey(line);
  if (key !== undefined) return key;
  throw new BadInput(
    `standard input, line ${number}: with --out each line must be JSON with an "id", so that a stopped run can be resumed`,
  );
}

async function inputsOf(given: LineThreadData['given']): Promise<RunInputs> {
  const files: Record<string, string> = {};
  const named = [...given.registry, ...given.list, ...given.document, ...given.directory];
  for (const folder of given.lists)
    for (const entry of await entriesOf(folder)) named.push(join(folder, entry));
  for (const file of named) files[file] = await hashOf(file);
  return {
    copydesk: version,
    date: given.date!,
    vessels: given.vessels,
    stances: given.stances ?? false,
    starterDirectory: given['starter-directory'] ?? false,
    files,
  };
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath.slice(folder.length), entry.name))
      .sort();
    // What a link leads to is read as well.
    const areFiles = await Promise.all(
      names.map((name) =>
        stat(join(folder, name)).then(
          (found) => found.isFile(),
          () => false,
        ),
      ),
    );
    return names.filter((_, i) => areFiles[i]);
  } catch (error) {
    throw new BadInput(`cannot read ${folder}: ${whyUnreadable(error)}`);
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest('hex');
}

async function checkInputs(
  note: string,
  path: string,
  inputs: RunInputs,
  goesOn: boolean,
): Promise<void> {
  const wanted = `${JSON.stringify(inputs, null, 2)}\n`;
  if (goesOn) {
    const begun = await readFile(note, 'utf8').catch(() => undefined);
    if (begun === wanted) return;
    throw new BadInput(
      `${path} ${whatDiffers(begun, inputs)}. Choose another file for --out, or delete this one to start again`,
    );
  }
  try {
    await writeFile(note, wanted);
  } catch (error) {
    throw new BadInput(`cannot write to ${note}: ${whyUnreadable(error)}`);
  }
}

function whatDiffers(begun: string | undefined, inputs: RunInputs): string {
  let before: RunInputs;
  try {
    before = JSON.parse(begun ?? '') as RunInputs;
  } catch {
    return 'cannot be resumed: the .run.json file beside it is missing or damaged';
  }
  if (before.date !== inputs.date)
    return `was started for drafts of ${before.date}: add --date ${before.date} to resume it`;
  if (before.copydesk !== inputs.copydesk) return `was started by Copydesk ${before.copydesk}`;
  const names = new Set([...Object.keys(before.files ?? {}), ...Object.keys(inputs.files)]);
  for (const name of names)
    if (before.files?.[name] !== inputs.files[name])
      return `was started with other registries, lists or documents: ${name} has changed`;
  return 'was started with other options';
}
