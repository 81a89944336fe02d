import { readFileSync, writeFileSync } from 'node:fs';
import { NameIndex } from '../../src/engine/names/nameIndex.js';
import { NameIndexBuilder } from '../../src/engine/names/nameIndexBuilder.js';
import type { Bench } from './bench.js';
import { engines } from './engines.js';
import { elapsed } from './measure.js';

/** What must be measured in a process or a thread of its own: figures by their names. */
export type Task = (bench: Bench, ...args: string[]) => Record<string, number>;

export const tasks: Readonly<Record<string, Task>> = { firstMarksOfIndex, firstMarksOfList, memory, build };

/** Until the first draft is matched, beginning with an index on disk. */
function firstMarksOfIndex(_bench: Bench, indexFile: string, draftFile: string): Record<string, number> {
  const text = readFileSync(draftFile, 'utf8');
  let matches = 0;
  const time = elapsed(() => NameIndex.load(wholeBuffer(indexFile)).scan(text, () => {
    matches++;
  }));
  return { time, matches };
}

/** Until the first draft is matched, beginning with a list of names on disk. */
function firstMarksOfList({ peers }: Bench, namesFile: string, draftFile: string): Record<string, number> {
  const text = readFileSync(draftFile, 'utf8');
  let matches = 0;
  const time = elapsed(() => {
    const processor = new peers.KeywordProcessor(true);
    for (const name of readFileSync(namesFile, 'utf8').split('\n')) processor.addKeyword(name);
    matches = processor.extractKeywords(text).length;
  });
  return { time, matches };
}

/** What an engine keeps in memory, in bytes, beyond the names themselves. */
function memory({ names, peers }: Bench, engine: string, count: string): Record<string, number> {
  const list = names.first(Number(count));
  const before = inUse();
  const { find } = engines(peers).find(({ name }) => name === engine)!.build(list);
  const kept = inUse() - before;
  // Still needed here, so that nothing of it was collected.
  return { kept, matches: find(list[0]).length };
}

function inUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Builds an index of many names and writes it to disk. The names are made on the way: what that takes is not counted. */
function build({ names }: Bench, count: string, indexFile: string): Record<string, number> {
  const builder = new NameIndexBuilder();
  let time = 0;
  let most = 0;
  const sample = (): void => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  };
  for (let from = 0; from < Number(count); from += 10_000) {
    const some = Array.from({ length: Math.min(10_000, Number(count) - from) }, (_, i) => names.at(from + i));
    time += elapsed(() => some.forEach((name, i) => builder.add(name, from + i)));
    sample();
  }
  let index!: NameIndex;
  time += elapsed(() => {
    index = builder.build();
  });
  sample();
  writeFileSync(indexFile, new Uint8Array(index.buffer));
  return { time, most, bytes: index.buffer.byteLength, names: index.size };
}

/** A file in a buffer of its own: small files share theirs. */
export function wholeBuffer(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return byteOffset === 0 && byteLength === buffer.byteLength ? (buffer as ArrayBuffer) : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
