import { readFile } from 'node:fs/promises';

/**
 * Reads a file that lies beside the bundle: past VS Code, whose own way to files is through its window, and busy for seconds while that opens.
 * @param path the file's path on this machine
 * @param _read how VS Code would read it, which a browser must do
 */
export function readBundleFile(
  path: string,
  _read: () => PromiseLike<Uint8Array>,
): Promise<Uint8Array> {
  return readFile(path);
}
