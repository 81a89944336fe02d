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
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    // Told at once: Mocha tells it at the end, and a whole run takes a quarter of an hour and more.
    console.error(test.err);
    await pictureFailure(test.fullTitle());
  },
  async afterAll() {
    await closeEverything();
  },
};
