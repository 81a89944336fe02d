import type { Span } from '../../annotation.js';
import type { Reading } from './plainReading.js';

/** What a paragraph is to its reader: a heading introduces nobody and continues no quotation. */
export type ParagraphKind = 'prose' | 'heading';

/**
 * A paragraph of a draft and what is read of it. A paragraph that an edit left alone keeps its reading, the very object,
 * so that whatever was found in it can be kept beside it.
 */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly reading: Reading;
}

/** Where a span of a paragraph's reading stands in the draft. */
export function inDraft(paragraph: Paragraph, span: Span): Span {
  const source = paragraph.reading.toSource(span);
  return { start: paragraph.start + source.start, end: paragraph.start + source.end };
}

/** The same paragraph further on in the text, or further back. */
export function moved(paragraph: Paragraph, by: number): Paragraph {
  return by === 0
    ? paragraph
    : { ...paragraph, start: paragraph.start + by, end: paragraph.end + by };
}
