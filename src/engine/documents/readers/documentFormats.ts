import { DocumentRefused, type ReadText } from './documentText.js';

/** How a document is read. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'captions' | 'word' | 'pdf';

/** More than this is never read, in bytes. */
export const MAX_DOCUMENT_BYTES = 50_000_000;
/** Two million words, about; in UTF-16 code units. */
const MAX_DOCUMENT_CHARS = 12_000_000;

const BY_ENDING: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  vtt: 'captions',
  srt: 'captions',
  docx: 'word',
  pdf: 'pdf',
};

/** The endings of the files that can be read, without the dot. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(BY_ENDING);

const BY_TYPE: Readonly<Record<string, DocumentFormat>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/vtt': 'captions',
  'application/x-subrip': 'captions',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
};

/** What people have on their disks and is none of it, with what to do. */
const OTHERS: Readonly<Record<string, string>> = {
  doc: 'is a Word file of the old kind (.doc): save it as .docx first',
  rtf: 'is rich text (.rtf): save it as .docx or .txt first',
  odt: 'is an OpenDocument file (.odt): save it as .docx first',
  pages: 'is a Pages file: export it as .docx or PDF first',
  epub: 'is an e-book (.epub): save the chapter as HTML or text first',
};
const RECORDING = /^(?:mp3|m4a|wav|aac|ogg|flac|mp4|mov|mkv|webm|avi)$/;
const PICTURE = /^(?:png|jpe?g|gif|tiff?|heic|webp|bmp)$/;

/**
 * How a document is to be read: by its first bytes where they tell, then by its ending, then by the type that a server gave.
 * @returns `refused`, why it cannot be read, in words for a person
 */
export function documentFormatOf(
  name: string,
  bytes: Uint8Array,
  type?: string,
): DocumentFormat | { readonly refused: string } {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  const ending = endingOf(name);
  if (Object.hasOwn(OTHERS, ending)) return { refused: OTHERS[ending] };
  if (RECORDING.test(ending))
    return { refused: 'is a recording: attach its transcript or its captions (.vtt, .srt)' };
  if (PICTURE.test(ending))
    return { refused: 'is a picture: attach its text, or a PDF with recognized text' };
  const byEnding = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  const media = type?.split(';')[0].trim().toLowerCase() ?? '';
  const format = byEnding ?? (Object.hasOwn(BY_TYPE, media) ? BY_TYPE[media] : undefined);
  if (format) return format;
  return {
    refused: `cannot be read: documents are ${DOCUMENT_ENDINGS.map((one) => `.${one}`).join(', ')}`,
  };
}

/** The ending of a path's or address's last part, small letters, without the dot; empty where it has none. */
export function endingOf(name: string): string {
  const path = /^https?:/i.test(name) && URL.canParse(name) ? new URL(name).pathname : name;
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1].toLowerCase() ?? '';
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, i) => bytes[i] === character.charCodeAt(0));
}

/**
 * What is read of a document's bytes, where neither they nor it are too much.
 * @throws DocumentRefused where they are, or where there is nothing to read
 */
export async function withinLimits(
  bytes: Uint8Array,
  readBytes: () => ReadText | Promise<ReadText>,
): Promise<ReadText> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new DocumentRefused('is larger than 50 MB');
  const read = await readBytes();
  if (read.text.length > MAX_DOCUMENT_CHARS)
    throw new DocumentRefused('is longer than two million words: attach the part that you need');
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new DocumentRefused('has no words in it');
  return read;
}
