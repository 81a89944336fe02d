// npm run test:load -- [--runs N] [FILE...]: the browser tests several times over while two other processes keep both cores of a small machine busy. What passes here does not race.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../host/places.js';

/** Cores that are kept busy. */
const BUSY_CORES = 2;
/** A process that computes until it is ended, and ends by itself where the one that began it has gone. */
const BUSY = `
  const parent = process.ppid;
  for (;;) {
    const until = Date.now() + 200;
    while (Date.now() < until) Math.sqrt(Math.random());
    if (process.ppid !== parent) process.exit();
  }`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { runs: { type: 'string', default: '5' } },
    allowPositionals: true,
  });
  const runs = Number(values.runs);
  if (!(runs >= 1)) throw new Error('--runs wants a number from 1 on');
  if ((await run('npm', ['run', '--silent', 'bundle'])) !== 0) return 1;
  const busy = Array.from({ length: BUSY_CORES }, () =>
    spawn(process.execPath, ['-e', BUSY], { stdio: 'ignore' }),
  );
  const rest = (): void => busy.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', rest);
  const passed: boolean[] = [];
  try {
    for (let number = 1; number <= runs; number++) {
      const began = Date.now();
      console.log(`\n== run ${number} of ${runs}, with ${BUSY_CORES} cores busy`);
      const code = await run('npx', ['mocha', '--config', configFor(positionals)]);
      passed.push(code === 0);
      console.log(
        `== run ${number}: ${code === 0 ? 'passed' : 'failed'} after ${((Date.now() - began) / 1000).toFixed(0)} s`,
      );
    }
  } finally {
    rest();
  }
  const count = passed.filter(Boolean).length;
  console.log(`\n${count} of ${runs} runs passed`);
  return count === runs ? 0 : 1;
}

/** Mocha's configuration for some files; Mocha adds files on its command line to those of its configuration. */
function configFor(files: readonly string[]): string {
  const whole = join(PROJECT, 'test/ui/.mocharc.json');
  if (files.length === 0) return whole;
  const config = JSON.parse(readFileSync(whole, 'utf8')) as { spec: readonly string[] };
  const some = join(mkdtempSync(join(tmpdir(), 'copydesk-load-')), '.mocharc.json');
  writeFileSync(some, JSON.stringify({ ...config, spec: files }));
  return some;
}

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: PROJECT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
