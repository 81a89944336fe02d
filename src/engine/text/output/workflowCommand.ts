import { lineText } from './lineText.js';

/**
 * A workflow command of GitHub Actions in one line, whatever its parts hold.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 * @param properties in their order; those without a value are left out
 * @returns the command with a line feed at its end
 */
export function workflowCommand(
  command: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${data(message)}\n`;
}

/** A file's name is told as it is, line breaks included, so that the file is found; a message is one line. */
function property(words: string): string {
  return escaped(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function data(words: string): string {
  return escaped(lineText(words));
}

function escaped(words: string): string {
  return words
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, ' ');
}
