// npm start: builds Copydesk and opens VS Code with it on a copy of the sample newsroom, until Ctrl-C.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './host/chromium.js';
import { copyExtension } from './host/extension.js';
import { freshCopy, freshFolder, PROJECT } from './host/places.js';
import { startServer } from './host/server.js';
import { CALM } from './host/settings.js';
import { addressOf } from './host/workbench.js';

const DRAFT = 'drafts/miami-meeting.txt';
/** Prose is read wrapped; the rest is as calm as in the tests. */
const SETTINGS = { ...CALM, 'editor.wordWrap': 'on' };
const NPM = process.ppid;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Copydesk could not be built.');
  const newsroom = freshCopy(join(PROJECT, 'media/newsroom'));
  // A terminal inside a remote VS Code has a `code` that can open no second VS Code.
  const code =
    hasDisplay && !process.env.VSCODE_IPC_HOOK_CLI && process.env.COPYDESK_HOST !== 'server'
      ? onPath(process.platform === 'win32' ? 'code.cmd' : 'code')
      : undefined;
  await (code ? openDesktop(code, newsroom) : serve(newsroom));
}

async function openDesktop(code: string, newsroom: string): Promise<void> {
  const profile = freshFolder('profile');
  mkdirSync(join(profile, 'User'));
  writeFileSync(join(profile, 'User/settings.json'), JSON.stringify(SETTINGS, null, 2));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  console.log(
    `Opening ${code} on the sample newsroom, with a profile of its own. Close the window or press Ctrl-C to end.`,
  );
  const window = spawn(
    code,
    [
      ...root,
      '--new-window',
      '--wait',
      '--disable-workspace-trust',
      `--extensionDevelopmentPath=${PROJECT}`,
      `--user-data-dir=${profile}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
      newsroom,
      join(newsroom, DRAFT),
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  await untilEnd(window);
}

async function serve(newsroom: string): Promise<void> {
  const server = await startServer({ settings: SETTINGS });
  const address = addressOf(server, {
    folder: newsroom,
    openFile: join(newsroom, DRAFT),
    extension: await copyExtension('desktop'),
  });
  console.log(
    `\nVS Code with Copydesk on the sample newsroom:\n\n  ${address}\n\nOpen it in a browser on this machine. Press Ctrl-C to end.`,
  );
  const opener = { darwin: 'open', win32: 'start' }[process.platform as string] ?? 'xdg-open';
  if (hasDisplay && onPath(opener))
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
  await untilEnd();
  await server.stop();
}

/** Waits for Ctrl-C, until the program has ended, or until npm, which started this process, is gone. What was made for the visit is cleaned up when this process ends. */
function untilEnd(program?: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => (program?.kill(), resolve()));
    if (program) program.once('exit', () => resolve());
    setInterval(() => process.ppid === NPM || (program?.kill(), resolve()), 1000);
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
