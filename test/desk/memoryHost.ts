import { URI, Utils } from 'vscode-uri';
import type { DeskHost, FileRename, HostDocument } from '../../src/desk/host.js';
import { type Disposable, Emitter } from '../../src/desk/host/events.js';
import { FileFailure, type FailureKind } from '../../src/desk/host/fileFailure.js';

// A program without a screen that the desk runs in: one disk, and any number of windows on it.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const at = (path: string): URI => URI.file(`/news/${path}`);

/** Files in memory, shared by windows. */
export class MemoryDisk {
  readonly files = new Map<string, Uint8Array>();
  /** Paths of links, and where they lead. */
  readonly links = new Map<string, string>();
  /** Why writing fails now, if it does. */
  failure?: FailureKind;
  /** How long an operation takes; a test may let others work meanwhile. */
  delay: () => Promise<void> = () => Promise.resolve();
  /** Runs between a file's being read to be changed and its being written. */
  beforeReplace?: (path: string) => void;
  private readonly changed = new Emitter<string>();
  readonly onDidChange = this.changed.event;

  write(path: string, text: string | Uint8Array): void {
    this.files.set(path, typeof text === 'string' ? encoder.encode(text) : text);
    this.changed.fire(path);
  }

  remove(path: string): void {
    this.files.delete(path);
    this.changed.fire(path);
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes && decoder.decode(bytes);
  }
}

/** A text that is open in a window. */
export class MemoryDocument implements HostDocument {
  isClosed = false;
  isDirty = false;
  constructor(
    readonly uri: URI,
    public text: string,
    /** The file as the document was read from it or saved to it last. */
    public base: string | undefined,
  ) {}
  get isUntitled(): boolean {
    return this.uri.scheme === 'untitled';
  }
  getText(): string {
    return this.text;
  }
}

/** One window. What it says to the person is answered by `answer`. */
export class MemoryHost implements DeskHost {
  readonly opened = new Emitter<HostDocument>();
  readonly edited = new Emitter<HostDocument>();
  readonly savedOne = new Emitter<HostDocument>();
  readonly closed = new Emitter<HostDocument>();
  readonly renamed = new Emitter<readonly FileRename[]>();
  readonly removedFolders = new Emitter<readonly URI[]>();
  readonly textDocuments: MemoryDocument[] = [];
  readonly stored = new Map<string, unknown>();
  readonly told: string[] = [];
  readonly logged: string[] = [];
  answer: (text: string, answers: readonly string[]) => string | undefined = () => undefined;
  /** How late the window hears of changes on disk, in milliseconds; null for never. */
  watcherDelay: number | null = 0;

  constructor(readonly disk = new MemoryDisk()) {}

  readonly documents: DeskHost['documents'] = {
    open: this.textDocuments,
    onDidOpen: this.opened.event,
    onDidChange: this.edited.event,
    onDidSave: this.savedOne.event,
    onDidClose: this.closed.event,
    changeAndSave: async (uri, text) => {
      const document = this.document(uri)!;
      this.type(document, text);
      await this.disk.delay();
      return this.save(document);
    },
  };

  readonly files: DeskHost['files'] = {
    kind: async ({ path }) => {
      await this.disk.delay();
      return this.disk.files.has(path) ? 'file' : null;
    },
    read: async ({ path }) => {
      await this.disk.delay();
      return this.disk.files.get(path) ?? null;
    },
    replace: async ({ path }, before, after) => {
      await this.disk.delay();
      this.disk.beforeReplace?.(path);
      if (this.disk.failure) throw new FileFailure(this.disk.failure, 'as the test wants it');
      const now = this.disk.files.get(path) ?? null;
      if (now === null || before === null ? now !== before : !equal(now, before)) return false;
      this.disk.write(path, after);
      return true;
    },
    rename: async (from, to) => {
      await this.disk.delay();
      if (this.disk.failure) throw new FileFailure(this.disk.failure, 'as the test wants it');
      const bytes = this.disk.files.get(from.path);
      if (!bytes || this.disk.files.has(to.path)) return false;
      this.disk.remove(from.path);
      this.disk.write(to.path, bytes);
      return true;
    },
    list: async ({ path }) => {
      await this.disk.delay();
      return [...this.disk.files.keys()]
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => file.slice(path.length + 1))
        .filter((name) => !name.includes('/'));
    },
    realPath: async (uri) => {
      const link = this.disk.links.get(uri.path);
      if (link !== undefined) return uri.with({ path: link });
      return this.disk.files.has(uri.path) || !uri.path.includes('.') ? uri : null;
    },
    watch: (folder, ending, listener): Disposable =>
      this.disk.onDidChange((path) => {
        const uri = URI.file(path);
        if (!path.endsWith(ending) || Utils.dirname(uri).path !== folder.path) return;
        if (this.watcherDelay === 0) listener(uri);
        else if (this.watcherDelay !== null) setTimeout(() => listener(uri), this.watcherDelay);
      }),
    onDidRename: this.renamed.event,
  };

  readonly folders: DeskHost['folders'] = {
    rootOf: () => URI.file('/news'),
    nameOf: ({ path }) => path.replace(/^\/news\//, ''),
    onDidRemove: this.removedFolders.event,
  };

  readonly storage: DeskHost['storage'] = {
    keys: () => [...this.stored.keys()],
    get: <T>(key: string) => this.stored.get(key) as T | undefined,
    update: async (key, value) => {
      if (value === undefined) this.stored.delete(key);
      else this.stored.set(key, value);
    },
  };

  readonly clock: DeskHost['clock'] = { now: () => Date.UTC(2025, 10, 22) };

  readonly log: DeskHost['log'] = {
    info: (message) => void this.logged.push(message),
    warn: (message) => void this.logged.push(message),
    error: (message) => void this.logged.push(message),
  };

  readonly messages: DeskHost['messages'] = {
    inform: (text, ...answers) => this.say(text, answers),
    warn: (text, ...answers) => this.say(text, answers),
    error: (text, ...answers) => this.say(text, answers),
  };

  document(uri: URI): MemoryDocument | undefined {
    return this.textDocuments.find((one) => one.uri.toString() === uri.toString());
  }

  open(uri: URI, text = this.disk.text(uri.path) ?? ''): MemoryDocument {
    const document = new MemoryDocument(uri, text, this.disk.text(uri.path));
    this.textDocuments.push(document);
    this.opened.fire(document);
    return document;
  }

  type(document: MemoryDocument, text: string): void {
    document.text = text;
    document.isDirty = true;
    this.edited.fire(document);
  }

  /** As VS Code saves: refused where the file is another than the one that was opened. */
  save(document: MemoryDocument, formatted = document.text): boolean {
    const { path } = document.uri;
    if (this.disk.failure || this.disk.text(path) !== document.base) return false;
    document.text = formatted;
    document.base = formatted;
    document.isDirty = false;
    this.disk.write(path, formatted);
    this.savedOne.fire(document);
    return true;
  }

  close(document: MemoryDocument): void {
    this.textDocuments.splice(this.textDocuments.indexOf(document), 1);
    document.isClosed = true;
    this.closed.fire(document);
  }

  private say(text: string, answers: readonly string[]): Promise<string | undefined> {
    this.told.push(text);
    return Promise.resolve(this.answer(text, answers));
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
