import { basename, resolve } from 'node:path';

/**
 * Leaves modules of pure functions out of a bundle for Node, and loads each at its first call from a bundle of its own beside it. The web
 * extension host can load no second script at once: its bundle has them all.
 * @param {Readonly<Record<string, readonly string[]>>} modules a module of `src` (without ending) with the functions that it exports
 * @returns {import('esbuild').Plugin}
 */
export const onDemand = (modules) => ({
  name: 'on-demand',
  setup({ onLoad }) {
    for (const [module, names] of Object.entries(modules)) {
      const file = `${resolve(module)}.ts`;
      onLoad(
        { filter: new RegExp(`[\\\\/]${basename(file).replace('.', '\\.')}$`) },
        ({ path }) => {
          if (path !== file) return undefined;
          return {
            loader: 'js',
            contents: names
              .map(
                (name) =>
                  `export const ${name} = (...given) => require('./${basename(module)}.js').${name}(...given);`,
              )
              .join('\n'),
          };
        },
      );
    }
  },
});
