// Builds what runs: the desktop bundle, the web bundle and the command line. Flags: --production, --watch.
import { context } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { hostTwins } from './build/hostTwins.mjs';
import { languageModel } from './build/languageModel.mjs';
import { writeLicences } from './build/licences.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  external: ['vscode'],
  metafile: true,
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', plugins: [languageModel('node')] };

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  { ...node, entryPoints: ['src/worker/nodeListWorker.ts'], outfile: 'dist/listWorker.js' },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    plugins: [hostTwins, languageModel('browser')],
  },
  {
    ...common,
    entryPoints: ['src/worker/webListWorker.ts'],
    outfile: 'dist/web/listWorker.js',
    platform: 'browser',
  },
  {
    ...common,
    entryPoints: ['src/pages/page.ts'],
    outfile: 'dist/pages/page.js',
    platform: 'browser',
    format: 'iife',
    external: [],
  },
  { ...common, entryPoints: ['src/pages/page.css'], outfile: 'dist/pages/page.css' },
];

const contexts = await Promise.all(builds.map((build) => context(build)));
if (watch) {
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('Watching …');
} else {
  try {
    const results = await Promise.all(contexts.map((one) => one.rebuild()));
    writeLicences(
      results.map(({ metafile }) => metafile),
      'dist/licences.txt',
    );
    for (const file of [...builds.map(({ outfile }) => outfile), 'dist/english.json'])
      console.log(sizeOf(file));
  } catch (error) {
    if (!error.errors) console.error(error); // esbuild has told its own
    process.exitCode = 1;
  } finally {
    await Promise.all(contexts.map((one) => one.dispose()));
  }
}

function sizeOf(file) {
  const content = readFileSync(file);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;
  return `${file.padEnd(24)} ${kilobytes(content.length)}  ${kilobytes(gzipSync(content).length)} compressed`;
}
