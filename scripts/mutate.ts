// Mutation tests: changes each line of a folder in small ways and sees whether the unit tests notice. npm run mutate -- decisions|screening|formats|resolution|speakers|patterns [FILE GLOB] [--sample PERCENT] [--draw NUMBER] [--workers NUMBER]
// A sample takes runs of lines drawn at random, the same each time: minutes instead of hours, and the share that is caught within some percent. Another draw takes others: tests that were written for one are measured by the next.
// Stryker is installed on first use, beside the hosts; a stopped or repeated run takes up the results of the last one.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import picomatch from 'picomatch';
import { HOSTS, PROJECT } from './host/places.js';

/** What safety rests on, and the tests that must notice a change in it. */
const PARTS: Readonly<Record<string, { readonly source: string; readonly tests: string }>> = {
  decisions: { source: 'src/engine/decisions', tests: 'test/engine/decisions' },
  screening: { source: 'src/engine/sanctions/screening', tests: 'test/engine/sanctions' },
  formats: { source: 'src/engine/sanctions/formats', tests: 'test/engine/sanctions' },
  resolution: { source: 'src/engine/names/resolution', tests: 'test/engine/names' },
  speakers: { source: 'src/engine/claims/speakers', tests: 'test/engine/claims' },
  patterns: { source: 'src/engine/claims/patterns', tests: 'test/engine/claims' },
};
/** The newest that run on the oldest Node that the project admits, and the newest Mocha that they take. */
const PACKAGES = [
  '@stryker-mutator/core@8.7.1',
  '@stryker-mutator/mocha-runner@8.7.1',
  'mocha@11.7.5',
];
/** What share of the mutants the tests must catch, in percent. */
const ASKED = 85;

function install(folder: string): string {
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  if (!existsSync(stryker)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return stryker;
}

/** Lines that are drawn together: a condition and what hangs on it. */
const SAMPLED_LINES = 12;

/** How large a share of the lines is drawn, in percent, and the words that tell one draw from another. */
interface Sample {
  readonly percent: number;
  readonly draw: string;
}

/** What Stryker is to change: the files whole, or runs of their lines, each drawn with this chance. */
function mutated(source: string, files: string, { percent, draw }: Sample): string[] {
  if (percent >= 100) return [`${source}/${files}`];
  const isMeant = picomatch(files);
  const found = readdirSync(join(PROJECT, source), { encoding: 'utf8', recursive: true });
  return found
    .filter((file) => file.endsWith('.ts') && isMeant(file))
    .flatMap((name) => {
      const file = `${source}/${name}`;
      const lines = readFileSync(join(PROJECT, file), 'utf8').split('\n').length;
      const runs = Array.from({ length: Math.ceil(lines / SAMPLED_LINES) }, (_, i) => {
        const first = i * SAMPLED_LINES + 1;
        return `${file}:${first}-${first + SAMPLED_LINES - 1}`;
      });
      return runs.filter((run) => drawn(`${draw}${run}`) < percent);
    });
}

/** A number from 0 to 99 that is the same whenever these words are drawn. */
function drawn(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE() % 100;
}

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: {
      sample: { type: 'string', default: '100' },
      draw: { type: 'string', default: '' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
    allowPositionals: true,
  });
  const [name, files = '**/*.ts'] = positionals;
  const percent = Number(values.sample);
  if (!(percent > 0 && percent <= 100)) throw new Error('--sample wants a number from 1 to 100');
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1) throw new Error('--workers wants a number from 1');
  const part = PARTS[name ?? ''];
  if (!part) throw new Error(`name a part: ${Object.keys(PARTS).join(', ')}`);
  const folder = join(HOSTS, 'mutate');
  const stryker = install(folder);
  const config = join(folder, `${name}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'mocha',
      testRunnerNodeArgs: ['--import', 'tsx'],
      plugins: [join(folder, 'node_modules/@stryker-mutator/mocha-runner/dist/src/index.js')],
      mochaOptions: { 'no-config': true, ui: 'bdd', spec: [`${part.tests}/**/*.test.ts`] },
      mutate: mutated(part.source, files, { percent, draw: values.draw }),
      // Words of a list and of a message, and the expressions that hold them, are data.
      mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'Regex'] },
      coverageAnalysis: 'perTest',
      incremental: true,
      incrementalFile: join(folder, `${name}.incremental.json`),
      concurrency: workers,
      timeoutMS: 20_000,
      // All tests of a part in one run, on a machine that may be doing something else.
      dryRunTimeoutMinutes: 60,
      ignoreStatic: true,
      ignorePatterns: ['dist', 'out', '.vscode-test', 'media/pictures'],
      tempDirName: join(folder, 'tmp'),
      reporters: ['clear-text', 'progress', 'html', 'json'],
      clearTextReporter: { logTests: false, allowColor: false },
      htmlReporter: { fileName: join(PROJECT, `out/mutate/${name}.html`) },
      jsonReporter: { fileName: join(PROJECT, `out/mutate/${name}.json`) },
      thresholds: { high: 95, low: ASKED, break: ASKED },
    }),
  );
  return (
    spawnSync(process.execPath, [stryker, 'run', config], { cwd: PROJECT, stdio: 'inherit' })
      .status ?? 1
  );
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
