import type { Span } from '../annotation.js';
import type { Reading } from './reading.js';

/** What a paragraph is to its reader: a heading introduces nobody and continues no quotation. */
export type ParagraphKind = 'prose' | 'heading';

/** A paragraph of a draft and what is read of it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly reading: Reading;
}

/** Where a span of a paragraph's reading stands in the draft. */
export function inDraft(paragraph: Paragraph, span: Span): Span {
  const source = paragraph.reading.toSource(span);
  return { start: paragraph.start + source.start, end: paragraph.start + source.end };
}

/** The last character of a line that may have been broken by hand; a longer line is a paragraph of its own. */
const WIDEST_WRAPPED_LINE = 120;
/** Narrower blocks are lists, verse or addresses, not hard-wrapped prose. */
const NARROWEST_WRAPPED_LINE = 40;

/**
 * The paragraphs of a plain text from `from` on: blocks between blank lines, and in a block each line, unless the
 * line was broken only because the next word did not fit.
 */
export function* plainParagraphs(text: string, from = 0): Generator<Span> {
  for (const block of blocks(text, from)) {
    const width = wrapWidth(block);
    let start = block[0].start;
    for (let i = 0; i < block.length; i++) {
      if (i + 1 < block.length && isWrapped(text, block[i], block[i + 1], width)) continue;
      yield { start, end: block[i].end };
      if (i + 1 < block.length) start = block[i + 1].start;
    }
  }
}

/** Runs of lines that hold something, without their line breaks. */
function* blocks(text: string, from: number): Generator<Span[]> {
  let block: Span[] = [];
  for (const line of lines(text, from)) {
    if (isBlank(text, line)) {
      if (block.length > 0) yield block;
      block = [];
    } else block.push(line);
  }
  if (block.length > 0) yield block;
}

/** Lines as a draft may end them: LF, CR LF or CR. */
export function* lines(text: string, from = 0): Generator<Span> {
  const breaks = /\r\n|\r|\n/g;
  breaks.lastIndex = from;
  let start = from;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    yield { start, end: match.index };
    start = breaks.lastIndex;
  }
  yield { start, end: text.length };
}

function isBlank(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}

/** The column at which a block was wrapped by hand, or Infinity where it was not. */
function wrapWidth(block: readonly Span[]): number {
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.start);
  return width > WIDEST_WRAPPED_LINE || width < NARROWEST_WRAPPED_LINE ? Infinity : width;
}

/** Whether a line goes on in the next one: whoever broke it had no room for the next word. */
function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && text.charCodeAt(wordEnd) > 32) wordEnd++;
  return line.end - line.start + 1 + (wordEnd - next.start) > width;
}
