import { buildSync } from 'esbuild';

/** The exports of files of the editor layer, which get an object of a test's own for VS Code. Each call gives them anew. */
export function bundledWith<T>(...files: readonly string[]): (vscode: object) => T {
  const [code] = buildSync({
    stdin: {
      contents: files.map((file) => `export * from './${file}';\n`).join(''),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    write: false,
  }).outputFiles;
  return (vscode) => {
    const module = { exports: {} as T };
    const load = (name: string): unknown =>
      name === 'vscode' ? vscode : process.getBuiltinModule(name);
    new Function('require', 'module', 'exports', code.text)(load, module, module.exports);
    return module.exports;
  };
}

/** VS Code's translation, which translates nothing. */
export const plainL10n = {
  t: (words: string, ...parts: unknown[]): string =>
    words.replace(/\{(\d)\}/g, (_, i: string) => String(parts[Number(i)])),
};
