import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Part } from './bench.js';
import { median } from './measure.js';
import { inProcess } from './processes.js';
import { bundleIn } from './standIn.js';
import { short, table } from './table.js';

const RUNS = 7;
const NAMES = 1_000_000;

/** How long the extension's bundle takes to load and to activate, with and without lists in storage: VS Code's part of it is left out. */
export const activation: Part = (bench) => {
  if (!existsSync(bundleIn(bench.root)))
    throw new Error('There is no dist/extension.js: npm run bench makes it.');
  const [none, stored] = [storage(bench, 'noLists'), storage(bench, 'lists')];
  inProcess('storeLists', stored, String(NAMES));
  const runs = Array.from({ length: RUNS }, () => ({
    none: inProcess('activate', none),
    stored: inProcess('activate', stored),
  }));
  const of = (which: 'none' | 'stored', what: string): number =>
    median(runs.map((run) => run[which][what]));
  const row = (what: string, which: 'none' | 'stored'): string[] => [
    what,
    `${short(of(which, 'load'))} + ${short(of(which, 'activate'))} ms`,
    '50 ms',
  ];
  return [
    '### Activation: the bundle loaded, and activated, in a fresh process',
    table(
      ['what', 'measured', 'asked'],
      [
        row('without lists', 'none'),
        row('with a list like OFAC’s and one of 1,000,000 names', 'stored'),
        ['files and folders that were read by then', String(of('stored', 'reads')), '0'],
        [
          'until those lists are in force, once somebody asks',
          `${short(of('stored', 'lists'))} ms`,
          '',
        ],
      ],
    ),
  ].join('\n\n');
};

function storage({ scratch }: Bench, name: string): string {
  const folder = join(scratch, 'storage', name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
