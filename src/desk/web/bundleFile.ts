// The browser twin of src/desk/node/bundleFile.ts.

/**
 * Reads a file that lies beside the bundle.
 * @param _path the file's path, of which a browser knows nothing
 * @param read how VS Code reads it
 */
export async function readBundleFile(
  _path: string,
  read: () => PromiseLike<Uint8Array>,
): Promise<Uint8Array> {
  return read();
}
