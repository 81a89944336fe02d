// npm run fuzz -- [--runs N] [--seed N] [--only NAME] [--help]: damaged inputs for everything that reads files, each kind in a process of its own, so that a hang is found too.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Random } from './random.js';
import { TARGETS } from './targets.js';

/** How long one input may take, in milliseconds. */
const PATIENCE = 60_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    child: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const runs = Number(values.runs);
const first = Number(values.seed ?? Date.now() % 1_000_000_000);

const USAGE = `npm run fuzz -- [--runs N] [--seed N] [--only NAME]
  --runs N     damaged inputs of each kind, by default 1,000
  --seed N     where they begin: what was found is found again
  --only NAME  kinds with this in their names

${TARGETS.map(({ name }) => `  ${name}`).join('\n')}`;

if (values.help === true) console.log(USAGE);
else if (values.child !== undefined) void work(values.child);
else void lead();

/** Runs each kind of input in a child and waits for all of it; tells the seeds that failed. */
async function lead(): Promise<void> {
  const targets = TARGETS.filter(({ name }) => name.includes(values.only));
  let failures = 0;
  for (const { name, every = 1 } of targets) failures += await watch(name, Math.ceil(runs / every));
  console.log(
    failures === 0 ? `${targets.length} kinds of input: nothing found` : `${failures} failures`,
  );
  process.exitCode = failures === 0 && targets.length > 0 ? 0 : 1;
}

async function watch(name: string, runs: number): Promise<number> {
  let failures = 0;
  const began = performance.now();
  for (let seed = first; seed < first + runs;) {
    const from = seed;
    const failure = await new Promise<string | undefined>((resolve) => {
      const child = fork(
        process.argv[1],
        ['--child', name, '--seed', String(from), '--runs', String(first + runs - from)],
        { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
      );
      let late: NodeJS.Timeout;
      const wait = (): void => {
        clearTimeout(late);
        late = setTimeout(() => {
          child.kill('SIGKILL');
          resolve(`hangs: nothing for ${PATIENCE / 1000} s`);
        }, PATIENCE);
      };
      wait();
      child.on('message', (at: number) => {
        seed = at;
        wait();
      });
      child.on('exit', (code) => {
        clearTimeout(late);
        resolve(code === 0 ? undefined : `fails (exit code ${code})`);
      });
    });
    if (failure === undefined) break;
    failures++;
    console.log(`${name}: ${failure}: npm run fuzz -- --only "${name}" --seed ${seed} --runs 1`);
    seed++;
  }
  console.log(`${name}: ${runs} inputs, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return failures;
}

async function work(name: string): Promise<void> {
  const target = TARGETS.find((one) => one.name === name)!;
  for (let seed = first; seed < first + runs; seed++) {
    process.send!(seed);
    try {
      await target.run(new Random(seed));
    } catch (error) {
      console.log(error);
      process.exit(1);
    }
  }
  process.exit(0);
}
