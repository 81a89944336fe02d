import type * as vscode from 'vscode';

/** The place of the mark `|` in words that a document holds without it: `Jane R|oe`. */
export function cursor(document: vscode.TextDocument, marked: string): vscode.Position {
  const words = marked.replace('|', '');
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`the document does not say "${words}"`);
  return document.positionAt(start + marked.indexOf('|'));
}

/** What ranges of a document say. */
export function said(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => document.getText(range));
}
