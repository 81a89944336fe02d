import { jsonText } from '../../text/output/jsonText.js';
import { Lines } from '../../text/positions.js';
import type { CheckRun } from './checkedDraft.js';

/**
 * Notes as data: places as offsets (UTF-16 code units, end exclusive) and as lines and columns from 1; fixes as edits in
 * offsets. `notRead` names what could not be read, or not whole; it is empty where all was. A draft is `foreign` where it is not in
 * English, so that neither claims nor facts were read in it.
 */
export function notesAsJson({ drafts, notRead }: CheckRun): string {
  const found = drafts.map(({ file, text, notes, isForeign }) => {
    const places = new Lines(text);
    return {
      file,
      ...(isForeign && { foreign: true }),
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
  return jsonText({ notRead, drafts: found });
}
