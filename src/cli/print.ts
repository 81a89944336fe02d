import { terminalText } from '../engine/text/output/terminalText.js';

/** Writes to standard output, and waits where the reader is slower. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Writes lines to standard error, each as one line whatever it holds. */
export function complain(lines: readonly string[]): void {
  process.stderr.write(terminalText(lines));
}
