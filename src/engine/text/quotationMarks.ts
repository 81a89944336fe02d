import type { Span } from '../annotation.js';
import { type Mark, readMarks } from './quotationMarkSides.js';

/** Words between quotation marks in one paragraph; offsets include the marks. */
export interface QuotedSpan extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the quotation does. */
  readonly closed: boolean;
}

/** The quotations of a paragraph, and its marks that have no partner. */
export interface QuotationMarks {
  /** Outermost quotations only, in the order of the text. */
  readonly quotations: readonly QuotedSpan[];
  /** Where a mark stands that neither opens nor closes anything, ascending; apostrophes, bullets and separators are none. */
  readonly stray: readonly number[];
  /** Where a curly mark stands that opens with the shape of a closing one, or the reverse; ascending. */
  readonly reversed: readonly number[];
}

/**
 * Pairs a paragraph's quotation marks: curly, straight, '' doubled, single (British), guillemets and German low marks.
 * An apostrophe never opens or closes anything, and nothing is carried into the next paragraph.
 */
export function findQuotations(text: string): QuotationMarks {
  if (!/["'‘’‚“”„«»‹›`]/.test(text)) return { quotations: [], stray: [], reversed: [] };
  return new Pairing(text).pair();
}

/** Goes once through a paragraph's marks. */
class Pairing {
  private readonly quotations: QuotedSpan[] = [];
  private readonly stray: number[] = [];
  private readonly reversed: number[] = [];
  private readonly marks: readonly Mark[];
  private open: Mark | null = null;
  /** After the mark that opened last within the open quotation, or its own. */
  private since = 0;
  /** Where an open single quotation will close: found ahead, because its mark may be an apostrophe. */
  private closing = -1;
  /** The mark that began a quotation within the open one, which nothing has closed yet. */
  private inner: Mark | null = null;

  constructor(private readonly text: string) {
    this.marks = [...readMarks(text)];
  }

  pair(): QuotationMarks {
    for (let i = 0; i < this.marks.length; i++) {
      if (!this.open) this.begin(i);
      else if (
        this.open.family === 'single' ? i === this.closing : closes(this.open, this.marks[i])
      )
        this.close(this.open, this.marks[i]);
      else this.within(this.open, this.marks[i]);
    }
    const { open, text, quotations, stray, reversed } = this;
    if (open && open.family !== 'single')
      quotations.push({
        start: open.start,
        end: text.length,
        inner: { start: open.end, end: text.length },
        closed: false,
      });
    return { quotations, stray: stray.sort((a, b) => a - b), reversed };
  }

  private begin(i: number): void {
    const mark = this.marks[i];
    if (mark.side === 'close') {
      // A single mark without a partner is an apostrophe.
      if (mark.family !== 'single') this.stray.push(mark.start);
      return;
    }
    this.closing = mark.family === 'single' ? closingSingle(this.text, this.marks, i) : -1;
    if (mark.family === 'single' && this.closing < 0) return;
    this.open = mark;
    this.since = mark.end;
    if (this.text[mark.start] === '”') this.reversed.push(mark.start);
  }

  private close(open: Mark, mark: Mark): void {
    this.quotations.push({
      start: open.start,
      end: mark.end,
      inner: { start: open.end, end: mark.start },
      closed: true,
    });
    if (open.family === 'double' && this.text[mark.start] === '“') this.reversed.push(mark.start);
    if (this.inner) this.stray.push(this.inner.start);
    this.open = null;
    this.inner = null;
  }

  /** A mark within the open quotation. */
  private within(open: Mark, mark: Mark): void {
    if (open.family === mark.family) {
      if (open.family === 'single' || mark.side !== 'open') return;
      if (goesOn(this.text, this.since, mark)) {
        this.stray.push(mark.start);
        this.since = mark.end;
        return;
      }
      this.stray.push(open.start);
      this.open = mark;
      this.since = mark.end;
      this.inner = null;
    } else if (mark.family === (open.family === 'single' ? 'double' : 'single')) {
      if (mark.side !== 'open') this.inner = null;
      else if (mark.family === 'double' || mayQuote(this.text, mark)) this.inner = mark;
    }
  }
}

/**
 * Whether a mark that opens again within an open quotation only reminds the reader of it, as at the head of each paragraph of a long one: a
 * sentence has ended before it, another begins there, and nobody is said to speak in between.
 */
function goesOn(text: string, since: number, again: Mark): boolean {
  const between = text.slice(since, again.start);
  return (
    /[.?!…][\])]?\s+$/.test(between) &&
    /^[[(…'‘.]*[\p{Lu}\p{N}]/u.test(text.slice(again.end, again.end + 5)) &&
    (/^\s*[[(…'‘.]*[\p{Lu}\p{N}]/u.test(between) ||
      /[,:—–-]\s?["“]$/.test(text.slice(Math.max(0, since - 3), since))) &&
    !ATTRIBUTED.test(between)
  );
}

/** ", he said.", "No, said Ms. Feld": the draft's own words in a quotation whose closing mark was forgotten. */
const ATTRIBUTED =
  /(?:[,?!–—-] (?:[\p{L}.’'-]+ ){0,4}|[.?!] (?:He|She|They|\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?) )(?:said|says|told|added|adds|asked|wrote|writes|replied|argued|insisted|claimed|warned)\b/u;

/** Whether a single mark that opens begins a quotation, rather than a name (‘Ali, for ʿAlī). */
function mayQuote(text: string, { start, end }: Mark): boolean {
  return (
    /^\p{Ll}/u.test(text.slice(end, end + 2)) ||
    /[,:]\s$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function closes(open: Mark, mark: Mark): boolean {
  return open.family === mark.family
    ? mark.side !== 'open'
    : open.family === 'low' && mark.family === 'double';
}

/**
 * Which mark closes the single quotation that `marks[open]` begins: one after punctuation if there is one, else the
 * last before the next opening; -1 if none does. After an s it may be a possessive.
 */
function closingSingle(text: string, marks: readonly Mark[], open: number): number {
  let last = -1;
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (mark.family !== 'single') continue;
    if (mark.side === 'open') break;
    const before = text.charAt(mark.start - 1);
    if (/[,.?!…]/.test(before)) return i;
    if (!/s/i.test(before) || !/\s/.test(text.charAt(mark.end))) return i;
    last = i;
  }
  return last;
}
