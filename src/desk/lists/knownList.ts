import type { ListHead } from '../../engine/sanctions/compiled/compiledList.js';

/** A list in storage. */
export interface KnownList {
  readonly head: ListHead;
  /** When a server last said that this is the newest, where it was downloaded. */
  readonly checked?: string;
  /** Whether this workspace is screened against it. */
  readonly on: boolean;
  /** Why it cannot be used, although it is there. */
  readonly problem?: string;
  /** Whether not even its head can be read: then the head here only stands for it. */
  readonly isUnread?: boolean;
}
