import type { ReadAs, Span } from '../../annotation.js';
import { firstIndex } from '../binarySearch.js';
import { findQuotations, type QuotationMarks } from '../quotationMarks.js';
import { sentenceStarts } from '../sentences.js';

/** Stands in a reading for what is not prose (code, a picture): no name and no sentence reads across it. */
export const OMISSION = '\uFFFC';

/** What a part of a paragraph's source becomes in its reading; sources left out of the list become nothing. */
export interface Piece extends Span {
  /** The words that are read in place of the source; absent: the source itself; none for what is printed, but not read (a bracket). */
  readonly as?: string;
}

/**
 * What a person reads of one paragraph: markup and invisible characters gone, one space for a hard-wrapped line's
 * break, with a way back to the paragraph's source. Offsets into a reading are UTF-16 code units of `text`.
 */
export class Reading {
  private marks?: QuotationMarks;
  private sentences?: readonly number[];

  /**
   * @param text what is read
   * @param starts where each run begins in `text`, ascending; empty when reading and source are the same
   * @param sources where each run begins in the source
   * @param sourceEnds where each run ends in the source; a run as long as its source is read character by character
   * @param printed what of the source is not read, but printed, ascending
   */
  private constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly sources: readonly number[],
    private readonly sourceEnds: readonly number[],
    private readonly printed: readonly Span[] = [],
  ) {}

  /**
   * Reads a paragraph.
   * @param source the paragraph as the draft writes it
   * @param pieces what is read of it, ascending and apart; absent: all of it
   */
  static of(
    source: string,
    pieces: readonly Piece[] = [{ start: 0, end: source.length }],
  ): Reading {
    const starts: number[] = [];
    const sources: number[] = [];
    const sourceEnds: number[] = [];
    const parts: string[] = [];
    let length = 0;
    let spaced = true;
    const push = (from: number, end: number, all: string): void => {
      // One space is read for a break however many characters make it ("\n> ").
      const doubled = spaced ? all.length - all.trimStart().length : 0;
      const words = all.slice(doubled);
      const start = from + (all.length === end - from ? doubled : 0);
      if (words === '') return;
      starts.push(length);
      sources.push(start);
      sourceEnds.push(end);
      parts.push(words);
      length += words.length;
      spaced = words.endsWith(' ');
    };
    for (const piece of pieces) {
      if (piece.as !== undefined) push(piece.start, piece.end, piece.as);
      else
        for (const run of visibleRuns(source, piece))
          push(run.start, run.end, run.as ?? source.slice(run.start, run.end));
    }
    const text = parts.join('');
    if (starts.length === 1 && text === source) return new Reading(source, [], [], []);
    const printed = pieces.filter(({ as }) => as === '');
    return new Reading(text, starts, sources, sourceEnds, printed);
  }

  /** The source's span of a span of the reading: from its first character's to its last one's. */
  toSource(span: Span): Span {
    if (this.starts.length === 0) return span;
    const first = this.runAt(span.start);
    const start = this.sources[first] + (this.isCopy(first) ? span.start - this.starts[first] : 0);
    if (span.end <= span.start) return { start, end: start };
    const last = this.runAt(span.end - 1);
    return {
      start,
      end: this.isCopy(last)
        ? this.sources[last] + span.end - this.starts[last]
        : this.sourceEnds[last],
    };
  }

  /** Where in the source of a span of the reading stands what is read otherwise than it is written: markup, comments, the addresses of links. */
  replacedIn(span: Span): ReadAs[] {
    if (this.starts.length === 0 || span.end <= span.start) return [];
    const first = this.runAt(span.start);
    const last = this.runAt(span.end - 1);
    const found: ReadAs[] = [];
    for (let run = first; run <= last; run++) {
      const [start, end] = [this.sources[run], this.sourceEnds[run]];
      const before = run === first ? start : this.sourceEnds[run - 1];
      found.push(...this.unprinted(before, start));
      const words = this.text.slice(this.starts[run], this.starts[run + 1]);
      if (words === OMISSION) found.push({ start, end, as: '…' });
      else if (!this.isCopy(run)) found.push({ start, end, as: words });
    }
    return found;
  }

  /** What of a stretch of the source that is not read is not printed either. */
  private unprinted(from: number, end: number): ReadAs[] {
    const found: ReadAs[] = [];
    let start = from;
    for (
      let i = firstIndex(this.printed.length, (k) => this.printed[k].start >= from);
      i < this.printed.length && this.printed[i].start < end;
      i++
    ) {
      if (this.printed[i].start > start) found.push({ start, end: this.printed[i].start, as: '' });
      start = this.printed[i].end;
    }
    if (start < end) found.push({ start, end, as: '' });
    return found;
  }

  /** Where a place of the source stands in the reading; of what is not read, where it would. */
  fromSource(at: number): number {
    if (this.starts.length === 0) return Math.min(at, this.text.length);
    const run = lastAtOrBefore(this.sources, at);
    const end = run + 1 < this.starts.length ? this.starts[run + 1] : this.text.length;
    if (at >= this.sourceEnds[run] || !this.isCopy(run))
      return at <= this.sources[run] ? this.starts[run] : end;
    return Math.max(this.starts[run], this.starts[run] + at - this.sources[run]);
  }

  /** Whether what stands at an offset of the source is read. */
  reads(offset: number): boolean {
    if (this.starts.length === 0) return true;
    let low = 0;
    let high = this.sources.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sources[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    const run = low - 1;
    return run >= 0 && offset < this.sourceEnds[run] && this.text[this.starts[run]] !== OMISSION;
  }

  /** The paragraph's quotations, found once. */
  get quotations(): QuotationMarks {
    return (this.marks ??= findQuotations(this.text));
  }

  /** Where its sentences begin, found once: see `sentenceStarts`. */
  get sentenceStarts(): readonly number[] {
    return (this.sentences ??= sentenceStarts(this.text));
  }

  private isCopy(run: number): boolean {
    const end = run + 1 < this.starts.length ? this.starts[run + 1] : this.text.length;
    return end - this.starts[run] === this.sourceEnds[run] - this.sources[run];
  }

  private runAt(at: number): number {
    return lastAtOrBefore(this.starts, at);
  }
}

/** The index of the last of the ascending numbers that is not greater; 0 where all are. */
function lastAtOrBefore(ascending: readonly number[], at: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

// Soft hyphens and zero-width characters are not read; a no-break space is a space; a break inside a paragraph is one too.
// A run of blanks is tried at its beginning alone, and a piece by itself: either may be most of the draft.
const UNREAD =
  /[\u00AD\u200B-\u200D\u2060\uFEFF]+|[\u00A0\u2007\u202F\t]|(?:(?<![ \t])[ \t]+)?(?:\r\n|\r|\n)[ \t]*/g;

/** Whether a UTF-16 code unit is a soft hyphen, a joiner or a blank without width, which nobody sees. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function* visibleRuns(source: string, piece: Span): Generator<Piece> {
  let from = piece.start;
  for (const { 0: unread, index } of source.slice(piece.start, piece.end).matchAll(UNREAD)) {
    const start = piece.start + index;
    if (start > from) yield { start: from, end: start };
    from = start + unread.length;
    yield { start, end: from, as: isInvisible(unread.charCodeAt(0)) ? '' : ' ' };
  }
  if (from < piece.end) yield { start: from, end: piece.end };
}
