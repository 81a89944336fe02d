import type { Span } from '../annotation.js';

/** Any direction in square brackets, and any in round ones that is in capitals: "[bell ringing]", "(CROWD BOOING)". */
const ANY_DIRECTION = /\[[\p{Ll} ,'’-]{3,60}\]|\([\p{Lu} ,.'’-]{4,60}\)/gu;
/** "(APPLAUSE)", "[laughter]", "(crosstalk)". */
const DIRECTION =
  /[([]\s?(?:applause|laughter|laughs|crosstalk|inaudible|cheers?|cheering|boos?|booing|music|end video clip|begin video clip|video clip|unintelligible|commercial break|off[- ]mike|off-mic|chanting|audio gap|pause)[^()[\]\n]{0,60}[)\]]/giu;
/** "(1:02:03)", "[00:12]", "[00:12 - 00:31]". */
const BRACKETED_TIME =
  /[([]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[-–]\s?\d{1,2}:\d{2}(?::\d{2})?)?[)\]]/g;
/** "12:33 SMITH:", "[00:12:33] SMITH:", "00:12:33,500 --> 00:12:35,000"; "9:15 a.m." is a time that somebody speaks of. */
const TIME_AT_HEAD =
  /^[ \t]*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?![\d:])[\])]?(?:[ \t]*(?:-->|[-–])[ \t]*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?(?![ \t]?[ap]\.?m\b)(?:[ \t]|$)/i;
/** "Ilsa Vanterpool  12:33": a name's line ends in when its turn begins. */
const TIME_BEHIND_NAME =
  /^[ \t]*(?:[\p{Lu}\d][\p{L}\d.'’-]{0,30}[ \t]{1,4}){1,5}(\d{1,2}:\d{2}(?::\d{2})?)[ \t]*$/u;
/** Behind these the line's end is where its next word did not fit. */
const BEFORE_TIME =
  /\b(?:at|by|from|to|until|till|before|after|since|around|about|between|and|the|past)[ \t]*\r?\n$/i;
const LINE_NUMBER = /^[ \t]*(\d{1,2})(?=[ \t]|$)/;
/** So many lines in a row that count themselves are those of a numbered page. */
const MIN_NUMBERED_LINES = 5;
const MAX_HEAD_CHARS = 60;

/** Stage directions, chants and time codes in brackets, wherever they stand in a part of a text; in any order. */
export function bracketsNotSpoken(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  return [DIRECTION, ANY_DIRECTION, BRACKETED_TIME].flatMap((pattern) =>
    [...piece.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
    })),
  );
}

/** Where each line's words begin that a number stands before, as on the pages of a deposition: by the index of the line. */
export function numberedLines(text: string, lines: readonly Span[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let run: { readonly line: number; readonly from: number }[] = [];
  let last = 0;
  const close = (): void => {
    if (run.length >= MIN_NUMBERED_LINES) for (const { line, from } of run) found.set(line, from);
    run = [];
  };
  for (const [line, { start, end }] of lines.entries()) {
    const number = LINE_NUMBER.exec(text.slice(start, Math.min(end, start + MAX_HEAD_CHARS)));
    if (!number && /^\s*$/.test(text.slice(start, end))) continue;
    if (!number || Number(number[1]) !== last + 1) close();
    if (!number) continue;
    last = Number(number[1]);
    run.push({ line, from: start + number[0].length });
  }
  close();
  return found;
}

/** The time code at the head of a line, or behind the name that is all else in it; null where it has none. */
export function timeCodeOf(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, Math.min(end, start + MAX_HEAD_CHARS));
  const head = TIME_AT_HEAD.exec(line)?.[0];
  if (head !== undefined)
    return BEFORE_TIME.test(text.slice(Math.max(0, start - 16), start))
      ? null
      : { start, end: start + head.length };
  const behind = end - start > MAX_HEAD_CHARS ? null : TIME_BEHIND_NAME.exec(line);
  if (!behind) return null;
  const at = start + line.lastIndexOf(behind[1]);
  return { start: at, end: at + behind[1].length };
}
