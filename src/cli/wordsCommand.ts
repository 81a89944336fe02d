import { wordList } from '../engine/registry/wordList.js';
import { BadInput } from './badInput.js';
import { parsed } from './commandLine.js';
import { complain, print } from './print.js';
import { readRegistries } from './registryFiles.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';

/**
 * `copydesk words`: prints the words of all names of registries, one on a line, for spelling checkers.
 * @returns the exit code: 2 where something of a registry could not be read
 * @throws BadInput
 */
export async function wordsCommand(args: string[]): Promise<number> {
  const { positionals: files } = parsed(args, {});
  if (files.length === 0) throw new BadInput('words needs a registry: copydesk words FILE...');
  const { actors, notRead, usable } = await readRegistries(files);
  if (!usable) throw new BadInput(notRead.map(notReadLine).join('\n'));
  complain(notRead.map(notReadLine));
  await print(wordList(actors.values()));
  return notRead.length > 0 ? 2 : 0;
}
