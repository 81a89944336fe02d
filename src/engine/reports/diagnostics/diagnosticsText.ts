import { counted } from '../../text/output/plural.js';
import { Lines } from '../../text/positions.js';
import { terminalText } from '../../text/output/terminalText.js';
import { notReadLine } from '../whatWasRead.js';
import { type CheckRun, SEVERITIES } from './checkedDraft.js';

/** Notes as compilers print them, one on each line, and how many there are; what could not be read comes first. */
export function notesAsText({ drafts, notRead }: CheckRun): string {
  const lines = drafts.flatMap(({ file, text, notes }) => {
    const places = new Lines(text);
    return notes.map(({ start, severity, code, message }) => {
      const { line, column } = places.positionOf(start);
      return `${file}:${line}:${column}: ${severity}: ${message} [${code}]`;
    });
  });
  return terminalText([...notRead.map(notReadLine), ...lines, totalLine({ drafts, notRead })]);
}

function totalLine({ drafts, notRead }: CheckRun): string {
  const all = drafts.flatMap(({ notes }) => notes);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = all.filter((note) => note.severity === severity).length;
    if (count === 0) return [];
    return severity === 'information'
      ? `${count} informational`
      : counted(count, severity, `${severity}s`);
  });
  const found = counts.length > 0 ? counts.join(', ') : 'no problems';
  const silenced = drafts
    .flatMap(({ quietRules = [] }) => quietRules)
    .reduce((sum, { quiet }) => sum + (quiet === 'off' ? 0 : quiet), 0);
  const total = `${counted(drafts.length, 'draft', 'drafts')}: ${found}${silenced > 0 ? `, ${counted(silenced, 'more is', 'more are')} silenced` : ''}`;
  const foreign = drafts.filter(({ isForeign }) => isForeign).map(({ file }) => file);
  const unread =
    foreign.length > 0
      ? `. Not in English, so claims and facts were not read: ${foreign.join(', ')}`
      : '';
  if (notRead.length === 0) return total + unread;
  const files = [...new Set(notRead.map(({ file }) => file))];
  return `${total} in what was read. This is not an all-clear. Not read, or only in part: ${files.join(', ')}${unread}`;
}
