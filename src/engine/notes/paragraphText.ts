import type { Span } from '../annotation.js';
import { findQuotations, type QuotationMarks } from '../text/quotationMarks.js';
import type { Reading } from '../text/reading.js';
import { sentenceAround, sentenceStarts } from '../text/sentences.js';

/** What is read of one paragraph, and what rules ask of it; found out when first asked, and kept while the paragraph is left alone. */
export class ParagraphText {
  readonly text: string;
  private marks?: QuotationMarks;
  private ownVoice?: boolean;
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

  /** Whether somebody speaks of himself outside of quotation marks: an answer in an interview, a column. */
  get isFirstPerson(): boolean {
    return (this.ownVoice ??= Array.from(this.text.matchAll(/(?<![\p{L}\p{N}.])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|me)(?![\p{L}\p{N}.-])/gu)).some(({ index }) => !this.isQuoted({ start: index, end: index })));
  }

  /** The sentence that an offset is in. */
  sentenceAt(at: number): Span {
    return sentenceAround(this.text, (this.starts ??= sentenceStarts(this.text)), at);
  }
}
