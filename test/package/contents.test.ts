import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { packVsix, type Package } from './vsix.js';

/** What may stand in the .vsix, beside what vsce itself puts there. */
const ALLOWED = [
  /^(package\.json|package\.nls(\.[\w-]+)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^dist\/(extension|findFacts|cli|[a-z]+Worker)\.js$/,
  /^dist\/web\/(extension|[a-z]+Worker)\.js$/,
  /^dist\/pages\/page\.(js|css)$/,
  /^dist\/(english\.json|licences\.txt)$/,
  /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^media\/(icon\.png|copydesk\.svg)$/,
  /^media\/(newsroom|walkthrough|schemas|rules|pictures|decisions)\/[\w./-]+\.(yaml|txt|md|svg|png|json|html)$/,
  /^media\/directories\/[\w-]+\.jsonl$/,
  /^syntaxes\/[\w.-]+\.json$/,
];
const NEEDED = [
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/extension.js',
  'dist/findFacts.js',
  'dist/web/extension.js',
  'dist/cli.js',
  'dist/pages/page.js',
  'dist/pages/page.css',
  'dist/licences.txt',
  'media/icon.png',
  'media/directories/us-congress.jsonl',
  'media/directories/us-states.jsonl',
  'media/newsroom/actors.yaml',
];

/** Bytes: what may be downloaded with the .vsix, and what each bundle may hold. */
const BUDGET = {
  vsix: 4_100_000,
  'dist/extension.js': 2_200_000,
  'dist/cli.js': 1_950_000,
  'dist/web/extension.js': 4_800_000,
} as const;

describe('the .vsix', () => {
  let vsix: Package;
  let files: Map<string, Uint8Array>;
  before(async () => {
    vsix = await packVsix();
    const inside = Object.entries(unzipSync(readFileSync(vsix.file)));
    files = new Map(
      inside
        .filter(([path]) => path.startsWith('extension/'))
        .map(([path, content]) => [path.slice('extension/'.length), content]),
    );
  });

  it('is packed without a warning', () => {
    assert.doesNotMatch(vsix.said, /^\s*WARNING/m);
  });

  it('holds only what runs and what a person reads', () => {
    assert.deepEqual(
      [...files.keys()].filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds all that is needed', () => {
    assert.deepEqual(
      NEEDED.filter((file) => !files.has(file)),
      [],
    );
  });

  it('has every file that its manifest names', () => {
    const manifest = new TextDecoder().decode(files.get('package.json'));
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|syntaxes)\/[\w./-]+)"/g)].map(
      (match) => match[1]!,
    );
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((file) => !files.has(file)),
      [],
    );
  });

  it('holds bundles without source maps, and none of Node in the web bundle', () => {
    for (const [file, content] of files)
      if (file.endsWith('.js'))
        assert.doesNotMatch(
          new TextDecoder().decode(content.slice(-500)),
          /sourceMappingURL/,
          file,
        );
    assert.doesNotMatch(
      new TextDecoder().decode(files.get('dist/web/extension.js')),
      /require\("(?!vscode")[\w:/.-]+"\)/,
    );
  });

  it('stays within its budget', () => {
    const sizes: Record<string, number> = { vsix: readFileSync(vsix.file).length };
    for (const file of Object.keys(BUDGET).slice(1)) sizes[file] = files.get(file)!.length;
    for (const [file, most] of Object.entries(BUDGET))
      assert.ok(sizes[file]! <= most, `${file} is ${sizes[file]} bytes, more than ${most}`);
  });
});
