// Integration tests in the web extension host: npm run test:web -- [--grep PATTERN]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyExtension } from '../host/extension.js';
import { freshCopy } from '../host/places.js';
import { runSuite } from '../host/suite.js';
import { bundleSuite } from './bundleSuite.js';
import { NEWSROOM } from './newsroom.js';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  console.log('Web extension host: VS Code Server, with the extension as a browser sees it');
  const extension = await copyExtension('web');
  const suite = join(extension, 'out/web.js');
  await bundleSuite('web', suite, values.grep);
  return runSuite({ extension, suite, folder: freshCopy(NEWSROOM) });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
