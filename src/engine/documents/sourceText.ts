import type { Span } from '../annotation.js';
import { bracketsNotSpoken, numberedLines, timeCodeOf } from './notSpoken.js';

/** Who speaks from a place of a document on. */
export interface SpeakerLabel {
  /** Where the label ends, in UTF-16 code units. */
  readonly at: number;
  readonly name: string;
}

/** What of a document is nobody's speech, and who speaks from where on. */
export interface SourceText {
  /** Speaker labels, stage directions, time codes and the numbers of lines, ascending and apart. */
  readonly silent: readonly Span[];
  readonly labels: readonly SpeakerLabel[];
}

const MAX_LABEL_CHARS = 60;
const LABEL =
  /^[ \t]*((?:\p{Lu}[\p{L}.'’-]*)(?:[ ,]{1,2}(?:\p{Lu}[\p{L}.'’-]*|of|the|de|von|van|for|and|\([^()\n]{1,20}\)))*)[ \t]*:/u;
/** Where the speaker label ends that a line begins with ("RAMOS:"); 0 where it begins with none. */
export function labelEnd(line: string): number {
  return LABEL.exec(line.slice(0, MAX_LABEL_CHARS))?.[0].length ?? 0;
}

/** About how much of a document is read at once, in UTF-16 code units: some milliseconds of work. */
const CHUNK_CHARS = 65_536;

/** Reads a document's text piece by piece: finds what nobody speaks, and the speaker labels at the heads of lines. Each piece ends where a line does. */
export function* readSourceText(text: string): Generator<SourceText & Span> {
  for (let start = 0; start < text.length;) {
    const newline = text.lastIndexOf('\n', start + CHUNK_CHARS);
    const end =
      start + CHUNK_CHARS >= text.length
        ? text.length
        : newline > start
          ? newline + 1
          : blankBehind(text, start + CHUNK_CHARS);
    yield { start, end, ...readPiece(text, start, end) };
    start = end;
  }
}

/** A line that is longer than a piece is cut at a blank. */
function blankBehind(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 1000 && !/\s/.test(text[end])) end++;
  return end;
}

function readPiece(text: string, start: number, end: number): SourceText {
  const silent = bracketsNotSpoken(text, { start, end });
  const labels: SpeakerLabel[] = [];
  const lines = linesIn(text, start, end);
  const numbered = numberedLines(text, lines);
  for (const [i, line] of lines.entries()) {
    let from = numbered.get(i) ?? line.start;
    if (from > line.start) silent.push({ start: line.start, end: from });
    const code = timeCodeOf(text, { start: from, end: line.end });
    if (code) silent.push(code);
    if (code?.start === from) from = code.end;
    const head = LABEL.exec(text.slice(from, Math.min(line.end, from + MAX_LABEL_CHARS)));
    if (head && !/^(?:And|But|So|The|Note|Well|Now)$/.test(head[1])) {
      silent.push({ start: from, end: from + head[0].length });
      labels.push({ at: from + head[0].length, name: head[1].trim() });
    }
  }
  return { silent: apart(silent), labels };
}

function linesIn(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    lines.push({ start: from, end: lineEnd });
    from = lineEnd + 1;
  }
  return lines;
}

function apart(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Who speaks at a place of a document; undefined where no label stands before it. */
export function speakerAt(labels: readonly SpeakerLabel[], at: number): string | undefined {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[middle].at <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? labels[low - 1].name : undefined;
}
