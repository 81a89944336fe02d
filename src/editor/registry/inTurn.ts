import type * as vscode from 'vscode';

/** For each file that is being changed the latest change, once it is through. */
const latest = new Map<string, Promise<void>>();

/**
 * Changes a file once all that was asked before for the same file is done, so that each change reads the text that the one before has left: two clicks on
 * one button are two changes.
 * @returns what the task answers, or its rejection
 */
export function inTurn<T>(file: vscode.Uri, task: () => Promise<T>): Promise<T> {
  const key = file.toString();
  const answer = (latest.get(key) ?? Promise.resolve()).then(task);
  const through = answer.then(
    () => undefined,
    // Whoever asked is told; the next one begins all the same.
    () => undefined,
  );
  latest.set(key, through);
  void through.then(() => {
    if (latest.get(key) === through) latest.delete(key);
  });
  return answer;
}
