/** How often an empty file is looked at, and how long to wait between two looks, in milliseconds. */
const MAX_LOOKS = 5;
const PAUSE_MS = 20;

/** A file's bytes. One that is empty may have been emptied by a program that is about to write it: it is looked at again. */
export async function settledBytes(
  read: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  for (let look = 1; ; look++) {
    const bytes = await read();
    if (bytes === null || bytes.length > 0 || look === MAX_LOOKS) return bytes;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
