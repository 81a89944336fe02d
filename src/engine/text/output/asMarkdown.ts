import { lineText } from './lineText.js';

/**
 * A text as Markdown that shows it as it is, in one line, and stays readable where it is pasted as plain text: whatever it
 * holds, no reader of Markdown draws a picture, a link, HTML or emphasis from it, those that make links of bare addresses
 * included.
 */
export function asMarkdown(text: string): string {
  return lineText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#$^@]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(ADDRESS_SIGNS, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=:]/, '\\$&');
}

/** The colon and slashes of "https://", and the points of "example.com": without them a bare address is no link. "U.S." keeps its points. */
const ADDRESS_SIGNS = /:(?=\/)|\/(?=\/)|\.(?=\p{L}[\p{L}\p{N}-])|(?<=www)\./giu;
