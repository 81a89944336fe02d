import type { Span } from '../annotation.js';

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
  /** Where a mark stands that neither opens nor closes anything; apostrophes are none. */
  readonly stray: readonly number[];
}

type Side = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly family: 'double' | 'single' | 'low' | 'guillemet';
  readonly side: Side;
}

/** ''typewriter doubles'' and ``TeX`` ones before single marks: the longest reading wins. */
const MARKS = /''|``|["'‘’‚“”„«»‹›]/g;

/**
 * Pairs a paragraph's quotation marks: curly, straight, '' doubled, single (British), guillemets and German low marks.
 * An apostrophe never opens or closes anything, and nothing is carried into the next paragraph.
 */
export function findQuotations(text: string): QuotationMarks {
  if (!/["'‘’‚“”„«»‹›`]/.test(text)) return { quotations: [], stray: [] };
  const marks = [...readMarks(text)];
  const quotations: QuotedSpan[] = [];
  const stray: number[] = [];
  let open: Mark | null = null;
  /** Where an open single quotation will close: found ahead, because its mark may be an apostrophe. */
  let closing = -1;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!open) {
      closing = mark.family === 'single' ? closingSingle(text, marks, i) : -1;
      // A single mark without a partner is an apostrophe.
      if (mark.side === 'close') {
        if (mark.family !== 'single') stray.push(mark.start);
      } else if (mark.family !== 'single' || closing > 0) open = mark;
    } else if (open.family === 'single' ? i === closing : closes(open, mark)) {
      quotations.push({
        start: open.start,
        end: mark.end,
        inner: { start: open.end, end: mark.start },
        closed: true,
      });
      open = null;
    } else if (open.family !== 'single' && open.family === mark.family && mark.side === 'open') {
      stray.push(open.start);
      open = mark;
    }
  }
  if (open && open.family !== 'single') {
    quotations.push({
      start: open.start,
      end: text.length,
      inner: { start: open.end, end: text.length },
      closed: false,
    });
  }
  return { quotations, stray };
}

function closes(open: Mark, mark: Mark): boolean {
  return open.family === mark.family
    ? mark.side !== 'open'
    : open.family === 'low' && mark.family === 'double';
}

function* readMarks(text: string): Generator<Mark> {
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const mark = readMark(text, match.index, match[0]);
    if (mark) yield mark;
  }
}

function readMark(text: string, start: number, sign: string): Mark | null {
  const end = start + sign.length;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const side = sideOf(before, after);
  switch (sign) {
    case '“':
      return { start, end, family: 'double', side: side === 'close' ? 'either' : 'open' };
    case '”':
      return { start, end, family: 'double', side: side === 'open' ? 'open' : 'close' };
    case '``':
      return { start, end, family: 'double', side: 'open' };
    case '"':
    case "''":
      return { start, end, family: 'double', side };
    case '„':
      return { start, end, family: 'low', side: 'open' };
    case '«':
    case '»':
      return { start, end, family: 'guillemet', side: guillemetSide(sign, before, after) };
    case '‹':
    case '›':
      return null;
    case '‘':
      return { start, end, family: 'single', side: 'open' };
    case '‚':
      return null;
    default:
      return isApostrophe(text, start, before, after)
        ? null
        : { start, end, family: 'single', side };
  }
}

function sideOf(before: string, after: string): Side {
  const opens = before === '' || /[\s([{\u2014\u2013-]/.test(before);
  const shuts = after === '' || /[\s)\]},.;:?!\u2014\u2013-]/.test(after);
  if (opens && !shuts) return 'open';
  if (shuts && !opens) return 'close';
  // "He said"Yes": the blank was forgotten.
  if (!opens && !shuts)
    return /[\p{L}\p{N}]/u.test(before) ? 'either' : /[,.?!…]/.test(before) ? 'close' : 'either';
  return 'either';
}

function guillemetSide(sign: string, before: string, after: string): Side {
  const side = sideOf(before, after.trim());
  if (side === 'open' || side === 'close') return side;
  return sign === '«' ? 'open' : 'close';
}

/** Elisions ('90s, rock 'n' roll, 'em), contractions and possessives. */
function isApostrophe(text: string, start: number, before: string, after: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return (
    !/[\p{L}\p{N},.?!]/u.test(before) &&
    /^(?:\d0s|em|til|tis|twas|cause|bout|n)\b/i.test(text.slice(start + 1, start + 7))
  );
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
