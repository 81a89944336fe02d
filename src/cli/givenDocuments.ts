import { dirname, join } from 'node:path';
import { DocumentIndex, type SourceDocument } from '../engine/documents/documentIndex.js';
import { DocumentRefused } from '../engine/documents/readers/documentText.js';
import { MAX_DOCUMENT_BYTES } from '../engine/documents/readers/documentFormats.js';
import type { AttachedDocument } from '../engine/decisions/decision.js';
import type { NotRead, ReadDocumentHead } from '../engine/reports/whatWasRead.js';
import { readInThread } from '../desk/documents/readInThread.js';
import { startDocumentThread } from '../desk/node/documentThread.js';
import { BadInput } from './badInput.js';
import { piecesOf } from './filesOnDisk.js';
import { withSlashes } from './paths.js';

/** Where the bundles are: this one, and the thread's beside it. */
const FOLDER = { fsPath: __dirname };

/** The documents that a draft's quotations are held against. */
export interface DocumentsOfDraft {
  /** Null where there are none. */
  readonly index: DocumentIndex | null;
  readonly read: readonly ReadDocumentHead[];
  readonly notRead: readonly NotRead[];
}

interface OneDocument {
  readonly source: SourceDocument;
  readonly isWhole: boolean;
  readonly head: ReadDocumentHead;
}

/** The documents of a run: those that the command line names for all drafts, and those that each draft's sidecar has. Each is read once. */
export class GivenDocuments {
  private readonly known = new Map<string, Promise<OneDocument | NotRead>>();
  private readonly indexes = new Map<string, DocumentIndex>();

  /** @param files those of the command line */
  constructor(private readonly files: readonly string[]) {}

  /**
   * The documents of all drafts, and those that one draft's sidecar names.
   * @param draft the draft's path, from which the sidecar's are seen
   */
  async of(draft?: string, attached: readonly AttachedDocument[] = []): Promise<DocumentsOfDraft> {
    const own = attached.filter(({ file }) => file !== undefined);
    const beside = (file: string): string => join(dirname(draft ?? '.'), file);
    const wanted: [file: string, attached?: AttachedDocument][] = [
      ...this.files.map((file): [string] => [file]),
      ...own.map((one): [string, AttachedDocument] => [beside(one.file!), one]),
    ];
    const found = await Promise.all(wanted.map(([file, one]) => this.document(file, one)));
    const documents = found.flatMap((one) => ('source' in one ? [one] : []));
    const notRead = [
      ...found.flatMap((one) => ('source' in one ? [] : [one])),
      ...attached.flatMap(({ file, url, title }): NotRead[] =>
        file === undefined
          ? [
              {
                what: 'document',
                file: url ?? title,
                message:
                  'is a web address, and the command line fetches nothing: save it as a file',
              },
            ]
          : [],
      ),
    ];
    const sources = documents.map(({ source }) => source);
    const isWhole = notRead.length === 0 && documents.every((one) => one.isWhole);
    return {
      index: this.indexOf(sources, isWhole),
      read: documents.map(({ head }) => head),
      notRead,
    };
  }

  private indexOf(documents: readonly SourceDocument[], isWhole: boolean): DocumentIndex | null {
    if (documents.length === 0) return null;
    const key = JSON.stringify([isWhole, documents.map(({ name, speakers }) => [name, speakers])]);
    const index = this.indexes.get(key) ?? DocumentIndex.of(documents, isWhole);
    this.indexes.set(key, index);
    return index;
  }

  private document(file: string, attached?: AttachedDocument): Promise<OneDocument | NotRead> {
    const key = JSON.stringify([file, attached?.title, attached?.speakers]);
    const known = this.known.get(key) ?? readOne(file, attached);
    this.known.set(key, known);
    return known;
  }
}

async function readOne(
  file: string,
  attached: AttachedDocument | undefined,
): Promise<OneDocument | NotRead> {
  const name = withSlashes(file);
  try {
    const bytes = await bytesOf(file);
    const {
      text,
      places,
      title,
      notes,
      isPartial = false,
    } = await readInThread((order) => startDocumentThread(FOLDER, order), { name: file, bytes });
    const source = { name, text, places, speakers: attached?.speakers };
    const words = text.split(/\s+/).length;
    return {
      source,
      isWhole: !isPartial,
      head: { name, title: attached?.title ?? title ?? name, words, notes },
    };
  } catch (error) {
    if (!(error instanceof DocumentRefused) && !(error instanceof BadInput)) throw error;
    return { what: 'document', file: name, message: error.message };
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(file)) {
    size += piece.length;
    if (size > MAX_DOCUMENT_BYTES) throw new DocumentRefused('is larger than 50 MB');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
