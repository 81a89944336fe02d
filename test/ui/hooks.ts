import { closeEverything, pictureFailure } from './harness.js';

/** Mocha's root hooks for the tests in Chromium. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    if (this.currentTest?.state === 'failed') await pictureFailure(this.currentTest.fullTitle());
  },
  async afterAll() {
    await closeEverything();
  },
};
