import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost, HostDocument } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import type { DecisionText } from './decisionText.js';
import { countOf, fitOf, isOwn } from './fit.js';
import { draftOf } from './sidecarNames.js';

/** Decisions on a draft that was closed without its file having been recognised. */
interface Kept {
  readonly name: string;
  readonly text: string;
  /** When it was closed, as `Date.now`. */
  readonly at: number;
}

const KEPT = 'copydesk.decisions.kept';
const MAX_KEPT = 100;

/**
 * Decisions on drafts that are no files yet, kept in the workspace's storage as the text that their sidecars will hold,
 * until the draft is saved. VS Code does not say which file an untitled draft becomes. It puts the draft's text into the
 * file's document, lets formatters change it, saves it, and closes the untitled one, however long that takes; so the
 * document that held the same words at some moment since the draft last changed is the one.
 */
export class UnsavedDecisions implements Disposable {
  private readonly lifetime = new Lifetime();
  /** By untitled draft: the document that it is being saved as, and the draft's text then. */
  private readonly twins = new Map<string, { readonly uri: URI; readonly text: string }>();
  /** What was offered to which document already. */
  private readonly offered = new Set<string>();

  /** @param save writes a text as the sidecar of a draft that is a file now */
  constructor(
    private readonly host: DeskHost,
    private readonly save: (draft: URI, text: string) => Promise<void>,
  ) {
    const { documents } = host;
    for (const event of [documents.onDidOpen, documents.onDidChange, documents.onDidSave])
      this.lifetime.own(event((document) => this.notice(document)));
    for (const event of [documents.onDidOpen, documents.onDidSave])
      this.lifetime.own(event((document) => void this.offerKept(document)));
    this.lifetime.own(documents.onDidClose((document) => void this.leave(document)));
  }

  of(draft: URI): DecisionText {
    const { storage } = this.host;
    const changed = new Emitter<void>();
    return {
      uri: draft,
      onDidChange: changed.event,
      read: () => Promise.resolve({ text: storage.get<string>(keyOf(draft)) ?? null }),
      change: async (change) => {
        await storage.update(keyOf(draft), change(storage.get<string>(keyOf(draft)) ?? ''));
        changed.fire();
      },
      dispose: () => changed.dispose(),
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
        this.host.storage.get(key) !== undefined &&
        isSame(draft.getText(), document.getText())
      )
        this.twins.set(key, { uri: document.uri, text: draft.getText() });
    }
  }

  /** An untitled draft is closed: its decisions go with the file that it was saved as; else they are kept. */
  private async leave(document: HostDocument): Promise<void> {
    const { uri, isUntitled } = document;
    const key = keyOf(uri);
    const { storage, files } = this.host;
    const text = storage.get<string>(key);
    if (!isUntitled || text === undefined) return;
    const twin = this.twins.get(key);
    this.twins.delete(key);
    const last = document.getText();
    // Who went on writing has not saved; what is saved may be emptied before it is closed.
    const isSaved =
      twin !== undefined &&
      (last === '' || isSame(last, twin.text)) &&
      (await files.kind(twin.uri).catch(() => null)) === 'file';
    if (isSaved) {
      try {
        await this.save(twin.uri, text);
        await storage.update(key, undefined);
      } catch (error) {
        await this.keep(uri, text);
        await this.tellKept(uri, text, error);
      }
      return;
    }
    await this.keep(uri, text);
    await this.tellKept(uri, text);
  }

  private async keep(uri: URI, text: string): Promise<void> {
    const { storage, clock } = this.host;
    const kept: Kept = { name: Utils.basename(uri), text, at: clock.now() };
    await storage.update(KEPT, [...this.kept, kept].slice(-MAX_KEPT));
    await storage.update(keyOf(uri), undefined);
  }

  private get kept(): readonly Kept[] {
    return this.host.storage.get<Kept[]>(KEPT) ?? [];
  }

  private async tellKept(uri: URI, text: string, error?: unknown): Promise<void> {
    if (countOf(readSidecar(text).decisions) === 0) return;
    const name = Utils.basename(uri);
    if (error)
      void this.host.messages.error(
        l10n.t(
          'The decisions on “{0}” could not be saved beside its file. {1} They are kept, and offered when the file is opened again.',
          name,
          (error as Error).message,
        ),
        l10n.t('OK'),
      );
    else
      void this.host.messages.inform(
        l10n.t(
          '“{0}” was closed. Decisions on it are kept, and offered when a draft with the same text is opened.',
          name,
        ),
      );
  }

  /** A document is open that kept decisions may belong to. */
  private async offerKept(document: HostDocument): Promise<void> {
    if (document.isUntitled || draftOf(document.uri)) return;
    for (const one of this.kept) {
      const { decisions } = readSidecar(one.text);
      const key = `${one.at} ${one.name} ${document.uri.toString()}`;
      if (this.offered.has(key) || !isOwn(fitOf(decisions, document.getText()))) continue;
      this.offered.add(key);
      await this.offer(one, countOf(decisions), document.uri);
    }
  }

  private async offer(one: Kept, count: number, draft: URI): Promise<void> {
    const take = l10n.t('Move to This Draft');
    const forget = l10n.t('Discard');
    const answer = await this.host.messages.inform(
      l10n.t(
        'Decisions on “{0}”, which was closed without saving, match “{1}” ({2}).',
        one.name,
        Utils.basename(draft),
        count,
      ),
      take,
      forget,
    );
    if (answer === take) {
      try {
        await this.save(draft, one.text);
      } catch (error) {
        return void this.host.messages.error((error as Error).message, l10n.t('OK'));
      }
    }
    if (answer !== undefined)
      await this.host.storage.update(
        KEPT,
        this.kept.filter(({ at, name }) => at !== one.at || name !== one.name),
      );
  }
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
