import { download, type ProgressReport } from '@vscode/test-electron';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { onPath } from './chromium.js';
import { serverRunsHere } from './install.js';
import { HOSTS, PROJECT } from './places.js';

/** A program that takes desktop VS Code's arguments. */
export interface Desktop {
  executable: string;
  /** What it is, for a person to read. */
  what: string;
}

const SILENCE = 20_000;

/**
 * The desktop program where it can be downloaded and has a display and its libraries, else the stand-in over VS Code Server.
 * COPYDESK_HOST=desktop or =server forces one.
 * @throws Error when the desktop program is forced, or there is no other, and it cannot be had
 */
export async function findDesktop(): Promise<Desktop> {
  const server: Desktop = {
    executable: join(PROJECT, 'scripts/host/launcher.cjs'),
    what: 'VS Code Server',
  };
  const wanted = process.env.COPYDESK_HOST;
  if (wanted === 'server') return server;
  try {
    if (process.platform === 'linux' && !process.env.DISPLAY && !onPath('xvfb-run'))
      throw new Error('it needs a display, and xvfb-run is not installed');
    const executable = await downloadDesktop();
    const missing = missingLibraries(executable);
    if (missing.length) throw new Error(`it lacks the libraries ${missing.join(', ')}`);
    return { executable, what: 'the desktop program' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (wanted === 'desktop' || !serverRunsHere)
      throw new Error(`Desktop VS Code cannot be used: ${reason}`);
    return { ...server, what: `VS Code Server (not the desktop program: ${reason})` };
  }
}

/** Downloads desktop VS Code once, the newest or the version in COPYDESK_VSCODE; given up when nothing of it has arrived after 20 s, or nothing more for as long. */
function downloadDesktop(): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('its download did not answer for 20 s')),
      SILENCE,
    );
    const reporter = {
      report: ({ stage }: ProgressReport) =>
        void (/^(downloading|foundMatchingInstall)$/.test(stage) && clearTimeout(timer)),
      error: () => undefined,
    };
    download({
      version: process.env.COPYDESK_VSCODE ?? 'stable',
      cachePath: HOSTS,
      timeout: SILENCE,
      reporter,
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function missingLibraries(executable: string): string[] {
  if (process.platform !== 'linux') return [];
  return [
    ...execFileSync('ldd', [executable], { encoding: 'utf8' }).matchAll(/^\s*(\S+) => not found/gm),
  ].map((match) => match[1]!);
}
