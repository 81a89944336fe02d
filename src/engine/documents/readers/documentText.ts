import { decodeText } from '../../text/decodeText.js';
import type { DocumentPlace } from '../documentPlaces.js';

/** A document that cannot be read; the message goes on a sentence that begins with its name. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
}

/** What was read of a document. Offsets are UTF-16 code units of `text`. */
export interface ReadText {
  readonly text: string;
  /** Its headings, pages, paragraphs or time codes, in order; a text without any is counted by lines. */
  readonly places: readonly DocumentPlace[];
  /** Its own title, where it has one. */
  readonly title?: string;
  /** What of it was not read, or not for certain: sentences that begin with a verb. */
  readonly notes: readonly string[];
  /** Whether there are pages in it that were not read: what is not in `text` may be on those. */
  readonly isPartial?: boolean;
  /** Whether `text` is the file's own text, so that offsets hold in it, too. */
  readonly isSource: boolean;
}

/** Builds a document's text, paragraph by paragraph. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly found: DocumentPlace[] = [];
  private length = 0;
  private paragraph = 0;
  private heading?: string;

  /** Adds a paragraph, which may be a heading; one without words is left out. */
  add(words: string, isHeading = false): void {
    const text = words.replace(/[^\S\n]+/g, ' ').trim();
    if (text === '') return;
    this.paragraph++;
    this.found.push({ at: this.length, paragraph: this.paragraph, heading: this.heading });
    if (isHeading) this.heading = text.replace(/\s+/g, ' ').slice(0, 200);
    this.parts.push(text, '\n\n');
    this.length += text.length + 2;
  }

  get text(): string {
    return this.parts.join('');
  }

  get places(): readonly DocumentPlace[] {
    return this.found;
  }
}

const HEAD_BYTES = 100_000;
/** What Windows-1252 has from 0x80 to 0x9F. Some platforms decode it as Latin-1, which has control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Whether bytes begin with the mark of UTF-32, which begins as that of UTF-16 does. */
function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
    (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  );
}

/**
 * A document's bytes as text: Unicode where it is, else Windows-1252, in which the older texts of the web and of offices
 * are written. Line ends stay as they are.
 * @throws DocumentRefused where it is no text
 */
export function decodeDocument(bytes: Uint8Array): { text: string; notes: string[] } {
  if (isUtf32(bytes))
    throw new DocumentRefused('is UTF-32, which few programs read: save it as UTF-8');
  const read = decodeText(bytes);
  if ('text' in read) return { text: read.text, notes: [] };
  const head = bytes.subarray(0, HEAD_BYTES);
  const isMarked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked || head.some((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f))
    throw new DocumentRefused('is not readable text');
  return {
    text: new TextDecoder('latin1')
      .decode(bytes)
      .replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]),
    notes: ['is not UTF-8 and was read as Windows-1252: look at its accents and quotation marks'],
  };
}
