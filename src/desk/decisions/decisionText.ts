import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import type { DeskHost, HostDocument } from '../host.js';
import { type Disposable, Emitter, type Event } from '../host/events.js';
import { FileFailure, fileFailure, failureSentence } from '../host/fileFailure.js';
import { Lifetime } from '../host/lifetime.js';
import { settledBytes } from './emptyForNow.js';
import { IGNORES_NAME, SIDECAR_ENDING, sidecarOf } from './sidecarNames.js';

/** A text of decisions as it is now. */
export interface HeldText {
  /** Null where nothing has been decided yet. */
  readonly text: string | null;
  /** Whether it is what an editor holds and has not saved. */
  readonly isUnsaved?: boolean;
  /** Why it must not be written to, in words for the person. */
  readonly refused?: string;
}

/** Where the text of decisions is kept: one draft's, or one folder's. */
export interface DecisionText extends Disposable {
  /** What problems are reported in. */
  readonly uri: URI;
  /** Fires when the text may be another. */
  readonly onDidChange: Event<void>;
  /** @throws FileFailure where it cannot be read just now */
  read(): Promise<HeldText>;
  /**
   * Changes the text as it is at the moment of writing, and sees to it that the change is there afterwards.
   * @param change is called with the text once or several times; changing what is changed already gives the same text
   * @throws Error in words for the person where the change is not written down, and what `change` throws
   */
  change(change: (text: string) => string): Promise<void>;
}

/** How often a file may turn out to be another than the one that was read before that is an error. */
const MAX_ATTEMPTS = 20;
/** A byte order mark stays in the text, and so in the file. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const UTF8_AT_ANY_RATE = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A file of decisions. It is read and written on disk, so that what VS Code does with documents (refused saves, late
 * watchers) loses nothing; only an editor that holds unsaved changes comes before it.
 */
export class DecisionTextFile implements DecisionText {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  readonly onDidChange = this.changed.event;

  private constructor(
    private readonly host: DeskHost,
    readonly uri: URI,
    ending: string,
  ) {
    const { documents, files } = host;
    const notice = (uri: URI): void => {
      if (uri.toString() === this.uri.toString()) this.changed.fire();
    };
    this.lifetime.own(files.watch(Utils.joinPath(uri, '..'), ending, notice));
    for (const event of [documents.onDidChange, documents.onDidSave, documents.onDidClose])
      this.lifetime.own(event((document) => notice(document.uri)));
  }

  /** The file beside a draft. */
  static beside(host: DeskHost, draft: URI): DecisionTextFile {
    return new DecisionTextFile(host, sidecarOf(draft), SIDECAR_ENDING);
  }

  /** What is ignored in all drafts of a folder. */
  static ignoresOf(host: DeskHost, folder: URI): DecisionTextFile {
    return new DecisionTextFile(host, Utils.joinPath(folder, IGNORES_NAME), IGNORES_NAME);
  }

  async read(): Promise<HeldText> {
    const open = this.openDocument();
    if (open?.isDirty) return { text: open.getText(), isUnsaved: true };
    if (await this.leadsOutside())
      return { text: null, refused: this.sentence(new FileFailure('leadsOutside', '')) };
    const bytes = await settledBytes(() => this.host.files.read(this.uri));
    if (!bytes) return { text: null };
    try {
      return { text: withoutMark(UTF8.decode(bytes)) };
    } catch {
      return {
        text: withoutMark(UTF8_AT_ANY_RATE.decode(bytes)),
        refused: this.sentence(new FileFailure('notUtf8', '')),
      };
    }
  }

  async change(change: (text: string) => string): Promise<void> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++)
      if (await this.changeOnce(change)) return;
    throw new Error(this.sentence(new FileFailure('inUse', '')));
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  /** @returns false where the file changed meanwhile */
  private async changeOnce(change: (text: string) => string): Promise<boolean> {
    if (await this.attempt(() => this.leadsOutside()))
      throw new Error(this.sentence(new FileFailure('leadsOutside', '')));
    if (await this.changeInEditor(change)) return true;
    const before = await settledBytes(() => this.bytes());
    const text = this.decoded(before);
    const after = change(text);
    if (after === text) return true;
    const written = await this.attempt(() =>
      this.host.files.replace(this.uri, before, new TextEncoder().encode(after)),
    );
    return written && this.holds(change);
  }

  /**
   * Where an editor has the file open, the change is made there, so that it can be undone there.
   * @returns false where no editor has it, or the editor's text is not the file's and saving it is refused: what the person
   * has typed stays unsaved then
   */
  private async changeInEditor(change: (text: string) => string): Promise<boolean> {
    const open = this.openDocument();
    if (!open) return false;
    const text = open.getText();
    // Not told yet of a change on disk: saving would be refused.
    if (!open.isDirty && text !== withoutMark(this.decoded(await this.bytes()))) return false;
    const after = change(text);
    if (after === text && !open.isDirty) return true;
    const saved = await this.attempt(() => this.host.documents.changeAndSave(this.uri, after));
    return saved && this.holds(change);
  }

  /** Whether a change is in the file on disk. */
  private async holds(change: (text: string) => string): Promise<boolean> {
    const text = this.decoded(await this.bytes());
    return change(text) === text;
  }

  private bytes(): Promise<Uint8Array | null> {
    return this.attempt(() => this.host.files.read(this.uri));
  }

  private decoded(bytes: Uint8Array | null): string {
    try {
      return bytes ? UTF8.decode(bytes) : '';
    } catch {
      throw new Error(this.sentence(new FileFailure('notUtf8', '')));
    }
  }

  /** A link that somebody put into a folder must not make Copydesk write elsewhere. */
  private async leadsOutside(): Promise<boolean> {
    const { files, folders } = this.host;
    const real = await files.realPath(this.uri);
    if (!real) return false;
    const root = folders.rootOf(this.uri);
    const allowed = await Promise.all(
      [Utils.joinPath(this.uri, '..'), ...(root ? [root] : [])].map((folder) =>
        files.realPath(folder),
      ),
    );
    return !allowed.some((folder) => folder && isBelow(real, folder));
  }

  private openDocument(): HostDocument | undefined {
    const key = this.uri.toString();
    return this.host.documents.open.find(({ uri }) => uri.toString() === key);
  }

  private async attempt<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      this.host.log.warn(`cannot write the decisions ${this.uri.toString()}`, error);
      throw new Error(this.sentence(fileFailure(error)));
    }
  }

  private sentence(failure: FileFailure): string {
    return failureSentence(failure, this.host.folders.nameOf(this.uri));
  }
}

function isBelow(file: URI, folder: URI): boolean {
  return file.path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Why a text with errors is not changed. @param name the file as the person knows it */
export function brokenSentence(name: string): string {
  return l10n.t(
    '{0} contains errors, so nothing was changed. Fix them first (see Problems).',
    name,
  );
}
