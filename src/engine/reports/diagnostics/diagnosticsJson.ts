import { Lines } from '../../text/positions.js';
import type { CheckedDraft } from './checkedDraft.js';

/** Notes as data: places as offsets (UTF-16 code units, end exclusive) and as lines and columns from 1; fixes as edits in offsets. */
export function notesAsJson(drafts: readonly CheckedDraft[]): string {
  const found = drafts.map(({ file, text, notes }) => {
    const places = new Lines(text);
    return {
      file,
      notes: notes.map(({ start, end, code, severity, message, fixes, related }) => ({
        code,
        severity,
        message,
        start,
        end,
        ...places.positionOf(start),
        words: text.slice(start, end),
        fixes: fixes.map(({ title, edits }) => ({ title, edits })),
        related,
      })),
    };
  });
  return `${JSON.stringify({ drafts: found }, null, 1)}\n`;
}
