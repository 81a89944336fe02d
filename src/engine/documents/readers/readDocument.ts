import { readCaptions } from './captionsDocument.js';
import { DocumentRefused, type ReadText } from './documentText.js';
import { readHtmlDocument } from './htmlDocument.js';
import { readMarkdownDocument, readPlainDocument } from './plainDocument.js';
import { readWordDocument } from './wordDocument.js';
import { documentFormatOf, MAX_DOCUMENT_BYTES } from './documentFormats.js';

/** Two million words, about; in UTF-16 code units. */
const MAX_DOCUMENT_CHARS = 12_000_000;

/**
 * The text of a document, and where a person finds each part of it.
 * @param name its file name or address: the ending says how it is read
 * @param type the media type that a server gave, where it did
 * @throws DocumentRefused, in words for a person, where it cannot be read
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  type?: string,
): Promise<ReadText> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new DocumentRefused('is larger than 50 MB');
  const read = await readAs(documentFormatOf(name, bytes, type), bytes);
  if (read.text.length > MAX_DOCUMENT_CHARS)
    throw new DocumentRefused('is longer than two million words: attach the part that you need');
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new DocumentRefused('has no words in it');
  return read;
}

async function readAs(
  format: ReturnType<typeof documentFormatOf>,
  bytes: Uint8Array,
): Promise<ReadText> {
  switch (format) {
    case 'text':
      return readPlainDocument(bytes);
    case 'markdown':
      return readMarkdownDocument(bytes);
    case 'html':
      return readHtmlDocument(bytes);
    case 'captions':
      return readCaptions(bytes);
    case 'word':
      return readWordDocument(bytes);
    case 'pdf':
      return (await import('./pdfDocument.js')).readPdfDocument(bytes);
    default:
      throw new DocumentRefused(format.refused);
  }
}
