import { lineText } from './lineText.js';

/** What build services take for a command when a program prints it: at the head of a line, or anywhere in it. */
const LEADING_COMMAND = /^( *)::/;
const COMMAND_ANYWHERE = /##(?=\w{0,20}\[)/g;

/**
 * Lines for a terminal and for the log of a build: each stays one line, and whatever a draft or a file's name holds, it
 * neither moves the cursor, nor turns the line around, nor is a command to the build service (`::error::`, `##[error]`,
 * `##vso[`). Blanks at the head of a line stay.
 * @returns the lines, each with a line feed at its end
 */
export function terminalText(lines: readonly string[]): string {
  return lines.map((line) => `${terminalLine(line)}\n`).join('');
}

function terminalLine(line: string): string {
  const indent = /^ */.exec(line)![0];
  return `${indent}${lineText(line)}`
    .replace(LEADING_COMMAND, '$1: :')
    .replace(COMMAND_ANYWHERE, '## ');
}
