import type { Span } from '../../engine/annotation.js';

/** So much is shown before the words, and so much behind them, in UTF-16 code units. */
const BEFORE = 40;
const AFTER = 80;

/** The words of a span with what stands beside them in their line, and where in that they are. */
export function lineAround(text: string, { start, end }: Span): { words: string } & Span {
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const following = text.slice(end, end + AFTER + 1).search(/[\r\n]/);
  let from = Math.max(lineStart, start - BEFORE);
  if (from > lineStart) {
    // Not in the middle of a word, where there is a blank near.
    const blank = text.indexOf(' ', from);
    if (blank >= 0 && blank < start) from = blank + 1;
  }
  const behind = text.slice(end, following >= 0 ? end + following : end + AFTER);
  const before = `${from > lineStart ? '…' : ''}${text.slice(from, start).trimStart()}`;
  const words = text.slice(start, end).replace(/\s/g, ' ');
  return {
    words: before + words + behind.trimEnd(),
    start: before.length,
    end: before.length + words.length,
  };
}
