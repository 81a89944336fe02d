import type { Span } from '../annotation.js';
import type { QuotationMarks } from '../text/quotationMarks.js';
import type { Reading } from '../text/markup/plainReading.js';
import { sentenceAround } from '../text/sentences.js';
import { firstAfter } from '../text/spans.js';

/** What is read of one paragraph, and what rules ask of it; found out when first asked, and kept while the paragraph is left alone. */
export class ParagraphText {
  readonly text: string;
  private ownVoice?: boolean;
  private stopped?: boolean;

  constructor(private readonly reading: Reading) {
    this.text = reading.text;
  }

  get quotations(): QuotationMarks {
    return this.reading.quotations;
  }

  /** Whether a span begins inside a quotation. */
  isQuoted({ start }: Span): boolean {
    const { quotations } = this.quotations;
    const after = firstAfter(quotations, start);
    return after > 0 && start < quotations[after - 1].end;
  }

  /** Whether it ends as sentences do, with a stop behind which only marks that close may stand. */
  get endsInStop(): boolean {
    return (this.stopped ??= endsInStop(this.text));
  }

  /** Whether somebody speaks of himself outside of quotation marks: an answer in an interview, a column. */
  get isFirstPerson(): boolean {
    return (this.ownVoice ??= Array.from(
      this.text.matchAll(
        /(?<![\p{L}\p{N}.])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|me)(?![\p{L}\p{N}.-])/gu,
      ),
    ).some(({ index }) => !this.isQuoted({ start: index, end: index })));
  }

  /** The sentence that an offset is in; of one without end, what stands around the offset. */
  sentenceAt(at: number): Span {
    const { start, end } = sentenceAround(this.text, this.reading.sentenceStarts, at);
    return { start: Math.max(start, at - LONGEST), end: Math.min(end, at + LONGEST) };
  }
}

/** The same function, which answers once for a paragraph and remembers that while the paragraph is left alone. */
export function oncePerParagraph<T>(find: (said: ParagraphText) => T): (said: ParagraphText) => T {
  const known = new WeakMap<ParagraphText, { readonly found: T }>();
  return (said) => {
    let kept = known.get(said);
    if (!kept) known.set(said, (kept = { found: find(said) }));
    return kept.found;
  };
}

/** Characters before and behind an offset in which rules look at its sentence: no draft has one as long, but a line without stops would be looked at for each mention in it. */
const LONGEST = 1000;

/** Looks at the end alone, for an expression anchored there would be tried at each stop of a long paragraph. */
function endsInStop(text: string): boolean {
  let end = text.trimEnd().length;
  while (end > 0 && /["”’'»)\]]/.test(text[end - 1])) end--;
  return end > 0 && /[.!?…:;,]/.test(text[end - 1]);
}
