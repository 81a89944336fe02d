import type { HostBundles } from '../host.js';

// The browser twin of src/desk/node/languageModel.ts.

/**
 * Reads the language model, which both hosts share, before anything asks for it: a browser can read no file at once. The
 * bundle takes it from `copydeskLanguageModel` at first need (scripts/build/languageModel.mjs).
 * @param bundles where the model is
 * @throws where it cannot be read
 */
export async function loadLanguageModel(bundles: HostBundles): Promise<void> {
  const text = new TextDecoder().decode(await bundles.read('english.json'));
  (globalThis as { copydeskLanguageModel?: string }).copydeskLanguageModel = text;
}
