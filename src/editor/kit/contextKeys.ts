import * as vscode from 'vscode';

/** Tells VS Code a fact that `when` clauses of package.json ask for. */
export function setContext(key: `copydesk.${string}`, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
