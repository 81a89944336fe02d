import type { URI } from 'vscode-uri';

/** Small enough to be read between two strokes of a key, where no worker takes it. */
const PIECE = 1 << 18;

/** The bytes of a file, in pieces; the web host can read no file but whole. */
export async function* filePieces(
  uri: URI,
  read: (uri: URI) => PromiseLike<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const bytes = await read(uri);
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
