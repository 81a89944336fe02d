import type { Severity } from '../../annotation.js';
import { Lines } from '../../text/positions.js';
import type { CheckedDraft } from './checkedDraft.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Notes as GitHub's workflow commands, which a run shows at their lines in a pull request.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function notesForGithub(drafts: readonly CheckedDraft[]): string {
  return drafts
    .flatMap(({ file, text, notes }) => {
      const places = new Lines(text);
      return notes.map(({ start, end, severity, code, message }) => {
        const from = places.positionOf(start);
        const to = places.positionOf(end);
        // GitHub takes columns only where both ends are on one line.
        const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
        return `::${COMMANDS[severity]} file=${property(file)},line=${from.line},endLine=${to.line}${columns},title=${property(`Copydesk: ${code}`)}::${data(message)}\n`;
      });
    })
    .join('');
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
