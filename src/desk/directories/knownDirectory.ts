import type { DirectoryHead } from '../../engine/directories/compiled/compiledDirectory.js';

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

/** A directory in storage that cannot be opened. */
export interface UnreadDirectory {
  readonly name: string;
  readonly why: string;
}

/** A directory that cannot be opened, as the person knows it. */
export function knownAsUnread({ name, why }: UnreadDirectory, on: boolean): KnownDirectory {
  return { head: headOfUnread(name), starter: false, on, problem: why };
}

/** What stands for the head of a directory that cannot be opened. */
function headOfUnread(name: string): DirectoryHead {
  return { format: 0, directory: name, title: name, source: '', imported: '', count: 0, files: [] };
}
