import { stringify } from 'yaml';
import type { TextEdit } from '../../annotation.js';

export type { TextEdit };

export function applyEdit(text: string, { start, end, newText }: TextEdit): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The end of the line that an offset is in, before its line break. */
export function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/**
 * The end of the line on which what ends at an offset has its last character. The range of a YAML block takes in the line break behind it and the
 * empty lines there: the line of its bare end is that of whatever comes next.
 */
export function endOfLastLine(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return endOfLine(text, end);
}

/** How far a place is from the beginning of its line. */
export function columnOf(text: string, offset: number): number {
  // Looking for a carriage return that is nowhere would read the whole text before the line.
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return offset - start;
}

/** A text as YAML writes it, in quotation marks only where it needs them. */
export function plainScalar(text: string): string {
  const written = stringify(
    { k: text },
    { lineWidth: 0, version: '1.2', defaultStringType: 'PLAIN' },
  )
    .slice('k:'.length)
    .replace(/^ | ?\n$/g, '');
  return /^[|>]/.test(written) || written.includes('\n') ? JSON.stringify(text) : written;
}

/** The same between brackets, where commas and brackets mean something. */
export function flowScalar(text: string): string {
  return /[,[\]{}\n]/.test(text) ? JSON.stringify(text) : plainScalar(text);
}

/** The one edit that makes a text of another, without what both begin and end with. */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  return {
    start,
    end: before.length - tail,
    newText: after.slice(start, after.length - tail),
  };
}
