import { buildSync } from 'esbuild';

/** The exports of a file of the editor layer, which gets an object of a test's own for VS Code. Each call gives them anew. */
export function bundledWith<T>(file: string): (vscode: object) => T {
  const [code] = buildSync({
    entryPoints: [file],
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
