import type { DocumentPlace } from '../documentPlaces.js';
import { decodeDocument, type ReadText } from './documentText.js';

const MAX_HEADING_CHARS = 200;

/** Reads plain text: what stands in it is found by its line. */
export function readPlainDocument(bytes: Uint8Array): ReadText {
  const { text, notes } = decodeDocument(bytes);
  return { text, places: [], notes, isSource: true };
}

/** Reads Markdown, its marks left in: what stands in it is found by its line and heading. */
export function readMarkdownDocument(bytes: Uint8Array): ReadText {
  const { text, notes } = decodeDocument(bytes);
  const places: DocumentPlace[] = [];
  for (const { 0: line, 1: heading, index } of text.matchAll(/^ {0,3}#{1,6}[ \t]+(\S[^\r\n]*)$/gm))
    places.push({
      at: index + line.length,
      // slow-regex: at most MAX_HEADING_CHARS characters are looked at
      heading: heading.slice(0, MAX_HEADING_CHARS).replace(/[ \t#]+$/, ''),
    });
  return { text, places, title: places[0]?.heading, notes, isSource: true };
}
