import * as vscode from 'vscode';

/** A number as people write it in VS Code's language. */
export function localNumber(number: number): string {
  return number.toLocaleString(vscode.env.language);
}
