import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchChromium } from './chromium.js';
import { SUITE_MARK } from './mark.js';
import { OUT } from './places.js';
import { startServer, type ServerOptions } from './server.js';
import { openWorkbench, type Opening } from './workbench.js';

/**
 * Runs a suite in an extension host of VS Code Server. What the suite prints goes to this process's own output; all that VS Code said besides
 * goes to `out/test/SUITE.log`.
 * @param minutes after how long a suite hangs
 * @returns the suite's exit code
 */
export async function runSuite(
  opening: Opening & { suite: string },
  options: ServerOptions = {},
  minutes = 5,
): Promise<number> {
  const server = await startServer(options);
  const browser = await launchChromium();
  const said: string[] = [];
  const log = (line: string) => {
    said.push(line);
    if (line.startsWith(SUITE_MARK)) console.log(line.slice(SUITE_MARK.length));
  };
  try {
    return await new Promise<number>((resolve, reject) => {
      setTimeout(
        () =>
          reject(
            new Error(
              `the suite did not end in ${minutes} minutes; what VS Code said is in out/test`,
            ),
          ),
        minutes * 60_000,
      ).unref();
      openWorkbench(browser, server, opening, { log, exit: resolve }).catch(reject);
    });
  } finally {
    await browser.close();
    await server.stop();
    mkdirSync(join(OUT, 'test'), { recursive: true });
    writeFileSync(
      join(OUT, 'test', `${basename(opening.suite, '.js')}.log`),
      `${said.join('\n')}\n\n${server.log()}\n`,
    );
  }
}
