import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/host/places.js';

const MAX_PACKED_BYTES = 2_500_000;

describe('the npm package', function () {
  this.timeout(180_000);
  let folder: string;
  const npm = (args: string[], cwd = PROJECT): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-npm-'));
    npm(['run', 'package:npm']);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the command line needs and no more', () => {
    const [packed] = JSON.parse(npm(['pack', '--dry-run', '--json', './dist/npm'])) as {
      name: string;
      size: number;
      files: { path: string }[];
    }[];
    assert.equal(packed!.name, '@copydesk/cli');
    assert.deepEqual(packed!.files.map(({ path }) => path).sort(), [
      'LICENSE',
      'README.md',
      ...['cli.js', 'documentWorker.js', 'english.json', 'licences.txt'].map(
        (name) => `dist/${name}`,
      ),
      ...['us-congress.jsonl', 'us-states.jsonl'].map((name) => `media/directories/${name}`),
      'package.json',
    ]);
    assert.ok(packed!.size < MAX_PACKED_BYTES, `${packed!.size} bytes`);
  });

  it('would be published as it is', () => {
    assert.doesNotThrow(() => npm(['publish', '--dry-run', './dist/npm']));
  });

  it('runs where it is installed', () => {
    npm(['pack', '--pack-destination', folder, join(PROJECT, 'dist/npm')], folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    npm(['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], folder);
    const copydesk = (args: string[]): string =>
      execFileSync(
        process.execPath,
        [join(folder, 'node_modules/@copydesk/cli/dist/cli.js'), ...args],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      );
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal(copydesk(['--version']).trim(), version);
    writeFileSync(join(folder, 'draft.md'), 'Prices rose, Ann Blorp said.\n');
    const { claims } = JSON.parse(copydesk(['annotate', '--format', 'json', 'draft.md'])) as {
      claims: unknown[];
    };
    assert.equal(claims.length, 1);
    writeFileSync(
      join(folder, 'senate.md'),
      'Sen. Bernie Sanders (I-Vt.) said the Senate would vote.\n',
    );
    const { known } = JSON.parse(
      copydesk(['annotate', '--format', 'json', '--starter-directory', 'senate.md']),
    ) as { known: unknown[] };
    assert.equal(known.length, 1);
    writeFileSync(join(folder, 'hearing.txt'), 'ANN: We will open the second gate in March.\n');
    writeFileSync(join(folder, 'gate.md'), '“We will open the second gate in March,” Ann said.\n');
    const { quotations } = JSON.parse(
      copydesk(['annotate', '--format', 'json', '--document', 'hearing.txt', 'gate.md']),
    ) as { quotations: { verdict: string }[] };
    assert.equal(quotations[0]!.verdict, 'verbatim');
  });

  it('is the only one: npm refuses to publish the project’s own folder', () => {
    const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as object;
    assert.ok('private' in manifest && manifest.private === true);
  });
});
