import { followTheMoney } from '../engine/reports/followTheMoney.js';
import { BadInput } from './badInput.js';
import { parsed } from './commandLine.js';
import { print } from './print.js';
import { loadActors } from './registryFiles.js';

/**
 * `copydesk export`: registries as Follow the Money entities, one on each line, for Aleph and OpenSanctions' tools.
 * @returns the exit code
 * @throws BadInput
 */
export async function exportCommand(args: string[]): Promise<number> {
  const files = readArguments(args);
  const actors = await loadActors(files);
  for (const entity of followTheMoney(actors, new Date().toISOString().slice(0, 10)))
    await print(`${JSON.stringify(entity)}\n`);
  return 0;
}

function readArguments(args: string[]): string[] {
  const { positionals: files } = parsed(args, {});
  if (files.length === 0) throw new BadInput('export wants a registry: copydesk export FILE...');
  return files;
}
