import type { Span } from '../../annotation.js';
import { lineText } from '../../text/output/lineText.js';
import { Lines } from '../../text/positions.js';
import { sentenceAround, sentenceStarts } from '../../text/sentences.js';
import type { ItemPassage } from './publication.js';

/** A passage that is quoted for its context is no longer than this, in UTF-16 code units. */
const MAX_CONTEXT_CHARS = 300;

/** Quotes passages of a draft. */
export interface Placer {
  /** The sentence around a span; in a table the row, and of a long sentence what is nearest. */
  sentence(span: Span): ItemPassage;
  exactly(span: Span): ItemPassage;
}

export function placer(text: string): Placer {
  const lines = new Lines(text);
  let starts: number[] | undefined;
  const quoted = ({ start, end }: Span): ItemPassage => ({
    start,
    end,
    line: lines.positionOf(start).line,
    words: lineText(text.slice(start, end)),
  });
  return {
    exactly: quoted,
    sentence: (span) => {
      const sentence = sentenceAround(text, (starts ??= sentenceStarts(text)), span.start);
      return quoted(shortened(text, tableRow(text, withinParagraph(text, span, sentence)), span));
    },
  };
}

/** A heading ends without a full stop: no sentence goes on behind a blank line. */
function withinParagraph(text: string, { start, end }: Span, sentence: Span): Span {
  const before = text.slice(sentence.start, start);
  const apart = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  const after = /\n\r?\n/.exec(text.slice(end, sentence.end));
  return {
    start: apart < 0 ? sentence.start : sentence.start + apart + 2,
    end: after ? end + after.index : Math.max(end, sentence.end),
  };
}

/** A row of a Markdown table is a passage by itself. */
function tableRow(text: string, { start, end }: Span): Span {
  if (!/^[ \t]*\|/m.test(text.slice(start, end))) return { start, end };
  const head = text.lastIndexOf('\n', start - 1) + 1;
  const row = text.indexOf('\n', start);
  return { start: Math.max(head, start), end: row < 0 ? end : Math.min(row, end) };
}

function shortened(text: string, { start, end }: Span, { start: from, end: to }: Span): Span {
  if (end - start <= MAX_CONTEXT_CHARS) return { start: Math.min(start, from), end };
  const spare = Math.max(0, MAX_CONTEXT_CHARS - (to - from)) >> 1;
  const cutStart = Math.max(start, from - spare);
  const cutEnd = Math.min(end, to + spare);
  return {
    start: cutStart === start ? start : (nextBlank(text, cutStart, from) ?? cutStart),
    end: cutEnd === end ? end : Math.max(to, text.lastIndexOf(' ', cutEnd)),
  };
}

function nextBlank(text: string, from: number, before: number): number | undefined {
  const blank = text.indexOf(' ', from);
  return blank >= 0 && blank < before ? blank + 1 : undefined;
}
