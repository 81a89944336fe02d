// Builds what runs: the desktop bundle, the web bundle and the command line. Flags: --production, --watch.
import { context } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hostTwins } from './build/hostTwins.mjs';
import { languageModel } from './build/languageModel.mjs';
import { writeLicences } from './build/licences.mjs';
import { onDemand } from './build/onDemand.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  // Escaped letters would take six bytes each.
  charset: 'utf8',
  // dist/licences.txt has them all.
  legalComments: production ? 'none' : 'inline',
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  external: ['vscode'],
  metafile: true,
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', plugins: [languageModel('node')] };

/** What the desktop extension loads when the first draft is read, with the functions that it calls of it. */
const ON_DEMAND = { 'src/engine/facts/findFacts': ['findFacts'] };

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    external: [
      ...common.external,
      ...Object.keys(ON_DEMAND).map((file) => `./${basename(file)}.js`),
    ],
    plugins: [...node.plugins, onDemand(ON_DEMAND)],
  },
  ...Object.keys(ON_DEMAND).map((file) => ({
    ...common,
    platform: 'node',
    entryPoints: [`${file}.ts`],
    outfile: `dist/${basename(file)}.js`,
  })),
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    plugins: [hostTwins, languageModel('browser')],
  },
  {
    ...common,
    // One file for Node and browsers, as the next.
    entryPoints: ['src/worker/listWorker.ts'],
    outfile: 'dist/listWorker.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: ['src/worker/documentWorker.ts'],
    outfile: 'dist/documentWorker.js',
    platform: 'browser',
    format: 'iife',
    // PDF.js is told that it is in a page: in a thread it would take the messages that are for us, and in Node look for files.
    define: { process: 'undefined', window: 'globalThis', 'import.meta.url': '""' },
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
