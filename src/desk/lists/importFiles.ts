import type * as vscode from 'vscode';
import { ListRefused } from '../../engine/sanctions/parsing/listing.js';
import type { ListDownload } from '../../engine/sanctions/compiled/compiledList.js';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import type { ImportFile } from '../../engine/sanctions/compiled/importLists.js';
import type { ListChanges } from '../../engine/sanctions/compiled/listChanges.js';
import { importInWorker, type ImportOptions } from './importInWorker.js';
import { compareLists } from './listComparison.js';
import type { Lists } from './lists.js';
import type { ListWriter } from './listWriter.js';
import { startImportWorker } from '../node/importWorker.js';
import type { StoredList } from './storeLayout.js';

/** A list that is in force now. */
export interface ImportedList {
  readonly stored: StoredList;
  /** Undefined where it is the first import of this list. */
  readonly changes?: ListChanges;
}

export interface FilesOptions extends ImportOptions {
  /** The list that the files must be, where somebody asked for a certain one; it must not have lost half of its parties. */
  readonly expected?: string;
  /** What a server said of the files, asked when all has been read. */
  readonly download?: () => ListDownload;
}

/**
 * Imports files of sanctions lists in a worker and puts the lists in force.
 * @param extension where the extension's own files are
 * @throws ListRefused, Cancelled, or what reading and writing throws; then all lists stay as they were
 */
export async function importFiles(
  lists: Lists,
  extension: vscode.Uri,
  files: readonly ImportFile[],
  { expected, download, ...options }: FilesOptions = {},
): Promise<ImportedList[]> {
  const writer = lists.store.begin();
  try {
    const compiled = await importInWorker(
      (listener) => startImportWorker(extension, listener),
      files,
      writer,
      options,
    );
    const before = await lists.store.inForce();
    if (expected !== undefined)
      checkExpected(
        compiled,
        expected,
        before.find(({ head }) => head.summary.list === expected),
      );
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

function checkExpected(
  compiled: readonly CompiledFiles[],
  expected: string,
  before: StoredList | undefined,
): void {
  const other = compiled.find(({ head }) => head.summary.list !== expected)?.head.summary;
  if (other)
    throw new ListRefused(
      `${other.files.join(', ')}: this is the list ${other.title}, not the one that was asked for. The list in force stays.`,
    );
  const { records, files } = compiled[0].head.summary;
  if (before && records * 2 < before.head.summary.records) {
    throw new ListRefused(
      `${files.join(', ')}: this file has ${records} records, and the list in force has ${before.head.summary.records}, which stays. If so many were delisted, import the file yourself.`,
    );
  }
}
