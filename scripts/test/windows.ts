// Two windows of VS Code on one folder, each making decisions on one draft at random moments, while git changes branches below them: npm run windows -- [--decisions 100]. No part of the tests; it takes some minutes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { copyExtension } from '../host/extension.js';
import { freshFolder, PROJECT } from '../host/places.js';
import { runSuite } from '../host/suite.js';
import { bundleSuite } from './bundleSuite.js';

const WINDOWS = ['Ada Veld', 'Ben Orlin'] as const;
const SIDECAR = 'draft.md.copydesk.yaml';
/** The longest time between two changes of branch, in ms. */
const LONGEST_STAY = 8000;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { decisions: { type: 'string', default: '100' } } });
  const decisions = Number(values.decisions);
  if (!(decisions >= 1)) throw new Error('--decisions wants a number from 1 on');
  const folder = repository(decisions);
  const extension = await copyExtension('desktop');
  let ended = false;
  const windows = Promise.all(
    WINDOWS.map(async (name, i) => {
      const suite = join(extension, `out/windows${i}.js`);
      await bundleSuite('desktop', suite, '', join(PROJECT, 'test/windows'));
      return runSuite(
        { extension, suite, folder },
        { env: { COPYDESK_WINDOW: name, COPYDESK_DECISIONS: String(decisions) } },
        30,
      );
    }),
  ).finally(() => (ended = true));
  const checkouts = await changeBranches(folder, () => ended);
  const codes = await windows;
  const { missing, markers } = compare(folder, decisions);
  console.log(
    `${WINDOWS.length} windows, ${decisions} decisions each, ${checkouts} changes of branch: ${missing.length} not on disk${missing.length ? ` (${missing.join(', ')})` : ''}, ${markers ? 'conflict markers' : 'no conflict marker'}`,
  );
  return codes.some((code) => code !== 0) || missing.length > 0 || markers ? 1 : 0;
}

/** The words that a window's claim has to itself. */
const claimOf = (name: string, number: number): string => `school ${number} of ${name} would open`;

/** A repository with a draft in which each window's name makes claims enough, and two branches. */
function repository(decisions: number): string {
  const folder = freshFolder('windows');
  const lines = WINDOWS.flatMap((name) =>
    Array.from({ length: decisions }, (_, i) => `The minister said ${claimOf(name, i + 1)} soon.`),
  );
  writeFileSync(join(folder, 'draft.md'), `${lines.join('\n\n')}\n`);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.email', 'desk@example.org');
  git(folder, 'config', 'user.name', 'Desk');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'Draft');
  git(folder, 'branch', 'other');
  return folder;
}

/** Commits and changes between the branches at random moments until the windows have ended. @returns how often */
async function changeBranches(folder: string, hasEnded: () => boolean): Promise<number> {
  let [on, changes] = ['main', 0];
  while (!hasEnded()) {
    await new Promise((resolve) => setTimeout(resolve, LONGEST_STAY * Math.random()));
    // Before the first decision there is nothing to be lost, and the last ones are to settle.
    if (!existsSync(join(folder, SIDECAR)) && on === 'main') continue;
    const to = on === 'main' ? 'other' : 'main';
    try {
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '--allow-empty', '-m', 'Decisions');
      git(folder, 'checkout', '-q', to);
      on = to;
      changes++;
    } catch {
      // Git refuses where a decision was written in between.
    }
  }
  return changes;
}

/** Which decisions the sidecar lacks in the end, by the claim's words. */
function compare(folder: string, decisions: number): { missing: string[]; markers: boolean } {
  const text = readFileSync(join(folder, SIDECAR), 'utf8');
  const { reviews = {} } = parse(text) as { reviews?: object };
  const decided = Object.values(reviews).map((review) => JSON.stringify(review));
  const wanted = WINDOWS.flatMap((name) =>
    Array.from({ length: decisions }, (_, i) => claimOf(name, i + 1)),
  );
  return {
    missing: wanted.filter((words) => !decided.some((one) => one.includes(words))),
    markers: /^(?:<{7}|={7}|>{7})/m.test(text),
  };
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
