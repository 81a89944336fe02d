// Mocha's browser build runs in both extension hosts: a Node process and a web worker without a document.
// Imported before any test file, it puts describe() and it() in place.
import 'mocha/mocha.js';
import { SUITE_MARK } from '../../../scripts/host/mark.js';

declare const __GREP__: string;

const scope = globalThis as unknown as {
  location?: object;
  mocha: BrowserMocha;
  Mocha: typeof Mocha;
};
scope.location ??= {};

/** The browser build's own door, which @types/mocha only half describes. */
interface BrowserMocha {
  setup(options: Record<string, unknown>): void;
  run(done: (failures: number) => void): Mocha.Runner;
}

// VS Code lets nobody replace console.log, so it is the reporter that marks its lines.
(scope.Mocha.reporters.Base as unknown as { consoleLog: typeof console.log }).consoleLog = (
  pattern: unknown = '',
  ...values: unknown[]
) => console.log(`${SUITE_MARK}${String(pattern)}`, ...values);
scope.mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  timeout: 60_000,
  color: false,
  ...(__GREP__ ? { grep: __GREP__ } : {}),
});

/** Runs every test that was bundled. Rejects when one failed, or when there was none to run. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = scope.mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (!runner.stats?.tests) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
