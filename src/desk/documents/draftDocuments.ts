import type { URI } from 'vscode-uri';
import { Utils } from 'vscode-uri';
import type { AttachedDocument } from '../../engine/decisions/decision.js';
import { DocumentIndex, type SourceDocument } from '../../engine/documents/documentIndex.js';
import { DocumentRefused, type ReadText } from '../../engine/documents/readers/documentText.js';
import type { ReadOrder } from '../../worker/documentProtocol.js';
import type { DeskHost } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import { inSlices } from '../host/slices.js';
import type { DocumentThread } from '../node/documentThread.js';
import { documentUri } from './documentPaths.js';
import { readInThread } from './readInThread.js';

/** How a document stands: being read, read, gone, refused; `unread`: an address of which this computer has no copy. */
export type DocumentState =
  | { readonly state: 'reading' | 'missing' | 'unread' }
  | { readonly state: 'refused'; readonly message: string }
  | {
      readonly state: 'read';
      readonly text: ReadText;
      /** SHA-256 of the file as it is now. */
      readonly sha256: string;
      /** Whether it is another file than the one that was attached. */
      readonly isChanged: boolean;
    };

/** A document of a draft, and how it stands. */
export interface DocumentOfDraft {
  readonly attached: AttachedDocument;
  /** Where its file is; undefined for an address. */
  readonly uri?: URI;
  readonly standing: DocumentState;
}

/** Copies of what was read at addresses, by their SHA-256. */
export interface KeptCopies {
  read(sha256: string): Promise<Uint8Array | null>;
  write(sha256: string, bytes: Uint8Array): Promise<void>;
}

interface Followed {
  readonly draft: URI;
  key: string;
  /** How often it was begun to read its documents: what an earlier reading finds last is of files as they no longer are. */
  loads: number;
  documents: DocumentOfDraft[];
  index: DocumentIndex | null;
  watching: Disposable[];
}

/** The documents that the open drafts rest on: read in threads, indexed in slices, read again when a file changes. */
export class DraftDocuments implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<URI>());
  private readonly drafts = new Map<string, Followed>();
  private readonly readings = new Map<string, Promise<ReadText>>();

  /** Fires with the draft whose documents stand otherwise than before. */
  readonly onDidChange = this.changed.event;

  /** @param start starts a thread that reads a document */
  constructor(
    private readonly host: DeskHost,
    private readonly start: (order: ReadOrder) => DocumentThread,
    readonly copies: KeptCopies,
  ) {
    this.lifetime.own(host.documents.onDidClose(({ uri }) => this.forget(uri)));
  }

  /**
   * What a draft's quotations are held against, as far as it is read; what is not is read in the background.
   * @param attached what its sidecar says
   */
  indexOf(draft: URI, attached: readonly AttachedDocument[]): DocumentIndex | null {
    const followed = this.drafts.get(draft.toString());
    if (attached.length === 0) {
      if (followed) this.forget(draft);
      return null;
    }
    const key = JSON.stringify(attached);
    if (followed?.key === key) return followed.index;
    const fresh: Followed = followed ?? {
      draft,
      key,
      loads: 0,
      documents: [],
      index: null,
      watching: [],
    };
    this.drafts.set(draft.toString(), fresh);
    fresh.key = key;
    void this.load(fresh, attached);
    return fresh.index;
  }

  /** The documents of a draft, as they stand. */
  of(draft: URI): readonly DocumentOfDraft[] {
    return this.drafts.get(draft.toString())?.documents ?? [];
  }

  /** What a document's quotations are held against, whole: its text and places. */
  index(draft: URI): DocumentIndex | null {
    return this.drafts.get(draft.toString())?.index ?? null;
  }

  /** Reads a document that is not attached yet. @throws DocumentRefused */
  read(order: ReadOrder): Promise<ReadText> {
    return readInThread(this.start, order);
  }

  dispose(): void {
    for (const { draft } of [...this.drafts.values()]) this.forget(draft);
    this.lifetime.dispose();
  }

  private forget(draft: URI): void {
    const followed = this.drafts.get(draft.toString());
    if (!followed) return;
    this.drafts.delete(draft.toString());
    for (const one of followed.watching) one.dispose();
    this.changed.fire(draft);
  }

  private async load(followed: Followed, attached: readonly AttachedDocument[]): Promise<void> {
    const { draft } = followed;
    const load = ++followed.loads;
    const isCurrent = (): boolean =>
      followed.loads === load && this.drafts.get(draft.toString()) === followed;
    for (const one of followed.watching.splice(0)) one.dispose();
    const placed = attached.map((one) => ({ attached: one, uri: documentUri(draft, one) }));
    const before = new Map(followed.documents.map((one) => [one.attached.id, one.standing]));
    followed.documents = placed.map((one) => ({
      ...one,
      standing: before.get(one.attached.id) ?? { state: 'reading' },
    }));
    for (const { uri } of placed) if (uri) followed.watching.push(this.watch(followed, uri));
    this.changed.fire(draft);
    try {
      const documents = await Promise.all(
        placed.map(async (one) => ({ ...one, standing: await this.standing(one) })),
      );
      if (!isCurrent()) return;
      const isWhole = documents.every(
        ({ standing }) => standing.state === 'read' && !standing.text.isPartial,
      );
      const index = await inSlices(DocumentIndex.steps(documents.flatMap(sourceOf), isWhole));
      if (!isCurrent()) return;
      followed.documents = documents;
      followed.index = index;
    } catch (error) {
      this.host.log.error(`cannot read the documents of ${draft.toString()}`, error);
    }
    this.changed.fire(draft);
  }

  private watch(followed: Followed, uri: URI): Disposable {
    const name = Utils.basename(uri);
    return this.host.files.watch(Utils.dirname(uri), name, (changed) => {
      if (changed.toString() !== uri.toString()) return;
      void this.load(
        followed,
        followed.documents.map(({ attached }) => attached),
      );
    });
  }

  private async standing({
    attached,
    uri,
  }: {
    readonly attached: AttachedDocument;
    readonly uri?: URI;
  }): Promise<DocumentState> {
    try {
      const bytes = uri
        ? await this.host.files.read(uri)
        : attached.sha256
          ? await this.copies.read(attached.sha256)
          : null;
      if (!bytes) return { state: uri ? 'missing' : 'unread' };
      const sha256 = await sha256Of(bytes);
      const known = this.readings.get(sha256);
      // As when it was fetched: an address without a telling ending is a page's.
      const order = uri
        ? { name: uri.path, bytes }
        : { name: attached.url ?? '', bytes, type: 'text/html' };
      const reading = known ?? this.read(order);
      if (!known) this.keep(sha256, reading);
      const text = await reading;
      const isChanged = attached.sha256 !== undefined && attached.sha256 !== sha256;
      return { state: 'read', text, sha256, isChanged };
    } catch (error) {
      if (!(error instanceof DocumentRefused)) this.host.log.error('cannot read a document', error);
      return { state: 'refused', message: (error as Error).message };
    }
  }

  /** Two drafts may rest on one document. */
  private keep(sha256: string, reading: Promise<ReadText>): void {
    const [oldest] = this.readings.keys();
    if (this.readings.size >= MAX_READINGS && oldest) this.readings.delete(oldest);
    this.readings.set(sha256, reading);
    reading.catch(() => this.readings.delete(sha256));
  }
}

const MAX_READINGS = 20;

function sourceOf({ attached, standing }: DocumentOfDraft): SourceDocument[] {
  if (standing.state !== 'read') return [];
  const { text, places } = standing.text;
  return [{ name: nameOfDocument(attached), text, places, speakers: attached.speakers }];
}

/** What a document is called in an annotation: its path as seen from the draft, or its address. */
export function nameOfDocument({ file, url, title }: AttachedDocument): string {
  return file ?? url ?? title;
}

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
