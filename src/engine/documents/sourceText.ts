import type { Span } from '../annotation.js';

/** Who speaks from a place of a document on. */
export interface SpeakerLabel {
  /** Where the label ends, in UTF-16 code units. */
  readonly at: number;
  readonly name: string;
}

/** What of a document is nobody's speech, and who speaks from where on. */
export interface SourceText {
  /** Speaker labels, stage directions and time codes, ascending and apart. */
  readonly silent: readonly Span[];
  readonly labels: readonly SpeakerLabel[];
}

const MAX_LABEL_CHARS = 60;
const LABEL =
  /^[ \t]*((?:\p{Lu}[\p{L}.'’-]*)(?:[ ,]{1,2}(?:\p{Lu}[\p{L}.'’-]*|of|the|de|von|van|for|and|\([^()\n]{1,20}\)))*)[ \t]*:/u;
/** Any direction in square brackets, and any in round ones that is in capitals: "[bell ringing]", "(CROWD BOOING)". */
const ANY_DIRECTION = /\[[\p{Ll} ,'’-]{3,60}\]|\([\p{Lu} ,.'’-]{4,60}\)/gu;
/** "(APPLAUSE)", "[laughter]", "(crosstalk)". */
const DIRECTION =
  /[([]\s?(?:applause|laughter|laughs|crosstalk|inaudible|cheers?|cheering|boos?|booing|music|end video clip|begin video clip|video clip|unintelligible|commercial break|off[- ]mike|off-mic|chanting|audio gap|pause)[^()[\]\n]{0,60}[)\]]/giu;
const TIME_CODE = /[([]?\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\b[)\]]?/g;

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
  const silent: Span[] = [];
  const labels: SpeakerLabel[] = [];
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const head = LABEL.exec(text.slice(from, Math.min(lineEnd, from + MAX_LABEL_CHARS)));
    if (head && !/^(?:And|But|So|The|Note|Well|Now)$/.test(head[1])) {
      silent.push({ start: from, end: from + head[0].length });
      labels.push({ at: from + head[0].length, name: head[1].trim() });
    }
    from = lineEnd + 1;
  }
  const piece = text.slice(start, end);
  for (const pattern of [DIRECTION, ANY_DIRECTION, TIME_CODE])
    for (const { 0: found, index } of piece.matchAll(pattern))
      silent.push({ start: start + index, end: start + index + found.length });
  return { silent: apart(silent), labels };
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
