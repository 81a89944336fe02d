import type { Problem } from '../engine/registry/problem.js';
import { Lines } from '../engine/text/positions.js';

/** Problems as compilers print them: "actors.yaml:12:5: error: ..."; what is only worth knowing is left to the editor. */
export function problemLines(file: string, text: string, problems: readonly Problem[]): string[] {
  const lines = new Lines(text);
  return problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ start, severity, message }) => {
      const { line, column } = lines.positionOf(start);
      return `${file}:${line}:${column}: ${severity}: ${message}`;
    });
}
