import { URI, Utils } from 'vscode-uri';
import { plainL10n } from './bundledWith.js';

type Place = number;

class Range {
  constructor(
    readonly start: Place,
    readonly end: Place,
  ) {}
}

/** An edit of files, as VS Code takes it; of texts each has one. */
class WorkspaceEdit {
  readonly replaced: { readonly uri: URI; readonly range: Range; readonly text: string }[] = [];
  readonly created: { readonly uri: URI; readonly contents: Uint8Array }[] = [];

  replace(uri: URI, range: Range, text: string): void {
    this.replaced.push({ uri, range, text });
  }

  createFile(uri: URI, { contents }: { readonly contents: Uint8Array }): void {
    this.created.push({ uri, contents });
  }
}

/** A window of VS Code with files in memory, as far as writing into a registry needs one. Nobody answers its messages. */
export class RegistryWindow {
  readonly files = new Map<string, string>();
  readonly told: string[] = [];
  readonly commands = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  /** Whether no file can be made. */
  isReadOnly = false;
  /** Runs before files are made. */
  beforeCreating: () => void = () => undefined;
  /** What is selected in the editor. */
  selected = '';

  readonly draft = {
    uri: URI.file('/news/tax.md'),
    getText: (): string => this.selected,
  };

  /** What the files of the editor layer take for VS Code. */
  readonly vscode: object;

  constructor() {
    const tell = (words: string): Promise<undefined> => {
      this.told.push(words);
      return Promise.resolve(undefined);
    };
    const nothing = { dispose: () => undefined };
    this.vscode = {
      l10n: plainL10n,
      env: { language: 'en' },
      Uri: Object.assign(URI, Utils),
      Range,
      WorkspaceEdit,
      EventEmitter: class {},
      commands: {
        registerCommand: (id: string, run: (...args: unknown[]) => Promise<unknown>) => {
          this.commands.set(id, run);
          return nothing;
        },
        executeCommand: () => Promise.resolve(undefined),
      },
      window: {
        activeTextEditor: {
          document: this.draft,
          selection: { isEmpty: false, start: 0, end: 1 },
        },
        showInformationMessage: tell,
        showWarningMessage: tell,
        showErrorMessage: tell,
        showTextDocument: () => Promise.resolve(undefined),
      },
      workspace: {
        asRelativePath: ({ path }: URI) => path.replace('/news/', ''),
        applyEdit: (edit: WorkspaceEdit) => this.apply(edit),
        fs: {
          stat: (uri: URI) =>
            this.files.has(uri.path)
              ? Promise.resolve({})
              : Promise.reject(new Error(`no ${uri.path}`)),
        },
        openTextDocument: (uri: URI) =>
          this.files.has(uri.path)
            ? Promise.resolve(this.document(uri))
            : Promise.reject(new Error(`cannot open ${uri.path}`)),
      },
    };
  }

  run(command: string, ...args: unknown[]): Promise<unknown> {
    return this.commands.get(command)!(...args);
  }

  private document(uri: URI): object {
    return {
      uri,
      isDirty: false,
      getText: () => this.files.get(uri.path)!,
      positionAt: (offset: number): Place => offset,
      save: () => Promise.resolve(true),
    };
  }

  private async apply({ replaced, created }: WorkspaceEdit): Promise<boolean> {
    await Promise.resolve();
    if (created.length > 0) this.beforeCreating();
    for (const { uri, contents } of created) {
      if (this.isReadOnly || this.files.has(uri.path)) return false;
      this.files.set(uri.path, new TextDecoder().decode(contents));
    }
    for (const { uri, range, text } of replaced) {
      const before = this.files.get(uri.path)!;
      this.files.set(uri.path, before.slice(0, range.start) + text + before.slice(range.end));
    }
    return true;
  }
}
