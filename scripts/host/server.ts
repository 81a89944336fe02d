import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { installServer, NEWEST } from './install.js';
import { freshFolder } from './places.js';
import { CALM } from './settings.js';

export interface ServerOptions {
  /** code-server's number; otherwise that of COPYDESK_SERVER, or the newest that the tests know. */
  version?: string;
  /** User settings over the calm ones. */
  settings?: Readonly<Record<string, unknown>>;
  /** A .vsix to install before the start. */
  install?: string;
  /** Keep Restricted Mode: folders are not trusted until the user says so. */
  restricted?: boolean;
  /** Further variables for the extension host. */
  env?: Readonly<Record<string, string>>;
}

/** A running VS Code Server with a profile of its own. */
export interface Server {
  /** host:port, as it stands in vscode-remote addresses. */
  authority: string;
  /**
   * Lays settings over the user's while VS Code runs; the next call's take their place. They go where a remote machine's own settings stand,
   * because VS Code Server does not notice when the user's are changed on disk.
   */
  changeSettings(settings: Readonly<Record<string, unknown>>): void;
  /** The server's own output so far, for when something went wrong. */
  log(): string;
  stop(): Promise<void>;
}

/** The marketplace is never asked: nothing a test does leaves the machine. */
const NO_GALLERY = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });

/** Starts VS Code Server on a free port with a fresh profile; a start that gives no sign of life in 30 s is tried once more. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  try {
    return await startOnce(options);
  } catch (error) {
    console.warn(`VS Code Server did not start (${(error as Error).message}); once more …`);
    return startOnce(options);
  }
}

async function startOnce({
  version = process.env.COPYDESK_SERVER ?? NEWEST,
  settings,
  install,
  restricted,
  env,
}: ServerOptions): Promise<Server> {
  const { node, main } = installServer(version);
  const profile = freshFolder('profile');
  const folders = [
    '--server-data-dir',
    join(profile, 'server'),
    '--user-data-dir',
    join(profile, 'user'),
    '--extensions-dir',
    join(profile, 'extensions'),
  ];
  write(join(profile, 'user/User/settings.json'), { ...CALM, ...settings });
  const machineSettings = join(profile, 'user/Machine/settings.json');
  write(machineSettings, {});
  if (install) {
    const { status, stdout, stderr } = spawnSync(
      node,
      [main, '--accept-server-license-terms', ...folders, '--install-extension', install],
      { encoding: 'utf8' },
    );
    if (status !== 0 || !/successfully installed/.test(stdout))
      throw new Error(`${install} could not be installed: ${stdout}${stderr}`);
  }
  const child = spawn(
    node,
    [
      main,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--enable-smoke-test-driver',
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...folders,
    ],
    {
      env: { ...process.env, EXTENSIONS_GALLERY: NO_GALLERY, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const log: string[] = [];
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stopNow = () => child.kill('SIGKILL');
  process.once('exit', stopNow);
  const stop = async () => {
    process.removeListener('exit', stopNow);
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(patience);
  };
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  try {
    const port = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        log.push(line);
        const listening = /listening on (\d+)/.exec(line);
        if (listening) resolve(listening[1]!);
      });
      void gone.then(() => reject(new Error(`it ended: ${log.join('\n')}`)));
      setTimeout(() => reject(new Error(`no answer in 30 s: ${log.join('\n')}`)), 30_000).unref();
    });
    return {
      authority: `127.0.0.1:${port}`,
      changeSettings: (own) => write(machineSettings, own),
      log: () => log.join('\n'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function write(file: string, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
}
