import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../engine/text/decodeText.js';
import { BadInput } from './badInput.js';

/** The bytes of a file, in pieces. @throws BadInput where it cannot be read */
export async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new BadInput(`cannot read ${file}: ${whyUnreadable(error)}`);
  }
}

/** The text of a file that was named by a person, in UTF-8 or UTF-16. @throws BadInput where it cannot be read, or is no text */
export async function readTextFile(file: string): Promise<string> {
  const read = await textOf(file);
  if ('refused' in read) throw new BadInput(`cannot read ${file}: ${read.refused}`);
  return read.text;
}

/**
 * The text of a file that may be there. Only a plain file is read: a pipe of that name would be waited for without end.
 * @returns undefined where there is none; `refused` says why it cannot be read
 */
export async function textIfThere(
  file: string,
): Promise<{ readonly text: string } | { readonly refused: string } | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile())
      return {
        refused: `cannot be read: it is ${found.isDirectory() ? 'a folder' : 'not a regular file'}`,
      };
  } catch (error) {
    if (isMissing(error)) return undefined;
    return { refused: `cannot be read: ${whyUnreadable(error)}` };
  }
  const read = await textOf(file);
  return 'refused' in read ? { refused: `cannot be read: ${read.refused}` } : read;
}

async function textOf(file: string) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { refused: whyUnreadable(error) };
  }
  return decodeText(bytes);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be longer than allowed',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'its links form a loop',
};

/** Why the disk refuses, in words rather than in codes. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const named = code ?? /\bE[A-Z]{4,}\b/.exec(message ?? '')?.[0] ?? '';
  return REASONS[named] ?? message ?? String(error);
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
