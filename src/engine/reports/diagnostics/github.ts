import type { Severity } from '../../annotation.js';
import { Lines } from '../../text/positions.js';
import { workflowCommand } from '../../text/output/workflowCommand.js';
import { type CheckRun, FOREIGN_WORDS } from './checkedDraft.js';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Notes as GitHub's workflow commands, which a run shows at their lines in a pull request. What could not be read comes
 * first, as errors; then the drafts whose claims and facts were not read, as notices.
 */
export function notesForGithub({ drafts, notRead }: CheckRun): string {
  const unread = notRead.map(({ file, line, column, message }) =>
    workflowCommand(
      'error',
      { file, line, col: column, title: 'Copydesk: not read' },
      `${message} (${file}: this could not be read, so the check is not an all-clear)`,
    ),
  );
  const foreign = drafts
    .filter(({ isForeign }) => isForeign)
    .map(({ file }) =>
      workflowCommand('notice', { file, title: 'Copydesk: not read' }, FOREIGN_WORDS),
    );
  const notes = drafts.flatMap(({ file, text, notes: found }) => {
    const places = new Lines(text);
    return found.map(({ start, end, severity, code, message }) => {
      const from = places.positionOf(start);
      const to = places.positionOf(end);
      // GitHub takes columns only where both ends are on one line.
      const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
      return workflowCommand(
        COMMANDS[severity],
        { file, line: from.line, endLine: to.line, ...columns, title: `Copydesk: ${code}` },
        message,
      );
    });
  });
  return [...unread, ...foreign, ...notes].join('');
}
