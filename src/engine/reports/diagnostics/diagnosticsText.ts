import { Lines } from '../../text/positions.js';
import { type CheckedDraft, SEVERITIES } from './checkedDraft.js';

/** Notes as compilers print them, one on each line, and how many there are. */
export function notesAsText(drafts: readonly CheckedDraft[]): string {
  const lines = drafts.flatMap(({ file, text, notes }) => {
    const places = new Lines(text);
    return notes.map(({ start, severity, code, message }) => {
      const { line, column } = places.positionOf(start);
      return `${file}:${line}:${column}: ${severity}: ${message} [${code}]`;
    });
  });
  const all = drafts.flatMap(({ notes }) => notes);
  const counts = SEVERITIES.map(
    (severity) => [all.filter((note) => note.severity === severity).length, severity] as const,
  ).filter(([count]) => count > 0);
  const total =
    counts.length === 0
      ? 'no notes'
      : counts
          .map(
            ([count, severity]) =>
              `${count} ${count === 1 || severity === 'information' ? severity : `${severity}s`}`,
          )
          .join(', ');
  return [
    ...lines,
    `${drafts.length === 1 ? '1 draft' : `${drafts.length} drafts`}: ${total}`,
    '',
  ].join('\n');
}
