import { readFile, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { replaceFile } from '../desk/node/replaceFile.js';
import { BadInput } from './badInput.js';
import { whyUnreadable } from './filesOnDisk.js';

/**
 * Writes a file that `--out` names, whole or not at all: where the disk is full, what was there before stays.
 * @throws BadInput where the disk refuses
 */
export async function writeOut(file: string, text: string): Promise<void> {
  try {
    const found = await stat(file).catch(() => undefined);
    if (found && !found.isFile()) return await writeFile(file, text);
    const before = found ? await readFile(file) : null;
    if (await replaceFile(file, before, new TextEncoder().encode(text))) return;
  } catch (error) {
    throw new BadInput(`cannot write ${file}: ${whyUnreadable(error)}`);
  }
  throw new BadInput(`cannot write ${file}: another program keeps changing it`);
}

/** What a file begins with; empty where there is none, or no regular file, to be written over. */
export async function headOfOut(file: string): Promise<string> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return '';
    return (await readFile(file)).subarray(0, 1000).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new BadInput(`cannot write ${file}: ${whyUnreadable(error)}`);
  }
}

/** Whether two paths lead to one file, by whatever names and links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return !!one && !!other && one.dev === other.dev && one.ino === other.ino;
}

/** How the files end that a newsroom writes itself: drafts, registries, decisions. */
const OWN_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.yaml', '.yml']);
/** What reports of all formats begin with, in a file of whatever name. */
const REPORT_HEADS = ['# Claims report', '\uFEFFdraft,date,', '{\n "$schema"', '{\n "@context"'];

function isReport(head: string): boolean {
  return (
    REPORT_HEADS.some((one) => head.startsWith(one)) ||
    (head.startsWith('<!DOCTYPE html>') && head.includes('content="Copydesk '))
  );
}

/**
 * Refuses to write a report over what a newsroom has written itself: what the report is made from, a draft, a registry, decisions.
 * @param inputs the paths of all files that the report is made from
 * @throws BadInput
 */
export async function refuseOverOwnWork(out: string, inputs: Iterable<string>): Promise<void> {
  const refuse = (why: string): never => {
    throw new BadInput(`--out ${out} ${why}: choose another file, nothing was written`);
  };
  for (const input of inputs)
    if (await isSameFile(out, input)) refuse('is a file that the report is made from');
  const head = await headOfOut(out);
  for (const ending of ['.copydesk.yaml', '.copydesk.private.yaml'])
    if ((await stat(`${out}${ending}`).catch(() => undefined)) !== undefined)
      refuse('is a draft with decisions');
  const isOwn = OWN_ENDINGS.has(extname(out).toLowerCase());
  if (isOwn && head.trim() !== '' && !isReport(head)) refuse('is there and is no earlier report');
}
