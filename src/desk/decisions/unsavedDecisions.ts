import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import type { DecisionText } from './decisionText.js';
import { isSampleOf, sampleOf } from './draftSample.js';
import { countOf, fitOf, isOwn } from './fit.js';
import { KeptDecisions, type SaveUnsaved } from './keptDecisions.js';

/** What is stored of an untitled draft. */
interface Unsaved {
  /** The text that its sidecar will hold. */
  readonly text: string;
  /** Of the draft as it was when something was decided last. */
  readonly sample?: readonly string[];
}

/** The document that an untitled draft is being saved as, and the draft's text then. */
interface Twin {
  readonly uri: URI;
  readonly text: string;
}

/** A draft that was closed and is open again by then was never away. */
const BACK_WITHIN_MS = 10;

/**
 * Decisions on drafts that are no files yet, kept in the workspace's storage as the text that their sidecars will hold,
 * until the draft is saved. VS Code does not say which file an untitled draft becomes. It puts the draft's text into the
 * file's document, lets formatters change it, saves it, and closes the untitled one, however long that takes; so the
 * document that held the same words at some moment since the draft last changed is the one. Nor does it always tell that a
 * draft is closed, and the next one has the same name; so what is stored is only for a draft that is known again by its words.
 */
export class UnsavedDecisions implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly kept: KeptDecisions;
  private readonly twins = new Map<string, Twin>();
  /** The drafts that what is stored under their names is for. */
  private readonly known = new Set<string>();
  /** What is being done about a draft: one thing after the other. */
  private readonly underWay = new Map<string, Promise<unknown>>();
  /** Fires with the key of what is stored otherwise now. */
  private readonly changed = this.lifetime.own(new Emitter<string>());

  constructor(
    private readonly host: DeskHost,
    private readonly save: SaveUnsaved,
  ) {
    const { documents } = host;
    for (const event of [documents.onDidOpen, documents.onDidChange, documents.onDidSave])
      this.lifetime.own(event((document) => this.notice(document)));
    this.kept = this.lifetime.own(new KeptDecisions(host, save));
    this.lifetime.own(documents.onDidOpen((document) => this.recognize(document)));
    this.lifetime.own(documents.onDidClose((document) => this.leave(document)));
    for (const document of documents.open) this.recognize(document);
  }

  of(draft: URI): DecisionText {
    const { storage } = this.host;
    const key = keyOf(draft);
    const lifetime = new Lifetime();
    const changed = lifetime.own(new Emitter<void>());
    lifetime.own(this.changed.event((one) => one === key && changed.fire()));
    const open = this.openDocument(draft);
    if (open) this.recognize(open);
    return {
      uri: draft,
      onDidChange: changed.event,
      read: () =>
        this.next(key, () => ({
          text: (this.known.has(key) ? this.heldAt(key)?.text : undefined) ?? null,
        })),
      change: (change) =>
        this.next(key, async () => {
          const words = this.openDocument(draft)?.getText();
          if (words !== undefined) await this.settle(draft, words);
          const before = this.heldAt(key)?.text;
          const text = change(before ?? '');
          if (before === undefined && text === '') return;
          const held: Unsaved = { text, ...(words !== undefined && { sample: sampleOf(words) }) };
          await storage.update(key, held);
          this.changed.fire(key);
        }),
      dispose: () => lifetime.dispose(),
    };
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  /** A document has another text, or none had it before. */
  private notice(document: HostDocument): void {
    if (document.isUntitled) return;
    for (const draft of this.host.documents.open) {
      const key = keyOf(draft.uri);
      if (
        draft.isUntitled &&
        this.heldAt(key) !== undefined &&
        isSame(draft.getText(), document.getText())
      )
        this.twins.set(key, { uri: document.uri, text: draft.getText() });
    }
  }

  /** An untitled draft is there. */
  private recognize(document: HostDocument): void {
    const { uri, isUntitled } = document;
    const key = keyOf(uri);
    if (!isUntitled || this.known.has(key)) return;
    const text = document.getText();
    void this.next(key, () => this.settle(uri, text)).catch((error: unknown) =>
      this.log(uri, error),
    );
  }

  /** Decisions on an earlier draft of a name, of which nobody told that it closed, are kept. */
  private async settle(uri: URI, text: string): Promise<void> {
    const key = keyOf(uri);
    if (this.known.has(key)) return;
    const held = this.heldAt(key);
    const isTheirs = held === undefined || isFor(held, text);
    if (!isTheirs) await this.putAway(uri, held.text);
    this.known.add(key);
    if (held === undefined) return;
    this.changed.fire(key);
    if (!isTheirs && countOf(readSidecar(held.text).decisions) > 0)
      void this.host.messages.inform(
        l10n.t(
          'Decisions on an earlier “{0}” are kept, and offered when a draft with the same text is opened.',
          Utils.basename(uri),
        ),
      );
  }

  /** An untitled draft is closed: its decisions go with the file that it was saved as; else they are kept. */
  private leave(document: HostDocument): void {
    const { uri, isUntitled } = document;
    const last = document.getText();
    // One whose language is changed closes, and is open all the while or again at once.
    const isThere = (): boolean => {
      const open = this.openDocument(uri);
      return open !== undefined && (open === document || (last !== '' && open.getText() === last));
    };
    if (!isUntitled || isThere()) return;
    const key = keyOf(uri);
    const twin = this.twins.get(key);
    void this.next(key, async () => {
      await new Promise((resolve) => setTimeout(resolve, BACK_WITHIN_MS));
      if (isThere()) return;
      this.known.delete(key);
      if (this.twins.get(key) === twin) this.twins.delete(key);
      const held = this.heldAt(key);
      if (!held) return;
      await this.letGo(uri, held.text, last, twin);
      this.changed.fire(key);
    }).catch((error: unknown) => this.log(uri, error));
  }

  private async letGo(uri: URI, text: string, last: string, twin: Twin | undefined): Promise<void> {
    const { storage, files, messages } = this.host;
    const name = Utils.basename(uri);
    const isTold = countOf(readSidecar(text).decisions) > 0;
    // Who went on writing has not saved; what is saved may be emptied before it is closed.
    const isSaved =
      twin !== undefined &&
      (last === '' || isSame(last, twin.text)) &&
      (await files.kind(twin.uri).catch(() => null)) === 'file';
    try {
      if (isSaved) {
        await this.save(twin.uri, text, 'brought');
        return await storage.update(keyOf(uri), undefined);
      }
    } catch (error) {
      await this.putAway(uri, text);
      if (isTold)
        void messages.error(
          l10n.t(
            'The decisions on “{0}” could not be saved beside its file. {1} They are kept, and offered when the file is opened again.',
            name,
            (error as Error).message,
          ),
          l10n.t('OK'),
        );
      return;
    }
    await this.putAway(uri, text);
    if (isTold)
      void messages.inform(
        l10n.t(
          '“{0}” was closed. Decisions on it are kept, and offered when a draft with the same text is opened.',
          name,
        ),
      );
  }

  private async putAway(uri: URI, text: string): Promise<void> {
    await this.kept.keep(uri, text);
    await this.host.storage.update(keyOf(uri), undefined);
  }

  private heldAt(key: string): Unsaved | undefined {
    const held = this.host.storage.get<Unsaved | string>(key);
    return typeof held === 'string' ? { text: held } : held;
  }

  private openDocument(uri: URI): HostDocument | undefined {
    return this.host.documents.open.find((open) => open.uri.toString() === uri.toString());
  }

  /** Does something about a draft once all earlier things are done. */
  private next<T>(key: string, task: () => T | PromiseLike<T>): Promise<T> {
    const done = (this.underWay.get(key) ?? Promise.resolve()).then(task);
    const ended = done.then(
      () => undefined,
      () => undefined,
    );
    this.underWay.set(key, ended);
    return done;
  }

  private log(uri: URI, error: unknown): void {
    this.host.log.warn(`cannot keep the decisions on ${uri.toString()}`, error);
  }
}

/** Whether what is stored is for a draft of a text; names alone, which many drafts share, do not tell. */
function isFor({ text, sample }: Unsaved, words: string): boolean {
  if (sample) return isSampleOf(sample, words);
  return isOwn(fitOf({ ...readSidecar(text).decisions, pins: new Map(), ignores: [] }, words));
}

/** Whether two texts are the same but for blanks, which saving may change. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  // Most documents have nothing to do with the draft: their lengths say so.
  const bare = (text: string): string => text.replace(/\s+/g, '');
  return (
    Math.abs(a.length - b.length) <= 1000 + a.length / 10 && bare(a) !== '' && bare(a) === bare(b)
  );
}

function keyOf(draft: URI): string {
  return `copydesk.decisions ${draft.toString()}`;
}
