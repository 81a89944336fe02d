// Integration tests in the desktop extension host: npm run test:host -- [--grep PATTERN]
import { runTests } from '@vscode/test-electron';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop } from '../host/desktop.js';
import { copyExtension } from '../host/extension.js';
import { freshCopy, freshFolder } from '../host/places.js';
import { CALM } from '../host/settings.js';
import { bundleSuite } from './bundleSuite.js';
import { NEWSROOM } from './newsroom.js';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  const { executable, what } = await findDesktop();
  console.log(`Desktop extension host: ${what}`);
  const extension = await copyExtension('desktop');
  const suite = join(extension, 'out/desktop.js');
  await bundleSuite('desktop', suite, values.grep);
  const profile = freshFolder('profile');
  mkdirSync(join(profile, 'User'));
  writeFileSync(join(profile, 'User/settings.json'), JSON.stringify(CALM));
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [freshCopy(NEWSROOM), '--disable-extensions', `--user-data-dir=${profile}`],
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
