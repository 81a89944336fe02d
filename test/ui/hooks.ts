import { findChromium } from '../../scripts/host/chromium.js';
import { installServer } from '../../scripts/host/install.js';
import { closeEverything, pictureFailure } from './harness.js';

/** Installs what the tests need before the first of them: on a fresh or busy machine that takes longer than a hook may. */
export function mochaGlobalSetup(): void {
  findChromium();
  installServer(process.env.COPYDESK_SERVER);
}

/** Mocha's root hooks for the tests in Chromium. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    if (this.currentTest?.state === 'failed') await pictureFailure(this.currentTest.fullTitle());
  },
  async afterAll() {
    await closeEverything();
  },
};
