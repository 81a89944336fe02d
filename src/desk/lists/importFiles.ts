import * as l10n from '@vscode/l10n';
import { ListRefused } from '../../engine/sanctions/parsing/listing.js';
import type { ListDownload } from '../../engine/sanctions/compiled/compiledList.js';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import type { ImportFile } from '../../engine/sanctions/compiled/importLists.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import { Cancelled, importInWorker, type ImportOptions } from './importInWorker.js';
import { compareLists } from './listComparison.js';
import type { HostBundles } from '../host.js';
import type { Lists } from './lists.js';
import type { ListWriter } from './listWriter.js';
import { type ShrunkList, shrunkLists, shrunkText } from './shrunkLists.js';
import { startImportWorker } from '../node/importWorker.js';
import type { ImportedList, StoredList } from './storeLayout.js';

export interface FilesOptions extends ImportOptions {
  /** The list that the files must be, where somebody asked for a certain one. */
  readonly expected?: string;
  /** Asks whether lists that have lost more than half of their records are to be put in force; where nobody can be asked they are refused. */
  readonly acceptFewer?: (shrunk: readonly ShrunkList[]) => Promise<boolean>;
  /** What a server said of the files, asked when all has been read. */
  readonly download?: () => ListDownload;
}

/**
 * Imports files of sanctions lists in a worker and puts the lists in force.
 * @param bundles where the worker's script is
 * @throws ListRefused, Cancelled, or what reading and writing throws; then no list has gone. PartlyImported where only
 * the first of several lists came into force
 */
export async function importFiles(
  lists: Lists,
  bundles: HostBundles,
  files: readonly ImportFile[],
  { expected, acceptFewer, download, ...options }: FilesOptions = {},
): Promise<ImportedList[]> {
  const writer = lists.store.begin();
  try {
    const compiled = await importInWorker(
      (listener) => startImportWorker(bundles, listener),
      files,
      writer,
      options,
    );
    const before = await lists.store.inForce();
    if (expected !== undefined) checkExpected(compiled, expected);
    await checkNotShrunk(shrunkLists(compiled, before), acceptFewer);
    const changes = await Promise.all(
      compiled.map((one, i) =>
        changesOf(
          lists,
          one,
          before.find(({ head }) => head.summary.list === one.head.summary.list),
          (listing) => writer.details(i, listing),
        ),
      ),
    );
    const said = download?.();
    const finished = await finish(
      writer,
      said ? compiled.map((one) => ({ ...one, head: { ...one.head, download: said } })) : compiled,
      changes,
    );
    await lists.refresh();
    return finished;
  } catch (error) {
    await writer.abandon();
    await lists.refresh();
    throw error;
  }
}

async function finish(
  writer: ListWriter,
  compiled: readonly CompiledFiles[],
  changes: readonly (ListChanges | undefined)[],
): Promise<ImportedList[]> {
  return (await writer.finish(compiled, changes)).map((stored, i) => ({
    stored,
    changes: changes[i],
  }));
}

/** A list in force that is damaged is replaced, whatever it held. */
async function changesOf(
  lists: Lists,
  after: CompiledFiles,
  before: StoredList | undefined,
  detailsOf: Parameters<typeof compareLists>[3],
): Promise<ListChanges | undefined> {
  try {
    return before && (await compareLists(lists.store, before, after, detailsOf));
  } catch {
    return undefined;
  }
}

function checkExpected(compiled: readonly CompiledFiles[], expected: string): void {
  const other = compiled.find(({ head }) => head.summary.list !== expected)?.head.summary;
  if (other)
    throw new ListRefused(
      l10n.t(
        '{0}: this is the list {1}, not the one that was asked for. Check copydesk.lists.addresses in the settings.',
        other.files.join(', '),
        other.title,
      ),
    );
}

async function checkNotShrunk(
  shrunk: readonly ShrunkList[],
  accept: FilesOptions['acceptFewer'],
): Promise<void> {
  if (shrunk.length === 0) return;
  if (!accept) throw new ListRefused(shrunk.map(shrunkText).join(' '));
  if (!(await accept(shrunk))) throw new Cancelled();
}
