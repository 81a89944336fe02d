import { extname } from 'node:path';
import { DocumentIndex, type SourceDocument } from '../engine/documents/documentIndex.js';
import { BadInput } from './badInput.js';
import { piecesOf } from './filesOnDisk.js';

/** Endings of the files that are read as text. */
const TEXT_FILES = new Set(['.txt', '.text', '.md', '.markdown']);
const MAX_DOCUMENT_BYTES = 50_000_000;

/**
 * Reads the documents that quotations are checked against; null where none is given.
 * @throws BadInput where one is missing, too large, or no plain text in UTF-8
 */
export async function readDocuments(files: readonly string[]): Promise<DocumentIndex | null> {
  if (files.length === 0) return null;
  const documents: SourceDocument[] = [];
  for (const file of files) documents.push({ name: file, text: await readDocument(file) });
  return new DocumentIndex(documents);
}

async function readDocument(file: string): Promise<string> {
  if (!TEXT_FILES.has(extname(file).toLowerCase()))
    throw new BadInput(
      `${file}: documents are read as plain text (.txt, .md); save this one as text first`,
    );
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(file)) {
    size += piece.length;
    if (size > MAX_DOCUMENT_BYTES) throw new BadInput(`${file}: is larger than 50 MB`);
    pieces.push(piece);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new BadInput(`${file}: is no text in UTF-8; save it as UTF-8 first`);
  }
}
