import { build, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../host/places.js';

export type ExtensionHost = 'desktop' | 'web';

const TESTS = join(PROJECT, 'test/host');

/**
 * Bundles every *.test.ts below a folder (test/host unless told otherwise) and mocha into one file whose `run()` the extension host calls. A test named `x.desktop.test.ts` or
 * `x.web.test.ts` goes to that host alone. For the web it is one file without Node's modules, and esbuild fails where a test asks for one.
 */
export async function bundleSuite(
  host: ExtensionHost,
  outfile: string,
  grep = '',
  folder = TESTS,
): Promise<void> {
  const other = host === 'web' ? '.desktop.test.ts' : '.web.test.ts';
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith(other))
    .sort();
  if (tests.length === 0) throw new Error(`${folder} has no test for the ${host} extension host.`);
  const imports = [join(TESTS, 'harness/mocha.js'), ...tests.map((file) => join(folder, file))].map(
    (path) => path.replaceAll('\\', '/'),
  );
  await build({
    stdin: {
      contents: `export { run } from ${JSON.stringify(imports[0])};\n${imports.map((path) => `import ${JSON.stringify(path)};`).join('\n')}`,
      resolveDir: TESTS,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode'],
    plugins: [mochaAsScript],
    define: {
      __GREP__: JSON.stringify(grep),
      ...(host === 'web' ? { global: 'globalThis', process: '{"env":{}}' } : {}),
    },
    ...(host === 'web'
      ? {
          platform: 'browser',
          alias: { 'node:assert/strict': join(TESTS, 'harness/assertInWorker.ts') },
        }
      : { platform: 'node' }),
  });
}

/** Mocha's browser build is a script that looks for `module`, but lies in a package of modules: outside it, esbuild takes it for what it is. */
const mochaAsScript: Plugin = {
  name: 'mocha-as-script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({
      path: join(PROJECT, 'node_modules/mocha/mocha.js'),
      namespace: 'script',
    }));
    onLoad({ filter: /./, namespace: 'script' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'js',
    }));
  },
};
