import { format } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Server } from './server.js';

/** What a page of VS Code is opened on. Paths are absolute and on this machine. */
export interface Opening {
  /** A folder, or a `.code-workspace` file. */
  folder?: string;
  openFile?: string;
  /** The folder of an extension under development. */
  extension?: string;
  /** The bundle whose `run()` is called in the extension host; it lies in the extension's folder. */
  suite?: string;
}

/** How long any one thing on a page may take, in ms: a laptop needs a twentieth of it, a busy machine more. */
export const PATIENCE = 80_000;

/** The address of a page of VS Code. */
export function addressOf(
  { authority }: Server,
  { folder, openFile, extension, suite }: Opening,
): string {
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(path)}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (openFile) payload.push(['openFile', remote(openFile)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (suite) payload.push(['extensionTestsPath', remote(suite)]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  else query.set('ew', 'true');
  return `http://${authority}/?${query}`;
}

/** What the page of a test run tells from inside VS Code: each line of output and, at the end, the exit code. */
export interface Automation {
  log(line: string): void;
  exit(code: number): void;
}

/** Opens a page of VS Code in a browser profile of its own and waits until the workbench stands. A page that does not load is tried once more. */
export async function openWorkbench(
  browser: Browser,
  server: Server,
  opening: Opening,
  automation?: Automation,
  look: BrowserContextOptions = {},
): Promise<Page> {
  for (let tries = 1; ; tries++) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...look,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
      automation?.log(lineOf(type, args)),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) => automation?.exit(code));
    try {
      await page.goto(addressOf(server, opening), { waitUntil: 'domcontentloaded' });
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      // Now and then VS Code opens a workspace without its folders, and never finds them.
      if (opening.folder?.endsWith('.code-workspace'))
        await page
          .locator('.explorer-folders-view .monaco-list-row')
          .first()
          .waitFor({ timeout: PATIENCE / 2 });
      return page;
    } catch (error) {
      await context.close();
      if (tries === 2)
        throw new Error(
          `VS Code's page did not come up: ${(error as Error).message}\n${server.log()}`,
        );
    }
  }
}

/** One call of the console, as it would stand in a terminal: mocha's reporter hands a pattern and what to put in it. */
function lineOf(type: string, args: unknown[]): string {
  return type === 'error' ? `error: ${format(...args)}` : format(...args);
}
