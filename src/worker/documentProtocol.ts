import type { ReadText } from '../engine/documents/readers/documentText.js';

/** What the worker that reads documents is asked. */
export interface ReadOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type that a server gave, where it did. */
  readonly type?: string;
}

/** What it answers: what was read; why the document is refused, in words for a person; or what went wrong, for the log. */
export type ReadAnswer =
  { readonly read: ReadText } | { readonly refused: string } | { readonly failed: string };
