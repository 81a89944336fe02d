import { readFileSync, writeFileSync } from 'node:fs';
import { NameIndex } from '../../src/engine/names/matching/nameIndex.js';
import { NameIndexBuilder } from '../../src/engine/names/matching/nameIndexBuilder.js';
import type { Bench } from './bench.js';
import { activationTasks } from './activationTasks.js';
import { engines } from './engines.js';
import { listTasks } from './listTasks.js';
import { elapsed, inUse, wholeBuffer } from './measure.js';

/** What must be measured in a process or a thread of its own: figures by their names. */
export type Task = (
  bench: Bench,
  ...args: string[]
) => Record<string, number> | Promise<Record<string, number>>;

export const tasks: Readonly<Record<string, Task>> = {
  firstMarksOfIndex,
  firstMarksOfList,
  memory,
  build,
  ...listTasks,
  ...activationTasks,
};

/** Until the first draft is matched, beginning with an index on disk. */
function firstMarksOfIndex(
  _bench: Bench,
  indexFile: string,
  draftFile: string,
): Record<string, number> {
  const text = readFileSync(draftFile, 'utf8');
  let matches = 0;
  const time = elapsed(() =>
    NameIndex.load(wholeBuffer(indexFile)).scan(text, () => {
      matches++;
    }),
  );
  return { time, matches };
}

/** Until the first draft is matched, beginning with a list of names on disk. */
function firstMarksOfList(
  { peers }: Bench,
  namesFile: string,
  draftFile: string,
): Record<string, number> {
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
  const { find } = engines(peers)
    .find(({ name }) => name === engine)!
    .build(list);
  const kept = inUse() - before;
  // Still needed here, so that nothing of it was collected.
  return { kept, matches: find(list[0]).length };
}

/** Builds an index and writes it to disk. */
function build({ names }: Bench, count: string, indexFile: string): Record<string, number> {
  const builder = new NameIndexBuilder();
  for (const [id, name] of names.first(Number(count)).entries()) builder.add(name, id);
  const { buffer, size } = builder.build();
  writeFileSync(indexFile, new Uint8Array(buffer));
  return { bytes: buffer.byteLength, names: size };
}
