import { createReadStream } from 'node:fs';
import * as vscode from 'vscode';

const PIECE = 1 << 20;

/** The bytes of a file, in pieces: of a file on disk never more than one at a time is in memory. */
export async function* filePieces(uri: vscode.Uri): AsyncGenerator<Uint8Array> {
  if (uri.scheme === 'file') {
    yield* createReadStream(uri.fsPath, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
    return;
  }
  const bytes = await vscode.workspace.fs.readFile(uri);
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
