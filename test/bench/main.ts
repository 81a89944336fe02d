import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Bench, Part } from './bench.js';
import { activation } from './activation.js';
import { checking } from './checking.js';
import { claims } from './claims.js';
import { drafting } from './drafting.js';
import { lists } from './lists.js';
import { matching } from './matching.js';
import { Names } from './names.js';
import { loadPeers } from './peers.js';
import { registry } from './registry.js';
import { scale } from './scale.js';
import { tasks } from './tasks.js';
import { unkind } from './unkind.js';

const USAGE = `npm run bench -- [--full] [--only PART] [--out FILE]
  --full      the slow peers and the largest lists too
  --only      ${'matching, unkind, scale, lists, drafting, registry, activation, claims or checking'}
  --out FILE  write the tables there as well`;

const PARTS: Readonly<Record<string, Part>> = {
  matching,
  unkind,
  scale,
  lists,
  drafting,
  registry,
  activation,
  claims,
  checking,
};

const root = resolve(process.argv[1], '../../..');
const scratch = join(root, '.vscode-test/bench');
mkdirSync(scratch, { recursive: true });

const args = process.argv.slice(2);
const valueOf = (flag: string): string | undefined =>
  args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
const bench: Bench = {
  root,
  scratch,
  names: new Names(join(root, 'test/bench/fixtures')),
  peers: loadPeers(join(scratch, 'peers')),
  full: args.includes('--full'),
};

if (args.includes('--help')) {
  console.log(USAGE);
} else if (args[0] === '--task') {
  const figures = await tasks[args[1]](bench, ...args.slice(2));
  if (parentPort) parentPort.postMessage(figures);
  else console.log(JSON.stringify(figures));
} else {
  await run(valueOf('--only'), valueOf('--out'));
}

async function run(only: string | undefined, out: string | undefined): Promise<void> {
  if (only !== undefined && !(only in PARTS))
    throw new Error(`There is no part ${only}.\n${USAGE}`);
  const sections = [
    `Node ${process.version}, ${availableParallelism()} shared cores (${cpus()[0]?.model ?? 'unknown'}), engines taking turns in one process, medians of the processor's time. Other work ran on the same machine: ratios hold, single figures drift.`,
  ];
  console.log(sections[0]);
  for (const [name, part] of Object.entries(PARTS)) {
    if (only !== undefined && name !== only) continue;
    sections.push(await part(bench));
    console.log(`\n${sections.at(-1)!}`);
  }
  if (out !== undefined) writeFileSync(out, `${sections.join('\n\n')}\n`);
}
