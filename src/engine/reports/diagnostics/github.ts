import type { Severity } from '../../annotation.js';
import { Lines } from '../../text/positions.js';
import { workflowCommand } from '../../text/output/workflowCommand.js';
import type { CheckRun } from './checkedDraft.js';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Notes as GitHub's workflow commands, which a run shows at their lines in a pull request. What could not be read comes
 * first, as errors.
 */
export function notesForGithub({ drafts, notRead }: CheckRun): string {
  const unread = notRead.map(({ file, line, column, message }) =>
    workflowCommand(
      'error',
      { file, line, col: column, title: 'Copydesk: not read' },
      `${message} (${file}: this could not be read, so the check is not an all-clear)`,
    ),
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
  return [...unread, ...notes].join('');
}
