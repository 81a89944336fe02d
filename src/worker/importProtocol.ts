import type { CompiledFiles } from '../engine/sanctions/compiled/listCompiler.js';

/** What is said to the worker that imports lists. */
export type ImportOrder =
  | { readonly order: 'import'; readonly files: readonly string[] }
  /** The next piece of a file that was asked for; null at its end. */
  | { readonly order: 'take'; readonly file: number; readonly piece: Uint8Array | null }
  /** Details that were sent are written. */
  | { readonly order: 'written' };

/** What the worker says. */
export type ImportReport =
  | { readonly report: 'wants'; readonly file: number }
  | {
      readonly report: 'details';
      readonly list: number;
      readonly chunk: number;
      readonly text: Uint8Array;
    }
  | { readonly report: 'done'; readonly lists: readonly CompiledFiles[] }
  /** A file is no list that can be used. */
  | { readonly report: 'refused'; readonly message: string }
  | { readonly report: 'failed'; readonly message: string };

/** A worker as the desk sees it. */
export interface ImportWorker {
  order(order: ImportOrder, transfer?: readonly ArrayBuffer[]): void;
  /** Ends the worker, whatever it is doing. */
  end(): void;
}

/** Takes what a worker says, and why it died where it did. */
export interface ImportListener {
  onReport(report: ImportReport): void;
  onDeath(reason: string): void;
}
