import { readFile } from 'node:fs/promises';
import { readSidecar, type Sidecar } from '../../engine/reviews/sidecar.js';
import { problemLines } from './problemLines.js';

/** What the desk decided about a draft, out of the sidecar beside it; what is wrong in it goes to standard error. */
export async function decisionsAbout(draft: string): Promise<Sidecar['decisions']> {
  const file = `${draft}.copydesk.yaml`;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    // Most drafts have none.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') process.stderr.write(`${file}: error: cannot be read: ${(error as Error).message}\n`);
    return readSidecar('').decisions;
  }
  const { decisions, problems } = readSidecar(text, file);
  for (const line of problemLines(file, text, problems)) process.stderr.write(`${line}\n`);
  return decisions;
}
