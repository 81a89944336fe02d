import type { Span } from '../../annotation.js';
import { type Change, changeBetween } from '../change.js';
import { detached } from '../detached.js';
import { moved, type Paragraph } from './paragraphs.js';
import { isInvisible, Reading } from './plainReading.js';

/** A longer line is a paragraph of its own: nobody breaks lines by hand there. */
const WIDEST_WRAPPED_LINE = 120;
/** Narrower blocks are lists, verse or addresses, not hard-wrapped prose. */
const NARROWEST_WRAPPED_LINE = 40;

/** The paragraphs between two blank lines. */
type Block = readonly Paragraph[];

/** A plain text that has been read. */
export interface PlainText {
  readonly text: string;
  /** Where its prose begins. */
  readonly from: number;
  readonly blocks: readonly Block[];
}

/**
 * Reads a plain text: its paragraphs are the lines of the blocks between blank lines, where a line that was broken only
 * because the next word did not fit goes on in the next one.
 * @param from where the prose begins, after front matter
 * @param before an earlier reading; what an edit left alone is taken from it
 */
export function readPlainText(text: string, from: number, before?: PlainText): PlainText {
  if (!before || before.from !== from)
    return { text, from, blocks: readBlocks(text, from, text.length, new Map()) };
  const change = changeBetween(before.text, text);
  const shift = change.afterEnd - change.beforeEnd;
  const within = readWithinBlock(text, before, change);
  if (within) return { text, from, blocks: within };
  // The nearest block on either side may grow together with what was edited; the ones behind it cannot.
  const touched = before.blocks.findIndex((block) => endOf(block) >= change.from);
  const behind = before.blocks.findIndex((block) => block[0].start > change.beforeEnd);
  const head = before.blocks.slice(
    0,
    Math.max(0, (touched < 0 ? before.blocks.length : touched) - 1),
  );
  const tail = behind < 0 ? [] : before.blocks.slice(behind + 1);
  const readings = readingsOf(
    before.text,
    before.blocks.slice(head.length, before.blocks.length - tail.length).flat(),
  );
  const readFrom = head.length > 0 ? endOf(head[head.length - 1]) : from;
  const readTo = tail.length > 0 ? tail[0][0].start + shift : text.length;
  return {
    text,
    from,
    blocks: [
      ...head,
      ...readBlocks(text, readFrom, readTo, readings),
      ...tail.map((block) => movedBlock(block, shift)),
    ],
  };
}

function movedBlock(block: Block, shift: number): Block {
  return shift === 0 ? block : block.map((paragraph) => moved(paragraph, shift));
}

/**
 * The blocks after an edit inside of one block whose lines are paragraphs each, as long lines before and behind the edit
 * show whatever was edited: only the lines around the edit are read. Undefined where there is no such block.
 */
function readWithinBlock(text: string, before: PlainText, change: Change): Block[] | undefined {
  const shift = change.afterEnd - change.beforeEnd;
  const at = before.blocks.findLastIndex(([{ start }]) => start <= change.from);
  const block = at < 0 ? undefined : before.blocks[at];
  if (!block) return undefined;
  // The lines next to the edit may become one with what was edited.
  const first = block.findLastIndex(({ end }) => end < change.from);
  const last = block.findIndex(({ start }) => start > change.beforeEnd);
  if (first < 0 || last < 0) return undefined;
  const isLong = (line: Paragraph): boolean =>
    widthOf(before.text, line) > WIDEST_WRAPPED_LINE &&
    !/[\r\n]/.test(before.text.slice(line.start, line.end));
  const [head, tail] = [block.slice(0, first), block.slice(last + 1)];
  if (!head.some(isLong) || !tail.some(isLong)) return undefined;
  const readings = readingsOf(before.text, block.slice(first, last + 1));
  const read = readBlocks(text, block[first].start, block[last].end + shift, readings, true);
  const [begun] = read;
  read[0] = [...head, ...begun];
  read[read.length - 1] = [...read[read.length - 1], ...movedBlock(tail, shift)];
  return [
    ...before.blocks.slice(0, at),
    ...read,
    ...before.blocks.slice(at + 1).map((one) => movedBlock(one, shift)),
  ];
}

/** The readings of paragraphs by what the draft writes there. */
function readingsOf(text: string, paragraphs: readonly Paragraph[]): Map<string, Reading> {
  return new Map(paragraphs.map(({ start, end, reading }) => [text.slice(start, end), reading]));
}

function endOf(block: Block): number {
  return block[block.length - 1].end;
}

/** @param isOpen whether the first and the last block go on beyond the stretch, where their lines are paragraphs each */
function readBlocks(
  text: string,
  from: number,
  to: number,
  readings: ReadonlyMap<string, Reading>,
  isOpen = false,
): Block[] {
  const blocks = [...blocksOfLines(text, from, to)];
  return blocks.map((block, i) => {
    const isWide = isOpen && (i === 0 || i === blocks.length - 1);
    return [...paragraphsOf(text, block, isWide ? Infinity : wrapWidth(text, block))].map(
      ({ start, end }): Paragraph => {
        const source = text.slice(start, end);
        const reading = readings.get(source) ?? Reading.of(detached(source));
        return { start, end, kind: 'prose', reading };
      },
    );
  });
}

/** Runs of lines that hold something, without their line breaks. */
function* blocksOfLines(text: string, from: number, to: number): Generator<Span[]> {
  let block: Span[] = [];
  for (const line of lines(text, from, to)) {
    if (!isBlank(text, line)) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

/** Lines as a draft may end them: LF, CR LF or CR. */
function* lines(text: string, from: number, to: number): Generator<Span> {
  const breaks = /\r\n|\r|\n/g;
  breaks.lastIndex = from;
  let start = from;
  for (let match = breaks.exec(text); match && match.index < to; match = breaks.exec(text)) {
    yield { start, end: match.index };
    start = breaks.lastIndex;
  }
  if (start < to) yield { start, end: to };
}

function isBlank(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++)
    if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}

function* paragraphsOf(text: string, block: readonly Span[], width: number): Generator<Span> {
  let start = block[0].start;
  for (const [i, line] of block.entries()) {
    const next = block[i + 1];
    if (next && isWrapped(text, line, next, width)) continue;
    yield { start, end: line.end };
    start = next?.start;
  }
}

/** The column at which a block was wrapped by hand, or Infinity where it was not. */
function wrapWidth(text: string, block: readonly Span[]): number {
  let width = 0;
  for (const line of block) width = Math.max(width, widthOf(text, line));
  return width > WIDEST_WRAPPED_LINE || width < NARROWEST_WRAPPED_LINE ? Infinity : width;
}

/** What begins a line of its own, however long the line before: an item of a list, and a speaker's label in a transcript. */
const ITEM = /[-*•] +\S/y;
const SPEAKER =
  /(?:\[?\d{1,2}:\d{2}|(?:Q|A|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):(?=[ \t]))/uy;

function beginsAnew(text: string, line: Span, next: Span): boolean {
  const begins = (pattern: RegExp): boolean => {
    pattern.lastIndex = next.start;
    return pattern.test(text);
  };
  const ending = text.slice(Math.max(line.start, line.end - 4), line.end);
  return begins(ITEM) || (/[.?!…]["”’)]?\s*$/.test(ending) && begins(SPEAKER));
}

/** Whether a line goes on in the next one: whoever broke it had no room for the next word. */
function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
  if (beginsAnew(text, line, next)) return false;
  const { start } = next;
  let end = start;
  while (end < next.end && text.charCodeAt(end) > 32) end++;
  return widthOf(text, line) + 1 + widthOf(text, { start, end }) > width;
}

/** How many characters of a line, or of a word, can be seen. */
function widthOf(text: string, { start, end }: Span): number {
  let width = 0;
  for (let i = start; i < end; i++) if (!isInvisible(text.charCodeAt(i))) width++;
  return width;
}
