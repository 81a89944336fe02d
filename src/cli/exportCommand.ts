import { localDay } from '../engine/text/localDay.js';
import { followTheMoney } from '../engine/reports/followTheMoney.js';
import { jsonText } from '../engine/text/output/jsonText.js';
import { BadInput } from './badInput.js';
import { parsed } from './commandLine.js';
import { complain, print } from './print.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';
import { readRegistries } from './registryFiles.js';

/**
 * `copydesk export`: registries as Follow the Money entities, one on each line, for Aleph and OpenSanctions' tools.
 * @returns the exit code: 2 where an entry could not be read
 * @throws BadInput
 */
export async function exportCommand(args: string[]): Promise<number> {
  const files = readArguments(args);
  const { actors, notRead, usable } = await readRegistries(files);
  if (!usable) throw new BadInput(notRead.map(notReadLine).join('\n'));
  complain(notRead.map(notReadLine));
  for (const entity of followTheMoney(actors, localDay(new Date())))
    await print(jsonText(entity, 0));
  return notRead.length > 0 ? 2 : 0;
}

function readArguments(args: string[]): string[] {
  const { positionals: files } = parsed(args, {});
  if (files.length === 0) throw new BadInput('export needs a registry: copydesk export FILE...');
  return files;
}
