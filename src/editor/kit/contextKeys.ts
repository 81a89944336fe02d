import * as vscode from 'vscode';

/** Tells VS Code that a step of the walkthrough was done, which ticks it off: done, and not only tried. */
export function tellDone(step: 'sample' | 'names' | 'list' | 'deciding' | 'publication'): void {
  setContext(`copydesk.done.${step}`, true);
}

/** Tells VS Code a fact that `when` clauses of package.json ask for. */
export function setContext(key: `copydesk.${string}`, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
