import { createReadStream } from 'node:fs';
import type { URI } from 'vscode-uri';

const PIECE = 1 << 20;

/**
 * The bytes of a file, in pieces: of a file on disk never more than one at a time is in memory.
 * @param read reads a file that is not on disk
 */
export async function* filePieces(
  uri: URI,
  read: (uri: URI) => PromiseLike<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (uri.scheme === 'file') {
    yield* createReadStream(uri.fsPath, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
    return;
  }
  const bytes = await read(uri);
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
