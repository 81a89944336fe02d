import type { ReadAs, Span } from '../../annotation.js';
import { inReadingOrder } from './asRead.js';
import { BLANK_LINE } from '../positions.js';
import { conflictLines, deskNotes, placeholdersIn } from '../placeholders.js';

/**
 * What a draft, Markdown or not, holds for the desk alone and nobody outside is to read: notes, placeholders, comments of HTML, the
 * lines that version control left. Each is read as nothing.
 * @returns spans of the text, in its order; none overlaps another
 */
export function deskWords(text: string): ReadAs[] {
  const found: ReadAs[] = [];
  for (const { start, end } of inReadingOrder([
    ...deskNotes(text),
    ...placeholdersIn(text),
    ...comments(text),
    ...conflictLines(text),
  ])) {
    const last = found.at(-1);
    if (last && start < last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
    else found.push({ start, end, as: '' });
  }
  return found;
}

const BLANK = new RegExp(BLANK_LINE, 'g');
const CLOSE = /-->/g;

/**
 * Comments of HTML; as with a note, a blank line ends what nobody closed. One within a line is not closed by the end of another one
 * that begins below a blank line; what begins its line is a block of HTML, and its end is the first that comes.
 */
function comments(text: string): Span[] {
  const found: Span[] = [];
  const closes = forward(text, CLOSE);
  const blankLines = forward(text, BLANK);
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = closes(start + 4);
    const blank = blankLines(start);
    const next = text.indexOf('<!--', start + 4);
    const isClosed =
      close < text.length && (beginsLine(text, start) || !(blank < next && next < close));
    const end = isClosed ? close + 3 : blank;
    found.push({ start, end });
    start = next < 0 || next >= end ? next : text.indexOf('<!--', end);
  }
  return found;
}

/** Finds the first match from an offset on, the text's length where none is left; asked for ascending offsets it reads the text once. */
function forward(text: string, pattern: RegExp): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    pattern.lastIndex = from;
    return (found = pattern.exec(text)?.index ?? text.length);
  };
}

/** Whether at most three spaces stand before an offset in its line. */
function beginsLine(text: string, offset: number): boolean {
  let start = offset;
  while (offset - start < 3 && text[start - 1] === ' ') start--;
  return start === 0 || /[\r\n]/.test(text[start - 1]);
}
