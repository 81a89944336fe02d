import { Unzip, UnzipInflate } from 'fflate';
import { Parser } from 'htmlparser2';
import { DocumentRefused, type ReadText, TextBuilder } from './documentText.js';

/** The parts of a Word file that hold what a person reads, in the order in which it is read. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** A file that unpacks to more than this is made to do harm, in bytes. */
const MAX_UNPACKED_BYTES = 150_000_000;
const UNREAD: ReadonlySet<string> = new Set(['mc:Fallback', 'w:moveFrom']);
const PIECE_BYTES = 1 << 15;
const MAX_DEPTH = 2000;

/** Reads a Word file (.docx): its text as it stands with all tracked changes taken, found by paragraph and heading. */
export function readWordDocument(bytes: Uint8Array): ReadText {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new DocumentRefused(
      'is protected by a password, or a Word file of the old kind: save it as .docx without a password',
    );
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new DocumentRefused('is not a Word file (.docx), whatever its name says');
  const parts = unpackedParts(bytes);
  if (!parts.has(PARTS[0]))
    throw new DocumentRefused('is damaged or not a Word file: it has no text in it');
  const built = new TextBuilder();
  for (const part of PARTS) for (const pieces of [parts.get(part) ?? []]) readPart(pieces, built);
  return { text: built.text, places: built.places, notes: [], isSource: false };
}

/** The wanted parts of a Word file, unpacked, in pieces. Piece by piece, for an archive's word on its size is not to be trusted. */
function unpackedParts(bytes: Uint8Array): Map<string, Uint8Array[]> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let failure: Error | null = null;
  const unzip = new Unzip((file) => {
    if (!PARTS.includes(file.name) || parts.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error) failure ??= error;
      else {
        unpacked += piece.length;
        pieces.push(piece);
      }
      if (unpacked > MAX_UNPACKED_BYTES)
        throw new DocumentRefused('unpacks to more than 150 MB: it is not opened');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failure; at += PIECE_BYTES)
      unzip.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  } catch (error) {
    if (error instanceof DocumentRefused) throw error;
    failure = error as Error;
  }
  if (failure)
    throw new DocumentRefused('is a damaged Word file: open it in Word and save it again');
  return parts;
}

/** Reads one part's XML. */
function readPart(pieces: readonly Uint8Array[], built: TextBuilder): void {
  let words: string[] = [];
  let isHeading = false;
  let isText = false;
  /** In how many elements of which nothing is read: what older programs show instead, and what was moved away. */
  let unread = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH)
          throw new DocumentRefused('is damaged: its elements are nested without end');
        if (UNREAD.has(name)) unread++;
        else if (name === 'w:t') isText = true;
        else if (name === 'w:tab') words.push('\t');
        else if (name === 'w:br' || name === 'w:cr') words.push('\n');
        else if (name === 'w:noBreakHyphen') words.push('-');
        else if (name === 'w:outlineLvl') isHeading = true;
        else if (name === 'w:pStyle')
          isHeading ||= /^(?:heading|title|überschrift|berschrift|titre|titel)/i.test(
            attributes['w:val'] ?? '',
          );
      },
      ontext(text) {
        if (isText && unread === 0) words.push(text);
      },
      onclosetag(name) {
        depth--;
        if (UNREAD.has(name)) unread--;
        else if (name === 'w:t') isText = false;
        else if (name === 'w:p') {
          built.add(words.join(''), isHeading);
          words = [];
          isHeading = false;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.end(decoder.decode());
  built.add(words.join(''));
}
