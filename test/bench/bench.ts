import type { Names } from './names.js';
import type { Peers } from './peers.js';

/** What every part of the bench works with. */
export interface Bench {
  /** The project's root. */
  readonly root: string;
  /** Where files may be left lying. */
  readonly scratch: string;
  readonly names: Names;
  readonly peers: Peers;
  /** Whether the slow peers and the largest lists are to be measured too. */
  readonly full: boolean;
}

/** A part of the bench: prints nothing, gives Markdown, throws when engines disagree. */
export type Part = (bench: Bench) => Promise<string> | string;
