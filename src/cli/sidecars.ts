import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readSidecar, type Sidecar } from '../engine/decisions/sidecar.js';
import { problemLines } from './problemLines.js';

/**
 * What the desk decided about a draft: out of the sidecar beside it, and of the nearest file of ignores in its folder or
 * above. What is wrong in them goes to standard error.
 */
export async function decisionsAbout(draft: string): Promise<Sidecar['decisions']> {
  const own = await decisionsIn(`${draft}.copydesk.yaml`);
  const shared = await ignoresFor(dirname(draft));
  return { ...(own ?? readSidecar('').decisions), ignores: [...(own?.ignores ?? []), ...shared] };
}

async function ignoresFor(folder: string): Promise<Sidecar['decisions']['ignores']> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = await decisionsIn(join(at, 'copydesk.ignore.yaml'));
    if (found) return found.ignores;
    if (dirname(at) === at) return [];
  }
}

/** Undefined where there is no such file. */
async function decisionsIn(file: string): Promise<Sidecar['decisions'] | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      process.stderr.write(`${file}: error: cannot be read: ${(error as Error).message}\n`);
    return undefined;
  }
  const { decisions, problems } = readSidecar(text, file);
  for (const line of problemLines(file, text, problems)) process.stderr.write(`${line}\n`);
  return decisions;
}
