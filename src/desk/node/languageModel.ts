import type { HostBundles } from '../host.js';

/** The language model lies beside the bundle, and is read from there at first need: see scripts/build/languageModel.mjs. */
export function loadLanguageModel(_bundles: HostBundles): Promise<void> {
  return Promise.resolve();
}
