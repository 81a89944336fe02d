// npm run regexes: finds how each regular expression of src behaves on long input, and writes scripts/regexes/verdicts.txt. With --check (npm run check) it only looks: what is not linear, or could not be found out, fails, unless a comment beside
// it says why it does no harm: `// slow-regex: one line of at most 120 characters`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { collectRegexes, type RegexCall, type RegexUse } from './regexes/collect.js';
import { expressionKey, LINEAR, repositoryVerdicts, type Verdict } from './regexes/verdicts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Milliseconds for one expression; what takes longer is a finding. */
const TIMEOUT_MS = 120_000;
const ATTACK_REPEATS = 100_000;
const HARMLESS_MS = 2_000;

const findings: string[] = [];
void main();

async function main(): Promise<void> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort();
  const collected = files.map((file) =>
    collectRegexes(file, readFileSync(join(root, file), 'utf8')),
  );
  const calls = collected.flatMap((one) => one.calls);
  const uses = [...collected.flatMap((one) => one.uses), ...composed(calls)];
  const verdicts = repositoryVerdicts();
  const checkOne = await checker();
  const excused = new Map<string, boolean>();
  for (const use of uses) {
    const key = expressionKey(use);
    let verdict = verdicts.of(key);
    if (verdict === undefined) {
      verdict = await checkOne(use);
      verdicts.add(key, verdict);
    }
    const place = `${use.file}:${use.line}: ${key.length > 160 ? `${key.slice(0, 160)}…` : key}`;
    if (verdict !== LINEAR && use.excuse === undefined)
      findings.push(
        `${place}\n  is ${verdict}: rewrite it (no adjacent repetitions of the same characters, no repetition that is tried from each place and fails only at the end), or say beside it why no long text reaches it: // slow-regex: …`,
      );
    if (verdict === LINEAR && use.excuse !== undefined)
      excused.set(place, excused.get(place) ?? true);
    if (verdict !== LINEAR && use.excuse !== undefined) excused.set(place, false);
  }
  for (const [place, isNeedless] of excused)
    if (isNeedless) findings.push(`${place}\n  is linear: the comment “slow-regex” beside it goes`);
  if (!process.argv.includes('--check')) verdicts.commit(uses.map(expressionKey));
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
}

/** The expressions that are composed while the files with such calls are loaded, each at its call where there is but one. */
function composed(places: readonly RegexCall[]): RegexUse[] {
  const loadable = [
    ...new Set(places.filter((one) => one.excuse === undefined).map((one) => one.file)),
  ];
  if (loadable.length === 0) return [];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/regexes/composed.ts', ...loadable],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    findings.push(
      `${loadable.join(', ')}: a composed expression can be checked only where its file loads without VS Code\n${stderr}`,
    );
    return [];
  }
  const found = JSON.parse(stdout) as { source: string; flags: string; file: string }[];
  for (const file of loadable)
    if (!found.some((one) => one.file === file))
      findings.push(
        `${file}: a regular expression is composed when a function is called, so nobody can check it: compose it when the file is loaded, or say why it is harmless: // slow-regex: …`,
      );
  return found
    .filter(({ file }) => loadable.includes(file))
    .map((one) => ({ ...one, line: places.find(({ file }) => file === one.file)!.line }));
}

/** Checks one expression; by the checker's own program where npm has installed one for this machine, which is faster, else in JavaScript. */
async function checker(): Promise<(use: RegexUse) => Promise<Verdict>> {
  const require = createRequire(import.meta.url);
  const hasProgram = existsSync(
    join(
      root,
      `node_modules/recheck-${process.platform.replace('win32', 'windows')}-${process.arch}`,
    ),
  );
  process.env.RECHECK_BACKEND = hasProgram ? 'native' : 'pure';
  const { check } = require('recheck') as typeof import('recheck');
  return async ({ source, flags }) => {
    const found = await check(source, flags, { timeout: TIMEOUT_MS });
    if (found.status === 'safe') return LINEAR;
    if (found.status === 'unknown') return 'not found out';
    const { complexity, attack, checker } = found;
    if (checker === 'fuzz' && isHarmless(source, flags, attack.pattern)) return LINEAR;
    return complexity.type === 'polynomial'
      ? `polynomial of degree ${complexity.degree}`
      : complexity.type;
  };
}

/** Whether an attack that was guessed does nothing on a text of a hundred thousand characters. What is linear takes some milliseconds, what is quadratic many seconds. */
function isHarmless(source: string, flags: string, pattern: string): boolean {
  const total = Array.from(pattern.matchAll(/repeat\((\d+)\)/g), ([, count]) => Number(count));
  const factor = ATTACK_REPEATS / total.reduce((sum, count) => sum + count, 1);
  // The checker writes its attacks as JavaScript: string literals, repeated and joined.
  const text = pattern.replace(
    /repeat\((\d+)\)/g,
    (_, count: string) => `repeat(${Math.ceil(Number(count) * factor)})`,
  );
  try {
    runInNewContext(
      `new RegExp(source, flags).test(${text})`,
      { source, flags },
      { timeout: HARMLESS_MS },
    );
    return true;
  } catch {
    return false;
  }
}
