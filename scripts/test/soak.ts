// Hours of work in minutes, in a real VS Code: npm run soak -- [--edits 10000]. No part of the tests; it takes some minutes.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyExtension } from '../host/extension.js';
import { freshCopy, PROJECT } from '../host/places.js';
import { runSuite } from '../host/suite.js';
import { bundleSuite } from './bundleSuite.js';
import { NEWSROOM } from './newsroom.js';

async function main(): Promise<number> {
  const {
    values: { edits },
  } = parseArgs({ options: { edits: { type: 'string', default: '10000' } } });
  const extension = await copyExtension('desktop');
  const suite = join(extension, 'out/soak.js');
  await bundleSuite('desktop', suite, '', join(PROJECT, 'test/soak'));
  return runSuite(
    { extension, suite, folder: freshCopy(NEWSROOM) },
    { env: { COPYDESK_SOAK_EDITS: edits } },
    60,
  );
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
