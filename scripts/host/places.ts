import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** Where installed and downloaded hosts are kept between runs; several clones may share one by this variable. */
export const HOSTS = process.env.COPYDESK_HOSTS ?? join(PROJECT, '.vscode-test');
/** Where test bundles and screenshots go. */
export const OUT = join(PROJECT, 'out');

const fresh: string[] = [];
process.on('exit', () => {
  for (const folder of fresh) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new empty folder, gone when this process ends. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `copydesk-${name}-`));
  fresh.push(folder);
  return folder;
}

/** A copy of a folder that a test or a visitor may write to, under the folder's own name; gone when this process ends. */
export function freshCopy(folder: string): string {
  const copy = join(freshFolder('copy'), basename(folder));
  mkdirSync(copy, { recursive: true });
  cpSync(folder, copy, { recursive: true });
  return copy;
}
