/** Writes to standard output, and waits where the reader is slower. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
