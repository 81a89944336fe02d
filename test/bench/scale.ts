import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Part } from './bench.js';
import { newsWith } from './drafts.js';
import { median } from './measure.js';
import { inProcess } from './processes.js';
import { short, table } from './table.js';

const MB = 1e6;

/** Memory and a cold start. */
export const scale: Part = (bench) => {
  const rows = [
    memoryOf('Copydesk'),
    ...(bench.full ? [memoryOf('flashtext.js')] : []),
    firstMarks(bench),
  ];
  return ['### Memory and start', table(['what', 'measured', 'asked'], rows)].join('\n\n');
};

function memoryOf(engine: string): string[] {
  const { kept } = inProcess('memory', engine, '1000000');
  return [
    `${engine}: memory for 1,000,000 names`,
    `${short(kept / MB)} MB`,
    engine === 'Copydesk' ? '80 MB' : '',
  ];
}

function firstMarks(bench: Bench): string[] {
  const names = bench.names.first(40_000);
  const [draft, list, index] = ['draft.txt', 'names.txt', 'names.index'].map((name) =>
    join(bench.scratch, name),
  );
  writeFileSync(draft, newsWith(names, 30_000, bench.root));
  writeFileSync(list, names.join('\n'));
  inProcess('build', '40000', index);
  const runs = Array.from({ length: 5 }, () => ({
    own: inProcess('firstMarksOfIndex', index, draft),
    other: inProcess('firstMarksOfList', list, draft),
  }));
  for (const { own, other } of runs)
    assert.equal(own.matches, other.matches, 'flashtext.js finds other names');
  const own = median(runs.map((run) => run.own.time));
  const other = median(runs.map((run) => run.other.time));
  return [
    'first marks in a fresh process, 30 KB, 40,000 names: index on disk, against flashtext.js from its list',
    `${short(own)} ms, 1/${short(other / own)}`,
    '1/20',
  ];
}
