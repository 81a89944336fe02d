import { readCaptions } from './captionsDocument.js';
import { DocumentRefused, type ReadText } from './documentText.js';
import { readHtmlDocument } from './htmlDocument.js';
import { readMarkdownDocument, readPlainDocument } from './plainDocument.js';
import { readWordDocument } from './wordDocument.js';
import { documentFormatOf, withinLimits } from './documentFormats.js';

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
  const format = documentFormatOf(name, bytes, type);
  return withinLimits(bytes, () => readAs(format, bytes));
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
