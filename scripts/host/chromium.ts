import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium: the system's, else Playwright's, else Debian's, which is installed where that is allowed. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

/** The path of a Chromium to run. @throws Error that says what to install */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? systemChromium() ?? playwrightsOwn() ?? debians();
  if (!found)
    throw new Error(
      'No Chromium here. Install one (apt-get install chromium, or npx playwright-core install chromium), or name one in the variable CHROMIUM.',
    );
  return found;
}

function systemChromium(): string | undefined {
  return NAMES.map(onPath).find(Boolean);
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function debians(): string | undefined {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!onPath('apt-get') || (root.length && spawnSync('sudo', ['-n', 'true']).status !== 0))
    return undefined;
  console.log("Installing Debian's Chromium …");
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    const [command, ...rest] = [...root, 'apt-get', '-qq', ...args];
    spawnSync(command!, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return systemChromium();
}

/** The full path of a program on PATH, if it is there and may be run. */
export function onPath(program: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not here
    }
  }
  return undefined;
}
