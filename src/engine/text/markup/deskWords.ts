import type { ReadAs, Span } from '../../annotation.js';
import { inReadingOrder } from './asRead.js';
import { conflictLines, deskNotes, placeholdersIn } from '../placeholders.js';

/**
 * What a draft, Markdown or not, holds for the desk alone and nobody outside is to read: notes, placeholders, comments of HTML, the
 * lines that version control left. Each is read as nothing.
 * @returns spans of the text, in reading order; they may overlap
 */
export function deskWords(text: string): ReadAs[] {
  return inReadingOrder(
    [...deskNotes(text), ...placeholdersIn(text), ...comments(text), ...conflictLines(text)].map(
      ({ start, end }) => ({ start, end, as: '' }),
    ),
  );
}

const BLANK_LINE = /(?:\r\n|\r|\n)[ \t]*(?=[\r\n]|$)/g;

/** Comments of HTML; as with a note, a blank line ends what nobody closed. */
function comments(text: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4);
    BLANK_LINE.lastIndex = start;
    const end = close < 0 ? (BLANK_LINE.exec(text)?.index ?? text.length) : close + 3;
    found.push({ start, end });
    start = text.indexOf('<!--', end);
  }
  return found;
}
