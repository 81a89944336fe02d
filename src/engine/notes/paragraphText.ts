import type { Span } from '../annotation.js';
import { findQuotations, type QuotationMarks } from '../text/quotationMarks.js';
import type { Reading } from '../text/reading.js';
import { sentenceAround, sentenceStarts } from '../text/sentences.js';

/** What is read of one paragraph, and what rules ask of it; found out when first asked, and kept while the paragraph is left alone. */
export class ParagraphText {
  readonly text: string;
  private marks?: QuotationMarks;
  private starts?: readonly number[];

  constructor(reading: Reading) {
    this.text = reading.text;
  }

  get quotations(): QuotationMarks {
    return (this.marks ??= findQuotations(this.text));
  }

  /** Whether a span begins inside a quotation. */
  isQuoted({ start }: Span): boolean {
    return this.quotations.quotations.some((quotation) => quotation.start <= start && start < quotation.end);
  }

  /** The sentence that an offset is in. */
  sentenceAt(at: number): Span {
    return sentenceAround(this.text, (this.starts ??= sentenceStarts(this.text)), at);
  }

  /** The words of a sentence that stand before an offset. */
  sentenceBefore(at: number): string {
    return this.text.slice(this.sentenceAt(at).start, at);
  }

  /** The words of a sentence that stand from an offset on. */
  sentenceFrom(at: number): string {
    return this.text.slice(at, Math.max(at, this.sentenceAt(at).end));
  }
}
