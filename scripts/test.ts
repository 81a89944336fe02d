// npm test: every stage, or those named: npm test -- unit ui. Ends with the line "N passed, N failed" over all of them.
import { spawn } from 'node:child_process';
import { PROJECT } from './host/places.js';

interface Stage {
  name: string;
  what: string;
  /** The script of package.json. */
  run: string;
  /** It runs tests: none at all is a failure. */
  tests?: boolean;
  /** After how long it hangs: several times what it needs on a small machine. */
  minutes: number;
}

const STAGES: readonly Stage[] = [
  {
    name: 'check',
    what: "types, lint, the house's rules, no generated file stale",
    run: 'check',
    minutes: 12,
  },
  { name: 'build', what: 'desktop, web and command line', run: 'bundle', minutes: 4 },
  { name: 'unit', what: 'units and manifest, in Node', run: 'test:unit', tests: true, minutes: 20 },
  {
    name: 'host',
    what: 'integration, desktop extension host',
    run: 'test:host',
    tests: true,
    minutes: 12,
  },
  {
    name: 'web',
    what: 'integration, web extension host',
    run: 'test:web',
    tests: true,
    minutes: 12,
  },
  { name: 'ui', what: 'user interface, in Chromium', run: 'test:ui', tests: true, minutes: 40 },
  { name: 'package', what: 'the .vsix, installed', run: 'test:package', tests: true, minutes: 10 },
];

interface Result {
  stage: Stage;
  passed: number;
  failed: number;
  seconds: number;
  trouble?: string;
}

async function runStage(stage: Stage): Promise<Result> {
  const started = Date.now();
  console.log(`\n== ${stage.name}: ${stage.what}`);
  const result: Result = { stage, passed: 0, failed: 0, seconds: 0 };
  const { code, output } = await npmRun(stage.run, stage.minutes);
  if (stage.tests) {
    result.passed = countOf(output, 'passing');
    result.failed = countOf(output, 'failing');
  }
  if (code === HUNG)
    result.trouble = `npm run ${stage.run} did not end in ${stage.minutes} minutes`;
  else if (code !== 0) result.trouble = `npm run ${stage.run} ended with exit code ${code}`;
  else if (stage.tests && result.passed + result.failed === 0) result.trouble = 'no test ran';
  if (result.trouble && result.failed === 0) result.failed = 1;
  result.seconds = (Date.now() - started) / 1000;
  return result;
}

/** In place of an exit code: the script was ended because it took too long. */
const HUNG = -1;

/** Runs a script of package.json, its output shown as it comes and given back at the end. A test that never ends must not hold the others up for ever. */
function npmRun(script: string, minutes: number): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32';
    // A group of its own, so that what hangs ends with all that it started.
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
      detached: !isWindows,
    });
    let output = '';
    let hung = false;
    const end = (): void =>
      void (isWindows || child.pid === undefined
        ? child.kill()
        : process.kill(-child.pid, 'SIGKILL'));
    const limit = setTimeout(() => {
      hung = true;
      end();
    }, minutes * 60_000);
    process.once('SIGINT', end);
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (data: Buffer) => {
        output += data;
        to.write(data);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', end);
      resolve({ code: hung ? HUNG : (code ?? 1), output });
    });
  });
}

/** The sum of mocha's closing lines "12 passing (3s)" or "1 failing". */
function countOf(output: string, word: 'passing' | 'failing'): number {
  const plain = output.replace(/\u001b\[[\d;]*m/g, '');
  return [...plain.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce(
    (sum, match) => sum + Number(match[1]),
    0,
  );
}

async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length)
    throw new Error(
      `no stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}`,
    );
  const results: Result[] = [];
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name)))
    results.push(await runStage(stage));
  console.log('\n== all stages');
  for (const { stage, passed, failed, seconds, trouble } of results) {
    const counts = stage.tests ? `${passed} passed, ${failed} failed` : '';
    console.log(
      `${failed ? '✘' : '✔'} ${stage.name.padEnd(10)} ${seconds.toFixed(0).padStart(4)} s  ${counts}${trouble ? `  ${trouble}` : ''}`,
    );
  }
  const sum = (pick: (result: Result) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  const failed = sum((result) => result.failed);
  console.log(`\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
