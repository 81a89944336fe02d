import type { Note, Span } from '../annotation.js';
import { MIN_TELLING_CHARS } from '../decisions/anchoring/neighbouringWords.js';
import type { Ignore, NoteIgnore } from '../decisions/decision.js';

/** Characters of a line beside a note's words that tell its place from another one with the same words. */
const CONTEXT = 32;

/** Of notes those that the desk does not ignore. */
export function unsilenced(
  text: string,
  notes: readonly Note[],
  ignores: readonly Ignore[],
): readonly Note[] {
  const byCode = new Map<string, NoteIgnore[]>();
  for (const ignore of ignores) {
    if (ignore.kind !== 'note') continue;
    const known = byCode.get(ignore.code);
    if (known) known.push(ignore);
    else byCode.set(ignore.code, [ignore]);
  }
  if (byCode.size === 0) return notes;
  return notes.filter(
    (note) => !byCode.get(note.code)?.some((ignore) => isSilenced(text, note, ignore)),
  );
}

/** The ignore that silences a note where it stands: its words, with what stands beside them in the line. */
export function silenceHere(text: string, { code, start, end }: Note): NoteIgnore {
  const [before, after] = [beforeInLine(text, start), behindInLine(text, end)];
  return {
    kind: 'note',
    code,
    exact: plain(text.slice(start, end)),
    ...(before && { prefix: before }),
    ...(after && { suffix: after }),
  };
}

/**
 * Whether an ignore holds for a place: the same words, with both contexts as they were, or with one that tells places apart; an edit on
 * the other side leaves it silent. "." behind a name tells nothing.
 */
export function isSilenced(
  text: string,
  { start, end }: Span,
  { exact, prefix, suffix }: NoteIgnore,
): boolean {
  if (exact === undefined) return true;
  if (plain(text.slice(start, end)) !== plain(exact)) return false;
  if (prefix === undefined && suffix === undefined) return true;
  const isBefore =
    prefix === undefined
      ? beforeInLine(text, start) === ''
      : plain(text.slice(Math.max(0, start - 2 * CONTEXT), start)).endsWith(plain(prefix));
  const isBehind =
    suffix === undefined
      ? behindInLine(text, end) === ''
      : plain(text.slice(end, end + 2 * CONTEXT)).startsWith(plain(suffix));
  return (
    (isBefore && isBehind) || (isBefore && tells(prefix ?? '')) || (isBehind && tells(suffix ?? ''))
  );
}

function tells(context: string): boolean {
  return plain(context).length >= MIN_TELLING_CHARS;
}

function beforeInLine(text: string, start: number): string {
  return plain(/(?<![^\r\n])[^\r\n]*$/.exec(text.slice(Math.max(0, start - CONTEXT), start))![0]);
}

function behindInLine(text: string, end: number): string {
  return plain(/^[^\r\n]*/.exec(text.slice(end, end + CONTEXT))![0]);
}

/** Words as they are compared: blanks and line breaks are one. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
