import { homedir } from 'node:os';
import { join } from 'node:path';
import { ListRefused } from '../engine/sanctions/parsing/listing.js';
import { summaryLines } from '../engine/sanctions/parsing/summaryText.js';
import {
  type ImportFile,
  importLists,
  summarizeLists,
} from '../engine/sanctions/compiled/importLists.js';
import { ListStore } from '../desk/lists/listStore.js';
import { BadInput } from './badInput.js';
import { parsed } from './commandLine.js';
import { diskFiles } from './diskFiles.js';
import { piecesOf } from './filesOnDisk.js';
import { print } from './print.js';

/**
 * `copydesk import`: reads official sanctions lists, prints what was read, and keeps them compiled.
 * @returns the exit code
 * @throws BadInput where a file cannot be read or is no list that can be used; then nothing is changed
 */
export async function importCommand(args: string[]): Promise<number> {
  const { dryRun, into, files } = readArguments(args);
  const sources = files.map((name): ImportFile => ({ name, pieces: piecesOf(name) }));
  try {
    if (dryRun) {
      for (const summary of await summarizeLists(sources))
        await print(`${summaryLines(summary).join('\n')}\n\n`);
      return 0;
    }
    const folder = into ?? userFolder();
    for (const { head } of await importInto(new ListStore(diskFiles(folder)), sources))
      await print(`${summaryLines(head.summary).join('\n')}\n\n`);
    await print(`kept in ${folder}\n`);
    return 0;
  } catch (error) {
    throw error instanceof ListRefused ? new BadInput(error.message) : error;
  }
}

/** Imports lists into a store. @throws ListRefused as `importLists`, and what the disk throws; then the store is as it was */
async function importInto(store: ListStore, sources: readonly ImportFile[]) {
  const writer = store.begin();
  // The reader is not told to wait for the disk; here nothing else runs, and details are small beside what is read.
  const writing: Promise<void>[] = [];
  try {
    const lists = await importLists(sources, (list, chunk, text) =>
      writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
    );
    await Promise.all(writing);
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

function readArguments(args: string[]): { dryRun: boolean; into?: string; files: string[] } {
  const { values, positionals: files } = parsed(args, {
    'dry-run': { type: 'boolean', default: false },
    into: { type: 'string' },
  });
  if (files.length === 0)
    throw new BadInput(
      'import wants the files of a list: copydesk import [--dry-run] [--into DIR] FILE...',
    );
  return { dryRun: values['dry-run'], into: values.into, files };
}
