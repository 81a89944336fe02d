import { readdirSync, readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { settingsOf } from '../settingsOf.js';

/** As much of VS Code as an extension needs to activate: what it registers is taken, nothing is open, and files are the disk's. */
export interface StandIn {
  readonly context: object;
  /** How often a file or a folder has been looked at. */
  readonly reads: number;
  /** Runs something while `require('vscode')` gives this. */
  within<T>(run: () => T): T;
  /** Runs a command that was registered. */
  run(command: string, ...args: readonly unknown[]): Promise<unknown>;
}

class Uri {
  readonly scheme = 'file';
  readonly authority = '';
  readonly query = '';
  constructor(readonly path: string) {}
  get fsPath(): string {
    return this.path;
  }
  static file(path: string): Uri {
    return new Uri(path);
  }
  static joinPath({ path }: Uri, ...more: string[]): Uri {
    return new Uri(join(path, ...more));
  }
  toString(): string {
    return `file://${this.path}`;
  }
}

class EventEmitter {
  private readonly listeners = new Set<(event: unknown) => void>();
  readonly event = (listener: (event: unknown) => void): object => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(event: unknown): void {
    for (const listener of this.listeners) listener(event);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

/** Whatever is asked of it: a function, a class, a value with every property, a list without members. */
function anything(known: Readonly<Record<PropertyKey, unknown>> = {}): unknown {
  return new Proxy(class {}, {
    get: (target, key) => {
      if (key in known) return known[key];
      if (key === 'prototype') return target.prototype;
      if (key === 'then' || key === Symbol.hasInstance) return undefined;
      if (key === Symbol.toPrimitive) return () => '';
      return key === Symbol.iterator ? [][Symbol.iterator] : anything();
    },
    set: () => true,
    apply: () => anything(),
    construct: (_target, _args, made) =>
      Object.create((made as { prototype: object }).prototype) as object,
  });
}

/** What VS Code loads. */
export function bundleIn(root: string): string {
  return join(root, 'dist/extension.js');
}

export function standIn(root: string, storage: string): StandIn {
  const commands = new Map<string, (...args: readonly unknown[]) => unknown>();
  const properties = settingsOf<{ default?: unknown }>(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  let reads = 0;
  const looking =
    <T>(look: (path: string) => T) =>
    async ({ path }: Uri): Promise<T> => {
      reads++;
      return look(path);
    };
  const memento = {
    get: (_key: string, otherwise?: unknown) => otherwise,
    update: () => Promise.resolve(),
    keys: () => [],
  };
  const known: Readonly<Record<string, unknown>> = {
    Uri,
    EventEmitter,
    l10n: { t: (text: string) => text },
    commands: anything({
      registerCommand: (id: string, run: (...args: readonly unknown[]) => unknown) => {
        commands.set(id, run);
        return { dispose: () => undefined };
      },
    }),
    workspace: anything({
      textDocuments: [],
      workspaceFolders: [],
      getWorkspaceFolder: () => undefined,
      getConfiguration: () => ({
        get: (id: string) => properties[id]?.default,
        inspect: () => undefined,
      }),
      fs: {
        readFile: looking((path) => readFileSync(path)),
        readDirectory: looking((path) =>
          readdirSync(path, { withFileTypes: true }).map((one) => [
            one.name,
            one.isDirectory() ? 2 : 1,
          ]),
        ),
        stat: looking((path) => statSync(path)),
      },
    }),
    window: anything({ visibleTextEditors: [], activeTextEditor: undefined }),
    env: { language: 'en', uiKind: 1 },
  };
  // The bundle copies what its modules have of their own, so everything that it names must be there.
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts'),
  );
  const named = new Set(
    sources.flatMap(
      (path) => readFileSync(join(root, 'src', path), 'utf8').match(/(?<=\bvscode\.)\w+/g) ?? [],
    ),
  );
  const vscode = Object.fromEntries([...named].map((name) => [name, known[name] ?? anything()]));
  return {
    context: {
      subscriptions: [],
      extensionUri: Uri.file(root),
      globalStorageUri: Uri.file(storage),
      workspaceState: memento,
      globalState: memento,
    },
    get reads() {
      return reads;
    },
    within(run) {
      const loader = Module as unknown as {
        _load: (request: string, ...rest: readonly unknown[]) => unknown;
      };
      const load = loader._load;
      loader._load = (request, ...rest) =>
        request === 'vscode' ? vscode : load.call(loader, request, ...rest);
      try {
        return run();
      } finally {
        loader._load = load;
      }
    },
    run: async (command, ...args) => commands.get(command)!(...args),
  };
}
