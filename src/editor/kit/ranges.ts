import * as vscode from 'vscode';
import type { Span } from '../../engine/annotation.js';
import type { Lines } from '../../engine/text/positions.js';

// The one place where the engine's offsets and VS Code's positions meet.

/** A span of a document's text as a range of its lines. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A range of a document's lines as a span of its text. */
export function spanOfRange(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** How long a document's text is. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The first of the ascending spans that holds an offset, its end included, or undefined. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end < offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.start <= offset ? found : undefined;
}

/** A span of a text whose lines have been counted as a range of them. */
export function rangeIn(lines: Lines, { start, end }: Span): vscode.Range {
  const [from, to] = [lines.positionOf(start), lines.positionOf(end)];
  return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}

/** Turns spans of a text that need not be open in an editor into ranges of its lines, as VS Code counts them. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  let starts: number[] | undefined;
  const positionOf = (offset: number): vscode.Position => {
    starts ??= [
      0,
      ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: { length }, index }) => index + length),
    ];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, offset - starts[low]);
  };
  return ({ start, end }) => new vscode.Range(positionOf(start), positionOf(end));
}
