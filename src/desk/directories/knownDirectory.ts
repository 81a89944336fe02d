import * as l10n from '@vscode/l10n';
import type { DirectoryHead } from '../../engine/directories/compiled/compiledDirectory.js';
import type { DirectoryChanges } from '../../engine/directories/compiled/directoryChanges.js';

/** A directory in storage, or one that comes with Copydesk. */
export interface KnownDirectory {
  readonly head: DirectoryHead;
  /** Whether it comes with Copydesk. */
  readonly starter: boolean;
  /** Whether this workspace's drafts are looked through for its people. */
  readonly on: boolean;
  /** Why it cannot be used, although it is there; the head only stands for it then. */
  readonly problem?: string;
}

/** A directory that was imported just now; what changed, where it was there before. */
export interface ImportedDirectory {
  readonly head: DirectoryHead;
  readonly skippedCount: number;
  readonly changes?: DirectoryChanges;
}

/** A directory in storage that cannot be opened. */
export interface UnreadDirectory {
  /** Empty where the storage itself cannot be looked into: there may be any. */
  readonly name: string;
  readonly why: string;
}

/** A directory that cannot be opened, as the person knows it. */
export function knownAsUnread({ name, why }: UnreadDirectory, on: boolean): KnownDirectory {
  if (name !== '') return { head: headOfUnread(name, name), starter: false, on, problem: why };
  const problem = l10n.t(
    'The folder of the imported directories cannot be read, so nobody in them is found in drafts: {0}. Copydesk looks again when you come back to this window.',
    why.replace(/\.$/, ''),
  );
  return { head: headOfUnread('', l10n.t('Imported directories')), starter: false, on, problem };
}

/** What stands for the head of a directory that cannot be opened. */
function headOfUnread(name: string, title: string): DirectoryHead {
  return { format: 0, directory: name, title, source: '', imported: '', count: 0, files: [] };
}
