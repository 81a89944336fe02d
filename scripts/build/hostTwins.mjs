import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const NODE = `${resolve('src/desk/node')}/`;
const WEB = `${resolve('src/desk/web')}/`;

/**
 * For the web bundle: takes `src/desk/web/x.ts` wherever the code imports `src/desk/node/x.js`. A file there without a twin is an error, and so
 * is (esbuild's own) any import of a Node module.
 * @type {import('esbuild').Plugin}
 */
export const hostTwins = {
  name: 'host-twins',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const asked = resolve(resolveDir, path);
      if (!asked.startsWith(NODE) || resolveDir.startsWith(NODE.slice(0, -1))) return undefined;
      const twin = asked.replace(NODE, WEB).replace(/\.js$/, '.ts');
      if (!existsSync(twin))
        return {
          errors: [
            {
              text: `the web bundle needs ${relative('.', twin)}, the browser twin of ${relative('.', asked)}`,
            },
          ],
        };
      return { path: twin };
    });
  },
};
