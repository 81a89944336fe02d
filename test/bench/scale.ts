import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { NameIndex } from '../../src/engine/names/nameIndex.js';
import type { Bench, Part } from './bench.js';
import { newsWith } from './drafts.js';
import { elapsed, median } from './measure.js';
import { short, table } from './table.js';
import { wholeBuffer } from './tasks.js';

const MANY = 2_760_000;
const MB = 1e6;

/** Memory, a cold start, and a list of millions. */
export const scale: Part = async (bench) => {
  const rows = [memoryOf('Copydesk'), ...(bench.full ? [memoryOf('flashtext.js')] : []), firstMarks(bench), ...(await manyNames(bench))];
  return ['### Memory, start and size', table(['what', 'measured', 'asked'], rows)].join('\n\n');
};

function memoryOf(engine: string): string[] {
  const { kept } = inProcess('memory', engine, '1000000');
  return [`${engine}: memory for 1,000,000 names`, `${short(kept / MB)} MB`, engine === 'Copydesk' ? '80 MB' : ''];
}

function firstMarks(bench: Bench): string[] {
  const names = bench.names.first(40_000);
  const [draft, list, index] = ['draft.txt', 'names.txt', 'names.index'].map((name) => join(bench.scratch, name));
  writeFileSync(draft, newsWith(names, 30_000, bench.root));
  writeFileSync(list, names.join('\n'));
  inProcess('build', '40000', index);
  const runs = Array.from({ length: 5 }, () => ({ own: inProcess('firstMarksOfIndex', index, draft), other: inProcess('firstMarksOfList', list, draft) }));
  for (const { own, other } of runs) assert.equal(own.matches, other.matches, 'flashtext.js finds other names');
  const own = median(runs.map((run) => run.own.time));
  const other = median(runs.map((run) => run.other.time));
  return ['first marks in a fresh process, 30 KB, 40,000 names: index on disk, against flashtext.js from its list', `${short(own)} ms, 1/${short(other / own)}`, '1/20'];
}

async function manyNames(bench: Bench): Promise<string[][]> {
  const file = join(bench.scratch, 'many.index');
  const built = await inWorker('build', String(MANY), file);
  assert.equal(built.names, MANY);
  let index!: NameIndex;
  const reload = elapsed(() => {
    index = NameIndex.load(wholeBuffer(file));
  });
  const last = bench.names.at(MANY - 1);
  let found = '';
  index.scan(`It was ${last}.`, (start, end) => {
    found = `It was ${last}.`.slice(start, end);
  });
  assert.equal(found, last);
  return [
    ['2,760,000 names: built in a worker', `${short(built.time / 1000)} s`, '30 s'],
    ['2,760,000 names: index', `${short(built.bytes / MB)} MB`, '150 MB'],
    ['2,760,000 names: most memory while building', `${short(built.most / MB)} MB`, ''],
    ['2,760,000 names: reloaded and checked', `${short(reload / 1000)} s`, '0.5 s'],
  ];
}

function inProcess(task: string, ...args: string[]): Record<string, number> {
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', process.argv[1], '--task', task, ...args], { encoding: 'utf8' });
  return JSON.parse(output) as Record<string, number>;
}

function inWorker(task: string, ...args: string[]): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(process.argv[1], { argv: ['--task', task, ...args] });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
