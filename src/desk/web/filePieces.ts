import * as vscode from 'vscode';

/** Small enough to be read between two strokes of a key, where no worker takes it. */
const PIECE = 1 << 18;

/** The bytes of a file, in pieces; the web host can read no file but whole. */
export async function* filePieces(uri: vscode.Uri): AsyncGenerator<Uint8Array> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
