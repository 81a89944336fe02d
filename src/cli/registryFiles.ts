import { readFile } from 'node:fs/promises';
import { mergeRegistries } from '../engine/registry/mergeRegistries.js';
import { parseRegistry, type RegistryFile } from '../engine/registry/parseRegistry.js';
import type { Actor } from '../engine/registry/registrySchema.js';
import { BadInput } from './badInput.js';
import { problemLines } from './problemLines.js';

/** @throws BadInput where the file cannot be read */
export async function readTextFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new BadInput(
      `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * The actors of registry files, by id. What is wrong with single entries goes to standard error, and the others are used.
 * @throws BadInput where a file is no registry at all
 */
export async function loadActors(files: readonly string[]): Promise<Map<string, Actor>> {
  const registries: RegistryFile[] = [];
  for (const file of files) registries.push(parseRegistry(await readTextFile(file), file));
  const { entries, problems } = mergeRegistries(registries);
  for (const registry of registries) {
    const said = problemLines(registry.file, registry.text, [
      ...registry.problems,
      ...(problems.get(registry.file) ?? []),
    ]);
    if (!registry.readable) throw new BadInput(said[0] ?? `${registry.file}: this is no registry`);
    if (said.length > 0) process.stderr.write(`${said.join('\n')}\n`);
  }
  return new Map([...entries].map(([id, { entry }]) => [id, entry.actor]));
}
