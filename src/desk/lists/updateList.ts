import type * as vscode from 'vscode';
import { download, type DownloadOptions } from './download.js';
import { type ImportedList, importFiles } from './importFiles.js';
import type { ImportOptions } from './importInWorker.js';
import type { Lists } from './lists.js';
import type { ListSourceSite } from './listSources.js';

export interface UpdateOptions
  extends Pick<DownloadOptions, 'patience'>, Pick<ImportOptions, 'signal'> {
  /** Takes the share of the download, from 0 to 1, that has come since it was told last. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Downloads a list and puts it in force, if there is a newer one than is in force.
 * @returns undefined where there is none
 * @throws DownloadFailed, ListRefused, Cancelled: then the list in force stays
 */
export async function updateList(
  lists: Lists,
  extension: vscode.Uri,
  { list, addresses }: ListSourceSite,
  { onProgress, signal, patience }: UpdateOptions = {},
): Promise<ImportedList | undefined> {
  const inForce = await lists.storedAs(list);
  const answer = await download(addresses, { known: inForce?.head.download, signal, patience });
  if (answer === 'unchanged') {
    await lists.store.noteChecked(inForce!);
    await lists.refresh();
    return undefined;
  }
  const { files, bytes, said } = answer;
  const [imported] = await importFiles(lists, extension, files, {
    expected: list,
    signal,
    download: () => said,
    onProgress: (more) => bytes && onProgress?.(more / bytes),
  });
  return imported;
}
