import { plainL10n } from './bundledWith.js';

/** VS Code as far as a test needs it; whatever else is asked of it is an empty class. */
export function anyVscode(known: object): object {
  const held: Record<string | symbol, unknown> = { l10n: plainL10n, ...known };
  return new Proxy(held, { get: (all, key) => (key in all ? all[key] : class {}) });
}
