import { mergeRegistries } from '../engine/registry/mergeRegistries.js';
import { parseRegistry, type RegistryFile } from '../engine/registry/parseRegistry.js';
import type { Problem } from '../engine/registry/problem.js';
import type { Actor } from '../engine/registry/registrySchema.js';
import { newestReview } from '../engine/reports/reportHead.js';
import { type NotRead, notReadIn, type WhatWasRead } from '../engine/reports/whatWasRead.js';
import { Lines } from '../engine/text/positions.js';
import { BadInput } from './badInput.js';
import { readTextFile } from './filesOnDisk.js';
import { withSlashes } from './paths.js';
import { complain } from './print.js';

/** Registry files as they were read. */
export interface ReadRegistry {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly registry: WhatWasRead['registry'];
  readonly notRead: readonly NotRead[];
  /** Whether each file is a registry, however much is wrong in it. */
  readonly usable: boolean;
}

/** Reads registry files as one registry. What is only doubtful in them goes to standard error; the rest is in `notRead`. */
export async function readRegistries(files: readonly string[]): Promise<ReadRegistry> {
  const registries: RegistryFile[] = [];
  const notRead: NotRead[] = [];
  for (const file of files) {
    try {
      registries.push(parseRegistry(await readTextFile(file), file));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      notRead.push({ what: 'registry', file: withSlashes(file), message: error.message });
    }
  }
  const { entries, problems } = mergeRegistries(registries);
  for (const { file, text, problems: own } of registries) {
    const all = [...own, ...(problems.get(file) ?? [])];
    notRead.push(...notReadIn('registry', withSlashes(file), text, all));
    complain(warningLines(file, text, all));
  }
  const actors = new Map([...entries].map(([id, { entry }]) => [id, entry.actor]));
  return {
    actors,
    registry: {
      files: files.map(withSlashes),
      entries: actors.size,
      reviewed: newestReview(actors.values()),
    },
    notRead,
    usable: registries.length === files.length && registries.every(({ readable }) => readable),
  };
}

/** Warnings as compilers print them; what is only worth knowing is left to the editor. */
function warningLines(file: string, text: string, problems: readonly Problem[]): string[] {
  const lines = new Lines(text);
  return problems
    .filter(({ severity }) => severity === 'warning')
    .map(({ start, message }) => {
      const { line, column } = lines.positionOf(start);
      return `${file}:${line}:${column}: warning: ${message}`;
    });
}
