import { homedir } from 'node:os';
import { join } from 'node:path';
import { ListRefused } from '../engine/sanctions/parsing/listing.js';
import { summaryLines } from '../engine/sanctions/parsing/summaryText.js';
import {
  type ImportFile,
  importLists,
  summarizeLists,
} from '../engine/sanctions/compiled/importLists.js';
import { terminalText } from '../engine/text/output/terminalText.js';
import { SYSTEM_CLOCK } from '../desk/host/systemClock.js';
import { ListStore } from '../desk/lists/listStore.js';
import { shrunkLists, shrunkText } from '../desk/lists/shrunkLists.js';
import type { StoredList } from '../desk/lists/storeLayout.js';
import { BadInput } from './badInput.js';
import { parsed } from './commandLine.js';
import { diskFiles } from './diskFiles.js';
import { piecesOf, whyUnreadable } from './filesOnDisk.js';
import { print } from './print.js';

/**
 * `copydesk import`: reads official sanctions lists, prints what was read, and keeps them compiled.
 * @returns the exit code
 * @throws BadInput where a file cannot be read or is no list that can be used; then nothing is changed
 */
export async function importCommand(args: string[]): Promise<number> {
  const { dryRun, into, acceptFewer, files } = readArguments(args);
  const sources = files.map((name): ImportFile => ({ name, pieces: piecesOf(name) }));
  if (dryRun) {
    for (const summary of await summarizeLists(sources).catch(asBadInput))
      await print(terminalText([...summaryLines(summary), '']));
    return 0;
  }
  const folder = into ?? userFolder();
  const store = new ListStore(diskFiles(folder), SYSTEM_CLOCK);
  const hasLists =
    (await store.inForce().catch((error: unknown) => asBadInput(error, '', folder))).length > 0;
  const lists = await importInto(store, sources, acceptFewer).catch((error: unknown) =>
    asBadInput(error, hasLists ? ` The lists in ${folder} stay as they were.` : '', folder),
  );
  for (const { head } of lists) await print(terminalText([...summaryLines(head.summary), '']));
  await print(terminalText([`kept in ${folder}`]));
  return 0;
}

function asBadInput(error: unknown, more = '', folder = ''): never {
  if (error instanceof ListRefused) throw new BadInput(error.message + more);
  if (isOfTheDisk(error))
    throw new BadInput(
      `cannot write ${error.path ?? folder}: ${whyUnreadable(error)}.${more} Choose another folder with --into, or make room`,
    );
  throw error;
}

/** Whether an error comes from the file system: it has a code and says which call failed. */
function isOfTheDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/**
 * Imports lists into a store.
 * @throws ListRefused as `importLists`, and where a list has lost more than half of its records and that is not accepted; what the disk throws.
 *   Then the store is as it was
 */
async function importInto(
  store: ListStore,
  sources: readonly ImportFile[],
  acceptFewer: boolean,
): Promise<StoredList[]> {
  const writer = store.begin();
  // The reader is not told to wait for the disk; here nothing else runs, and details are small beside what is read.
  const writing: Promise<void>[] = [];
  try {
    const lists = await importLists(sources, (list, chunk, text) => {
      const written = writer.writeDetails(list, chunk, new TextEncoder().encode(text));
      // A full disk refuses while the list is still being read; the error is taken up below.
      written.catch(() => {});
      writing.push(written);
    });
    await Promise.all(writing);
    const shrunk = acceptFewer ? [] : shrunkLists(lists, await store.inForce());
    if (shrunk.length > 0)
      throw new ListRefused(
        `${shrunk.map(shrunkText).join(' ')} If so many were delisted, import it with --accept-fewer.`,
      );
    return await writer.finish(lists);
  } catch (error) {
    await Promise.allSettled(writing);
    await writer.abandon();
    throw error;
  }
}

/** Where programs of this user keep their data. */
function userFolder(): string {
  const { platform, env } = process;
  const base =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'))
      : platform === 'darwin'
        ? join(homedir(), 'Library/Application Support')
        : (env.XDG_DATA_HOME ?? join(homedir(), '.local/share'));
  return join(base, 'copydesk', 'lists');
}

interface ImportArguments {
  readonly dryRun: boolean;
  readonly into?: string;
  readonly acceptFewer: boolean;
  readonly files: readonly string[];
}

function readArguments(args: string[]): ImportArguments {
  const { values, positionals: files } = parsed(args, {
    'dry-run': { type: 'boolean', default: false },
    into: { type: 'string' },
    'accept-fewer': { type: 'boolean', default: false },
  });
  if (files.length === 0)
    throw new BadInput(
      'import needs the files of a list: copydesk import [--dry-run] [--into DIR] [--accept-fewer] FILE...',
    );
  return {
    dryRun: values['dry-run'],
    into: values.into,
    acceptFewer: values['accept-fewer'],
    files,
  };
}
