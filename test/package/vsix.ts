import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OUT, PROJECT } from '../../scripts/host/places.js';

export interface Package {
  /** Path of the .vsix. */
  file: string;
  /** What vsce said while it packed. */
  said: string;
}

let packed: Promise<Package> | undefined;

/** Packs Copydesk as for a release, once in a run. */
export function packVsix(): Promise<Package> {
  return (packed ??= pack());
}

async function pack(): Promise<Package> {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, 'copydesk.vsix');
  const { stdout, stderr } = await promisify(execFile)(
    'npm',
    ['run', 'package', '--', '--out', file],
    { cwd: PROJECT, shell: process.platform === 'win32' },
  );
  return { file, said: `${stdout}${stderr}` };
}
