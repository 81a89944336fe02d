import { URI, Utils } from 'vscode-uri';
import type { DeskHost, FileRename, HostDocument } from '../../src/desk/host.js';
import { type Disposable, Emitter } from '../../src/desk/host/events.js';
import { FileFailure, type FailureKind } from '../../src/desk/host/fileFailure.js';
import { globMatcher } from '../../src/desk/host/globs.js';
import type { SettingTypes } from '../../src/desk/host/settingTypes.js';

// A program without a screen that the desk runs in: one disk, and any number of windows on it.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const at = (path: string): URI => URI.file(`/news/${path}`);

/** Files in memory, shared by windows. */
export class MemoryDisk {
  readonly files = new Map<string, Uint8Array>();
  /** How often each file was written: a test's clock stands still. */
  readonly writes = new Map<string, number>();
  /** Paths of files and folders that are there and cannot be read now. */
  readonly unreadable = new Set<string>();
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
    this.writes.set(path, (this.writes.get(path) ?? 0) + 1);
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

const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', yaml: 'yaml' };

/** A text that is open in a window. */
export class MemoryDocument implements HostDocument {
  isClosed = false;
  isDirty = false;
  version = 1;
  languageId = 'plaintext';
  constructor(
    readonly uri: URI,
    public text: string,
    /** The file as the document was read from it or saved to it last. */
    public base: string | undefined,
  ) {
    const ending = /\.(\w+)$/.exec(uri.path)?.[1] ?? '';
    this.languageId = LANGUAGES[ending] ?? 'plaintext';
  }
  get isUntitled(): boolean {
    return this.uri.scheme === 'untitled';
  }
  getText(): string {
    return this.text;
  }
}

/** What the settings hold where a test says nothing. */
const DEFAULTS: SettingTypes = {
  'copydesk.registry.files': ['**/actors.yaml', '**/*.actors.yaml'],
  'copydesk.drafts.languages': ['plaintext', 'markdown'],
  'copydesk.lists.addresses': {},
  'copydesk.lists.enabled': true,
  'copydesk.lists.vessels': false,
  'copydesk.directories.starter': false,
  'copydesk.notes.enabled': true,
  'copydesk.notes.severity': {},
  'copydesk.notes.staleAfterDays': 365,
  'copydesk.notes.styleInQuotations': false,
  'copydesk.reviews.by': '',
  'copydesk.claims.enabled': true,
  'copydesk.claims.stances': false,
  'copydesk.facts.enabled': true,
  'files.encoding': 'utf8',
  'files.exclude': {},
  'files.associations': {},
  'search.exclude': {},
  'search.useIgnoreFiles': true,
};

/** One window. What it says to the person is answered by `answer`. */
export class MemoryHost implements DeskHost<MemoryDocument> {
  readonly opened = new Emitter<MemoryDocument>();
  readonly edited = new Emitter<MemoryDocument>();
  /** Edited, or its unsaved changes were dropped. */
  readonly changedOne = new Emitter<MemoryDocument>();
  readonly savedOne = new Emitter<MemoryDocument>();
  readonly closed = new Emitter<MemoryDocument>();
  readonly renamed = new Emitter<readonly FileRename[]>();
  readonly removedFolders = new Emitter<readonly URI[]>();
  readonly changedSettings = new Emitter<string>();
  readonly changedWindow = new Emitter<void>();
  readonly deleted = new Emitter<void>();
  /** The documents on screen; the first has the focus. */
  readonly shown: MemoryDocument[] = [];
  readonly behind: MemoryDocument[] = [];
  readonly values: Partial<SettingTypes> = {};
  readonly textDocuments: MemoryDocument[] = [];
  readonly stored = new Map<string, unknown>();
  readonly told: string[] = [];
  readonly logged: string[] = [];
  answer: (text: string, answers: readonly string[]) => string | undefined = () => undefined;
  /** How many folders deep files are found; not all of a folder is looked through where that has an end. */
  deepest = Infinity;
  /** How late the window hears of changes on disk, in milliseconds; null for never. */
  watcherDelay: number | null = 0;

  constructor(readonly disk = new MemoryDisk()) {}

  readonly documents: DeskHost<MemoryDocument>['documents'] = {
    open: this.textDocuments,
    onDidOpen: this.opened.event,
    onDidChange: this.changedOne.event,
    onDidEdit: this.edited.event,
    languages: () => [],
    onDidSave: this.savedOne.event,
    onDidClose: this.closed.event,
    changeAndSave: async (uri, text) => {
      const document = this.document(uri)!;
      this.type(document, text);
      await this.disk.delay();
      return this.save(document);
    },
  };

  readonly files: { -readonly [K in keyof DeskHost['files']]: DeskHost['files'][K] } = {
    kind: async ({ path }) => {
      await this.disk.delay();
      return this.disk.files.has(path) ? 'file' : null;
    },
    read: async ({ path }) => {
      await this.disk.delay();
      if (this.disk.unreadable.has(path))
        throw new FileFailure('unavailable', `no connection to ${path}`);
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
    stat: async ({ path }) => {
      await this.disk.delay();
      const bytes = this.disk.files.get(path);
      return bytes ? { mtime: this.disk.writes.get(path) ?? 0, size: bytes.length } : null;
    },
    isWritten: ({ scheme }) => scheme === 'file',
    find: async (root, globs, without = [], token) => {
      await this.disk.delay();
      const [isWanted, isLeftOut] = [globMatcher(globs), globMatcher(without)];
      const above = `${root.path}/`;
      const uris = token?.isCancellationRequested
        ? []
        : [...this.disk.files.keys()]
            .filter((path) => path.startsWith(above))
            .filter((path) => isWanted(path.slice(above.length)))
            .filter((path) => !isLeftOut(path.slice(above.length)))
            .filter((path) => path.split('/').length - root.path.split('/').length <= this.deepest)
            .map((path) => URI.file(path));
      if (this.disk.unreadable.has(root.path))
        return { uris: [], notSearched: { isTooLarge: false, unreadable: [root] } };
      return this.deepest === Infinity
        ? { uris }
        : { uris, notSearched: { isTooLarge: true, unreadable: [] } };
    },
    watchGlob: (root, glob, listener): Disposable => {
      const fits = globMatcher([glob]);
      const above = `${root.path}/`;
      return this.disk.onDidChange((path) => {
        if (path.startsWith(above) && fits(path.slice(above.length)))
          this.tell(() => listener(URI.file(path)));
      });
    },
    onDidDelete: this.deleted.event,
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
        this.tell(() => listener(uri));
      }),
    onDidRename: this.renamed.event,
  };

  readonly window: DeskHost<MemoryDocument>['window'] = this.windowOf(this.shown, this.behind);

  readonly bundles: { fsPath: string; read: DeskHost['bundles']['read'] } = {
    fsPath: '/copydesk/dist',
    read: (name) => Promise.reject(new Error(`no ${name} in a test`)),
  };

  readonly settings: DeskHost['settings'] = {
    get: (id) => this.values[id] ?? DEFAULTS[id],
    update: async (id, value) => this.set(id, value),
    onDidChange: (ids, listener) =>
      this.changedSettings.event((id) => (ids as readonly string[]).includes(id) && listener()),
  };

  readonly folders: DeskHost['folders'] = {
    rootOf: () => URI.file('/news'),
    nameOf: ({ path }) => path.replace(/^\/news\//, ''),
    onDidRemove: this.removedFolders.event,
    onDidChange: this.removedFolders.event,
    holds: ({ path }) => path === '/news' || path.startsWith('/news/'),
    roots: [URI.file('/news')],
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
    document.version++;
    this.edited.fire(document);
    this.changedOne.fire(document);
  }

  /** As VS Code drops the unsaved changes of a file that is gone: the text stays, and the document stays open. */
  dropChanges(document: MemoryDocument): void {
    document.isDirty = false;
    this.changedOne.fire(document);
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

  /** Brings documents into sight, the first in the editor with the focus; all others go out of it, and their tabs are closed. */
  show(...documents: MemoryDocument[]): void {
    this.showInFront(...documents);
    this.behind.splice(0);
    this.changedWindow.fire();
  }

  /** Brings documents into sight in front of those there are: their tabs stay. */
  showInFront(...documents: MemoryDocument[]): void {
    this.behind.push(...this.shown);
    this.shown.splice(0, this.shown.length, ...documents);
    this.changedWindow.fire();
  }

  set<K extends keyof SettingTypes>(id: K, value: SettingTypes[K]): void {
    this.values[id] = value;
    this.changedSettings.fire(id);
  }

  private windowOf(
    shown: readonly MemoryDocument[],
    behind: readonly MemoryDocument[],
  ): DeskHost<MemoryDocument>['window'] {
    return {
      visible: shown,
      get active() {
        return shown[0];
      },
      get tabs() {
        return [...shown, ...behind].map(({ uri }) => uri);
      },
      onDidChangeVisible: this.changedWindow.event,
      onDidChangeActive: this.changedWindow.event,
      onDidFocus: this.changedWindow.event,
    };
  }

  /** Tells of a change on disk as late as this window hears of it. */
  private tell(listener: () => void): void {
    if (this.watcherDelay === 0) listener();
    else if (this.watcherDelay !== null) setTimeout(listener, this.watcherDelay);
  }

  private say(text: string, answers: readonly string[]): Promise<string | undefined> {
    this.told.push(text);
    return Promise.resolve(this.answer(text, answers));
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
