import { download } from './download.js';
import { type FilesOptions, importFiles } from './importFiles.js';
import type { ImportOptions } from './importInWorker.js';
import type { HostBundles } from '../host.js';
import type { Lists } from './lists.js';
import type { ListSourceSite } from './listSources.js';
import type { ImportedList } from './storeLayout.js';

export interface UpdateOptions
  extends Pick<FilesOptions, 'acceptFewer'>, Pick<ImportOptions, 'signal'> {
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
  bundles: HostBundles,
  { list, addresses, patience, pauses, secret }: ListSourceSite,
  { onProgress, signal, acceptFewer }: UpdateOptions = {},
): Promise<ImportedList | undefined> {
  const inForce = await lists.storedAs(list);
  const isUsable = inForce !== undefined && (await lists.isUsable(inForce));
  const answer = await download(addresses, {
    // A damaged list is replaced whether or not there is a newer one.
    known: isUsable ? inForce.head.download : undefined,
    signal,
    patience,
    pauses,
    secret,
  });
  if (answer === 'unchanged') {
    await lists.store.noteChecked(inForce!);
    await lists.refresh();
    return undefined;
  }
  const { files, bytes, said } = answer;
  const [imported] = await importFiles(lists, bundles, files, {
    expected: list,
    acceptFewer,
    signal,
    download: () => said,
    onProgress: (more) => bytes && onProgress?.(more / bytes),
  });
  return imported;
}
