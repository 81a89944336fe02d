import { ListRefused } from '../engine/sanctions/parsing/listing.js';
import { CompiledList } from '../engine/sanctions/compiled/compiledList.js';
import { importLists } from '../engine/sanctions/compiled/importLists.js';
import type { Screening } from '../engine/sanctions/screening/listedHit.js';
import type { NotRead } from '../engine/reports/whatWasRead.js';
import { SYSTEM_CLOCK } from '../desk/host/systemClock.js';
import { ListStore } from '../desk/lists/listStore.js';
import { HEAD } from '../desk/lists/storeLayout.js';
import { BadInput } from './badInput.js';
import { diskFiles } from './diskFiles.js';
import { piecesOf, whyUnreadable } from './filesOnDisk.js';

/**
 * The lists that a run of the command line screens drafts against.
 * @param files official files, which are compiled for this run; those that make up one list are read together
 * @param folders where `copydesk import --into` has put compiled lists
 * @returns no screening where none are asked for or none can be used; `notRead` says which files are no lists, and which folders have none
 */
export async function readScreeningLists(
  files: readonly string[],
  folders: readonly string[],
  vessels: boolean,
): Promise<{ readonly screening?: Screening; readonly notRead: readonly NotRead[] }> {
  if (files.length === 0 && folders.length === 0) return { notRead: [] };
  const notRead: NotRead[] = [];
  const tried = async (
    file: string,
    read: () => Promise<CompiledList[]>,
  ): Promise<CompiledList[]> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      notRead.push({ what: 'list', file, message: error.message });
      return [];
    }
  };
  const lists: CompiledList[] = [];
  for (const folder of folders) lists.push(...(await tried(folder, () => storedLists(folder))));
  if (files.length > 0) lists.push(...(await tried(files.join(', '), () => compiledLists(files))));
  return { ...(lists.length > 0 && { screening: { lists, vessels } }), notRead };
}

async function compiledLists(files: readonly string[]): Promise<CompiledList[]> {
  try {
    return (
      await importLists(
        files.map((name) => ({ name, pieces: piecesOf(name) })),
        () => {},
      )
    ).map((compiled) => CompiledList.open(compiled));
  } catch (error) {
    throw error instanceof ListRefused ? new BadInput(error.message) : error;
  }
}

async function storedLists(folder: string): Promise<CompiledList[]> {
  const store = new ListStore(diskFiles(folder), SYSTEM_CLOCK);
  const { inForce: stored, unread } = await store.look();
  if (unread.length > 0)
    throw new BadInput(
      `--lists: ${folder}: ${unread.map((one) => `${one.folder}/${HEAD}: ${whyUnreadable({ message: one.why })}`).join('; ')}. Which list this is cannot be read. Try again; if that does not help, remove that folder and import the list again`,
    );
  if (stored.length === 0)
    throw new BadInput(
      `--lists: ${folder} has no compiled list: make one with copydesk import --into ${folder} FILE...`,
    );
  return Promise.all(
    stored.map(async (one) => {
      try {
        // What an older version has compiled is compiled again.
        return await store.open(one).catch(() => store.openFromDetails(one));
      } catch (error) {
        throw new BadInput(
          `--lists: ${folder}: ${one.head.summary.title}: ${(error as Error).message}`,
        );
      }
    }),
  );
}
