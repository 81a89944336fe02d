// Builds what runs: the desktop bundle, the web bundle and the command line. Flags: --production, --watch.
import { context } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { hostTwins } from './build/hostTwins.mjs';

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
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node' },
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', plugins: [hostTwins] },
  { ...common, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', platform: 'node' },
];

const contexts = await Promise.all(builds.map((build) => context(build)));
if (watch) {
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('Watching …');
} else {
  try {
    await Promise.all(contexts.map((one) => one.rebuild()));
    for (const { outfile } of builds) console.log(sizeOf(outfile));
  } catch {
    process.exitCode = 1; // esbuild has said why
  } finally {
    await Promise.all(contexts.map((one) => one.dispose()));
  }
}

function sizeOf(file) {
  const content = readFileSync(file);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;
  return `${file.padEnd(24)} ${kilobytes(content.length)}  ${kilobytes(gzipSync(content).length)} compressed`;
}
